import EntenteCase

/// What parties say they like best.
enum FirstChoices {
  /// The options of one issue that a party puts first, as far as it says.
  static func of(_ party: String, on issue: String, in theCase: Case) -> Set<String>? {
    let stated = theCase.claims.filter { $0.by == party }.flatMap(of).filter { $0.issue == issue }
    return stated.isEmpty ? nil : Set(stated.map(\.option))
  }

  /// The options that a claim puts first.
  static func of(_ claim: Claim) -> [Claim.Choice] {
    switch claim.kind {
    case .prefers(let tiers): return tiers.first ?? []
    case .numbers(let numbers): return numbers.flatMap(best)
    default: return []
    }
  }

  private static func best(_ numbers: Claim.IssueNumbers) -> [Claim.Choice] {
    guard numbers.weight > 0, let top = numbers.values.values.max() else { return [] }
    return numbers.values.filter { $0.value == top }.keys.sorted()
      .map { Claim.Choice(issue: numbers.issue, option: $0) }
  }
}
