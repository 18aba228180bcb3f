extension Remedies {
  /// The length of a phase nearest to its own for which the goal is met, of two equally near the
  /// shorter; `nil` where none within `reach` days will do, or the phase has no end.
  /// - Complexity: at most twice `reach` verdicts.
  public static func nearestLength(
    of phase: Int, within reach: Int, in agreement: PhasedAgreement, goal: Goal = .all
  ) -> Int? {
    guard let own = agreement.phases[phase].length else { return nil }
    var trial = agreement
    for distance in 1...max(1, reach) {
      for length in [own - distance, own + distance] where length >= 1 {
        trial.phases[phase].length = length
        if meets(goal, trial) { return length }
      }
    }
    return nil
  }
}
