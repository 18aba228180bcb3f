/// A compiled case: issues, rules, and the lines that parties have drawn, as indices and arrays.
///
/// An *agreement* is a package that meets every rule and the goal; it is *acceptable* when it
/// crosses no line. Issues and lines stand in a canonical order (by id), so that answers do not
/// depend on the order in which a case was written.
public struct Problem: Sendable {
  /// One red line.
  public struct Line: Sendable {
    /// What must hold, the owner's conditional offers included: crossed where it is false.
    public var condition: Formula
    /// The party that drew it.
    public var owner: Int
    /// The group with which it stands or falls; a line on its own has a group to itself.
    public var group: Int

    /// Makes a line.
    public init(condition: Formula, owner: Int, group: Int) {
      self.condition = condition
      self.owner = owner
      self.group = group
    }
  }

  /// Shape `[issue]`: the number of options, each at least 1.
  public var optionCounts: [Int]
  /// Shape `[issue]`: the option that holds today.
  public var statusQuo: [Int?]
  /// What every feasible package obeys.
  public var rules: [Formula]
  /// What an agreement must bring.
  public var goal: Formula
  /// Shape `[line]`.
  public var lines: [Line]
  /// Shape `[group]`: the probability, 0...1, that its lines are held to the end, where no stronger
  /// line is. Groups are independent of each other.
  public var heldProbability: [Double]
  /// Shape `[group]`: the groups of lines that are stronger than its one line, so that it is held while
  /// any of these is; empty where no group has any. Whatever crosses the line crosses these.
  package var stronger: [BitSet]

  /// Makes a problem.
  /// - Precondition: each line's group has a probability, each issue an option.
  public init(
    optionCounts: [Int], statusQuo: [Int?]? = nil, rules: [Formula] = [],
    goal: Formula = .always, lines: [Line], heldProbability: [Double]
  ) {
    self.init(
      optionCounts: optionCounts, statusQuo: statusQuo, rules: rules, goal: goal, lines: lines,
      heldProbability: heldProbability, stronger: [])
  }

  /// Makes a problem in which lines imply others.
  package init(
    optionCounts: [Int], statusQuo: [Int?]?, rules: [Formula], goal: Formula, lines: [Line],
    heldProbability: [Double], stronger: [BitSet]
  ) {
    precondition(optionCounts.allSatisfy { $0 > 0 }, "an issue has at least one option")
    precondition(
      lines.allSatisfy { heldProbability.indices.contains($0.group) }, "a group has a probability")
    self.optionCounts = optionCounts
    self.statusQuo = statusQuo ?? Array(repeating: nil, count: optionCounts.count)
    self.rules = rules
    self.goal = goal
    self.lines = lines
    self.heldProbability = heldProbability
    self.stronger = stronger.allSatisfy(\.isEmpty) ? [] : stronger
  }

  /// The groups of lines that are stronger than a group's one line.
  package func stronger(than group: Int) -> BitSet { stronger.isEmpty ? BitSet() : stronger[group] }

  /// The probability that a group's lines give way where groups' own events have these probabilities:
  /// shape `[group]`.
  package func givingWayProbability(ofGroup group: Int, held: [Double]) -> Double {
    stronger(than: group).members.reduce(1 - held[group]) { $0 * (1 - held[$1]) }
  }

  /// Whether a package meets every rule and the goal.
  public func isAgreement(_ package: [Int]) -> Bool {
    goal.holds(for: package) && rules.allSatisfy { $0.holds(for: package) }
  }

  /// The lines that a package crosses.
  public func crossed(by package: [Int]) -> BitSet {
    BitSet(lines.indices.filter { !lines[$0].condition.holds(for: package) })
  }

  /// The probability, 0...1, that all of these lines give way: the product over their groups.
  ///
  /// Groups multiply in ascending order, so that equal sets give equal bits.
  public func givingWayProbability(of lines: BitSet) -> Double {
    BitSet(lines.members.map { self.lines[$0].group }).members
      .reduce(1) { $0 * (1 - heldProbability[$1]) }
  }
}
