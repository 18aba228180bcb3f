import EntenteCase

extension CompiledCase {
  /// About how many additions looking for a contradiction may take, for each party.
  private static let contradictionWork = 40_000_000

  /// A warning at each preference that contradicts others of its party.
  var contradictions: [Diagnostic] {
    guard knowsPreferences else { return [] }
    return theCase.parties.flatMap { party in
      contradictoryPreferences(of: party.id).map { claims in
        claims.map { contradiction($0, among: claims) }
      } ?? []
    }
  }

  /// Preferences of a party that no weights and values were found to agree with, none of which can
  /// be left out; by id. `nil` where some world agrees, or looking for one takes too much work.
  ///
  /// A single claim contradicts itself where its numbers leave no room.
  /// - Complexity: one drawing of a world for each of the party's preferences.
  public func contradictoryPreferences(of party: String) -> [Claim]? {
    var claims = theCase.claims.filter { $0.isPreference && $0.by == party }.inReadingOrder
    guard !claims.isEmpty, !isConsistent(claims, of: party) else { return nil }
    for claim in claims {
      let others = claims.filter { $0.id != claim.id }
      if !isConsistent(others, of: party) { claims = others }
    }
    return claims
  }

  /// Whether some world agrees with these preferences; what takes too much work counts as such.
  private func isConsistent(_ claims: [Claim], of party: String) -> Bool {
    let knowledge = knowledge(of: claims)
    guard knowledge.drawingWork(samples: 1, limit: Self.contradictionWork) != nil else {
      return true
    }
    return Worlds.draw(knowledge, count: 1, seed: 1) != nil
  }

  private func contradiction(_ claim: Claim, among claims: [Claim]) -> Diagnostic {
    let others = claims.filter { $0.id != claim.id }.map { "'\($0.id)'" }
    let beside =
      others.isEmpty
      ? "what it states leaves no room" : "beside \(others.joined(separator: " and "))"
    return Diagnostic(
      .warning, .contradictoryPreferences, at: claim.span, path: "claims: \(claim.id)",
      "no weights and values were found that agree with '\(claim.id)', \(beside)",
      notes: ["nothing is said of how the preferences of '\(claim.by)' rank packages"])
  }
}
