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
      byParty[party.id].map { Valuation($0, issues, directory) }
    }
  }
}

extension CompiledCase {
  /// Shape `[party]`: what no agreement is worth to each by its numbers: as stated, else what the
  /// status quo is worth by the issues that it settles.
  public var disagreement: [Double] {
    zip(theCase.parties, valuations).map { party, valuation in
      guard let valuation else { return 0 }
      return statesReservation(party.id)
        ? valuation.reservation : valuation.worth(ofSettled: problem.statusQuo)
    }
  }

  /// Whether some party's worth of no agreement is that of the status quo.
  package var countsStatusQuo: Bool {
    zip(theCase.parties, valuations).contains { $1 != nil && !statesReservation($0.id) }
  }

  /// The issues that the status quo leaves open and on which the worth of no agreement hangs.
  package var openToday: BitSet {
    zip(theCase.parties, valuations).reduce(into: BitSet()) { open, party in
      guard let valuation = party.1, !statesReservation(party.0.id) else { return }
      let unsettled = valuation.weighed.members.filter { problem.statusQuo[$0] == nil }
      open = open.union(BitSet(unsettled))
    }
  }

  private func statesReservation(_ party: String) -> Bool {
    theCase.claims.contains { $0.by == party && $0.reservation != nil }
  }
}

extension Valuation {
  /// What the claims with numbers of one party say together.
  init(_ claims: [Claim], _ issues: [Issue], _ directory: Formula.Directory) {
    self.init(values: issues.map { Array(repeating: 0, count: $0.options.count) })
    for claim in claims {
      if case .numbers(let numbers) = claim.kind {
        for part in numbers { add(part, issues, directory) }
      }
      interactions += claim.interactions.map {
        Interaction(condition: Formula($0.condition, in: directory), worth: $0.worth)
      }
      reservation = claim.reservation ?? reservation
      ceiling = claim.ceiling ?? ceiling
    }
  }

  private mutating func add(
    _ numbers: Claim.IssueNumbers, _ issues: [Issue], _ directory: Formula.Directory
  ) {
    guard let issue = directory.issue(numbers.issue) else { return }
    for (option, choice) in issues[issue].options.enumerated() {
      values[issue][option] += numbers.weight * (numbers.values[choice.id] ?? 0)
    }
  }
}
