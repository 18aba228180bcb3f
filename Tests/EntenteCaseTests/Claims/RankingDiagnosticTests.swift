import EntenteCase
import Testing

@Suite struct RankingDiagnosticTests {
  private static let states = """
    states:
      dry: {release: none}
      damp: {release: third, meter: up}
      wet: {release: half}
    """

  /// The sound case with states and a claim of `up`.
  private func claim(_ statement: String, _ more: String = "") -> MarkedCase {
    MarkedCase(
      replacing: Self.states,
      """
      claims:
        - {id: D1, by: down, line: meter is joint, from: caucus, page 2}
        - {id: U1, by: up, \(statement), from: press, page 1}
      \(more)
      """)
  }

  @Test func `a ranking is read`() throws {
    let marked = claim("ranks: [wet, [damp, release is third], Far  above, dry, anything]")
    marked.expectSound()
    let theCase = try #require(marked.read().theCase)
    let third = Condition.choice(issue: "release", options: ["third"])
    #expect(
      theCase.claims[1].kind
        == .ranks(
          Ranking([
            Ranking.Tier([.state("wet")]),
            Ranking.Tier([.state("damp"), .condition(third)], isFarAboveNext: true),
            Ranking.Tier([.state("dry")]), Ranking.Tier([.condition(.always)]),
          ])))
    #expect(theCase.states.map(\.id) == ["dry", "damp", "wet"])
    #expect(theCase.states[1].choices == ["release": "third", "meter": "up"])
  }

  @Test func `a state's name stands for its condition`() throws {
    let damp = Condition.conjunction([
      .choice(issue: "release", options: ["third"]), .choice(issue: "meter", options: ["up"]),
    ])
    let unseen = try #require(claim("overlooks: damp").read().theCase)
    #expect(unseen.claims[1].kind == .overlooks(damp))
    let rather = try #require(
      claim("rather: damp, than: release is half and meter is joint").read().theCase)
    guard case .comparison(let better, let worse) = rather.claims[1].kind else {
      Issue.record("it is a comparison")
      return
    }
    #expect(better.map(\.option) == ["third", "up"] && worse.map(\.option) == ["half", "joint"])
    let wants = try #require(claim("wants: [[dry, damp], wet]").read().theCase)
    let (dry, wet) = ("none", "half")
    #expect(
      wants.claims[1].kind
        == .wants([
          [.choice(issue: "release", options: [dry]), damp],
          [.choice(issue: "release", options: [wet])],
        ]))
  }

  @Test(arguments: [
    ("ranks: [wet, ⟦drry⟧]", "dry"), ("overlooks: ⟦swamp⟧", nil), ("line: ⟦wett⟧", "wet"),
    ("rather: ⟦damq⟧, than: release is half and meter is up", "damp"),
  ])
  func `a word that is no state's name is marked`(statement: String, meant: String?) {
    claim(statement).expect(.error, .unknownState, suggestion: meant)
  }

  @Test(arguments: [
    "ranks: [⟦far above⟧, wet]", "ranks: [wet, ⟦far above⟧]",
    "ranks: [wet, far above, ⟦far above⟧, dry]", "ranks: [[wet, ⟦far above⟧], dry]",
  ])
  func `far above stands between entries`(statement: String) {
    claim(statement).expect(.error, .strayFarAbove)
  }

  @Test(arguments: [
    ("ranks: [wet, dry, ⟦wet⟧]", DiagnosticCode.repeatedItem),
    ("ranks: [[wet, ⟦release is half⟧]]", .repeatedItem), ("ranks: ⟦[]⟧", .emptyList),
    ("ranks: [wet, ⟦[]⟧]", .emptyList), ("ranks: ⟦wet⟧", .wrongType),
    ("ranks: [wet, release is ⟦hafl⟧]", .unknownOption), ("wants: [wet, ⟦[]⟧]", .emptyList),
    ("ranks: [wet, ⟦release⟧]", .missingIs),
  ])
  func `a mistake in a ranking is marked`(statement: String, code: DiagnosticCode) {
    claim(statement).expect(.error, code)
  }

  @Test(arguments: [
    "states: {⟦release⟧: {meter: up}}",
    "states: [{id: dry, choices: {meter: up}}, {id: ⟦dry⟧, choices: {meter: joint}}]",
  ])
  func `a state shares its name with no other and no issue`(section: String) {
    MarkedCase(replacing: section).expect(.error, .duplicateID)
  }

  @Test(arguments: [
    ("states: {dry: {release: ⟦nothing⟧}}", DiagnosticCode.unknownOption),
    ("states: {dry: {⟦relase⟧: none}}", .unknownIssue), ("states: {⟦dry⟧: {}}", .emptyList),
    ("states: {⟦dry⟧: }", .wrongType), ("states: {dry: ⟦release is none⟧}", .wrongType),
    ("states: [{id: dry, ⟦choice⟧: {release: none}, choices: {meter: up}}]", .unknownKey),
    ("states: {⟦or⟧: {release: none}}", .badID), ("states: ⟦dry⟧", .wrongType),
  ])
  func `a mistake in a state is marked`(section: String, code: DiagnosticCode) {
    MarkedCase(replacing: section).expect(.error, code)
  }

  @Test func `two states that share a package are marked with both places`() {
    let marked = MarkedCase(
      replacing: "states: {dry: {release: none}, wet: {release: half}, ⟦odd⟧: {meter: up}}")
    marked.expect(.error, .overlappingStates)
    #expect(marked.read().diagnostics[0].notes == ["the first is in line 13, column 10"])
    #expect(marked.read(for: .everyone).diagnostics[0].notes == [])
  }

  @Test(arguments: [
    "ranks: [dry, ⟦wet⟧]", "ranks: [[wet, ⟦dry⟧]]", "ranks: [dry, damp, ⟦release is half⟧]",
  ])
  func `rankings that contradict each other give a warning with both places`(second: String) {
    let marked = claim(
      "ranks: [wet, dry, anything]",
      """
        - {id: D2, by: down, \(second.filter { $0 != "⟦" && $0 != "⟧" }), from: press, page 1}
        - {id: U2, by: up, \(second), from: press, page 1}
      """)
    marked.expect(.warning, .contradictoryRanks)
    let notes = marked.read().diagnostics.first?.notes ?? []
    #expect(notes.count == 2 && notes.last?.contains("line 11, column") == true, "\(notes)")
  }

  @Test func `rankings that agree give no warning`() {
    claim(
      "ranks: [wet, [dry, damp]]",
      "  - {id: U2, by: up, ranks: [[damp, dry], far above, anything], from: press, page 1}"
    ).expectSound()
  }

  @Test func `what is hidden contradicts nothing that others know`() {
    let marked = claim(
      "ranks: [wet, dry, meter is up]",
      """
        - {id: D2, by: down, line: release is half, from: press, page 1}
        - {id: U2, by: up, ranks: [dry, wet], from: caucus, page 1}
      """)
    #expect(marked.read(for: .party("up")).diagnostics.map(\.code) == [.contradictoryRanks])
    #expect(marked.read(for: .party("down")).diagnostics == [])
    #expect(marked.read(for: .everyone).theCase?.claims.map(\.id) == ["U1", "D2"])
  }
}
