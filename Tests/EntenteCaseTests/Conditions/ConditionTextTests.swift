import EntenteCase
import Testing

@Suite struct ConditionTextTests {
  @Test func `a printed condition reads back as itself`() {
    var random = SplitMix64(seed: 1)
    for _ in 0..<5_000 {
      let issues = RandomIssues(count: 4, maxOptions: 5, using: &random)
      let condition = issues.condition(depth: 5, using: &random)
      let text = condition.text(issues.vocabulary)
      #expect(read(text, issues.vocabulary) == condition, "\(text)")
    }
  }

  @Test(arguments: [
    ("release is one of third, half", "release is not none"),
    ("release is not one of none, third", "release is half"),
    ("meter is not upstream", "meter is joint"),
    ("release is one of none, third, half", "release is one of none, third, half"),
    ("release is not one of none, third, half", "nothing"),
    (
      "(release is half and meter is joint) or (nothing)",
      "release is half and meter is joint"
    ),
    ("not (release is half)", "not release is half"),
    ("not (release is half or anything)", "not (release is half or anything)"),
    (
      "(release is half or meter is joint) and anything and nothing",
      "(release is half or meter is joint) and nothing"
    ),
    ("never release is half unless meter is joint", "not release is half or meter is joint"),
  ])
  func `a condition is printed in its shortest form`(text: String, printed: String) {
    #expect(read(text)?.text(water) == printed)
  }

  @Test func `removing any pair of parentheses changes what is read`() throws {
    var random = SplitMix64(seed: 2)
    for _ in 0..<1_000 {
      let issues = RandomIssues(count: 3, maxOptions: 4, using: &random)
      let condition = issues.condition(depth: 4, using: &random)
      let text = Array(condition.text(issues.vocabulary))
      for (open, close) in pairs(in: text) {
        var shorter = text
        shorter.remove(at: close)
        shorter.remove(at: open)
        #expect(read(String(shorter), issues.vocabulary) != condition, "\(String(text))")
      }
    }
  }

  private func pairs(in text: [Character]) -> [(Int, Int)] {
    var open: [Int] = []
    var result: [(Int, Int)] = []
    for (index, character) in text.enumerated() {
      if character == "(" { open.append(index) }
      if character == ")" { result.append((open.removeLast(), index)) }
    }
    return result
  }

  @Test func `an id that is a word of the language is printed in quotes`() {
    let vocabulary = Vocabulary(issues: [("or", ["Not", "b"])])
    let condition = Condition.choice(issue: "or", options: ["Not"])
    #expect(condition.text(vocabulary) == "\"or\" is \"Not\"")
    #expect(read(condition.text(vocabulary), vocabulary) == condition)
  }
}
