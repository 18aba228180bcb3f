extension Budget {
  /// Runs a step that may use at most so many units of this budget.
  mutating func share<Result>(_ units: Int, _ step: (inout Budget) -> Result) -> Result {
    var part = Budget(Swift.min(units, remaining))
    let result = step(&part)
    _ = spend(part.spent)
    return result
  }
}
