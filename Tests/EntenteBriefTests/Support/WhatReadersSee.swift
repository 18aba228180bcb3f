import EntenteAnswers
import EntenteBrief
import EntenteCase
import EntenteEngine

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

  private static func analyses(
    _ theCase: Case, _ reader: Reader
  ) throws -> [(name: String, bytes: String)] {
    let findings = Findings(theCase, for: reader, samples: 50)
    let brief = Composer(findings).brief()
    var budget = Budget.standard
    let packages = RankedPackage.best(findings.compiled.problem, limit: 5, budget: &budget)
    return [
      ("brief, text", TextRenderer(width: 80, color: false).render(brief)),
      ("brief, HTML", try HTMLRenderer().render(brief)),
      ("brief, JSON", try DocumentText.of(BriefDocument(brief, findings))),
      ("impasse", try DocumentText.of(ImpasseDocument(findings.impasse, of: findings.compiled))),
      ("packages", try DocumentText.of(PackagesDocument(packages, of: findings.compiled))),
      (
        "questions",
        try DocumentText.of(QuestionsDocument(findings.questions, of: findings.compiled))
      ),
      ("offers", try DocumentText.of(OfferDocument(findings))),
      (
        "stability",
        findings.compiled.hasMoves ? try StabilityCases.bytes(theCase, for: reader) : ""
      ),
      ("exchanges", try DocumentText.of(ExchangeDocument(findings.exchanges))),
      ("export", try CaseExport(theCase).json()),
    ]
  }
}
