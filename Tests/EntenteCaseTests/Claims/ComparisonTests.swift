import EntenteCase
import Testing

@Suite struct ComparisonTests {
  private func claim(_ statement: String, _ more: String = "title: Water") -> MarkedCase {
    MarkedCase(
      replacing: """
        claims:
          - {id: U1, by: up, \(statement), from: press, page 1}
          - {id: D1, by: down, line: meter is joint and release is half, from: caucus, page 2}
        """, more)
  }

  private func kind(_ statement: String, _ more: String = "title: Water") -> Claim.Kind? {
    claim(statement, more).read().theCase?.claims.first?.kind
  }

  @Test func `a comparison names options on both sides`() {
    let third = Claim.Choice(issue: "release", option: "third")
    let half = Claim.Choice(issue: "release", option: "half")
    let up = Claim.Choice(issue: "meter", option: "up")
    #expect(
      kind("rather: release is third, than: release is half")
        == .comparison(better: [third], worse: [half]))
    #expect(
      kind(
        "rather: release is third and meter is up, than: release is half",
        "status-quo: {meter: joint}")
        == .comparison(better: [third, up], worse: [half]))
  }

  @Test(arguments: [
    ("⟦rather⟧: release is half", DiagnosticCode.missingKey),
    ("line: release is half, ⟦than⟧: release is half", .misplacedKey),
    ("rather: ⟦release is not half⟧, than: release is half", .notAChoice),
    ("rather: release is half, than: ⟦release is none or meter is up⟧", .notAChoice),
    ("rather: ⟦anything⟧, than: release is half", .notAChoice),
    ("rather: release is ⟦hafl⟧, than: release is half", .unknownOption),
    ("rather: ⟦release is half and release is half⟧, than: release is none", .repeatedItem),
    ("rather: ⟦release is half and meter is up⟧, than: release is none", .oneSided),
    ("rather: release is half, than: ⟦release is none and meter is up⟧", .oneSided),
  ])
  func `a mistake in a comparison is marked`(statement: String, code: DiagnosticCode) {
    claim(statement).expect(.error, code)
  }

  @Test func `ranges stand in the place of numbers`() throws {
    let written =
      "numbers: {release: {weight: {from: 20, to: 40}, values: {none: {from: 0.5, to: 1}, half: 0.25}}}"
    guard case .numbers(let numbers) = try #require(kind(written)) else {
      Issue.record("these are numbers")
      return
    }
    #expect(numbers[0].weight == 30 && numbers[0].weightRange == 20...40)
    #expect(numbers[0].values == ["none": 0.75, "half": 0.25])
    #expect(numbers[0].valueRanges == ["none": 0.5...1])
    let text = claim(written).read().theCase?.claims.first?.text
    #expect(text == "release 20 to 40 (none 0.5 to 1, half 0.25)")
  }

  @Test(arguments: [
    ("{from: 20, to: ⟦10⟧}", DiagnosticCode.badNumber), ("{from: ⟦-1⟧, to: 10}", .badNumber),
    ("{from: 1, to: ⟦much⟧}", .badNumber), ("{⟦from⟧: 1}", .missingKey),
    ("{from: 1, to: 2, ⟦by⟧: 3}", .unknownKey),
  ])
  func `a mistake in a range is marked`(range: String, code: DiagnosticCode) {
    claim("numbers: {release: {weight: \(range)}, meter: {weight: 1}}").expect(.error, code)
  }

  @Test func `comparisons and ranges are exported as they were read`() throws {
    let statements = [
      "rather: release is third and meter is up, than: release is half and meter is joint",
      "numbers: {release: {weight: {from: 20, to: 40}, values: {none: {from: 0.5, to: 1}}}}",
    ]
    for statement in statements {
      let first = try #require(claim(statement).read().theCase)
      let json = try CaseExport(first).json()
      let second = try #require(CaseReader.read(Array(json.utf8)).theCase)
      #expect(first.claims.map(\.kind) == second.claims.map(\.kind))
      #expect(try CaseExport(second).json() == json)
    }
  }
}
