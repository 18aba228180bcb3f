import EntenteCase
import EntenteMessages
import EntenteRelief
import Testing

@testable import EntenteAnswers
@testable import EntenteBrief
@testable import EntentePage

/// What only options bring into a brief, in a language that nobody speaks.
@Suite struct MadeUpOptionsTests {
  private static let catalogue = Catalogue.english.madeUp

  @Test(arguments: StabilityCases.names + ["trio"])
  func `every letter on what would make states hold comes from the catalogue or the case`(
    name: String
  ) throws {
    let theCase =
      try name == "trio"
      ? WorkedCases.read(StabilityCases.trio) : WorkedCases.read(named: name)
    let report = try StabilityCases.report(theCase, want: 1, withCoalitions: true)
    let brief = StabilityBrief(report, subtitle: "", catalogue: Self.catalogue).brief
    #expect(WordsOfCase(theCase).foreign(in: brief) == [])
    #expect(brief.sections.count > 4)
  }

  @Test(arguments: [Aim.leximin, .deprivation, .total])
  func `every letter on incidents, sites and yards comes from the catalogue or the case`(
    aim: Aim
  ) throws {
    let theCase = try WorkedCases.read(named: "gaza-2025")
    let plan = try #require(theCase.relief)
    let options = ReliefFindings.Options(
      aim: aim, scenarios: [], seeksSites: true, crowding: .init(), gainCount: 2)
    let findings = ReliefFindings(plan, of: theCase, options: options)
    let brief = ReliefBrief(
      findings, title: "", subtitle: "", of: theCase, catalogue: Self.catalogue
    ).brief
    #expect(WordsOfCase(theCase).foreign(in: brief) == [])
    #expect(brief.sections.count > 4)
  }
}
