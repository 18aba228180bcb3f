/// What is known of how one party values packages, by index: orders, numbers, ranges and single
/// comparisons, each of them optional.
///
/// A package is worth the sum over issues of weight times value. What is not stated is open: every
/// set of weights and values that agrees with what is stated counts, and all of them alike.
/// Conditions that a party wants in order of priority are used only where nothing else is known
/// of it (`wants`).
package struct Knowledge: Sendable, Hashable {
  /// The party would rather have one thing than another, all else equal.
  struct Comparison: Sendable, Hashable {
    /// Shape `[issue]`: the option of what is at least as good; `nil` where it names none.
    var better: [Int?]
    /// Shape `[issue]`: the option of the other; named where `better` names one, and only there.
    var worse: [Int?]

    /// Makes a comparison.
    /// - Precondition: both name the same issues.
    init(better: [Int?], worse: [Int?]) {
      precondition(
        better.map { $0 == nil } == worse.map { $0 == nil }, "both sides name the same issues")
      self.better = better
      self.worse = worse
    }
  }

  /// Shape `[issue]`: the number of options, each at least 1.
  package var optionCounts: [Int]
  /// Shape `[order][tier]`: issues, most important first; those of one tier are equally important
  /// and an issue in no tier is unconstrained.
  package var importance: [[[Int]]] = []
  /// Shape `[issue][order][tier]`: options, best first; those of one tier are equally good and an
  /// option in no tier is unconstrained.
  package var preferences: [[[[Int]]]]
  /// Shape `[issue]`: points that count relative to the other issues' points. Where all issues have
  /// them, each range lies open on its own.
  package var points: [Interval?]
  /// Shape `[issue]`: parts of the whole weight, 0...1.
  package var shares: [Interval?]
  /// Shape `[issue][option]`: values, 0...1. Where an issue states none, its best option is worth 1
  /// and its worst 0.
  package var values: [[Interval?]]
  /// Single comparisons of packages in part.
  var comparisons: [Comparison] = []
  /// Worths that come with several options together, as parts of the whole weight.
  package var interactions: [Valuation.Interaction] = []
  /// The most that any package is worth, as a part of the whole weight.
  package var ceiling: Double = .infinity
  /// What no agreement is worth, as a part of the whole weight; `nil` where the status quo says.
  package var reservation: Double?
  /// Shape `[tier][condition]`, most important first: of two packages, the one that meets more of
  /// the first tier in which they differ ranks before the other.
  package var wants: [[Formula]] = []

  /// Makes the knowledge of a party of which nothing is known.
  package init(optionCounts: [Int]) {
    precondition(optionCounts.allSatisfy { $0 > 0 }, "an issue has at least one option")
    self.optionCounts = optionCounts
    preferences = optionCounts.map { _ in [] }
    points = optionCounts.map { _ in nil }
    shares = optionCounts.map { _ in nil }
    values = optionCounts.map { Array(repeating: nil, count: $0) }
  }

  /// Whether anything is known of weights or values.
  package var saysWorth: Bool {
    !importance.isEmpty || preferences.contains { !$0.isEmpty } || !comparisons.isEmpty
      || !interactions.isEmpty || (points + shares).contains { $0 != nil }
      || values.contains { $0.contains { $0 != nil } }
  }

  /// Whether an issue is known to have no weight.
  func weighsNothing(_ issue: Int) -> Bool {
    [points[issue], shares[issue]].contains { $0.map { $0.isExact && $0.low == 0 } == true }
      && !interactions.contains { $0.condition.issues.contains(issue) }
  }

  /// Whether packages are ranked by the party's conditions, as nothing else is known of it.
  package var ranksByWants: Bool { !wants.isEmpty && !saysWorth }
}
