// Prints why talks are stuck: every minimal conflict between red lines of a case.
// Run it with `swift run PrintConflicts Cases/gaza-2025.yaml`.

import EntenteCase
import EntenteEngine
import FoundationEssentials

let path = CommandLine.arguments.dropFirst().first ?? "Cases/gaza-2025.yaml"
let bytes = try [UInt8](Data(contentsOf: URL(filePath: path)))

// Reading never throws: it gives a case, or says everything that is wrong with the text.
let reading = CaseReader.read(bytes)
for diagnostic in reading.diagnostics { print(diagnostic.message) }

if let theCase = reading.theCase {
  // The engine knows no names; the compiled case turns its indices back into ids.
  let compiled = CompiledCase(theCase)
  var budget = Budget.standard
  let impasse = Impasse.run(compiled.problem, budget: &budget)
  for conflict in impasse.conflicts {
    print("conflict:", compiled.ids(of: conflict).joined(separator: ", "))
  }
}
