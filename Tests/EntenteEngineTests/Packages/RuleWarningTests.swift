import EntenteCase
import EntenteEngine
import EntenteTestSupport
import Testing

/// Lines and exceptions that rules make impossible draw a warning where they stand.
@Suite struct RuleWarningTests {
  private static func warnings(_ rules: String, _ claims: String) throws -> [Diagnostic] {
    let text = """
      entente: 1
      title: Berths
      sources: {press: {title: The Courier}}
      parties: {up: Upstream, down: Downstream}
      issues:
        berths: {asks: How many?, options: [none, half, all]}
        lease: {asks: How long?, options: [ten, twenty, thirty]}
      rules: [\(rules)]
      claims:
        - {id: D1, by: down, line: berths is not none, from: "press, page 1"}
      \(claims)
      """
    let theCase = try #require(CaseReader.read(Array(text.utf8)).theCase)
    return CompiledCase(theCase).warnings
  }

  private static let short =
    "{id: R1, if: berths is all, then: lease is at most twenty, from: press}"
  private static let offer =
    "  - {id: U2, by: up, accepts: berths is all, if: lease is thirty, despite: [U1], from: press}"
  private static let line = "  - {id: U1, by: up, line: berths is not all, from: press}"

  @Test func `a conditional offer that a rule makes void draws a warning that names the rule`()
    throws
  {
    let found = try Self.warnings(Self.short, Self.line + "\n" + Self.offer)
    #expect(found.map(\.code) == [.voidException])
    #expect(
      found.first?.message == "'R1' leaves no package with both what 'U2' accepts and its condition"
    )
    #expect(found.first?.span.line == 12)
    #expect(try Self.warnings("", Self.line + "\n" + Self.offer).isEmpty)
  }

  @Test(arguments: [
    "line: berths is not all unless lease is thirty",
    "line: berths is not all, unless: lease is thirty",
    "line: \"berths is not all, unless lease is thirty\"",
  ])
  func `an unless that a rule makes void draws a warning`(line: String) throws {
    let claim = "  - {id: U1, by: up, \(line), from: press}"
    #expect(try Self.warnings(Self.short, claim).map(\.code) == [.voidException])
    #expect(try Self.warnings("", claim).isEmpty)
  }

  @Test func `a line that a rule forbids draws a warning that names the rule`() throws {
    let claim = "  - {id: U1, by: up, line: berths is all and lease is thirty, from: press}"
    let found = try Self.warnings(Self.short, claim)
    #expect(found.map(\.code) == [.lineAgainstRule])
    #expect(found.first?.message.contains("'R1'") == true)
    let own = "  - {id: U1, by: up, line: berths is all and berths is none, from: press}"
    #expect(try Self.warnings(Self.short, own).map(\.code) == [.excludesEverything])
  }

  @Test func `exactly the offers that no agreement can take up draw a warning`() throws {
    for seed in Cases.random(short: 150, long: 1_500) {
      var random = SplitMix64(seed: UInt64(seed))
      let options = ["none", "half", "all"]
      let leases = ["ten", "twenty", "thirty"]
      func part() -> String {
        Bool.random(using: &random)
          ? "berths is \(Bool.random(using: &random) ? "" : "not ")\(options.randomElement(using: &random)!)"
          : "lease is \(Bool.random(using: &random) ? "" : "not ")\(leases.randomElement(using: &random)!)"
      }
      let rules = (0..<Int.random(in: 0...2, using: &random)).map {
        "{id: R\($0), if: \(part()), then: \(part()), from: press}"
      }
      let claims =
        "  - {id: U1, by: up, line: \(part()), from: press}\n"
        + "  - {id: U2, by: up, accepts: \(part()), if: \(part()), despite: [U1], from: press}"
      let found = try Self.warnings(rules.joined(separator: ", "), claims)
      let text = rules + [claims]
      guard !found.map(\.code).contains(.rulesExcludeEverything) else { continue }
      let isVoid = try Self.isVoid(rules.joined(separator: ", "), claims)
      #expect(found.map(\.code).contains(.voidException) == isVoid, "\(text)")
    }
  }

  /// Whether no package that obeys the rules is as the offer has it, looked at one by one.
  private static func isVoid(_ rules: String, _ claims: String) throws -> Bool {
    let text = """
      entente: 1
      title: Berths
      sources: {press: {title: The Courier}}
      parties: {up: Upstream, down: Downstream}
      issues:
        berths: {asks: How many?, options: [none, half, all]}
        lease: {asks: How long?, options: [ten, twenty, thirty]}
      rules: [\(rules)]
      claims:
      \(claims)
      """
    let theCase = try #require(CaseReader.read(Array(text.utf8)).theCase)
    let exception = try #require(theCase.claims[1].exception)
    return !["none", "half", "all"].contains { berths in
      ["ten", "twenty", "thirty"].contains { lease in
        let package = ["berths": berths, "lease": lease]
        return exception.holds(for: package)
          && theCase.rules.allSatisfy { $0.condition.holds(for: package) }
      }
    }
  }
}
