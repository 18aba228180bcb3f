import EntenteCase

/// What would change if one claim or rule were wrong, that is, if it were not in the case.
public struct ClaimEffect: Sendable, Hashable {
  /// The id of the claim or rule.
  public var claim: String
  /// Ids of other claims that say the same, where all of them are wrong.
  public var alike: [String] = []
  /// Whether an acceptable agreement exists as the claim stands, and without it.
  public var isStuck: (now: Bool, without: Bool) {
    (conflicts.now > 0, conflicts.without > 0)
  }
  /// The number of minimal conflicts as the claim stands, and without it.
  public var conflicts: Pair
  /// The likeliest smallest moves without the claim, each as ids of lines, all equally likely.
  public var firstMoves: [[String]]
  /// Whether they are other moves than today's.
  public var changesFirstMove: Bool

  /// A number as things stand and without the claim.
  public struct Pair: Sendable, Hashable {
    /// The number as the case is.
    public var now: Int
    /// The number without the claim.
    public var without: Int
  }

  /// Whether the answer's headline reads otherwise without the claim.
  public var changesHeadline: Bool { conflicts.now != conflicts.without || changesFirstMove }

  /// The effect of every claim or rule that can have one: lines, by leaving them out of the sets
  /// found; conditional offers and, where the talks are stuck, rules, by compiling the case without
  /// them. What only repeats another claim has none, without any work. Of one for which the budget does not suffice nothing is told.
  ///
  /// - Complexity: O(lines x corrections squared), and an impasse for each conditional offer and
  ///   rule, and each of several claims that say the same in other words or more firmly.
  public static func all(
    _ compiled: CompiledCase, impasse: Impasse, budget: inout Budget
  ) -> [ClaimEffect] {
    // Where lines hang together, to drop one changes how firmly others are held.
    let together = compiled.stronger.reduce(into: BitSet()) { $0 = $0.union($1) }
    let plain = compiled.lines.indices.filter {
      compiled.stronger[$0].isEmpty && !together.contains($0) && !compiled.countsOthers($0)
    }
    let result = plain.map { effect(ofLine: $0, compiled, impasse) }
    let others = compiled.lines.indices.filter { !plain.contains($0) }.map {
      compiled.statements[$0]
    }
    let single = compiled.statements.filter { $0.count > 1 }.flatMap { $0.map { [$0] } }
    let offers = compiled.theCase.claims.filter(\.isAcceptance).map(\.id).sorted()
    // Without a rule there are more packages: talks that are not stuck stay so.
    let rules = impasse.conflicts.isEmpty ? [] : compiled.rules.map(\.id)
    let again = others.map { $0.map(\.id) } + single.map { $0.map(\.id) }
    let repetitions = compiled.repetitions
    return result
      + (again + (offers + rules).map { [$0] }).compactMap { ids in
        ids.count == 1 && repetitions.contains(ids[0])
          ? effect(ofRepetition: ids[0], compiled, impasse)
          : effect(of: ids, compiled, impasse, &budget)
      }
  }

  /// Without a claim that only repeats another everything stays.
  private static func effect(
    ofRepetition claim: String, _ compiled: CompiledCase, _ impasse: Impasse
  ) -> ClaimEffect {
    ClaimEffect(
      claim: claim,
      conflicts: Pair(now: impasse.conflicts.count, without: impasse.conflicts.count),
      firstMoves: impasse.likeliestCorrections.map { compiled.ids(of: $0.lines) },
      changesFirstMove: false)
  }

  private static func effect(
    ofLine line: Int, _ compiled: CompiledCase, _ impasse: Impasse
  ) -> ClaimEffect {
    let dropped = BitSet([line])
    let first = compiled.problem.likeliest(of: impasse.corrections(without: dropped))
    let now = impasse.likeliestCorrections.map(\.lines)
    return ClaimEffect(
      claim: compiled.lines[line].id, alike: compiled.statements[line].dropFirst().map(\.id),
      conflicts: Pair(
        now: impasse.conflicts.count, without: impasse.conflicts(without: dropped).count),
      firstMoves: first.map(compiled.ids(of:)), changesFirstMove: first != now)
  }

