import EntenteAnswers
import EntenteBrief
import EntenteCase
import EntenteEngine
import EntenteMessages
import EntentePage

/// Every byte that the program can show one reader of a case, by name.
enum WhatReadersSee {
  static func all(_ text: String, for reader: Reader) throws -> [(name: String, bytes: String)] {
    let reading = CaseReader.read(Array(text.utf8), for: reader)
    let renderer = DiagnosticRenderer(fileName: "case.yaml", source: text, for: reader)
    let mistakes = ("mistakes", renderer.text(reading.diagnostics))
    guard let theCase = reading.theCase else { return [mistakes, ("exit code", "65")] }
    let warnings = ("warnings", renderer.text(CompiledCase(theCase).warnings))
    return [mistakes, warnings] + (try analyses(theCase, reader))
  }

  /// Every question's answer in every format, and the brief.
  static func analyses(
    _ theCase: Case, _ reader: Reader
  ) throws -> [(name: String, bytes: String)] {
    let answers = Answers(theCase, for: reader, samples: 50, withRelief: true)
    let brief = Composer(answers).brief()
    return try [
      ("brief, text", TextRenderer(width: 80, color: false).render(brief)),
      ("brief, HTML", HTMLRenderer().render(brief)),
      ("brief, JSON", DocumentText.of(BriefDocument(brief, answers))),
      (
        "stability, all of it",
        answers.compiled.hasMoves ? StabilityCases.bytes(theCase, for: reader) : ""
      ),
      ("offers, with what they are worth", DocumentText.of(OfferDocument(answers))),
      ("export", CaseExport(theCase).json()),
    ] + Tellings.all.flatMap { try told($0, of: answers) }
  }

  /// A question's answer in every form, or what its command says where the case lacks something.
  static func told(
    _ telling: Telling, of answers: Answers
  ) throws -> [(name: String, bytes: String)] {
    let name = telling.inquiry.name
    if let lack = telling.inquiry.lack(in: answers.compiled) {
      return [("\(name), 64", Catalogue.english.text(of: lack))]
    }
    let brief = telling.brief(answers)
    let gallery = brief.map { FigureGallery($0) }
    return try [
      ("\(name), text", brief.map { TextRenderer(width: 80, color: false).render($0) } ?? ""),
      (
        "\(name), SVG",
        gallery?.entries.map { $0.name + FigureSVG.svg($0.figure, id: "figure") }.joined() ?? ""
      ),
      (
        "\(name), JSON",
        telling.inquiry.document(of: answers).map { try DocumentText.of($0) } ?? ""
      ),
    ]
  }
}
