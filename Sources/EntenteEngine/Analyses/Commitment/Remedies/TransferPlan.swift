/// A transfer in the least number of steps with which its giver never gains by keeping the rest, while
/// a phase of an agreement runs.
///
/// The first step is on the phase's first day, the others follow at equal distances, the last at the
/// latest so many days before the phase ends. Stopping is seen at once: breakdown follows, and what is
/// honoured of guarantees on the giver is lost. With `V(n)` the worth of the phase with `n` days left
/// and `B` that of breakdown, `V(n) - B` obeys the recursion of `StepwiseTransfer`, with `q^k` for its
/// discount factor: `k` days from step to step, `q` the discount factor times the chance of no shock.
public struct TransferPlan: Sendable, Hashable {
  /// Shape `[step]`: what each step costs who gives.
  public let steps: [Double]
  /// Shape `[step]`: what going on is worth more than stopping, before each step.
  public let slacks: [Double]

  /// Finds the plan; `nil` where no number of steps suffices, or the phase has no time for them.
  /// - Parameters:
  ///   - total: what all of it costs who gives, at least 0.
  ///   - giver: the party that gives.
  ///   - phase: the phase during which it is handed over.
  ///   - days: from one step to the next, at least 1.
  /// - Complexity: O(steps) beside a verdict's table, for phases with an end O(days).
  public static func find(
    total: Double, by giver: Int, in phase: Int, every days: Int, of agreement: PhasedAgreement
  ) -> TransferPlan? {
    let course = TransferCourse(agreement, giver, phase, days)
    guard let length = agreement.phases[phase].length else {
      let transfer = course.transfer(total, remaining: nil)
      guard let steps = transfer.fewestSteps, steps <= PhasedAgreement.longest else { return nil }
      return TransferPlan(transfer, transfer.schedule(steps: max(1, steps)))
    }
    for steps in 1...max(1, length / days) {
      let transfer = course.transfer(total, remaining: max(0, length - steps * days))
      if let schedule = transfer.schedule(steps: steps) { return TransferPlan(transfer, schedule) }
    }
    return nil
  }

  private init?(_ transfer: StepwiseTransfer, _ steps: [Double]?) {
    guard let steps else { return nil }
    self.steps = steps
    slacks = transfer.slacks(steps)
  }
}

/// What the days of a phase are worth to who hands something over.
private struct TransferCourse {
  private let values: PhaseValues
  private let phase: Int
  private let penalty: Double
  /// From one step to the next.
  private let discount: Double

  init(_ agreement: PhasedAgreement, _ giver: Int, _ phase: Int, _ days: Int) {
    values = PhaseValues(agreement, party: giver)
    self.phase = phase
    penalty = agreement.assured(giver, in: phase)
    discount = Powers.power(values.discount * values.calm[phase], days)
  }

  func transfer(_ total: Double, remaining: Int?) -> StepwiseTransfer {
    let broken = values.broken[phase]
    return StepwiseTransfer(
      total: total, daily: (values.steady[phase] - broken) * (1 - discount),
      completion: values.worth(phase: phase, remaining: remaining) - broken, penalty: penalty,
      discount: discount)
  }
}
