import EntenteEngine
import EntenteTestSupport
import Testing

/// The rules in a conflict's explanation, against all packages.
@Suite struct ConflictGroundsTests {
  @Test
  func `a rule whose removal resolves a conflict stands in its explanation, and none in vain`() {
    for seed in Cases.random(short: 300, long: 4_000) {
      let problem = RandomProblem.make(seed: UInt64(seed))
      var budget = Budget.standard
      let conflicts = Impasse.run(problem, budget: &budget).conflicts
      let grounds = ConflictGrounds.all(conflicts, of: problem, budget: &budget)
      #expect(grounds.count == conflicts.count)
      for (conflict, ground) in zip(conflicts.prefix(12), grounds) {
        let met = Definition.packages(problem).filter {
          problem.crossed(by: $0).isDisjoint(with: conflict)
        }
        let without = { (rule: Int) in
          met.contains { package in
            problem.goal.holds(for: package)
              && problem.rules.indices.allSatisfy {
                $0 == rule || problem.rules[$0].holds(for: package)
              }
          }
        }
        for rule in problem.rules.indices where without(rule) {
          #expect(ground.rules.contains(rule), "seed \(seed)")
        }
        #expect(!Self.isResolved(met, by: ground, problem), "seed \(seed)")
        for rule in ground.rules.members {
          var fewer = ground
          fewer.rules.remove(rule)
          #expect(Self.isResolved(met, by: fewer, problem), "seed \(seed)")
        }
        if ground.needsGoal {
          let fewer = ConflictGrounds(rules: ground.rules)
          #expect(Self.isResolved(met, by: fewer, problem), "seed \(seed)")
        }
      }
    }
  }

  /// Whether one of the packages obeys these rules and brings what is sought, if that is needed.
  private static func isResolved(
    _ packages: [[Int]], by grounds: ConflictGrounds, _ problem: Problem
  ) -> Bool {
    packages.contains { package in
      grounds.rules.members.allSatisfy { problem.rules[$0].holds(for: package) }
        && (!grounds.needsGoal || problem.goal.holds(for: package))
    }
  }

  @Test func `what excludes a condition is found, and nothing where an agreement meets it`() {
    for seed in Cases.random(short: 200, long: 2_000) {
      let problem = RandomProblem.make(seed: UInt64(seed))
      let agreements = Definition.packages(problem).filter(problem.isAgreement)
      for line in problem.lines {
        var budget = Budget.standard
        let found = ConflictGrounds.excluding(line.condition, in: problem, budget: &budget)
        let isMet = agreements.contains { line.condition.holds(for: $0) }
        #expect((found == nil) == isMet, "seed \(seed)")
        let met = Definition.packages(problem).filter { line.condition.holds(for: $0) }
        if let found { #expect(!Self.isResolved(met, by: found, problem), "seed \(seed)") }
      }
    }
  }

  @Test func `a budget that ends leaves no rule out`() {
    for seed in 0..<60 {
      let problem = RandomProblem.make(seed: UInt64(seed))
      var budget = Budget.standard
      let conflicts = Impasse.run(problem, budget: &budget).conflicts
      var small = Budget(20)
      let some = ConflictGrounds.all(conflicts, of: problem, budget: &small)
      for (conflict, part) in zip(conflicts, some) {
        let met = Definition.packages(problem).filter {
          problem.crossed(by: $0).isDisjoint(with: conflict)
        }
        #expect(!Self.isResolved(met, by: part, problem), "seed \(seed)")
      }
    }
  }
}
