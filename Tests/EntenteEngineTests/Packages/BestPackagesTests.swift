import EntenteEngine
import Testing

@Suite struct BestPackagesTests {
  @Test func `the best packages are the first of all agreements in order`() {
    for (seed, definition) in Sample.definitions.enumerated() {
      let problem = definition.problem
      var budget = Budget.standard
      let limit = 1 + Int(seed % 20)
      let best = RankedPackage.best(problem, limit: limit, budget: &budget)
      let expected = Array(definition.ranked.prefix(limit))
      #expect(best.isComplete)
      if seed < 400 { #expect(best.check(against: problem, limit: limit) == [], "seed \(seed)") }
      #expect(
        best.packages.map(definition.key).sorted() == expected.map(definition.key), "seed \(seed)")
      #expect(Set(best.packages).isSubset(of: definition.agreements), "seed \(seed)")
      #expect(Set(best.packages.map(\.choices)).count == expected.count, "seed \(seed)")
    }
  }

  @Test func `split bounds find the same packages`() {
    for (seed, definition) in Sample.definitions.prefix(500).enumerated() {
      let problem = definition.problem
      let network = CostNetwork(ranking: problem)
      let costs = [2, 12, 1 << 20].map { rows in
        var budget = Budget.standard
        var search = PackageSearch(
          MiniBuckets(network, limit: rows), issueCount: network.issueCount, limit: 5)
        search.run(&budget)
        return search.found.map(\.cost)
      }
      #expect(costs[0] == costs[2], "seed \(seed)")
      #expect(costs[1] == costs[2], "seed \(seed)")
    }
  }

  @Test func `exact bounds lead straight to the best package`() {
    for seed in 0..<500 as Range<UInt64> {
      let network = CostNetwork(ranking: RandomProblem.make(seed: seed))
      let bounds = MiniBuckets(network, limit: 1 << 20)
      #expect(bounds.isExact)
      var budget = Budget(network.domains.count)
      var search = PackageSearch(bounds, issueCount: network.issueCount, limit: 1)
      search.run(&budget)
      #expect(search.isComplete, "seed \(seed)")
      #expect(search.found.allSatisfy { $0.cost == bounds.floor }, "seed \(seed)")
    }
  }

  @Test func `settled issues stay settled`() {
    for (seed, definition) in Sample.definitions.prefix(300).enumerated() {
      let problem = definition.problem
      let fixed = problem.statusQuo.enumerated().map { ($0 + Int(seed)) % 3 == 0 ? $1 : nil }
      var budget = Budget.standard
      let best = RankedPackage.best(problem, limit: 4, fixed: fixed, budget: &budget)
      let expected = definition.ranked.filter { package in
        zip(package.choices, fixed).allSatisfy { $1 == nil || $0 == $1 }
      }.prefix(4)
      #expect(
        best.packages.map(definition.key).sorted() == expected.map(definition.key), "seed \(seed)")
    }
  }

  @Test func `a search that runs out of budget says so`() {
    var budget = Budget(3)
    let problem = Problem(
      optionCounts: Array(repeating: 3, count: 10), lines: [], heldProbability: [])
    let best = RankedPackage.best(problem, limit: 5, budget: &budget)
    #expect(!best.isComplete)
    #expect(best.packages.isEmpty)
    #expect(best.work == 3)
  }

  @Test func `a check finds what is wrong with a list`() throws {
    let line = Formula.choice(issue: 0, allowed: BitSet([0]))
    let problem = Problem(
      optionCounts: [3, 2], rules: [.choice(issue: 0, allowed: BitSet([0, 1]))],
      lines: [.init(condition: line, owner: 0, group: 0)], heldProbability: [0.75])
    var budget = Budget.standard
    let best = RankedPackage.best(problem, limit: 4, budget: &budget)
    #expect(best.check(against: problem, limit: 4) == [])
    var flawed = best
    flawed.packages.swapAt(0, 3)
    #expect(flawed.check(against: problem, limit: 4).contains(.misplaced(1)))
    flawed = best
    flawed.packages[2].likelihood = 0.5
    #expect(flawed.check(against: problem, limit: 4) == [.misstated(2)])
    flawed = best
    flawed.packages[3].choices[0] = 2
    #expect(flawed.check(against: problem, limit: 4) == [.noAgreement(3)])
    flawed = best
    flawed.packages.removeFirst()
    #expect(flawed.check(against: problem, limit: 3) == [.surpassed(1)])
  }
}
