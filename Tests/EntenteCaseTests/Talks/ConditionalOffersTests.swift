import EntenteCase
import Testing

@Suite struct ConditionalOffersTests {
  @Test func `an offer excuses the lines that it names, and no others`() {
    let example = waterCase([
      line("D1", "release is not none"), line("D2", "meter is upstream"),
      offer("D3", "meter is joint", if: "release is half", despite: ["D1"]),
    ])
    #expect(excused(example) == ["D1": ["D3"], "D2": []])
  }

  @Test func `an offer that names none excuses the lines false wherever it holds`() {
    let example = waterCase([
      line("D1", "release is not none"), line("D2", "meter is upstream"),
      line("D4", "meter is upstream unless release is half"), line("D5", "nothing"),
      offer("D3", "meter is joint", if: "release is half"),
      line("U1", "meter is upstream", by: "upstream"),
    ])
    #expect(excused(example) == ["D1": [], "D2": ["D3"], "D4": [], "D5": ["D3"], "U1": []])
  }

  @Test func `an excused line also holds where the offer and its condition do`() {
    let example = waterCase([
      line("D2", "meter is upstream"), offer("D3", "meter is joint", if: "release is half"),
      offer("D6", "meter is joint", if: "release is third"),
    ])
    let effective = example.effectiveCondition(of: example.claims[0])
    #expect(
      effective
        == read(
          "meter is upstream or meter is joint and release is half or meter is joint and "
            + "release is third"))
  }

  @Test func `a search that ends early leaves the line as its owner drew it and says so`() {
    let example = waterCase([
      line("D2", "meter is upstream"), offer("D3", "meter is joint", if: "release is half"),
    ])
    let offers = ConditionalOffers(example, work: 1)
    #expect(offers.excuses(line: example.claims[0]).isEmpty)
    #expect(offers.effectiveCondition(of: example.claims[0]) == read("meter is upstream"))
    #expect(offers.undecided.map { [$0.offer, $0.line] } == [["D3", "D2"]])
    #expect(ConditionalOffers(example).undecided.isEmpty)
  }

  @Test func `excuses follow their definition on random cases`() {
    var random = SplitMix64(seed: 6)
    var count = 0
    for _ in 0..<2_000 {
      let issues = RandomIssues(count: 3, maxOptions: 3, using: &random)
      let offered = issues.condition(depth: 2, using: &random)
      let stated = issues.condition(depth: 3, using: &random)
      let offer = Claim(
        id: "O", by: "p", kind: .accepts(what: offered, given: .always, despite: []))
      let line = Claim(id: "L", by: "p", kind: .line(stated))
      let crossesAlone = issues.packages.allSatisfy {
        !offered.holds(for: $0) || !stated.holds(for: $0)
      }
      let example = Case(title: "", issues: issues.modelIssues, claims: [offer, line])
      #expect(example.excuses(line: line) == (crossesAlone ? [offer] : []))
      count += crossesAlone ? 1 : 0
    }
    #expect(count > 200 && count < 1_800)
  }

  @Test(arguments: [
    ([:], "anything"),
    (["release": "none"], "release is not none"),
    (["release": "none", "meter": "upstream"], "release is not none or meter is not upstream"),
  ])
  func `without a goal of their own the talks seek anything but the status quo`(
    today: [String: String], meaning: String
  ) {
    var example = waterCase([])
    example.statusQuo = today
    let expected = read(meaning)!
    for package in RandomIssues(water.issues).packages {
      #expect(example.goal.holds(for: package) == expected.holds(for: package))
    }
    example.seeks = read("release is half")
    #expect(example.goal == read("release is half"))
  }

  private func excused(_ example: Case) -> [String: [String]] {
    let lines = example.claims.filter { if case .line = $0.kind { true } else { false } }
    return Dictionary(
      uniqueKeysWithValues: lines.map { ($0.id, example.excuses(line: $0).map(\.id)) })
  }

  private func waterCase(_ claims: [Claim]) -> Case {
    Case(title: "Water", issues: RandomIssues(water.issues).modelIssues, claims: claims)
  }

  private func line(_ id: String, _ text: String, by owner: String = "downstream") -> Claim {
    Claim(id: id, by: owner, kind: .line(read(text)!))
  }

  private func offer(
    _ id: String, _ what: String, if given: String, despite: [String] = []
  ) -> Claim {
    Claim(
      id: id, by: "downstream",
      kind: .accepts(what: read(what)!, given: read(given)!, despite: despite))
  }
}
