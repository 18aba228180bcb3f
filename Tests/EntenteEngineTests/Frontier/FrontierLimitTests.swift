import EntenteEngine
import Testing

@Suite struct FrontierLimitTests {
  @Test func `where tables are too large, settling issues one by one gives the same frontier`() {
    var isConditioned = false
    for seed in 0..<400 {
      let bargain = RandomBargain(seed: UInt64(seed))
      var options = bargain.options
      options.tableLimit = 6
      var budget = Budget(10_000_000)
      let frontier = Frontier.run(
        bargain.problem, valuations: bargain.valuations, options: options, budget: &budget)
      let definition = FrontierDefinition(bargain)
      #expect(frontier.isComplete && frontier.epsilon == 0, "seed \(seed)")
      #expect(
        Set(frontier.points.map(\.utilities))
          == definition.frontier(onlyRational: options.onlyRational), "seed \(seed)")
      #expect(frontier.feasible == .exactly(UInt128(definition.packages.count)))
      if frontier.inducedWidth > 1 { isConditioned = true }
    }
    #expect(isConditioned)
  }

  @Test func `a small budget gives a bound that holds, or says that the list is not whole`() {
    var kinds: Set<String> = []
    for seed in 0..<300 {
      let bargain = RandomBargain(seed: UInt64(seed), numbers: .real)
      for (units, tableLimit) in [(60, 1 << 18), (300, 1 << 18), (200, 4)] {
        var options = bargain.options
        options.tableLimit = tableLimit
        var budget = Budget(units)
        let frontier = Frontier.run(
          bargain.problem, valuations: bargain.valuations, options: options, budget: &budget)
        #expect(frontier.work == budget.spent && budget.spent <= units)
        #expect(frontier.isComplete == frontier.epsilon.isFinite)
        let check = frontier.check(
          against: bargain.problem, valuations: bargain.valuations, options: options)
        #expect(check.faults.isEmpty, "seed \(seed)")
        kinds.insert(frontier.isComplete ? (frontier.epsilon == 0 ? "exact" : "bound") : "part")
      }
    }
    #expect(kinds == ["exact", "bound", "part"])
  }

  @Test func `without leave to coarsen an exact frontier is asked for or nothing`() {
    let bargain = RandomBargain(seed: 5, numbers: .real)
    var options = bargain.options
    options.coarsens = false
    var budget = Budget(1)
    let frontier = Frontier.run(
      bargain.problem, valuations: bargain.valuations, options: options, budget: &budget)
    #expect(!frontier.isComplete && frontier.count == 0 && frontier.epsilon == .infinity)
  }

  @Test func `memory stays under its bound`() {
    var random = SplitMix64(seed: 9)
    let problem = Problem(
      optionCounts: Array(repeating: 8, count: 10), lines: [], heldProbability: [])
    let valuations = (0..<4).map { _ in
      Valuation(values: (0..<10).map { _ in (0..<8).map { _ in random.unit() } })
    }
    for limit in stride(from: 5_000, through: 1 << 17, by: 9_000) {
      let options = FrontierOptions(memoryLimit: limit)
      var budget = Budget(40_000)
      let frontier = Frontier.run(
        problem, valuations: valuations, options: options, budget: &budget)
      #expect(frontier.peakBytes <= limit)
      #expect(frontier.epsilon > 0)
    }
  }

  @Test func `one party's frontier is its best package`() {
    let problem = Problem(optionCounts: [3, 2], lines: [], heldProbability: [])
    let valuation = Valuation(values: [[1, 5, 5], [2, 0]])
    var budget = Budget.standard
    let frontier = Frontier.run(problem, valuations: [valuation], budget: &budget)
    #expect(frontier.points == [.init(package: [1, 0], utilities: [7])])
  }

  @Test func `eight parties come out as by enumeration`() {
    var random = SplitMix64(seed: 31)
    let problem = Problem(optionCounts: [4, 3, 4, 3], lines: [], heldProbability: [])
    let valuations = (0..<8).map { _ in
      Valuation(
        values: problem.optionCounts.map { (0..<$0).map { _ in Double(random.index(below: 4)) } })
    }
    var budget = Budget.standard
    let frontier = Frontier.run(problem, valuations: valuations, budget: &budget)
    let check = frontier.check(against: problem, valuations: valuations, options: .init())
    #expect(check.faults.isEmpty && check.coverage == .enumeration && frontier.count > 20)
  }

  /// With many parties nearly all is comparing: were it not counted, a budget would stop nothing.
  @Test func `what many parties' packages are compared takes of the budget`() {
    var random = SplitMix64(seed: 8)
    let problem = Problem(
      optionCounts: Array(repeating: 4, count: 7), lines: [], heldProbability: [])
    let valuations = (0..<8).map { _ in
      Valuation(values: (0..<7).map { _ in (0..<4).map { _ in random.unit() } })
    }
    var ample = Budget(50_000_000)
    let whole = Frontier.run(problem, valuations: valuations, budget: &ample)
    #expect(whole.isComplete && whole.epsilon == 0)
    // Sums of one, two, ... seven issues are candidates once: 4 + 4^2 + ... + 4^7.
    #expect(whole.work > 21_844, "\(whole.work) with \(whole.count) points")
    var scarce = Budget(whole.work / 4)
    let part = Frontier.run(problem, valuations: valuations, budget: &scarce)
    #expect(part.epsilon > 0 && part.work <= whole.work / 4)
    let check = part.check(against: problem, valuations: valuations, options: .init())
    #expect(check.faults.isEmpty)
  }
}
