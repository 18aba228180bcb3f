import EntenteEngine

/// Draws small problems of the kinds that break things: parties twice or without any wish, issues
/// with one option or that nobody cares for, worths that tie but for rounding, lie magnitudes
/// apart or are negative, rules that nothing meets, and hardly any room to work in.
struct OddBargain {
  let problem: Problem
  let valuations: [Valuation]
  let options: FrontierOptions
  let budget: Int

  /// How worths are drawn.
  enum Numbers: Int, CaseIterable {
    case few, real, fractions, nearTies, magnitudes, signed
  }

  let numbers: Numbers

  init(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    numbers = Numbers.allCases[random.index(below: Numbers.allCases.count)]
    let issueCount = 1 + random.index(below: 6)
    var product = 1
    let counts = (0..<issueCount).map { _ in
      let count = min(1 + random.index(below: 6), max(1, 400 / product))
      product *= count
      return count
    }
    var draw = OddDraw(random: random, counts: counts, numbers: numbers)
    problem = draw.problem()
    valuations = draw.valuations(1 + draw.random.index(below: 8))
    options = draw.options()
    budget = draw.one(in: 10) ? 20 + draw.random.index(below: 2000) : 1 << 30
  }
}

private struct OddDraw {
  var random: SplitMix64
  let counts: [Int]
  let numbers: OddBargain.Numbers

  mutating func one(in count: Int) -> Bool { random.index(below: count) == 0 }

  mutating func problem() -> Problem {
    let lines = (0..<2).map { Problem.Line(condition: loose(), owner: 0, group: $0) }
    let rules = (0..<random.index(below: 4)).map { _ in loose() } + (one(in: 40) ? [.never] : [])
    return Problem(
      optionCounts: counts, rules: rules, goal: one(in: 3) ? loose() : .always, lines: lines,
      heldProbability: [0.5, 0.5])
  }

  mutating func options() -> FrontierOptions {
    var options = FrontierOptions(
      respectedLines: BitSet((0..<2).filter { _ in one(in: 4) }), meetsGoal: one(in: 2),
      onlyRational: one(in: 2))
    if one(in: 5) { options.tableLimit = 2 + random.index(below: 20) }
    if one(in: 4) { options.epsilon = [0.01, 0.3, 1.5][random.index(below: 3)] }
    if one(in: 15) { options.memoryLimit = 1 << (12 + random.index(below: 4)) }
    return options
  }

  mutating func valuations(_ parties: Int) -> [Valuation] {
    var made: [Valuation] = []
    for _ in 0..<parties {
      if let last = made.last, one(in: 8) { made.append(last) } else { made.append(valuation()) }
    }
    return made
  }

  private mutating func valuation() -> Valuation {
    let interactions = (0..<random.index(below: 5)).map { _ in
      let together = Formula.all((0...random.index(below: 3)).map { _ in choice() })
      return Valuation.Interaction(
        condition: one(in: 4) ? nested(2) : together, worth: number() - number())
    }
    let isIdle = one(in: 15)
    return Valuation(
      values: counts.map { count in
        let isFlat = one(in: 6)
        let first = isIdle || one(in: 6) ? 0 : number()
        return (0..<count).map { _ in isIdle || isFlat ? first : number() }
      },
      interactions: one(in: 2) ? interactions : [],
      reservation: one(in: 3) ? number() + number() : 0,
      ceiling: one(in: 5) ? number() + number() : .infinity)
  }

  private mutating func number() -> Double {
    switch numbers {
    case .few: Double(random.index(below: 4))
    case .real: random.unit()
    case .fractions: Double(random.index(below: 11)) / [3, 10, 7][random.index(below: 3)]
    case .nearTies: 0.1 * Double(random.index(below: 4)) + (one(in: 3) ? 0x1p-54 : 0)
    case .magnitudes: one(in: 2) ? random.unit() * 1e6 : random.unit() * 1e-3
    case .signed: Double(random.index(below: 9) - 4)
    }
  }

  private mutating func loose() -> Formula {
    .any((0...random.index(below: 3)).map { _ in one(in: 12) ? nested(2) : choice() })
  }

  private mutating func nested(_ depth: Int) -> Formula {
    if depth == 0 || one(in: 3) {
      return one(in: 25) ? (one(in: 2) ? .always : .never) : choice()
    }
    let parts = (0..<(1 + random.index(below: 3))).map { _ in nested(depth - 1) }
    return one(in: 2) ? .all(parts) : .any(parts)
  }

  private mutating func choice() -> Formula {
    let issue = random.index(below: counts.count)
    return .choice(
      issue: issue,
      allowed: BitSet((0..<counts[issue]).filter { _ in random.index(below: 5) < 3 }))
  }
}
