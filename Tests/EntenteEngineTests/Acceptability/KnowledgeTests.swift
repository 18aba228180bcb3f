import EntenteCase
import Testing

@testable import EntenteEngine

@Suite struct KnowledgeTests {
  private func knowledge(_ claims: [Claim.Kind]) -> Knowledge {
    let options = { (ids: [String]) in ids.map { Option(id: $0, label: $0) } }
    let issues = [
      Issue(id: "a", asks: "?", options: options(["x", "y", "z"])),
      Issue(id: "b", asks: "?", options: options(["x", "y"])),
      Issue(id: "c", asks: "?", options: options(["x", "y"])),
    ]
    let theCase = Case(
      title: "T", parties: [Actor(id: "p", name: "P"), Actor(id: "q", name: "Q")], issues: issues,
      statusQuo: ["b": "y"],
      claims: claims.enumerated().map { Claim(id: "C\($0)", by: "p", kind: $1) })
    let found = CompiledCase(theCase).knowledge
    #expect(found[1] == Knowledge(optionCounts: [3, 2, 2]))
    return found[0]
  }

  private func choice(_ issue: String, _ option: String) -> Claim.Choice {
    Claim.Choice(issue: issue, option: option)
  }

  @Test func `orders are read issue by issue`() {
    let found = knowledge([
      .prefers([[choice("a", "z")], [choice("b", "x"), choice("a", "x")]]),
      .priorities([["c"], ["a", "b"]]),
    ])
    #expect(found.preferences == [[[[2], [0]]], [[[0]]], []])
    #expect(found.importance == [[[2], [0, 1]]])
    #expect(!found.ranksByWants)
  }

  @Test func `what one side of a comparison leaves out is as today`() {
    let found = knowledge([
      .comparison(better: [choice("a", "x"), choice("b", "x")], worse: [choice("a", "y")])
    ])
    #expect(found.comparisons == [.init(better: [0, 0, nil], worse: [1, 1, nil])])
  }

  @Test func `numbers leave an issue out unless another preference names it`() {
    let numbers = Claim.Kind.numbers([
      .init(
        issue: "a", weight: 30, values: ["x": 1, "y": 0.5], weightRange: 20...40,
        valueRanges: ["y": 0.25...0.75]),
      .init(issue: "b", weight: 60, values: [:]),
    ])
    let alone = knowledge([numbers])
    #expect(
      alone.points == [Interval(low: 20, high: 40), Interval(exactly: 60), Interval(exactly: 0)])
    #expect(
      alone.values[0]
        == [Interval(exactly: 1), Interval(low: 0.25, high: 0.75), Interval(exactly: 0)])
    #expect(alone.values[1] == [nil, nil] && alone.shares == [nil, nil, nil])
    let open = knowledge([numbers, .priorities([["c"], ["a"]])])
    #expect(open.points == [nil, nil, nil])
    #expect(open.shares == [Interval(low: 0.2, high: 0.4), Interval(exactly: 0.6), nil])
  }

  @Test func `only wants rank a party about which no more is known`() {
    let want = Condition.choice(issue: "a", options: ["x"])
    #expect(knowledge([.wants([[want]])]).ranksByWants)
    #expect(!knowledge([.wants([[want]]), .priorities([["a"]])]).ranksByWants)
  }
}
