import EntenteAnswers
import EntenteBrief
import EntenteCase
import EntenteEngine
import EntentePage
import EntenteTestSupport
import Testing

/// Rules stand in explanations where they decide.
@Suite struct RulesInExplanationsTests {
  private static let text = """
    entente: 1
    title: Pay and term
    sources: {press: {title: The Courier}}
    parties: {firm: The firm, union: The union}
    issues:
      pay: {asks: "What is paid?", options: {low: 1 %, high: 5 %}}
      term: {asks: "How long?", options: {short: a year, long: three years}}
    rules:
      - {id: L1, if: pay is high, then: term is long, because: the budget law, from: "press, 1"}
      - {id: L2, must: pay is low or term is long or term is short, from: "press, 1"}
    claims:
      - {id: F1, by: firm, line: term is short, from: "press, 2"}
      - {id: U1, by: union, line: pay is high, from: "press, 3"}

    """

  /// The brief's text without its line breaks.
  private static func words(_ brief: Brief) -> String {
    TextRenderer(width: 120, color: false).render(brief).split(whereSeparator: \.isWhitespace)
      .joined(separator: " ")
  }

  @Test func `two lines at odds by a rule alone are explained by the rule`() throws {
    let brief = Composer(Answers(try WorkedCases.read(Self.text), for: .mediator)).brief()
    #expect(brief.headline.restsOn == ["F1", "U1", "L1"])
    let text = Self.words(brief)
    #expect(text.contains("A rule belongs to it: if pay: “5 %”, then term: “three years”"))
    #expect(text.contains("(the budget law)"))
    #expect(text.contains("F1 (The firm) × U1 (The union) × L1 (rule)"))
    #expect(text.contains("Without L1: no conflict is left"))
    #expect(!text.contains("Without L2"))
    #expect(!text.contains("on every other issue"))
  }

  @Test func `nothing is said that says nothing`() throws {
    let alone = Self.text.replacing(
      "line: pay is high", with: "line: pay is high, firmness: absolute"
    )
    .replacing("if: pay is high, then: term is long", with: "must: pay is low")
    let brief = Composer(Answers(try WorkedCases.read(alone), for: .mediator)).brief()
    let text = Self.words(brief)
    #expect(text.contains("A rule excludes it: pay: “1 %” (the budget law)."))
    #expect(!text.contains("in nine of ten"))
  }

  @Test
  func `a rule without which fewer conflicts are left is told as one that would change the answer`()
    throws
  {
    for seed in Cases.random(short: 150, long: 2_000) {
      let theCase = try WorkedCases.read(RandomTalks.text(seed: UInt64(seed)))
      let answers = Answers(theCase, for: .mediator, samples: 1)
      guard !answers.impasse.conflicts.isEmpty else { continue }
      for rule in theCase.rules.map(\.id) {
        let other = Answers(theCase, for: .mediator, change: WhatIf(without: [rule]), samples: 1)
        let effect = answers.effects.first { $0.claim == rule }
        #expect(effect?.conflicts.without == other.impasse.conflicts.count, "seed \(seed)")
        if other.impasse.conflicts.isEmpty {
          let named = answers.impasse.conflicts.indices.allSatisfy {
            answers.compiled.ruleIDs(of: answers.grounds[$0].rules).contains(rule)
          }
          #expect(named, "seed \(seed)")
        }
      }
    }
  }
}
