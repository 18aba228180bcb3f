import EntenteCase

/// What one party is known to prefer, and how worlds that agree with it are drawn.
struct PreferenceSource: Sendable {
  /// How a world is drawn.
  enum Draw: Sendable {
    /// The order is known.
    case known(StateOrder)
    /// Places, more is better, of the states that have one; the others go anywhere.
    case places([Int?])
    /// By weights and values that agree with what is known, for packages of shape
    /// `[state][issue]`.
    case knowledge(Knowledge, packages: [[Int]])
  }

  var basis: PreferenceBasis
  /// `nil` where something is open among more states than can be compared pair by pair.
  var preferences: Preferences?
  var draw: Draw
}

/// Reads parties' preferences among states: the first of rankings, numbers, wants and orders that
/// the case has.
struct PreferenceReading {
  private let compiled: CompiledCase
  private let directory: Formula.Directory
  private let packages: StatePackages
  /// Issues that are open in every state.
  private let open: BitSet
  /// Issues that are not alike in all states.
  private let varying: BitSet
  private let claims: PreferenceClaims

  init(_ compiled: CompiledCase, _ packages: StatePackages) {
    self.compiled = compiled
    self.packages = packages
    (open, varying) = packages.kinds
    directory = Formula.Directory(compiled.issues)
    claims = PreferenceClaims(compiled)
  }

  func source(of party: Int) -> PreferenceSource {
    let stated = claims.stated(by: party, varying: varying)
    let basis = stated.basis
    switch stated {
    case .rankings(let claims): return ranked(claims, basis)
    case .numbers(let valuation, _): return numbered(valuation, basis)
    case .wants(let tiers, _): return wanting(tiers, basis)
    case .orders(let known, _): return ordered(known, basis)
    case .nothing: return placed(Array(repeating: nil, count: packages.count), basis)
    }
  }

  /// The states that a party does not see, with the claims that say so.
  func unseen(by party: String) -> (states: BitSet, claims: [String]) {
    var states = BitSet()
    var claims: [String] = []
    for claim in compiled.theCase.claims where claim.by == party {
      guard case .overlooks(let condition) = claim.kind else { continue }
      let formula = Formula(condition, in: directory)
      claims.append(claim.id)
      states = states.union(
        BitSet(packages.indices.filter { formula.holds(forPart: packages[$0]) == true }))
    }
    return (states, claims.sorted())
  }

  /// The names of the states that have one.
  func names() -> [Int: String] {
    var means = compiled.theCase.states.map {
      ($0.id, Formula($0.condition(compiled.issues), in: directory))
    }
    var names: [Int: String] = [:]
    guard !means.isEmpty else { return names }
    packages.visitAll { state, package in
      guard let found = means.firstIndex(where: { $0.1.holds(forPart: package) == true }) else {
        return
      }
      names[state] = means.remove(at: found).0
    }
    return names
  }
}

extension PreferenceReading {
  /// Rankings: a state has the place of the first entry that fits it, in each of them.
  private func ranked(_ claims: [Claim], _ basis: PreferenceBasis) -> PreferenceSource {
    let rankings = claims.compactMap { claim -> RankedStates? in
      guard case .ranks(let ranking) = claim.kind else { return nil }
      return RankedStates(
        ranking, packages, optionCounts: compiled.problem.optionCounts, self.claims.means)
    }
    if rankings.count == 1 { return placed(rankings[0].places, basis) }
    let merged = MergedRankings(rankings, stateCount: packages.count)
    return PreferenceSource(
      basis: basis, preferences: merged.preferences,
      draw: merged.preferences?.order.map { .known($0) } ?? .places(merged.places))
  }

  /// Numbers: a state is as good as its package is worth.
  private func numbered(_ valuation: Valuation, _ basis: PreferenceBasis) -> PreferenceSource {
    let worths = packages.map { valuation.worth(ofPart: $0, passingOver: open) }
    return placed(Self.withoutNoise(worths), basis)
  }

  /// Worths as places: those that differ by rounding alone share one.
  private static func withoutNoise(_ worths: [Double?]) -> [Int?] {
    let sorted = worths.compactMap(\.self).sorted()
    let scale = max(abs(sorted.first ?? 0), abs(sorted.last ?? 0), 1e-300)
    var places: [Double: Int] = [:]
    var place = 0
    for (index, worth) in sorted.enumerated() {
      if index > 0, worth - sorted[index - 1] > scale * 1e-12 { place += 1 }
      places[worth] = place
    }
    return worths.map { $0.flatMap { places[$0] } }
  }

