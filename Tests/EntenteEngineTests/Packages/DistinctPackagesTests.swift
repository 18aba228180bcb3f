import EntenteEngine
import Testing

@Suite struct DistinctPackagesTests {
  @Test func `distinct packages cross the best minimal corrections`() {
    for (seed, definition) in Sample.definitions.enumerated() {
      let problem = definition.problem
      let limit = 1 + Int(seed % 6)
      let expected = definition.bestCorrections(limit).map(definition.key)
      for corrections in [nil, definition.corrections.map(\.lines)] {
        var budget = Budget.standard
        let best = RankedPackage.bestDistinct(
          problem, limit: limit, corrections: corrections, budget: &budget)
        #expect(best.isComplete)
        let packages = best.entries.map(\.package)
        #expect(packages.map(definition.key).sorted() == expected, "seed \(seed)")
        #expect(Set(packages).isSubset(of: definition.agreements), "seed \(seed)")
        let minimal = Set(definition.corrections.map(\.lines))
        #expect(packages.allSatisfy { minimal.contains($0.crosses) }, "seed \(seed)")
      }
    }
  }

  @Test func `a free option can be swapped in without crossing a further line`() {
    for (seed, definition) in Sample.definitions.prefix(300).enumerated() {
      let problem = definition.problem
      var budget = Budget.standard
      let best = RankedPackage.bestDistinct(problem, limit: 3, budget: &budget)
      for entry in best.entries {
        for issue in problem.optionCounts.indices {
          let free = definition.agreements.filter { other in
            let differing = problem.optionCounts.indices.filter {
              other.choices[$0] != entry.package.choices[$0]
            }
            return differing == [issue] && other.crosses.isSubset(of: entry.package.crosses)
          }.map { $0.choices[issue] }
          #expect(entry.freeOptions[issue] == free, "seed \(seed)")
        }
      }
    }
  }
}
