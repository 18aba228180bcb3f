import EntenteCase
import EntenteTestSupport
import Testing

@testable import EntenteEngine

/// The place of a state in a ranking, where some issues of the state may be open.
@Suite struct RankedStatesTests {
  /// Issues of two options each; entries are named by their places among the formulas.
  private struct Sample {
    let formulas: [Formula]
    let ranking: Ranking
    let states: [[Int?]]

    init(seed: UInt64) {
      var random = SplitMix64(seed: seed)
      let count = 1 + random.index(below: 5)
      let formulas = (0..<count).map { _ in Self.formula(depth: 2, &random) }
      self.formulas = formulas
      var tiers: [Ranking.Tier] = []
      for entry in 0..<count {
        if !tiers.isEmpty, random.index(below: 3) == 0 {
          tiers[tiers.count - 1].entries.append(.state("\(entry)"))
        } else {
          tiers.append(Ranking.Tier([.state("\(entry)")]))
        }
      }
      ranking = Ranking(tiers)
      states = (0..<12).map { _ in
        (0..<3).map { _ in [nil, 0, 1][random.index(below: 3)] }
      }
    }

    private static func formula(depth: Int, _ random: inout SplitMix64) -> Formula {
      guard depth > 0, random.index(below: 3) > 0 else {
        let allowed = [[0], [1], [0, 1]][random.index(below: 3)]
        return .choice(issue: random.index(below: 3), allowed: BitSet(allowed))
      }
      let parts = (0..<2).map { _ in formula(depth: depth - 1, &random) }
      return random.index(below: 2) == 0 ? .all(parts) : .any(parts)
    }

    func formula(_ entry: Ranking.Entry) -> Formula {
      guard case .state(let id) = entry, let place = Int(id) else { return .never }
      return formulas[place]
    }
  }

  /// Every package that a state may be.
  private func packages(_ state: [Int?]) -> [[Int]] {
    state.reduce([[]]) { starts, option in
      starts.flatMap { start in (option.map { [$0] } ?? [0, 1]).map { start + [$0] } }
    }
  }

  @Test func `a state has the place that all of its packages have, and else none`() {
    var open = 0
    for seed in Cases.random(short: 1_000, long: 20_000) {
      let sample = Sample(seed: UInt64(seed))
      let ranked = RankedStates(
        sample.ranking, StatePackages(sample.states), optionCounts: [2, 2, 2], sample.formula)
      for (state, place) in zip(sample.states, ranked.places) {
        let tiers = Set(
          packages(state).map { package in
            sample.ranking.tiers.firstIndex { tier in
              tier.entries.contains { sample.formula($0).holds(for: package) }
            }
          })
        let common = tiers.count == 1 ? tiers.first! : nil
        #expect(place == common.map { -$0 }, "\(seed): \(state)")
        let isOpen = sample.formulas.contains { $0.holds(forPart: state) == nil }
        open += isOpen && common != nil ? 1 : 0
      }
    }
    #expect(open > 500)
  }
}
