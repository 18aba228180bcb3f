import EntenteCase

extension Case {
  /// Puts the claims of wants of a shuffled case into the order of another: what a party wants in one
  /// claim comes before what it wants in a later one.
  mutating func keepWants(of other: Case) {
    let isWant = { (claim: Claim) in if case .wants = claim.kind { true } else { false } }
    let places = claims.indices.filter { isWant(claims[$0]) }
    for (place, want) in zip(places, other.claims.filter(isWant)) { claims[place] = want }
  }
}
