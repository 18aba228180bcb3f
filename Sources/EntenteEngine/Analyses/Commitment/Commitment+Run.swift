extension Commitment {
  /// Finds whether an agreement holds, and on which day who departs first if it does not.
  /// - Precondition: the agreement is valid.
  /// - Complexity: O(parties x phases^3 + decisions x log(days)^2), and the days of phases in
  ///   which somebody departs.
  public static func run(_ agreement: PhasedAgreement) -> Commitment {
    precondition(agreement.isValid, "faults are told, not analysed")
    let table = CommitmentTable(agreement)
    return Commitment(table)
  }

  init(_ table: CommitmentTable) {
    let tolerance = table.tolerance
    self.init(
      values: table.agreement.phases.indices.map { phase in
        table.values.map { $0.entering[phase] }
      },
      signing: table.signing, starts: table.graph.starts, isReachable: table.graph.isReachable,
      decisions: table.entries.map { table.decision($0, tolerance) }, tolerance: tolerance)
  }

  /// What keeping and departing are worth on each day of a decision; one point where all days are
  /// alike, or the decision is taken once.
  /// - Parameter decision: one of those of `run(_:)` for the same agreement.
  /// - Complexity: O(days * log(days)).
  public static func curve(of decision: Decision, in agreement: PhasedAgreement) -> [SlackPoint] {
    let table = CommitmentTable(agreement)
    guard
      let entry = table.entries.first(where: {
        $0.party == decision.party && $0.phase == decision.phase && $0.choice == decision.choice
      })
    else { return [] }
    return entry.days.map { table.point(entry, day: $0) }
  }
}

extension CommitmentTable {
  /// The worths of keeping and of departing on one day.
  func point(_ entry: Entry, day: Int) -> SlackPoint {
    let remaining = entry.length.map { $0 - day + 1 }
    let keeping = values[entry.party].worth(phase: entry.phase, remaining: remaining)
    return SlackPoint(
      dayInPhase: day, keeping: keeping, breaking: keeping - entry.slack(day: day))
  }

  func decision(_ entry: Entry, _ tolerance: Double) -> Commitment.Decision {
    let least = entry.least
    let day = (entry.length ?? 0) - (least.remaining ?? 0) + 1
    let isBroken = least.slack < -tolerance
    let first = isBroken ? entry.days.first { entry.slack(day: $0) < -tolerance } : nil
    return Commitment.Decision(
      party: entry.party, phase: entry.phase, choice: entry.choice, smallestSlack: least.slack,
      tightestDay: day,
      firstBreak: first.map { day in
        let point = point(entry, day: day)
        return Commitment.Break(
          dayInPhase: day, day: graph.starts[entry.phase].map { $0 + day - 1 },
          keeping: point.keeping, breaking: point.breaking)
      })
  }
}