  private static func effect(
    of ids: [String], _ compiled: CompiledCase, _ impasse: Impasse, _ budget: inout Budget
  ) -> ClaimEffect? {
    let without = CompiledCase(compiled.theCase.changed(by: WhatIf(without: ids)))
    let other = Impasse.run(without.problem, budget: &budget)
    guard other.isComplete else { return nil }
    let first = other.likeliestCorrections.map { without.ids(of: $0.lines) }
    let now = impasse.likeliestCorrections.map { compiled.ids(of: $0.lines) }
    return ClaimEffect(
      claim: ids[0], alike: Array(ids.dropFirst()),
      conflicts: Pair(now: impasse.conflicts.count, without: other.conflicts.count),
      firstMoves: first,
      changesFirstMove: first.map(compiled.sameLines) != now.map(compiled.sameLines))
  }
}

extension CompiledCase {
  /// The lines that claims state.
  fileprivate func sameLines(_ ids: [String]) -> Set<Int> {
    Set(ids.compactMap { id in statements.firstIndex { $0.contains { $0.id == id } } })
  }
}

extension CompiledCase {
  /// Whether numbers draw the line, by which another line on worth of the party is counted: without
  /// them both go.
  fileprivate func countsOthers(_ line: Int) -> Bool {
    lines[line].isReservation
      && lines.indices.contains {
        $0 != line && lines[$0].isFloor && lines[$0].by == lines[line].by
      }
  }
}

extension CompiledCase {
  /// The ids of claims that draw a line which an earlier one draws in the same words, where another
  /// holds it as firmly and none of them stands or falls with others: without one of these the lines,
  /// their order and their firmness are the same.
  fileprivate var repetitions: Set<String> {
    let together = Set(theCase.together.flatMap(\.claims))
    return Set(
      statements.filter { claims in !claims.contains { together.contains($0.id) } }
        .flatMap { Self.repetitions(in: $0, theCase.scale) })
  }

  private static func repetitions(in claims: [Claim], _ scale: FirmnessScale) -> [String] {
    guard claims.count > 1, case .line = claims[0].kind else { return [] }
    let held = claims.map { scale.probability(of: $0.firmness) }
    let most = held.reduce(0, max)
    let isHeldByMany = held.count { $0 == most } > 1
    return claims.indices.dropFirst().filter {
      claims[$0].kind == claims[0].kind && (held[$0] < most || isHeldByMany)
    }.map { claims[$0].id }
  }
}

extension Claim {
  /// Whether the claim is a conditional offer.
  public var isAcceptance: Bool {
    if case .accepts = kind { true } else { false }
  }
}

extension Problem {
  /// The sets of lines likeliest to give way, all equally likely, in the order of corrections.
  func likeliest(of sets: [BitSet]) -> [BitSet] {
    let rated = sets.map { (set: $0, likelihood: givingWayProbability(of: $0)) }
    guard let most = rated.map(\.likelihood).max() else { return [] }
    return rated.filter { Impasse.areEquallyLikely($0.likelihood, most) }.map(\.set)
      .sorted(by: BitSet.isSmaller)
  }
}

extension Impasse {
  /// The corrections that are as likely as the likeliest, smallest first, then by members.
  public var likeliestCorrections: [Correction] {
    guard let most = corrections.first?.likelihood else { return [] }
    return corrections.filter { Self.areEquallyLikely($0.likelihood, most) }
      .sorted { BitSet.isSmaller($0.lines, $1.lines) }
  }

  /// Whether two likelihoods differ by no more than the rounding of a few products.
  package static func areEquallyLikely(_ a: Double, _ b: Double) -> Bool {
    abs(a - b) <= 1e-12 * max(abs(a), abs(b))
  }
}
