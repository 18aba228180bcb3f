import EntenteCase
import EntenteFormats
import Testing

@Suite struct MistakeTests {
  struct Mistake: Sendable, CustomTestStringConvertible {
    let old: String
    let new: String
    let code: DiagnosticCode
    let line: Int
    var testDescription: String { "\(old) -> \(new)" }
  }

  /// Reads the boat's files with one change in the profile.
  private func read(_ mistake: Mistake, domain: String, profile: String) -> ScenarioReading {
    let changed = profile.replacing(mistake.old, mistake.new)
    #expect(changed != profile)
    return ScenarioReader.read(SmallScenarios.files(["d": domain, "p": changed]))
  }

  private func expect(_ mistake: Mistake, _ reading: ScenarioReading) {
    let errors = reading.diagnostics[1].filter { $0.severity == .error }
    #expect(reading.scenario == nil)
    #expect(errors.first?.code == mistake.code, "\(errors)")
    #expect(errors.first?.span.line == mistake.line, "\(errors)")
  }

  @Test(arguments: [
    Mistake(old: "value=\"0.4\"", new: "value=\"lots\"", code: .badNumber, line: 4),
    Mistake(old: "value=\"0.4\"", new: "value=\"-1\"", code: .badNumber, line: 4),
    Mistake(old: "value=\"0.4\"", new: "value=\"inf\"", code: .badNumber, line: 4),
    Mistake(old: "value=\"0.4\"", new: "", code: .missingKey, line: 4),
    Mistake(old: "<weight index=\"2\" value=\"0.5\"/>", new: "", code: .missingKey, line: 16),
    Mistake(old: "evaluation=\"3\"", new: "evaluation=\"x\"", code: .badNumber, line: 8),
    Mistake(old: "evaluation=\"3\"", new: "", code: .filesDiffer, line: 5),
    Mistake(old: "\"Colour\"", new: "\"Color\"", code: .filesDiffer, line: 5),
    Mistake(
      old: "index=\"2\" name=\"Price\"", new: "index=\"8\" name=\"Prize\"", code: .filesDiffer,
      line: 1),
    Mistake(old: "slope=\"-0.5\"", new: "", code: .missingKey, line: 17),
    Mistake(old: "type=\"integer\"", new: "type=\"discrete\"", code: .emptyList, line: 16),
    Mistake(
      old: "ftype=\"linear\" parameter0", new: "ftype=\"faratin\" parameter0", code: .formatFeature,
      line: 20),
    Mistake(
      old: "</issue>\n    </objective>\n  </objective>", new: "</objective>", code: .xmlSyntax,
      line: 21),
    Mistake(
      old: "<reservation value=\"0.25\"/>", new: "<reservation value=\"\"/>", code: .badNumber,
      line: 25),
    Mistake(
      old: "lowerbound=\"-1\" upperbound=\"3\"", new: "lowerbound=\"5\" upperbound=\"3\"",
      code: .badNumber, line: 16),
    Mistake(
      old: "lowerbound=\"-1\" upperbound=\"3\"", new: "lowerbound=\"0\" upperbound=\"1000000000\"",
      code: .tooMany, line: 16),
    Mistake(old: "type=\"integer\"", new: "type=\"complex\"", code: .formatFeature, line: 16),
  ])
  func `a mistake in a Genius profile is named with its line`(mistake: Mistake) {
    expect(
      mistake,
      read(mistake, domain: SmallScenarios.geniusDomain, profile: SmallScenarios.geniusBuyer))
  }

  @Test(arguments: [
    Mistake(old: "red: 1.0, ", new: "", code: .filesDiffer, line: 5),
    Mistake(old: "0.5, 0.25, 0.25", new: "0.5, 0.25", code: .filesDiffer, line: 8),
    Mistake(old: "0.5, 0.25, 0.25", new: "0.5, x, 0.25", code: .badNumber, line: 8),
    Mistake(old: "AffineFun", new: "LambdaFun", code: .formatFeature, line: 6),
    Mistake(old: "LinearAdditive", new: "Random", code: .formatFeature, line: 3),
    Mistake(old: "0.25\ntype", new: "a lot\ntype", code: .badNumber, line: 2),
    Mistake(old: "weights: [", new: "weights: [[", code: .yamlSyntax, line: 8),
  ])
  func `a mistake in a NegMAS function is named with its line`(mistake: Mistake) {
    expect(
      mistake,
      read(mistake, domain: SmallScenarios.negMASDomain, profile: SmallScenarios.negMASBuyer))
  }

  @Test func `a file in no known format is passed over, with a warning`() {
    let files = SmallScenarios.files([
      "d.xml": SmallScenarios.geniusDomain, "p.xml": SmallScenarios.geniusBuyer,
      "pareto.txt": "\n0.5, 0.6\n",
    ])
    let reading = ScenarioReader.read(files)
    #expect(reading.scenario != nil)
    #expect(reading.diagnostics[2].map(\.code) == [.unknownFormat])
    #expect(reading.diagnostics[2].map(\.severity) == [.warning])
  }

  @Test func `what is missing is said`() {
    let codes = { (texts: KeyValuePairs<String, String>) in
      ScenarioReader.read(SmallScenarios.files(texts)).diagnostics.flatMap { $0 }
        .filter { $0.severity == .error }.map(\.code)
    }
    #expect(codes(["d": SmallScenarios.geniusDomain]) == [.filesDiffer])
    #expect(codes(["p": SmallScenarios.negMASBuyer]) == [.filesDiffer])
    #expect(codes(["e": ""]) == [.unknownFormat])
    #expect(codes(["e": "<html/>"]) == [.unknownFormat])
    #expect(
      codes([
        "d": SmallScenarios.geniusDomain, "e": SmallScenarios.geniusDomain,
        "p": SmallScenarios.geniusBuyer,
      ]) == [.filesDiffer])
    #expect(ScenarioReader.read([]).scenario == nil)
  }
}
