import EntenteCase

/// What a party has said that orders states: the first of rankings, numbers, wants and orders that
/// the case has.
enum StatedPreference: Sendable {
  /// Direct rankings, at least one.
  case rankings([Claim])
  /// Numbers for every issue that counts, without what says the same of every state.
  case numbers(Valuation, claims: [String])
  /// Conditions in order of priority, without what says the same of every state.
  case wants([[Formula]], claims: [String])
  /// Orders of options and issues, comparisons, ranges.
  case orders(Knowledge, claims: [String])
  case nothing

  var basis: PreferenceBasis {
    switch self {
    case .rankings(let claims): .ranking(claims: claims.map(\.id))
    case .numbers(_, let claims): .numbers(claims: claims)
    case .wants(_, let claims): .wants(claims: claims)
    case .orders(_, let claims): .orders(claims: claims)
    case .nothing: .nothing
    }
  }
}

/// Finds which of a party's claims order states.
struct PreferenceClaims: Sendable {
  private let compiled: CompiledCase
  private let directory: Formula.Directory
  private let knowledge: [Knowledge]
  private let valuations: [Valuation?]

  init(_ compiled: CompiledCase) {
    self.compiled = compiled
    directory = Formula.Directory(compiled.issues)
    knowledge = compiled.knowledge
    valuations = compiled.valuations
  }

  /// - Parameter varying: the issues that are not alike in all states.
  func stated(by party: Int, varying: BitSet) -> StatedPreference {
    let id = compiled.partyIDs[party]
    let claims = compiled.theCase.claims.filter { $0.by == id }.inReadingOrder
    let known = knowledge[party]
    let rankings = claims.filter { if case .ranks = $0.kind { true } else { false } }
    if !rankings.isEmpty { return .rankings(rankings) }
    if let valuation = valuations[party], known.isExact(over: varying) {
      return .numbers(
        valuation.bearing(on: varying),
        claims: Self.ids(claims) { if case .numbers = $0 { true } else { false } })
    }
    if !known.wants.isEmpty {
      // What says the same of every state tells none apart, even where nobody knows what it says.
      let tiers = known.wants.map { $0.filter { !$0.issues.isDisjoint(with: varying) } }
      return .wants(
        tiers.filter { !$0.isEmpty },
        claims: Self.ids(claims) { if case .wants = $0 { true } else { false } })
    }
    return known.saysWorth ? .orders(known, claims: Self.ids(claims, Self.isOrder)) : .nothing
  }

  /// What an entry of a ranking means.
  func means(_ entry: Ranking.Entry) -> Formula {
    switch entry {
    case .state(let id):
      let state = compiled.theCase.states.first { $0.id == id }
      return Formula(state?.condition(compiled.issues) ?? .never, in: directory)
    case .condition(let condition): return Formula(condition, in: directory)
    }
  }

  private static func ids(_ claims: [Claim], _ says: (Claim.Kind) -> Bool) -> [String] {
    claims.filter { says($0.kind) }.map(\.id)
  }

  private static func isOrder(_ kind: Claim.Kind) -> Bool {
    switch kind {
    case .prefers, .priorities, .comparison, .numbers: true
    case .wants, .ranks, .overlooks, .line, .floor, .accepts, .fact, .agreementWorths,
      .breachGain, .transfer, .halfLife, .exchange:
      false
    }
  }
}

extension Knowledge {
  /// Whether numbers say all that counts among some issues.
  fileprivate func isExact(over issues: BitSet) -> Bool {
    // Interactions alone may have worth: then no issue has points.
    let areWorthless = (points + shares).allSatisfy { $0 == nil } && !interactions.isEmpty
    return issues.members.allSatisfy { issue in
      guard let points = points[issue] else { return areWorthless }
      guard points.low == points.high else { return false }
      return points.high == 0 || values[issue].allSatisfy { $0 != nil && $0!.low == $0!.high }
    }
  }
}

extension Valuation {
  /// Without what says the same of every state, unless it may count by a ceiling.
  fileprivate func bearing(on varying: BitSet) -> Valuation {
    guard ceiling == .infinity else { return self }
    var result = self
    result.interactions.removeAll { $0.condition.issues.isDisjoint(with: varying) }
    return result
  }
}

extension PreferenceClaims {
  /// The conditions that parties order states by.
  var conditions: [Formula] {
    let wanted = knowledge.flatMap { $0.wants.joined() }
    let together = valuations.compactMap(\.self).flatMap { $0.interactions.map(\.condition) }
    return wanted + together + compiled.theCase.claims.flatMap(entries)
  }

  private func entries(of claim: Claim) -> [Formula] {
    guard case .ranks(let ranking) = claim.kind else { return [] }
    return ranking.tiers.flatMap { $0.entries.map(means) }
  }
}
