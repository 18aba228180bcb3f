import EntenteEngine

/// Draws small conflicts: 2 to 4 decision makers, up to 64 states, ties, irreversible moves,
/// forbidden and merged states, joint issues, in option form or by arcs.
struct RandomConflict {
  let model: ConflictModel
  let definition: StabilityDefinition

  var orders: [StateOrder] { definition.values.map { StateOrder(values: $0) } }

  /// The conflict of a seed, with at most so many states.
  static func make(seed: UInt64, states: Int = 64) -> RandomConflict {
    var draw = ConflictDraw(random: SplitMix64(seed: seed), stateLimit: states)
    return draw.conflict()
  }
}

private struct ConflictDraw {
  var random: SplitMix64
  let stateLimit: Int

  mutating func conflict() -> RandomConflict {
    let makers = 2 + random.index(below: 3)
    return chance(0.2) ? byArcs(makers) : byOptions(makers)
  }

  private mutating func byOptions(_ makers: Int) -> RandomConflict {
    var counts: [Int] = []
    let limit = 2 + random.index(below: stateLimit - 1)
    for _ in 0..<8 {
      let count = [2, 2, 2, 3, 4][random.index(below: 5)]
      if counts.reduce(count, *) <= limit { counts.append(count) }
    }
    let isJoint = chance(0.3)
    let form = OptionForm(
      optionCounts: counts, decisionMakerCount: makers,
      movers: counts.map { _ in movers(makers, isJoint) }, allowed: counts.map { changes($0) },
      rules: chance(0.5) ? [rule(counts)] : [], merged: chance(0.2) ? [.any([rule(counts)])] : [])
    guard let model = try? ConflictModel(form) else { fatalError("a small model") }
    return conflict(model, StabilityDefinition(form, values: values(makers, model.stateCount)))
  }

  private func conflict(
    _ model: ConflictModel, _ definition: StabilityDefinition
  ) -> RandomConflict { RandomConflict(model: model, definition: definition) }

  private mutating func movers(_ makers: Int, _ isJoint: Bool) -> BitSet {
    if isJoint, chance(0.4) {
      return BitSet([random.index(below: makers), random.index(below: makers)])
    }
    return chance(0.05) ? BitSet() : BitSet([random.index(below: makers)])
  }

  private mutating func changes(_ count: Int) -> [[Bool]] {
    switch random.index(below: 4) {
    case 0: OptionForm.onlyForward(among: count)
    case 1: (0..<count).map { _ in (0..<count).map { _ in chance(0.6) } }
    default: OptionForm.everyChange(among: count)
    }
  }

  /// Shuts out a part of the packages.
  private mutating func rule(_ counts: [Int]) -> Formula {
    guard !counts.isEmpty else { return .always }
    return .any(
      (0..<2).map { _ in
        let issue = random.index(below: counts.count)
        let allowed = BitSet((0..<counts[issue]).filter { _ in chance(0.6) })
        return .choice(issue: issue, allowed: allowed)
      })
  }

  private mutating func byArcs(_ makers: Int) -> RandomConflict {
    let count = 1 + random.index(below: min(stateLimit, 24))
    let density = 0.02 + 0.25 * random.unit()
    var moves = (0..<makers).map { _ in Array(repeating: [Int](), count: count) }
    for maker in 0..<makers {
      for from in 0..<count {
        for to in 0..<count where to != from && chance(density) { moves[maker][from].append(to) }
      }
    }
    let arcs = moves.map { rows in
      rows.enumerated().flatMap { from, targets in targets.map { ConflictModel.Arc(from, $0) } }
    }
    return conflict(
      ConflictModel(stateCount: count, arcs: arcs),
      StabilityDefinition(
        stateCount: count, movers: (0..<makers).map { Set([$0]) }, moves: moves,
        values: values(makers, count)))
  }

  private mutating func values(_ makers: Int, _ states: Int) -> [[Int]] {
    let spread = chance(0.5) ? states * 20 : 1 + random.index(below: 8)
    return (0..<makers).map { _ in (0..<states).map { _ in random.index(below: max(1, spread)) } }
  }

  mutating func chance(_ probability: Double) -> Bool { random.unit() < probability }
}
