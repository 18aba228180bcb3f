extension Case {
  /// An agreement goes with what parties say of it, an obligation with what breaking it gains.
  mutating func remove(fromAgreements id: String) {
    let gone = Set(agreements.filter { $0.id == id }.flatMap(\.ids) + [id])
    agreements.removeAll { $0.id == id }
    for index in agreements.indices {
      agreements[index].obligations.removeAll { $0.id == id }
      agreements[index].guarantees.removeAll { $0.id == id }
      agreements[index].transfers.removeAll { $0.id == id }
      if agreements[index].offer == id { agreements[index].offer = nil }
    }
    claims.removeAll { $0.kind.statedOf.map(gone.contains) ?? false }
  }

  /// Takes the one figure of an entry as known: how likely a breach is seen, what a guarantee is
  /// worth, a half-life.
  mutating func settle(_ id: String, _ figure: Estimate) {
    for index in agreements.indices {
      for place in agreements[index].obligations.indices
      where agreements[index].obligations[place].id == id {
        agreements[index].obligations[place].detected = figure
      }
      for place in agreements[index].guarantees.indices
      where agreements[index].guarantees[place].id == id {
        agreements[index].guarantees[place].worth = figure
      }
    }
    for index in claims.indices where claims[index].id == id {
      if case .halfLife = claims[index].kind { claims[index].kind = .halfLife(figure) }
    }
  }

  /// Where the one figure of an entry may lie; `nil` where it has none, or more.
  func settleable(_ id: String) -> ClosedRange<Double>? {
    if agreements.contains(where: { $0.obligations.contains { $0.id == id } }) { return 0...1 }
    if agreements.contains(where: { $0.guarantees.contains { $0.id == id } }) { return 0...1e12 }
    guard case .halfLife? = claims.first(where: { $0.id == id })?.kind else { return nil }
    return 0.01...1_000_000
  }

  func mistake(
    settling id: String, as text: String, _ range: ClosedRange<Double>
  ) -> Diagnostic? {
    if let number = Double(text), range.contains(number) { return nil }
    let high = range.upperBound > 1e9 ? "" : " to \(NumberOrRange(Estimate(range.upperBound)).text)"
    return Diagnostic(
      .error, .badNumber, at: .none, path: "--fix",
      "the figure of \(Quoted.quote(id)) is a number from "
        + "\(NumberOrRange(Estimate(range.lowerBound)).text)\(high), not \(Quoted.quote(text))")
  }
}

extension Agreement {
  /// Its own id and those of its parts.
  var ids: [String] { [id] + obligations.map(\.id) + guarantees.map(\.id) + transfers.map(\.id) }
}
