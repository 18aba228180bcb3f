import EntenteEngine
import Testing

@Suite struct OddBargainTests {
  @Test(arguments: 0..<10)
  func `odd problems have no frontier but that of enumeration, within what is said`(block: Int) {
    for seed in (block * 100)..<(block * 100 + 100) {
      let odd = OddBargain(seed: UInt64(seed))
      var budget = Budget(odd.budget)
      let frontier = Frontier.run(
        odd.problem, valuations: odd.valuations, options: odd.options, budget: &budget)
      let check = frontier.check(
        against: odd.problem, valuations: odd.valuations, options: odd.options)
      #expect(check.faults.isEmpty, "seed \(seed)")
      #expect(frontier.isComplete == (check.coverage == .enumeration), "seed \(seed)")
      #expect(frontier.isComplete == frontier.epsilon.isFinite, "seed \(seed)")
      #expect(frontier.work == budget.spent && budget.spent <= odd.budget, "seed \(seed)")
      #expect(frontier.peakBytes <= odd.options.memoryLimit, "seed \(seed)")
      expectFeasible(frontier, odd, "seed \(seed)")
    }
  }

  private func expectFeasible(_ frontier: Frontier, _ odd: OddBargain, _ label: Comment) {
    guard case .exactly(let counted) = frontier.feasible else { return }
    let packages = Definition.packages(odd.problem).filter {
      odd.options.admits($0, in: odd.problem)
    }
    #expect(counted == UInt128(packages.count), label)
  }

  @Test func `odd problems are exact, coarse, cut short and without any package`() {
    var kinds: Set<String> = []
    for seed in 0..<300 {
      let odd = OddBargain(seed: UInt64(seed))
      var budget = Budget(odd.budget)
      let frontier = Frontier.run(
        odd.problem, valuations: odd.valuations, options: odd.options, budget: &budget)
      if frontier.feasible == .exactly(0) { kinds.insert("none") }
      kinds.insert(!frontier.isComplete ? "part" : frontier.epsilon > 0 ? "coarse" : "exact")
    }
    #expect(kinds == ["none", "part", "coarse", "exact"])
  }
}
