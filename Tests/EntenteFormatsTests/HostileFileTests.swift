import EntenteCase
import EntenteEngine
import EntenteFormats
import Testing

@Suite struct HostileFileTests {
  private func codes(_ text: String) -> [DiagnosticCode] {
    let reading = ScenarioReader.read([ScenarioFile(name: "p.xml", bytes: Array(text.utf8))])
    #expect(reading.scenario == nil)
    return reading.diagnostics[0].filter { $0.severity == .error }.map(\.code)
  }

  private static let bomb = """
    <!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>
    <utility_space><issue name="&b;"/></utility_space>
    """

  @Test(arguments: [
    bomb, "<?xml version=\"1.0\"?>\n" + bomb, "<!-- c -->" + bomb,
    "<!DOCTYPE x SYSTEM \"file:///etc/passwd\"><utility_space/>",
    "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><utility_space>&e;</utility_space>",
    "<?xml version=\"1.0\" encoding=\"UTF-7\"?><!DOCTYPE x><utility_space/>",
  ])
  func `types and entities of a file's own are refused`(text: String) {
    #expect(codes(text) == [.xmlDeclarations])
  }

  @Test func `an encoding that hides a declaration is not followed`() {
    let hidden =
      "<?xml version=\"1.0\" encoding=\"UTF-7\"?>+ADw-+ACE-DOCTYPE x+AD4-<utility_space/>"
    #expect(codes(hidden) == [.xmlSyntax])
  }

  @Test(arguments: ["&unknown;", "&#0;", "&#x110000;", "&"])
  func `what only entities could give is a mistake`(text: String) {
    #expect(codes("<utility_space><issue name=\"\(text)\"/></utility_space>") == [.xmlSyntax])
  }

  @Test func `depth and number of elements are limited`() {
    let deep = String(repeating: "<objective>", count: 100_000)
    #expect(codes("<utility_space>\(deep)") == [.tooDeep])
    let many = String(repeating: "<a/>", count: 210_000)
    #expect(codes("<utility_space>\(many)</utility_space>") == [.tooMany])
  }

  @Test func `large and foreign files are refused`() {
    #expect(codes("<utility_space>" + String(repeating: " ", count: 5_000_000)) == [.tooLarge])
    let bytes: [UInt8] = [0x3C, 0x61, 0xFF, 0x3E]
    let reading = ScenarioReader.read([ScenarioFile(name: "p.xml", bytes: bytes)])
    #expect(reading.diagnostics[0].map(\.code) == [.notUTF8])
  }

  @Test(arguments: [
    "issues: [{name: a, type: ContiguousIssue, values: [0, 1000000000]}]",
    "issues: [{name: a, type: ContiguousIssue, values: 1000000000}]",
    "issues: [{name: a, type: ContiguousIssue, values: [-1e308, 1e308]}]",
  ])
  func `a billion values are refused`(domain: String) {
    #expect(codes(domain).first == .tooMany)
  }

  private static func parties(_ rest: String) -> [ScenarioFile] {
    let domain = "issues: [{name: a, type: CategoricalIssue, values: [p, q]}]"
    let profile = "type: LinearAdditiveUtilityFunction\nvalues: [{p: 1, q: 0}]\n\(rest)"
    return [("d.yml", domain), ("p.yml", profile)].map { name, text in
      ScenarioFile(name: name, bytes: Array(text.utf8))
    }
  }

  @Test(arguments: [
    "weights: [1e308]", "weights: [1.1e12]", "weights: [1e12]", "weights: [6e11]",
    "reserved_value: 1e300", "bias: -1e308", "bias: 7e11", "weights: [4e11]\nbias: 4e11",
  ])
  func `points beyond what a case holds are refused, and so are their products and sums`(
    rest: String
  ) {
    let reading = ScenarioReader.read(Self.parties(rest))
    #expect(reading.scenario == nil)
    #expect(reading.diagnostics.flatMap(\.self).map(\.code) == [.badNumber])
  }

  @Test func `points as large as a case holds make a case that is read again`() throws {
    let reading = ScenarioReader.read(
      Self.parties("weights: [5e11]\nreserved_value: -5e11"))
    let theCase = try #require(reading.scenario).makeCase(files: ["p.yml"])
    let back = CaseReader.read(Array(CaseWriter.text(theCase).utf8))
    #expect(back.theCase?.claims.map(\.kind) == theCase.claims.map(\.kind))
    #expect(back.theCase?.claims.map(\.reservation) == [-5e11], "\(back.diagnostics)")
  }

  @Test func `bombs of aliases and of ranges in JSON are refused`() {
    var bomb = "a: &a [x, x, x, x, x, x, x, x, x, x]\n"
    for (last, name) in zip("abcdefgh", "bcdefghi") {
      let aliases = Array(repeating: "*\(last)", count: 6).joined(separator: ", ")
      bomb += "\(name): &\(name) [\(aliases)]\n"
    }
    #expect(codes(bomb) == [.tooManyAliases])
    let web = SmallScenarios.geniusWeb.replacing("\"0.5\"]", "\"1e-12\"]")
    #expect(codes(web).first == .tooMany)
  }

  @Test func `damaged files are read or named, and never break the reader`() {
    let sets: [[ScenarioFile]] = [
      SmallScenarios.files([
        "d.xml": SmallScenarios.geniusDomain, "p.xml": SmallScenarios.geniusBuyer,
      ]),
      SmallScenarios.files(["n.xml": SmallScenarios.rectangles]),
      SmallScenarios.files([
        "d.yml": SmallScenarios.negMASDomain, "b.yml": SmallScenarios.negMASBuyer,
        "s.yml": SmallScenarios.negMASSeller,
      ]),
      SmallScenarios.files(["p.json": SmallScenarios.geniusWeb]),
      SmallScenarios.files(["a.json": SmallScenarios.negoLog, "b.json": SmallScenarios.negoLog]),
    ]
    var random = SplitMix64(seed: 5)
    var readCount = 0
    for round in 0..<2_500 {
      var files = sets[round % sets.count]
      let index = Int.random(in: 0..<files.count, using: &random)
      files[index].bytes = Mutation.damaged(files[index].bytes, using: &random)
      let reading = ScenarioReader.read(files)
      let hasErrors = reading.diagnostics.joined().contains { $0.severity == .error }
      #expect((reading.scenario == nil) == hasErrors)
      if let scenario = reading.scenario {
        readCount += 1
        #expect(
          CaseReader.read(Array(caseText(scenario).utf8)).diagnostics.allSatisfy {
            $0.severity == .warning || $0.code == .badNumber || $0.code == .tooMany
          })
      }
    }
    #expect((100..<2_400).contains(readCount))
  }

  private func caseText(_ scenario: Scenario) -> String {
    CaseWriter.text(scenario.makeCase(files: ["f"]))
  }
}
