/// A conflict in option form: a state is a package, one option for each issue.
///
/// One move of a mover changes any of the issues that are its own, each by an allowed change, in
/// one step; states on the way need not exist. The movers of an issue are the decision makers that
/// must agree to change it: nobody, one that moves it alone, or several that move it jointly.
/// Issues with the same movers move together; a joint move leaves its members' own issues alone.
public struct OptionForm: Sendable {
  /// Shape `[issue]`: the number of options, each at least 1.
  public var optionCounts: [Int]
  /// How many decision makers there are.
  public var decisionMakerCount: Int
  /// Shape `[issue]`: who must agree to change it; empty for an issue that nobody moves.
  public var movers: [BitSet]
  /// Shape `[issue][from][to]`: whether an option can be left for another; an irreversible option
  /// cannot be left at all. The diagonal is not looked at.
  public var allowed: [[[Bool]]]
  /// What every feasible package obeys.
  public var rules: [Formula]
  /// Packages that cannot be told apart: all that meet one of these are a single state. A package
  /// that meets several joins their states.
  public var merged: [Formula]

  /// Makes an option form.
  /// - Parameter allowed: shape `[issue][from][to]`; `nil` where every change is allowed.
  /// - Precondition: each issue has an option and movers among the decision makers; `allowed` has
  ///   the shape of the options.
  public init(
    optionCounts: [Int], decisionMakerCount: Int, movers: [BitSet], allowed: [[[Bool]]]? = nil,
    rules: [Formula] = [], merged: [Formula] = []
  ) {
    precondition(optionCounts.allSatisfy { $0 > 0 }, "an issue has at least one option")
    precondition(movers.count == optionCounts.count, "an issue has movers")
    precondition(
      movers.allSatisfy { $0.isSubset(of: BitSet(below: decisionMakerCount)) },
      "movers are decision makers")
    let allowed = allowed ?? optionCounts.map(Self.everyChange)
    precondition(
      allowed.count == optionCounts.count
        && zip(allowed, optionCounts).allSatisfy { table, count in
          table.count == count && table.allSatisfy { $0.count == count }
        }, "a change is allowed or not from each option to each")
    self.optionCounts = optionCounts
    self.decisionMakerCount = decisionMakerCount
    self.movers = movers
    self.allowed = allowed
    self.rules = rules
    self.merged = merged
  }

  /// Shape `[from][to]`: all changes allowed among so many options.
  public static func everyChange(among count: Int) -> [[Bool]] {
    Array(repeating: Array(repeating: true, count: count), count: count)
  }

  /// Shape `[from][to]`: an option, once taken, is never left for one listed before it.
  public static func onlyForward(among count: Int) -> [[Bool]] {
    (0..<count).map { from in (0..<count).map { $0 >= from } }
  }

  /// How many packages there are; `nil` past `limit`.
  func packageCount(limit: Int) -> Int? {
    var count = 1
    for options in optionCounts {
      count *= options
      guard count <= limit else { return nil }
    }
    return count
  }

  /// The number of a package among all in lexicographic order.
  func code(of package: [Int]) -> Int {
    zip(package, optionCounts).reduce(0) { $0 * $1.1 + $1.0 }
  }

  /// The package of a number.
  func package(code: Int) -> [Int] {
    var rest = code
    var package = optionCounts
    for issue in optionCounts.indices.reversed() {
      package[issue] = rest % optionCounts[issue]
      rest /= optionCounts[issue]
    }
    return package
  }

  /// For each package in lexicographic order the sum of one number an issue: shape
  /// `[issue][option]` to `[code]`.
  static func sums(_ parts: [[Int32]]) -> [Int32] {
    parts.reduce([0]) { sums, part in
      var result: [Int32] = []
      result.reserveCapacity(sums.count * part.count)
      for sum in sums { for value in part { result.append(sum + value) } }
      return result
    }
  }
}
