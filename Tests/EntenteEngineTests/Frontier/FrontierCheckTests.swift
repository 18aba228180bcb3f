import EntenteEngine
import Testing

@Suite struct FrontierCheckTests {
  private func frontier(
    _ bargain: RandomBargain, _ options: FrontierOptions? = nil
  ) -> Frontier {
    var budget = Budget(10_000_000)
    return Frontier.run(
      bargain.problem, valuations: bargain.valuations, options: options ?? bargain.options,
      budget: &budget)
  }

  private func check(_ frontier: Frontier, _ bargain: RandomBargain) -> FrontierCheck {
    frontier.check(
      against: bargain.problem, valuations: bargain.valuations, options: bargain.options)
  }

  @Test func `sums that differ in their last bits lose no package and list none twice`() {
    for seed in 0..<400 {
      let bargain = RandomBargain(seed: UInt64(seed), numbers: .fractions)
      let check = check(frontier(bargain), bargain)
      #expect(check.faults.isEmpty && check.coverage == .enumeration, "seed \(seed)")
    }
  }

  @Test func `a coarse frontier keeps within its bound and is no larger`() {
    var isSmaller = false
    for seed in 0..<400 {
      let bargain = RandomBargain(seed: UInt64(seed), numbers: .real)
      var options = bargain.options
      options.epsilon = 0.2
      let (coarse, exact) = (frontier(bargain, options), frontier(bargain))
      #expect(coarse.epsilon <= 0.2)
      let faults = coarse.check(
        against: bargain.problem, valuations: bargain.valuations, options: options
      ).faults
      #expect(faults.isEmpty, "seed \(seed)")
      if coarse.count < exact.count { isSmaller = true }
    }
    #expect(isSmaller)
  }

  @Test func `weighted sums find a point of the hull that is left out`() {
    let problem = Problem(
      optionCounts: Array(repeating: 4, count: 20), lines: [], heldProbability: [])
    var random = SplitMix64(seed: 5)
    let valuations = (0..<2).map { _ in
      Valuation(values: (0..<20).map { _ in (0..<4).map { _ in random.unit() } })
    }
    var budget = Budget(10_000_000)
    let frontier = Frontier.run(problem, valuations: valuations, budget: &budget)
    let check = frontier.check(against: problem, valuations: valuations, options: .init())
    #expect(check.coverage == .weightedSums && check.faults.isEmpty)
    let without = frontier.without(points: 0..<1)
    let found = without.check(against: problem, valuations: valuations, options: .init()).faults
    #expect(found.contains { if case .short = $0 { true } else { false } })
  }

  @Test func `every kind of damage is found`() {
    let bargain = RandomBargain(seed: 21)
    let whole = frontier(bargain)
    #expect(whole.count > 2)
    #expect(check(whole, bargain).faults.isEmpty)
    #expect(!check(whole.without(points: 0..<1), bargain).faults.isEmpty)
    #expect(check(whole.worth(1000, ofPoint: 0), bargain).faults.contains(.wrongWorth(point: 0)))
  }
}

extension Frontier {
  fileprivate func without(points: Range<Int>) -> Frontier {
    changed(
      utilities: (0..<count).filter { !points.contains($0) }.flatMap { self[$0].utilities },
      choices: (0..<count).filter { !points.contains($0) }
        .flatMap { self[$0].package.map(Int32.init) })
  }

  fileprivate func worth(_ worth: Double, ofPoint point: Int) -> Frontier {
    var utilities = utilities
    utilities[point * partyCount] = worth
    return changed(utilities: utilities, choices: choices)
  }

  private func changed(utilities: [Double], choices: [Int32]) -> Frontier {
    Frontier(
      partyCount: partyCount, issueCount: issueCount, utilities: utilities, choices: choices,
      isComplete: isComplete, epsilon: epsilon, resolution: resolution, feasible: feasible,
      inducedWidth: inducedWidth, peakPoints: peakPoints, peakBytes: peakBytes, work: work)
  }
}
