import EntenteCase
import Testing

@Suite struct ConditionReadingTests {
  @Test(arguments: [
    ("release is half", "release:half"),
    ("release is not none", "release:third,half"),
    ("release is one of half, third", "release:third,half"),
    ("release is one of half, half", "release:half"),
    ("release is one of none, third or half", "release:none,third,half"),
    ("release is one of none, or half", "release:none,half"),
    ("release is not one of none, third", "release:half"),
    ("release is not one of none or third", "release:half"),
    ("release is at least third", "release:third,half"),
    ("release is at most third", "release:none,third"),
    ("release is not at least third", "release:none"),
    ("release is half or third", "release:third,half"),
    ("release is half or meter is joint", "or(release:half meter:joint)"),
    ("release is one of third, half or meter is joint", "or(release:third,half meter:joint)"),
    ("release IS NOT half", "release:none,third"),
    ("\"release\" is \"half\"", "release:half"),
    ("anything", "and()"), ("nothing", "or()"),
    ("anything and release is half", "release:half"),
  ])
  func `a comparison names the options that it leaves`(text: String, meaning: String) {
    #expect(sketch(read(text)) == meaning)
  }

  @Test(arguments: [
    ("a is x and b is x or c is x", "or(and(a:x b:x) c:x)"),
    ("a is x and (b is x or c is x)", "and(a:x or(b:x c:x))"),
    ("not a is x and b is x", "and(not(a:x) b:x)"),
    ("not (a is x and b is x)", "not(and(a:x b:x))"),
    ("never a is x and b is x", "not(and(a:x b:x))"),
    ("never a is x or b is x", "not(or(a:x b:x))"),
    ("always a is x or b is x", "or(a:x b:x)"),
    ("c is x and never a is x or b is x", "and(c:x not(or(a:x b:x)))"),
    ("never a is x unless b is x", "or(not(a:x) b:x)"),
    ("a is x unless b is x unless c is x", "or(a:x b:x c:x)"),
    ("if a is x then b is x unless c is x", "or(not(a:x) b:x c:x)"),
    ("if a is x then b is x or c is x", "or(not(a:x) b:x c:x)"),
    ("if a is x and b is x, then c is x", "or(not(and(a:x b:x)) c:x)"),
    ("if a is x then never b is x", "or(not(a:x) not(b:x))"),
    ("if (a is x unless b is x) then c is x", "or(not(or(a:x b:x)) c:x)"),
    ("a is x and (b is x and c is x)", "and(a:x b:x c:x)"),
    ("not not a is x", "not(not(a:x))"),
    ("a is x, unless b is x", "or(a:x b:x)"),
  ])
  func `words bind as in speech`(text: String, meaning: String) {
    let letters = Vocabulary(issues: ["a", "b", "c"].map { ($0, ["x", "y", "z"]) })
    #expect(sketch(read(text, letters)) == meaning)
  }

  @Test func `ids may be in any script and in quotes`() {
    let vocabulary = Vocabulary(issues: [
      ("eau", ["moitié", "50%"]), ("or", ["is"]), ("مياه", ["نصف"]),
    ])
    #expect(
      sketch(read("eau is moitié and \"or\" is \"is\"", vocabulary)) == "and(eau:moitié or:is)")
    #expect(sketch(read("مياه is نصف or eau is 50%", vocabulary)) == "or(مياه:نصف eau:50%)")
  }

  @Test(arguments: [("(", ")"), ("not ", ""), ("always ", ""), ("never ", "")])
  func `a hundred levels are read and more are reported`(open: String, close: String) {
    func nested(_ count: Int) -> ConditionReading {
      reading(
        String(repeating: open, count: count) + "release is half"
          + String(repeating: close, count: count))
    }
    #expect(nested(100).condition != nil)
    #expect(nested(101).diagnostics.map(\.code) == [.conditionTooDeep])
    #expect(nested(101).diagnostics[0].span.column == 100 * open.count + 1)
    #expect(nested(4_900).diagnostics.map(\.code) == [.conditionTooDeep])
  }

  @Test func `ten thousand words are read and more are reported`() {
    let many = Array(repeating: "release is half", count: 2_500).joined(separator: " or ")
    #expect(read(many) != nil)
    let reading = reading("(" + many + " or anything)")
    #expect(reading.diagnostics.map(\.code) == [.conditionTooLong])
  }

  @Test func `all conditions of a case together may write out a million options`() {
    let vocabulary = Vocabulary(issues: [("big", (0..<1_000).map { "o\($0)" })])
    let text = Array(repeating: "big is not o1", count: 1_000).joined(separator: " or ")
    #expect(read(text, vocabulary) != nil)
    #expect(reading(text, vocabulary).diagnostics.map(\.code) == [.conditionTooLong])
  }

  @Test func `mangled sentences get diagnostics or a condition, never both, and places inside`() {
    var random = SplitMix64(seed: 11)
    let words = [
      "release", "meter", "half", "third", "none", "joint", "is", "not", "one of", "at least",
      "at most", "and", "or", "if", "then", "unless", "never", "(", ")", ",", "\"", "=", "!", "é",
      "isn't", "\u{0}", "👩‍👩‍👧", "anything", "halv", "%", "release is half", "meter is joint",
    ]
    for _ in 0..<5_000 {
      let text = (0..<Int.random(in: 0...12, using: &random))
        .map { _ in words.randomElement(using: &random)! }.joined(separator: " ")
      let result = reading(text)
      #expect((result.condition == nil) == !result.diagnostics.isEmpty, "\(text)")
      for diagnostic in result.diagnostics {
        let end = diagnostic.span.column - 1 + diagnostic.span.length
        #expect(diagnostic.span.length >= 1 && end <= text.unicodeScalars.count + 1, "\(text)")
      }
    }
  }
}

/// The issues of the examples.
let water = Vocabulary(issues: [
  ("release", ["none", "third", "half"]), ("meter", ["upstream", "joint"]),
])

func reading(_ text: String, _ vocabulary: Vocabulary = water) -> ConditionReading {
  Condition.read(text, vocabulary: vocabulary, path: "claims: U1: line") {
    Span(line: 1, column: $0 + 1, length: $1)
  }
}

func read(_ text: String, _ vocabulary: Vocabulary = water) -> Condition? {
  reading(text, vocabulary).condition
}

/// A condition in a form that is quick to compare by eye.
func sketch(_ condition: Condition?) -> String {
  switch condition {
  case nil: "mistake"
  case .choice(let issue, let options): "\(issue):\(options.joined(separator: ","))"
  case .negation(let inner): "not(\(sketch(inner)))"
  case .conjunction(let parts): "and(\(parts.map(sketch).joined(separator: " ")))"
  case .disjunction(let parts): "or(\(parts.map(sketch).joined(separator: " ")))"
  }
}
