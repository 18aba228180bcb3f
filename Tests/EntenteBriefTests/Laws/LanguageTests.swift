import EntenteCase
import EntenteMessages
import EntenteRelief
import Testing

@testable import EntenteAnswers
@testable import EntenteBrief

/// What is told in a made-up language has no letter of another but those of the case.
@Suite struct LanguageTests {
  private static let catalogue = MadeUpLanguage.catalogue

  @Test(arguments: StabilityCases.names + ["trio"])
  func `every letter on stability comes from the catalogue or the case`(name: String) throws {
    let theCase =
      try name == "trio"
      ? WorkedCases.read(StabilityCases.trio) : WorkedCases.read(named: name)
    let report = try StabilityCases.report(theCase, want: 1, withCoalitions: true)
    let brief = StabilityBrief(report, subtitle: "", catalogue: Self.catalogue).brief
    let own = Set(theCase.parties.map(\.name)).union(report.findings.conflict.names.values)
    #expect(MadeUpLanguage.strays(in: brief, own: own) == [])
    #expect(brief.sections.count > 4)
  }

  @Test func `every letter on relief comes from the catalogue or the case`() throws {
    let theCase = try WorkedCases.read(named: "gaza-2025")
    let plan = try #require(theCase.relief)
    let names = plan.zones.map(\.name) + plan.sites.map(\.name) + plan.incidents.map(\.name)
    for aim in [Aim.leximin, .total] {
      let options = ReliefFindings.Options(
        aim: aim, scenarios: [], seeksSites: true, crowding: .init(), gainCount: 2)
      let findings = ReliefFindings(plan, of: theCase, options: options)
      let brief = ReliefBrief(
        findings, title: "", subtitle: "", of: theCase, catalogue: Self.catalogue
      ).brief
      #expect(MadeUpLanguage.strays(in: brief, own: Set(names)) == [])
      #expect(brief.sections.count > 4)
    }
  }
}
