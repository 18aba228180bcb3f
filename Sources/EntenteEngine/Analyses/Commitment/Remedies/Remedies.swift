/// What would make an agreement hold, one thing at a time.
///
/// Slack is linear in guarantees and payments: those answers are exact. Every other figure is
/// looked for between the ends of a range, see `holding(of:within:in:goal:)`.
public enum Remedies {
  /// When an agreement counts as held.
  public enum Goal: Sendable, Hashable {
    /// Nobody departs, and everybody signs.
    case all
    /// Nobody departs.
    case keeping
    /// One party neither departs nor refuses to sign.
    case party(Int)
  }

  /// Whether an agreement meets a goal, within the tolerance of `Commitment`.
  /// - Complexity: as `Commitment.run(_:)`, without looking for days.
  public static func meets(_ goal: Goal, _ agreement: PhasedAgreement) -> Bool {
    slack(goal, CommitmentTable(agreement)) >= 0
  }

  /// How far the goal is met, tolerance included.
  static func slack(_ goal: Goal, _ table: CommitmentTable) -> Double {
    var slack = Double.infinity
    for entry in table.entries {
      if case .party(let party) = goal, entry.party != party { continue }
      slack = min(slack, entry.least.slack)
    }
    for (party, worth) in table.signing.enumerated() where goal == .all || goal == .party(party) {
      slack = min(slack, worth)
    }
    return slack + table.tolerance
  }

  /// The smallest worth of a guarantee, honoured for certain and in all phases, with which a party
  /// keeps to the agreement; 0 where none is needed, `nil` where none suffices because a breach
  /// that gains is never detected. An uncertain guarantee must be worth this over its probability.
  /// - Parameter coversEnds: whether it also answers refusal and ways out.
  /// - Complexity: O(days x log(days)) for each obligation of the party.
  public static func smallestGuarantee(
    on party: Int, coversEnds: Bool = false, in agreement: PhasedAgreement
  ) -> Double? {
    let table = CommitmentTable(agreement)
    var needed = 0.0
    for entry in table.entries where entry.party == party {
      for day in entry.days {
        let slack = entry.slack(day: day)
        guard slack < -table.tolerance else { continue }
        let slope = entry.guaranteeSlope(day: day, coversEnds: coversEnds)
        guard slope > 0 else { return nil }
        needed = max(needed, -slack / slope)
      }
    }
    return needed
  }

  /// The payments a day, in some phases, with which who receives them and who pays them, if that
  /// is a party, sign and keep to the agreement; `nil` where there are none.
  /// - Parameters:
  ///   - receiver: the party that receives.
  ///   - payer: the party that pays as much, of the same worth to both; somebody else where `nil`.
  ///   - phases: the phases in which it is paid; all where `nil`.
  /// - Returns: an interval from 0 upwards; its end is infinite where no amount is too much.
  /// - Complexity: O(days x log(days)) for each obligation of both.
  public static func payments(
    to receiver: Int, from payer: Int? = nil, in phases: [Int]? = nil,
    of agreement: PhasedAgreement
  ) -> Interval? {
    let table = CommitmentTable(agreement)
    let paid = CommitmentTable(
      agreement.paying(1, to: receiver, from: payer, in: phases), reachable: table.graph)
    var bounds = LinearBounds(tolerance: table.tolerance)
    for (entry, other) in zip(table.entries, paid.entries)
    where entry.party == receiver || entry.party == payer {
      for day in entry.days {
        let slack = entry.slack(day: day)
        bounds.require(slack, slope: other.slack(day: day) - slack)
      }
    }
    for party in [receiver, payer].compactMap(\.self) {
      bounds.require(table.signing[party], slope: paid.signing[party] - table.signing[party])
    }
    return bounds.interval
  }

  /// The lengths of a phase, in days, for which the goal is met.
  /// - Parameter longest: the longest to be tried, at least 1.
  /// - Returns: ranges, ascending, that do not touch; none where no length will do.
  /// - Complexity: as many verdicts as `longest`.
  public static func lengths(
    of phase: Int, upTo longest: Int, in agreement: PhasedAgreement, goal: Goal = .all
  ) -> [ClosedRange<Int>] {
    guard agreement.phases[phase].length != nil else { return [] }
    var ranges: [ClosedRange<Int>] = []
    var trial = agreement
    for length in 1...longest {
      trial.phases[phase].length = length
      guard meets(goal, trial) else { continue }
      if let last = ranges.last, last.upperBound == length - 1 {
        ranges[ranges.count - 1] = last.lowerBound...length
      } else {
        ranges.append(length...length)
      }
    }
    return ranges
  }

