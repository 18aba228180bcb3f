/// What a plan of relief is to be best at.
public enum Aim: Sendable, Hashable {
  /// The most rations, wherever they go.
  case total
  /// The worst-off zone as well off as can be, then the next worst-off, and so on.
  case leximin
  /// The least deprivation: people times the square of the days that they went without, straight
  /// between whole days.
  case deprivation
  /// The least cost of goods and transport at which every zone has at least this coverage,
  /// 0...1, of every line on every day.
  case cheapest(coverage: Double)
}
