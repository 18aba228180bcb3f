import EntenteCase
import EntenteMessages
import Testing

@testable import EntenteBrief
@testable import EntentePage

/// How conditions and lists are said in English.
@Suite struct ClauseTests {
  private static let half = Condition.choice(issue: "release", options: ["half"])
  private static let all = Condition.choice(issue: "release", options: ["all"])
  private static let joint = Condition.choice(issue: "meter", options: ["joint"])
  private static let own = Condition.choice(issue: "meter", options: ["own"])
  private static let shared = Condition.choice(issue: "meter", options: ["own", "joint"])

  @Test(arguments: [
    (half, "summer release: “half”"),
    (shared, "meter: not “none”"),
    (.choice(issue: "meter", options: ["own", "joint", "none"]), "anything goes"),
    (.choice(issue: "meter", options: []), "nothing will do"),
    (.negation(half), "summer release: “all”"),
    (.conjunction([]), "anything goes"),
    (.disjunction([]), "nothing will do"),
    (.conjunction([half, own]), "summer release: “half” and meter: “own”"),
    (.disjunction([half, own]), "summer release: “half” or meter: “own”"),
    (
      .conjunction([half, .disjunction([all, own])]),
      "summer release: “half”, and either summer release: “all” or meter: “own”"
    ),
    (
      .disjunction([half, .conjunction([all, own])]),
      "summer release: “half” or both summer release: “all” and meter: “own”"
    ),
    (.disjunction([shared, half]), "if meter: “none”, then summer release: “half”"),
    (
      .conjunction([own, .disjunction([.negation(half), joint])]),
      "meter: “own”, and (if summer release: “half”, then meter: “both”)"
    ),
  ])
  func `a condition is said as a clause`(condition: Condition, text: String) throws {
    let names = Names(try WorkedCases.read(Self.text))
    #expect(names.text(names.clause(condition)) == text)
  }

  @Test(arguments: [
    ([], "", "", "", ""), (["a"], "a", "a", "a", "a"),
    (["a", "b"], "a and b", "a or b", "a and, alike, b", "a; then b"),
    (["a", "b", "c"], "a, b and c", "a, b or c", "a, b and, alike, c", "a; then b; then c"),
  ])
  func `lists end as they are meant`(
    items: [String], and: String, or: String, alike: String, order: String
  ) {
    let texts = items.map { Message.Argument.text($0) }
    let lists = [Message.Argument.list(texts), .or(texts), .alike(texts), .inOrder(texts)]
    #expect(lists.map { Catalogue.english.text(of: $0) } == [and, or, alike, order])
  }

  private static let text = """
    entente: 1
    title: Water
    sources: {press: {title: Paper}}
    parties: {up: Upstream, down: Downstream}
    issues:
      release: {asks: "What is released?", name: summer release, options: [half, all]}
      meter: {asks: "Who reads?", options: {own: own, joint: both, none: none}}
    claims:
      - {id: U1, by: up, line: release is half, from: "press, page 1"}

    """
}
