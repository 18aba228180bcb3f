import EntenteCase

extension CompiledCase {
  /// Shape `[party]`: what packages are worth to each party by its numbers; `nil` for a party that
  /// states none.
  ///
  /// The claims of one party add up. An issue or option without a number is worth 0.
  /// - Complexity: O(parties * options + size of the claims with numbers).
  public var valuations: [Valuation?] {
    let directory = Formula.Directory(issues)
    let byParty = Dictionary(grouping: theCase.claims.filter(\.hasNumbers), by: \.by)
    return theCase.parties.map { party in
      byParty[party.id].map { valuation($0, directory) }
    }
  }

  private func valuation(_ claims: [Claim], _ directory: Formula.Directory) -> Valuation {
    var valuation = Valuation(values: issues.map { Array(repeating: 0, count: $0.options.count) })
    for claim in claims {
      if case .numbers(let numbers) = claim.kind {
        for part in numbers { add(part, directory, to: &valuation) }
      }
      valuation.interactions += claim.interactions.map {
        Valuation.Interaction(condition: Formula($0.condition, in: directory), worth: $0.worth)
      }
      valuation.reservation = claim.reservation ?? valuation.reservation
      valuation.ceiling = claim.ceiling ?? valuation.ceiling
    }
    return valuation
  }

  private func add(
    _ numbers: Claim.IssueNumbers, _ directory: Formula.Directory, to valuation: inout Valuation
  ) {
    guard let issue = directory.issue(numbers.issue) else { return }
    for (option, choice) in issues[issue].options.enumerated() {
      valuation.values[issue][option] += numbers.weight * (numbers.values[choice.id] ?? 0)
    }
  }
}

extension Claim {
  fileprivate var hasNumbers: Bool {
    if case .numbers = kind { true } else { false }
  }
}
