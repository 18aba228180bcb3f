/// A statement about a package that is true or false of it: the meaning of a line, a rule, or
/// what the talks seek.
///
/// Issues and options are named by their ids. `conjunction([])` is always true, `disjunction([])`
/// never.
public indirect enum Condition: Sendable, Hashable {
  /// The issue is settled by one of the options.
  case choice(issue: String, options: [String])
  /// The condition does not hold.
  case negation(Condition)
  /// All of them hold.
  case conjunction([Condition])
  /// At least one of them holds.
  case disjunction([Condition])

  /// What every package meets.
  public static let always = Condition.conjunction([])
  /// What no package meets.
  public static let never = Condition.disjunction([])
}
