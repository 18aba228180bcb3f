/// A condition over packages in negation normal form, by index.
///
/// A choice says which options of one issue it allows, so a negated choice is a choice again and
/// negation never appears. `all([])` is always true, `any([])` never.
public indirect enum Formula: Sendable, Hashable {
  /// The issue's option is one of `allowed`.
  case choice(issue: Int, allowed: BitSet)
  /// All parts hold.
  case all([Formula])
  /// At least one part holds.
  case any([Formula])
  /// What a walk from issue to issue finds.
  case walk(DecisionDiagram)

  /// What every package meets.
  public static let always = Formula.all([])
  /// What no package meets.
  public static let never = Formula.any([])

  /// Whether the formula holds of a package: shape `[issue]`, each an option's index.
  /// - Complexity: O(size of the formula).
  public func holds(for package: [Int]) -> Bool {
    switch self {
    case .choice(let issue, let allowed): allowed.contains(package[issue])
    case .all(let parts): parts.allSatisfy { $0.holds(for: package) }
    case .any(let parts): parts.contains { $0.holds(for: package) }
    case .walk(let diagram): diagram.holds(for: package)
    }
  }

  /// The issues that the formula mentions.
  public var issues: BitSet {
    switch self {
    case .choice(let issue, _): BitSet([issue])
    case .all(let parts), .any(let parts): parts.reduce(into: BitSet()) { $0 = $0.union($1.issues) }
    case .walk(let diagram): diagram.issues
    }
  }
}
