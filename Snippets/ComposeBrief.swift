// Composes the brief of a case for one reader, and writes it as text and as an HTML page.
// Run it with `swift run ComposeBrief`.

import EntenteAnswers
import EntenteBrief
import EntenteCase
import EntentePage
import FoundationEssentials

let bytes = try [UInt8](Data(contentsOf: URL(filePath: "Cases/works-wage-round.yaml")))

// What is confidential to others is left out here, before anything is checked or worked out.
let reader = Reader.party("union")
let reading = CaseReader.read(bytes, for: reader)

if let theCase = reading.theCase {
  // A change that somebody wants to think through: what if this line were less firm?
  let change = WhatIf(firmness: ["U2": .word(.contested)])
  let brief = Composer(Answers(theCase, for: reader, change: change)).brief()

  print(brief.headline.text)
  print(TextRenderer(width: 80, color: false).render(brief))

  let page = FileManager.default.temporaryDirectory.appending(path: "brief.html")
  try Data(try HTMLRenderer().render(brief).utf8).write(to: page)
  print("The page:", page.path)
}
