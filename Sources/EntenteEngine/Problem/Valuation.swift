/// What packages are worth to one party, as far as it or an analyst puts numbers on them.
///
/// The worth of a package is the sum of its options' values and of the interactions that it
/// meets, and at most `ceiling`, in the party's own points.
public struct Valuation: Sendable, Hashable {
  /// A worth that comes only with several options together.
  public struct Interaction: Sendable, Hashable {
    /// Where the worth is added.
    public var condition: Formula
    /// In the party's own points; may be negative.
    public var worth: Double

    /// Makes an interaction.
    public init(condition: Formula, worth: Double) {
      self.condition = condition
      self.worth = worth
    }
  }

  /// Shape `[issue][option]`, in the party's own points.
  public var values: [[Double]]
  /// What conditions across issues add, each where it holds.
  public var interactions: [Interaction]
  /// What no agreement is worth to the party.
  public var reservation: Double
  /// The most that any package is worth.
  public var ceiling: Double

  /// Makes a valuation.
  public init(
    values: [[Double]], interactions: [Interaction] = [], reservation: Double = 0,
    ceiling: Double = .infinity
  ) {
    self.values = values
    self.interactions = interactions
    self.reservation = reservation
    self.ceiling = ceiling
  }

  /// The issues that some worth hangs on.
  package var weighed: BitSet {
    let alone = values.indices.filter { issue in
      values[issue].contains { $0 != values[issue][0] }
    }
    return interactions.filter { $0.worth != 0 }.reduce(BitSet(alone)) {
      $0.union($1.condition.issues)
    }
  }

  /// The worth of what a package in part settles, shape `[issue]`: an issue that it leaves open adds
  /// nothing unless all of its options are worth the same, and an interaction only where it holds
  /// whatever is open.
  /// - Complexity: O(issues x options + size of the interactions).
  package func worth(ofSettled package: [Int?]) -> Double {
    let plain = zip(values, package).reduce(0.0) { sum, issue in
      if let option = issue.1 { return sum + issue.0[option] }
      let first = issue.0.first ?? 0
      return sum + (issue.0.allSatisfy { $0 == first } ? first : 0)
    }
    let extra = interactions.reduce(0) {
      $1.condition.holds(forPart: package) == true ? $0 + $1.worth : $0
    }
    return min(ceiling, plain + extra)
  }

  /// The worth of a package: shape `[issue]`.
  /// - Complexity: O(issues + size of the interactions).
  public func worth(of package: [Int]) -> Double {
    let plain = zip(values, package).reduce(0) { $0 + $1.0[$1.1] }
    let extra = interactions.reduce(0) {
      $1.condition.holds(for: package) ? $0 + $1.worth : $0
    }
    return min(ceiling, plain + extra)
  }
}