  /// Conditions in order of priority: a state is as good as the conditions that it meets.
  private func wanting(_ tiers: [[Formula]], _ basis: PreferenceBasis) -> PreferenceSource {
    var places: [Int?] = Array(repeating: 0, count: packages.count)
    for part in Self.parts(of: tiers, states: packages.count) {
      packages.visitAll { state, package in
        for tier in part {
          guard let place = places[state] else { break }
          places[state] = Self.count(tier, in: package).map { place * (tier.count + 1) + $0 }
        }
      }
      places = Self.compressed(places)
    }
    return placed(places, basis)
  }

  /// How many conditions a state meets; `nil` where that is open.
  private static func count(_ tier: [Formula], in package: [Int?]) -> Int? {
    var count = 0
    for condition in tier {
      guard let isMet = condition.holds(forPart: package) else { return nil }
      if isMet { count += 1 }
    }
    return count
  }

  /// The tiers in parts that are counted at once: as many as give numbers that are not too large.
  private static func parts(of tiers: [[Formula]], states: Int) -> [[[Formula]]] {
    var parts: [[[Formula]]] = []
    var most = Int.max
    for tier in tiers {
      if most / (tier.count + 1) < max(1, states) {
        parts.append([])
        most = Int.max / max(1, states)
      }
      most /= tier.count + 1
      if parts.isEmpty { parts.append([]) }
      parts[parts.count - 1].append(tier)
    }
    return parts
  }

  private static func compressed(_ places: [Int?]) -> [Int?] {
    let order = places.indices.filter { places[$0] != nil }.sorted { places[$0]! < places[$1]! }
    var ranks: [Int?] = Array(repeating: nil, count: places.count)
    var rank = 0
    for (index, state) in order.enumerated() {
      if index > 0, places[order[index - 1]] != places[state] { rank += 1 }
      ranks[state] = rank
    }
    return ranks
  }

  /// Orders: a state is better where it is worth more in every world.
  private func ordered(_ known: Knowledge, _ basis: PreferenceBasis) -> PreferenceSource {
    let isDecided = known.interactions.allSatisfy { $0.condition.issues.isDisjoint(with: open) }
    guard packages.count <= CompiledCase.partialStateLimit, isDecided else {
      return placed(Array(repeating: nil, count: packages.count), basis)
    }
    let wholes = packages.map { completions(of: $0) }
    let order = CertainOrder(known, wholes)
    return PreferenceSource(
      basis: basis, preferences: order.preferences,
      draw: order.preferences.order.map { .known($0) }
        ?? .knowledge(known, packages: wholes.map { $0[0] }))
  }

  /// All packages of a state, issues that are open in every state apart; past 64 only the first.
  private func completions(of package: [Int?]) -> [[Int]] {
    package.indices.reduce([[]]) { wholes, issue in
      if let option = package[issue] { return wholes.map { $0 + [option] } }
      let count = compiled.issues[issue].options.count
      let options = open.contains(issue) || wholes.count * count > 64 ? 1 : count
      return wholes.flatMap { whole in (0..<options).map { whole + [$0] } }
    }
  }

  /// Places, more is better; a state without one is unknown against all others.
  private func placed(_ places: [Int?], _ basis: PreferenceBasis) -> PreferenceSource {
    let whole = places.compactMap(\.self)
    guard whole.count < places.count else {
      let order = StateOrder(values: whole)
      return PreferenceSource(
        basis: basis, preferences: .complete(order), draw: .known(order))
    }
    let isSmall = places.count <= CompiledCase.partialStateLimit
    return PreferenceSource(
      basis: basis, preferences: isSmall ? .partial(PartialOrder(places: places)) : nil,
      draw: .places(places))
  }
}

extension Valuation {
  /// The worth of what is settled; `nil` where it depends on what is open. Issues that are open
  /// everywhere add nothing.
  func worth(ofPart package: [Int?], passingOver open: BitSet) -> Double? {
    var worth = 0.0
    for (issue, option) in package.enumerated() where !open.contains(issue) {
      guard option != nil || values[issue].allSatisfy({ $0 == values[issue][0] }) else {
        return nil
      }
      worth += values[issue][option ?? 0]
    }
    for interaction in interactions {
      guard let holds = interaction.condition.holds(forPart: package) else { return nil }
      if holds { worth += interaction.worth }
    }
    return min(ceiling, worth)
  }
}

extension PartialOrder {
  /// States compare by their places, more is better; those without one do not.
  /// - Complexity: O(states squared).
  init(places: [Int?]) {
    let placed = places.indices.filter { places[$0] != nil }
    let tiers = Dictionary(grouping: placed) { places[$0]! }
    var above = BitSet()
    var better = places.map { _ in BitSet() }
    var tied = places.map { _ in BitSet() }
    for place in tiers.keys.sorted(by: >) {
      let tier = BitSet(tiers[place]!)
      for state in tier.members {
        better[state] = above
        tied[state] = tier
      }
      above = above.union(tier)
    }
    self.init(better: better, tied: tied)
  }
}
