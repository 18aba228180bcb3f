import EntenteCase
import EntenteEngine
import EntenteMessages
import EntenteTestSupport
import Testing

@testable import EntenteBrief

/// Conditions are read aloud as a person would say them, and mean what they say.
@Suite struct SpokenConditionTests {
  @Test func `a condition read aloud and understood again is met by the same packages`() {
    for seed in Cases.random(short: 400, long: 20_000) {
      var random = SplitMix64(seed: UInt64(seed))
      let spoken = SpokenIssues(using: &random)
      let condition = spoken.condition(depth: Int.random(in: 0...4, using: &random), using: &random)
      let tree = SpokenReader(spoken.issues).speak(condition)
      let names = Names(Case(title: "", issues: spoken.issues))
      let sentence = names.text(names.clause(condition))
      let understood = ReadAloud.condition(of: sentence, issues: spoken.issues)
      #expect(understood != nil, "seed \(seed): \(sentence)")
      let wrong = spoken.packages(using: &random).first { package in
        let meant = condition.holds(for: package)
        return tree.holds(for: package) != meant || understood?.holds(for: package) != meant
      }
      #expect(wrong == nil, "seed \(seed): \(sentence)")
    }
  }

  @Test func `no more names are told than a few for each stretch of options`() {
    for seed in Cases.random(short: 300, long: 3_000) {
      var random = SplitMix64(seed: UInt64(seed))
      let count = Int.random(in: 2...60, using: &random)
      let isAmount = Bool.random(using: &random)
      let issue = EntenteCase.Issue(
        id: "i", asks: "?", name: "i",
        options: (0..<count).map { Option(id: "o\($0)", label: isAmount ? "\($0)" : "x\($0)x") })
      let (a, b) = (
        Int.random(in: 0..<count, using: &random), Int.random(in: 0..<count, using: &random)
      )
      let names = Names(Case(title: "", issues: [issue]))
      let options = issue.options[min(a, b)...max(a, b)].map(\.id)
      let text = names.text(names.clause(.choice(issue: "i", options: options)))
      #expect(text.split(separator: " ").count <= 9, "\(text)")
    }
  }

  @Test(arguments: [
    (
      "if truce is permanent then control is not guard",
      "if truce: “a permanent truce”, then control: not “the old guard”"
    ),
    (
      "not (truce is permanent or control is not guard)",
      "neither truce: “a permanent truce” nor control: anything but “the old guard”"
    ),
    (
      "not (truce is permanent and control is guard)",
      "not both truce: “a permanent truce” and control: “the old guard”"
    ),
    (
      "not (truce is permanent and control is guard and share is 0.40)",
      "not all of truce: “a permanent truce”, control: “the old guard” and share: “0.40”"
    ),
    ("never truce is permanent", "truce: not “a permanent truce”"),
    (
      "not truce is permanent or control is guard",
      "if truce: “a permanent truce”, then control: “the old guard”"
    ),
    (
      "truce is permanent or control is guard",
      "truce: “a permanent truce” or control: “the old guard”"
    ),
    (
      "control is guard unless truce is permanent",
      "control: “the old guard” or truce: “a permanent truce”"
    ),
    (
      "not truce is permanent and not control is guard",
      "neither truce: “a permanent truce” nor control: “the old guard”"
    ),
    (
      "truce is not permanent and control is guard",
      "truce: not “a permanent truce” and control: “the old guard”"
    ),
    (
      "not (truce is permanent and control is not guard)",
      "if truce: “a permanent truce”, then control: “the old guard”"
    ),
    ("share is at least 0.40 and share is at most 0.60", "share: between 0.40 and 0.60"),
    ("share is at most 0.40", "share: at most 0.40"),
    ("not share is at most 0.40", "share: at least 0.41"),
    ("share is not 0.40", "share: not “0.40”"),
    ("share is 0.40 or share is 0.41", "share: “0.40” or “0.41”"),
    ("not not truce is permanent", "truce: “a permanent truce”"),
    (
      "if truce is permanent then (control is guard or share is 0.40)",
      "if truce: “a permanent truce”, then control: “the old guard” or share: “0.40”"
    ),
    (
      "if truce is permanent and share is at least 0.50 then not (control is guard or control is council)",
      "if truce: “a permanent truce” and share: at least 0.50, then control: “the United Nations”"
    ),
    (
      "truce is permanent and (control is guard or share is 0.40)",
      "truce: “a permanent truce”, and either control: “the old guard” or share: “0.40”"
    ),
    (
      "not (truce is permanent and (control is guard or share is 0.40))",
      "not both truce: “a permanent truce” and either control: “the old guard” or share: “0.40”"
    ),
    (
      "truce is permanent or control is guard and share is 0.40",
      "truce: “a permanent truce” or both control: “the old guard” and share: “0.40”"
    ),
  ])
  func `each shape has its sentence`(written: String, said: String) throws {
    let theCase = try WorkedCases.read(Self.text.replacing("LINE", with: written))
    guard case .line(let condition) = theCase.claims[0].kind else { return }
    let names = Names(theCase)
    #expect(names.text(names.clause(condition)) == said)
  }

  private static let text = """
    entente: 1
    title: Truce
    sources: {press: {title: Paper}}
    parties: {a: Ada, b: Ben}
    issues:
      truce: {asks: "Truce?", options: {short: a short truce, long: a long truce, permanent: a permanent truce}}
      control: {asks: "Who?", options: {council: a council, guard: the old guard, un: the United Nations}}
      share: {asks: "Share?", options: [\((30...70).map { "\"0.\($0)\"" }.joined(separator: ", "))]}
    claims:
      - {id: A1, by: a, line: "LINE", from: "press, page 1"}

    """
}
