import EntenteCase
import EntenteEngine
import Testing

@testable import EntenteAnswers
@testable import EntenteBrief
@testable import EntentePage

/// Cases in which parties can move alone, and what is found of them.
enum StabilityCases {
  static let published = [
    "chicken", "cuban-missile-crisis-1962", "elmira-1991", "prisoners-dilemma", "syria-iraq-1975",
  ]
  static let names = published + ["gaza-2025"]

  static func report(
    _ theCase: Case, concepts: [StabilityConcept] = StabilityConcept.allCases, want: Int? = nil,
    withCoalitions: Bool = false
  ) throws -> StabilityReport {
    let compiled = CompiledCase(theCase)
    let findings = StabilityFindings(
      compiled, try compiled.conflict(),
      options: StabilityFindings.Options(concepts: concepts, worlds: 60))
    return StabilityReport(findings, want: want, withCoalitions: withCoalitions)
  }

  static func report(named name: String, want: Int? = nil) throws -> StabilityReport {
    try report(WorkedCases.read(named: name), want: want, withCoalitions: true)
  }

  /// All that the command prints.
  static func bytes(_ theCase: Case, for reader: Reader = .mediator) throws -> String {
    try pages(theCase, for: reader) + json(theCase)
  }

  static func json(_ theCase: Case) throws -> String {
    try DocumentText.of(StabilityDocument(report(theCase, want: 0, withCoalitions: true)))
  }

  /// As text and as HTML.
  static func pages(_ theCase: Case, for reader: Reader = .mediator) throws -> String {
    let brief = try brief(theCase, for: reader)
    return TextRenderer(width: 80, color: false).render(brief) + (try HTMLRenderer().render(brief))
  }

  static func brief(_ theCase: Case, for reader: Reader = .mediator) throws -> Brief {
    let report = try report(theCase, want: 0, withCoalitions: true)
    return StabilityBrief(report, subtitle: Subtitle.text(theCase, for: reader)).brief
  }

  /// Three parties with two switches each; some rank by wishes, one by a direct ranking.
  static let trio = """
    entente: 1
    title: Three switches
    sources: {press: {title: Paper}}
    parties: {ash: Ash, birch: Birch, cedar: Cedar}
    issues:
      a: {asks: What of a?, options: [x, y], moved by: ash}
      b: {asks: What of b?, options: [x, y], moved by: birch}
      c: {asks: What of c?, options: [x, y, z], moved by: cedar, irreversible: z}
    status-quo: {a: x, b: x, c: x}
    rules: [{id: R, must: not (a is y and c is z)}]
    claims:
      - {id: A1, by: ash, wants: [b is y, c is not z, a is x], from: press}
      - {id: B1, by: birch, wants: [c is y, b is x], from: press}
      - {id: B2, by: birch, wants: [a is y, c is x], from: press}
      - {id: C1, by: cedar, ranks: [a is y and b is y, c is z, [b is y, a is y], anything], from: press}
      - {id: F1, by: press, fact: Nothing happened., from: press}

    """
}