  /// The values of some figures, all set to the same, for which the goal is met.
  ///
  /// Tried at 257 evenly spaced values; where the answer changes between two of them the place is
  /// found by bisection to the last digit. What begins and ends between two is not seen; slack is
  /// monotone in most figures, patience and detection among them unless being found out pleases.
  /// - Parameters:
  ///   - figures: such as the detection of all of a party's obligations.
  ///   - range: finite; for lengths use `lengths(of:upTo:in:goal:)`.
  /// - Returns: intervals, ascending, that do not overlap.
  /// - Complexity: some 300 verdicts, and 60 for each end found.
  public static func holding(
    of figures: [CommitmentFigure], within range: Interval, in agreement: PhasedAgreement,
    goal: Goal = .all
  ) -> [Interval] {
    regions(within: range) { value in
      var trial = agreement
      for figure in figures { trial[figure] = value }
      return meets(goal, trial)
    }
  }

  /// The values at which regions are looked for.
  private static let steps = 256

  /// The low end of the first of `regions(within:where:)`; `nil` where there is none.
  static func first(within range: Interval, where isTrue: (Double) -> Bool) -> Double? {
    var before = range.low
    for step in 0...steps {
      let value = value(step, within: range)
      if isTrue(value) { return step == 0 ? value : edge(false: before, true: value, isTrue) }
      if range.high <= range.low { break }
      before = value
    }
    return nil
  }

  private static func value(_ step: Int, within range: Interval) -> Double {
    let share = Double(step) / Double(steps)
    return step == steps ? range.high : range.low + (range.high - range.low) * share
  }

  /// Where a condition is true, as far as 257 trials see.
  static func regions(within range: Interval, where isTrue: (Double) -> Bool) -> [Interval] {
    var regions: [Interval] = []
    var start: Double?
    var (before, wasTrue) = (range.low, false)
    for step in 0...steps {
      let value = value(step, within: range)
      let isNow = isTrue(value)
      if isNow != wasTrue {
        let edge =
          step == 0
          ? value
          : edge(
            false: wasTrue ? value : before,
            true: wasTrue ? before : value, isTrue)
        if isNow {
          start = edge
        } else if let low = start {
          regions.append(Interval(low: low, high: edge))
          start = nil
        }
      }
      (before, wasTrue) = (value, isNow)
      if range.high <= range.low { break }
    }
    if let start { regions.append(Interval(low: start, high: max(start, range.high))) }
    return regions
  }

  /// The last value, from a true one towards a false one, that is true.
  private static func edge(
    false outside: Double, true inside: Double, _ isTrue: (Double) -> Bool
  ) -> Double {
    var (outside, inside) = (outside, inside)
    for _ in 0..<60 {
      let middle = (outside + inside) / 2
      guard middle != outside, middle != inside else { break }
      if isTrue(middle) { inside = middle } else { outside = middle }
    }
    return inside
  }
}

/// The values of one amount, at least 0, for which linear conditions hold.
private struct LinearBounds {
  private var low = 0.0
  private var high = Double.infinity
  private var isPossible = true
  private let tolerance: Double

  init(tolerance: Double) { self.tolerance = tolerance }

  /// Requires `slack + slope * amount >= 0`.
  mutating func require(_ slack: Double, slope: Double) {
    if abs(slope) <= tolerance {
      if slack < -tolerance { isPossible = false }
    } else if slope > 0 {
      low = max(low, -slack / slope)
    } else {
      high = min(high, -slack / slope)
    }
  }

  var interval: Interval? {
    isPossible && low <= high * (1 + 0x1p-40) + tolerance
      ? Interval(low: low, high: max(low, high)) : nil
  }
}

extension PhasedAgreement {
  /// The same with a daily payment in some phases.
  func paying(
    _ amount: Double, to receiver: Int, from payer: Int?, in phases: [Int]?
  ) -> PhasedAgreement {
    var result = self
    for phase in phases ?? Array(self.phases.indices) {
      result.phases[phase].daily[receiver] += amount
      if let payer { result.phases[phase].daily[payer] -= amount }
    }
    return result
  }
}

extension CommitmentTable.Entry {
  /// What one more unit of a guarantee on the party adds to the slack.
  func guaranteeSlope(day: Int, coversEnds: Bool) -> Double {
    switch curve {
    case .days(let curve): curve.slope(remaining: length.map { $0 - day + 1 })
    case .once: coversEnds ? 1 : 0
    }
  }
}
