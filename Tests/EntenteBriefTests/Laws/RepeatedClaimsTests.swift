import EntenteAnswers
import EntenteCase
import EntenteTestSupport
import Testing

@testable import EntenteEngine

/// What would change without a claim, where claims repeat each other.
@Suite struct RepeatedClaimsTests {
  @Test func `the effect of one of several claims is that of the case compiled without it`() {
    var told = (same: 0, other: 0)
    for seed in Cases.random(short: 40, long: 400) {
      guard let theCase = Self.repeating(seed) else { continue }
      let answers = Answers(theCase, for: .mediator)
      let repeated = answers.compiled.statements.filter { $0.count > 1 }.joined().map(\.id)
      for effect in answers.effects where repeated.contains(effect.claim) && effect.alike.isEmpty {
        let without = Answers(theCase.changed(by: WhatIf(without: [effect.claim])), for: .mediator)
        #expect(effect.conflicts.now == answers.impasse.conflicts.count)
        #expect(effect.conflicts.without == without.impasse.conflicts.count, "seed \(seed)")
        #expect(effect.firstMoves == Self.moves(without), "seed \(seed) \(effect.claim)")
        let changes =
          Self.lines(Self.moves(without), answers) != Self.lines(Self.moves(answers), answers)
        #expect(effect.changesFirstMove == changes, "seed \(seed) \(effect.claim)")
        if effect.changesHeadline { told.other += 1 } else { told.same += 1 }
      }
    }
    #expect(told.same > 20 && told.other > 0, "\(told)")
  }

  @Test func `claims that only repeat others cost nothing`() throws {
    let spent = try [2, 50].map { count in
      let answers = Answers(try #require(Self.clashing(count)), for: .mediator)
      var budget = Budget.standard
      let effects = ClaimEffect.all(answers.compiled, impasse: answers.impasse, budget: &budget)
      #expect(effects.count == 2 + 2 * count)
      return budget.spent
    }
    #expect(spent[0] == spent[1])
  }

  private static func moves(_ answers: Answers) -> [[String]] {
    answers.impasse.likeliestCorrections.map { answers.compiled.ids(of: $0.lines) }
  }

  /// The lines that claims state.
  private static func lines(_ moves: [[String]], _ answers: Answers) -> [Set<Int>] {
    moves.map { ids in
      Set(
        ids.compactMap { id in
          answers.compiled.statements.firstIndex { $0.contains { $0.id == id } }
        })
    }
  }

  /// A random case of which some lines are said again, more or less firmly.
  private static func repeating(_ seed: Int) -> Case? {
    var text = RandomCaseText(seed: UInt64(seed))
    let reading = CaseReader.read(Array(text.text(variant: 1, secrets: false).utf8), for: .everyone)
    guard var theCase = reading.theCase else { return nil }
    var random = SplitMix64(seed: UInt64(seed))
    for claim in theCase.claims {
      guard case .line = claim.kind else { continue }
      for number in 0..<Int.random(in: 0...2, using: &random) {
        var copy = claim
        copy.id = "\(claim.id)\(number)"
        if Bool.random(using: &random) { copy.firmness = .word(.soft) }
        theCase.claims.append(copy)
      }
    }
    return theCase
  }

  /// Two parties' lines, each said so many times, for one of two options.
  private static func clashing(_ count: Int) -> Case? {
    let lines = (0..<2 * count).map { number in
      "  - {id: L\(number), by: p\(number % 2), line: border is o\(number % 2), from: \"press, page 1\"}"
    }
    let head = [
      "entente: 1", "title: Talks", "parties: {p0: P, p1: Q}",
      "issues: {border: {asks: Which?, options: [o0, o1]}}", "sources: {press: {title: Paper}}",
      "claims:",
    ]
    return CaseReader.read(Array(((head + lines).joined(separator: "\n") + "\n").utf8)).theCase
  }
}
