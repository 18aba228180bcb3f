import EntenteEngine
import Testing

@Suite struct ImpasseCheckTests {
  /// A random problem with several conflicts and corrections, and its finding.
  private func example() -> (problem: Problem, impasse: Impasse) {
    for seed in 0... {
      let problem = RandomProblem.make(seed: UInt64(seed))
      var budget = Budget.standard
      let impasse = Impasse.run(problem, budget: &budget)
      if impasse.conflicts.count > 3, impasse.corrections.count > 3,
        impasse.conflicts[1].count > 1
      {
        return (problem, impasse)
      }
    }
    preconditionFailure("no random problem has several conflicts")
  }

  private func errors(_ change: (inout Impasse, Problem) -> Void) -> [String] {
    var (problem, impasse) = example()
    change(&impasse, problem)
    return impasse.check(against: problem)
  }

  @Test func `an untouched finding is confirmed`() {
    #expect(errors { _, _ in } == [])
  }

  @Test func `a conflict that is left out is missed`() {
    #expect(errors { impasse, _ in impasse.conflicts.removeLast() } == ["a conflict is missing"])
  }

  @Test func `a correction that is left out is missed`() {
    let errors = errors { impasse, _ in impasse.corrections.removeLast() }
    #expect(errors.contains("a correction is missing"))
  }

  @Test func `a conflict with a line too many or too few is found out`() {
    let wider = errors { impasse, problem in
      let others = problem.lines.indices.filter { !impasse.conflicts[1].contains($0) }
      impasse.conflicts[1].insert(others[0])
    }
    #expect(wider.contains { $0.contains("stands without line") })
    let narrower = errors { impasse, _ in
      impasse.conflicts[1].remove(impasse.conflicts[1].members[0])
    }
    #expect(narrower.contains { $0.hasPrefix("an agreement meets all of conflict") })
  }

  @Test func `a correction with a line too many or too few is found out`() {
    let wider = errors { impasse, problem in
      let others = problem.lines.indices.filter { !impasse.corrections[0].lines.contains($0) }
      impasse.corrections[0].lines.insert(others[0])
    }
    #expect(wider.contains { $0.contains("does not need line") })
    let narrower = errors { impasse, _ in
      impasse.corrections[0].lines.remove(impasse.corrections[0].lines.members[0])
    }
    #expect(narrower.contains { $0.contains("opens no agreement") })
  }

  @Test func `a wrong order, likelihood or interval is found out`() {
    let order = errors { impasse, _ in impasse.conflicts.swapAt(0, impasse.conflicts.count - 1) }
    #expect(order.contains { $0.contains("stands after") })
    let likelihood = errors { impasse, _ in impasse.corrections[0].likelihood += 0.125 }
    #expect(likelihood.contains { $0.hasPrefix("the likelihood of correction") })
    let interval = errors { impasse, _ in
      impasse.agreementLikelihood = Interval(low: 0.75, high: 0.5)
    }
    #expect(interval.contains { $0.hasSuffix("is no interval") })
  }
}
