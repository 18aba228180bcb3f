extension Impasse {
  /// Checks the finding against a problem, from the finding alone: that every conflict is one
  /// and loses its force without any of its lines, that every correction opens an agreement and
  /// needs all of its lines, and, where the lists are said to be whole, that nothing is missing.
  ///
  /// - Returns: what is wrong, in words; empty where the finding is confirmed.
  /// - Complexity: one solver call per line of each conflict and correction.
  public func check(against problem: Problem) -> [String] {
    let checker = ImpasseCheck(impasse: self, problem: problem)
    return checker.conflictErrors + checker.correctionErrors + checker.orderErrors
      + checker.completenessErrors + checker.likelihoodErrors
  }
}

private struct ImpasseCheck {
  let impasse: Impasse
  let problem: Problem
  let all: BitSet
  let encoding: PlainEncoding

  init(impasse: Impasse, problem: Problem) {
    self.impasse = impasse
    self.problem = problem
    all = BitSet(below: problem.lines.count)
    encoding = PlainEncoding(problem)
  }

  /// Whether an agreement meets the lines; the solver's witness is read by the formulas.
  private func canMeet(_ lines: BitSet) -> Bool {
    guard let package = encoding.agreement(meeting: lines) else { return false }
    precondition(
      problem.isAgreement(package) && problem.crossed(by: package).isDisjoint(with: lines),
      "the solver's model is no witness")
    return true
  }

  var conflictErrors: [String] {
    impasse.conflicts.flatMap { conflict in
      let met = canMeet(conflict) ? ["an agreement meets all of conflict \(conflict.members)"] : []
      return met
        + conflict.members.filter { !canMeet(conflict.subtracting(BitSet([$0]))) }.map {
          "conflict \(conflict.members) stands without line \($0)"
        }
    }
  }

  var correctionErrors: [String] {
    impasse.corrections.map(\.lines).flatMap { lines in
      let rest = all.subtracting(lines)
      let closed = canMeet(rest) ? [] : ["correction \(lines.members) opens no agreement"]
      return closed
        + lines.members.filter { canMeet(rest.union(BitSet([$0]))) }.map {
          "correction \(lines.members) does not need line \($0)"
        }
    }
  }

  var orderErrors: [String] {
    var errors: [String] = []
    for (a, b) in zip(impasse.conflicts, impasse.conflicts.dropFirst())
    where !Impasse.isSmaller(a, b) {
      errors.append("conflict \(b.members) stands after \(a.members)")
    }
    for (a, b) in zip(impasse.corrections, impasse.corrections.dropFirst())
    where Impasse.ranked([b.lines, a.lines], in: problem) != [a, b] || a == b {
      errors.append("correction \(b.lines.members) stands after \(a.lines.members)")
    }
    return errors
  }

  /// No agreement may cross other lines than those of some correction, and no set of lines may
  /// meet all corrections without containing a conflict.
  var completenessErrors: [String] {
    guard impasse.isComplete else { return [] }
    var errors: [String] = []
    for correction in impasse.corrections { encoding.require(oneOf: correction.lines) }
    if encoding.agreement(meeting: BitSet()) != nil { errors.append("a correction is missing") }
    let solver = Solver()
    let members = problem.lines.map { _ in solver.makeVariable() }
    for correction in impasse.corrections {
      solver.add(correction.lines.members.map { members[$0] })
    }
    for conflict in impasse.conflicts { solver.add(conflict.members.map { !members[$0] }) }
    var budget = Budget(.max)
    if solver.solve(budget: &budget) != .unsatisfiable { errors.append("a conflict is missing") }
    return errors
  }

  var likelihoodErrors: [String] {
    var errors: [String] = []
    for correction in impasse.corrections
    where correction.likelihood != problem.givingWayProbability(of: correction.lines) {
      errors.append("the likelihood of correction \(correction.lines.members) is wrong")
    }
    let (low, high) = (impasse.agreementLikelihood.low, impasse.agreementLikelihood.high)
    if !(0 <= low && low <= high && high <= 1) { errors.append("\(low)...\(high) is no interval") }
    let best = impasse.corrections.first?.likelihood ?? 0
    if high < best * (1 - 1e-12) {
      errors.append("an agreement is less likely than a correction")
    }
    return errors
  }
}
