import EntenteEngine
import Testing

struct VerdictTests {
  @Test func `every verdict's reasons hold when replayed`() {
    for seed in 0..<400 {
      let conflict = RandomConflict.make(seed: UInt64(seed), states: 20)
      let finder = VerdictFinder(conflict.model, conflict.orders)
      let stability = Stability(conflict.model, conflict.orders)
      for concept in StabilityConcept.allCases {
        for maker in conflict.definition.makers {
          for state in 0..<conflict.model.stateCount {
            let verdict = finder.verdict(concept, for: maker, at: state)
            #expect(conflict.definition.replays(verdict), "seed \(seed), \(verdict)")
            #expect(
              verdict.isStable == stability.stable(concept, for: maker).contains(state))
          }
        }
      }
    }
  }

  @Test func `a forged sanction does not replay`() throws {
    let conflict = try PublishedConflict.prisonersDilemma()
    let definition = StabilityDefinition(
      OptionForm(optionCounts: [2, 2], decisionMakerCount: 2, movers: [BitSet([0]), BitSet([1])]),
      values: conflict.values)
    var verdict = VerdictFinder(conflict.model, conflict.orders)
      .verdict(.sequential, for: 0, at: 0)
    #expect(verdict.isStable && definition.replays(verdict))
    #expect(verdict.responses.map(\.improvement) == [2])
    #expect(verdict.responses[0].sanction?.steps == [Step(mover: 1, state: 3)])
    verdict.responses[0].sanction?.steps[0].state = 1
    #expect(!definition.replays(verdict))
    verdict.responses = []
    #expect(!definition.replays(verdict))
  }
}

extension StabilityDefinition {
  /// Whether a verdict follows from its own reasons: improvements are all there are, sanctions are
  /// legal and hurt, and where none is given none exists.
  fileprivate func replays(_ verdict: Verdict) -> Bool {
    let (maker, state) = (verdict.decisionMaker, verdict.state)
    guard verdict.responses.map(\.improvement) == improvements(maker, state) else { return false }
    let isStable = isStable(state, maker, verdict.concept)
    guard verdict.isStable == isStable else { return false }
    return verdict.responses.allSatisfy { response in
      guard let sanction = response.sanction else { return !isStable }
      return replays(sanction, response.improvement, verdict)
    }
  }

  private func replays(
    _ sanction: Verdict.Sanction, _ improvement: Int, _ verdict: Verdict
  ) -> Bool {
    let value = values[verdict.decisionMaker]
    let escapes = moves[verdict.decisionMaker][sanction.outcome].map { value[$0] }
    let best = sanction.bestEscape.map { value[$0] }
    return verdict.concept != .nash && sanction.steps.last?.state == sanction.outcome
      && !sanction.steps.contains { $0.mover == verdict.decisionMaker }
      && sanction.steps.allSatisfy { $0.mover < values.count }
      && isLegal(
        sanction.steps, from: improvement, improving: verdict.concept.answersMustImprove)
      && value[sanction.outcome] <= value[verdict.state]
      && (!verdict.concept.looksForEscape
        || best == escapes.max() && (best ?? .min) <= value[verdict.state])
  }
}
