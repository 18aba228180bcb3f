import EntenteEngine

/// Draws small problems with worths, of every shape that enumeration can still settle.
struct RandomBargain {
  let problem: Problem
  let valuations: [Valuation]
  let options: FrontierOptions

  /// How numbers are drawn.
  enum Numbers {
    /// Small whole numbers: many ties.
    case whole
    /// Anything in 0..<1.
    case real
    /// Thirds and tenths, whose sums depend on the order of adding in their last bits.
    case fractions
  }

  init(seed: UInt64, numbers: Numbers = .whole) {
    var random = SplitMix64(seed: seed)
    let issueCount = 1 + random.index(below: 6)
    let partyCount = 2 + random.index(below: 4)
    var product = 1
    let counts = (0..<issueCount).map { _ in
      let count = min(1 + random.index(below: 5), 800 / product)
      product *= count
      return count
    }
    var draw = Draw(random: random, counts: counts, numbers: numbers)
    let lines = (0..<2).map { Problem.Line(condition: draw.loose(), owner: 0, group: $0) }
    let rules = (0..<draw.random.index(below: 4)).map { _ in draw.loose() }
    problem = Problem(
      optionCounts: counts, rules: rules,
      goal: draw.random.index(below: 3) == 0
        ? draw.loose() : .always, lines: lines, heldProbability: [0.5, 0.5])
    valuations = (0..<partyCount).map { _ in draw.valuation() }
    options = FrontierOptions(
      respectedLines: BitSet((0..<2).filter { _ in draw.random.index(below: 4) == 0 }),
      meetsGoal: draw.random.index(below: 2) == 0, onlyRational: draw.random.index(below: 2) == 0)
  }
}

private struct Draw {
  var random: SplitMix64
  let counts: [Int]
  let numbers: RandomBargain.Numbers

  mutating func valuation() -> Valuation {
    let interactions = (0..<random.index(below: 4)).map { _ in
      let condition = Formula.all((0...random.index(below: 3)).map { _ in choice() })
      return Valuation.Interaction(condition: condition, worth: number() - number())
    }
    let isCapped = random.index(below: 6) == 0
    return Valuation(
      values: counts.map { count in (0..<count).map { _ in number() } },
      interactions: random.index(below: 2) == 0 ? interactions : [],
      reservation: random.index(below: 3) == 0 ? number() + number() : 0,
      ceiling: isCapped ? number() + number() + number() : .infinity)
  }

  mutating func number() -> Double {
    switch numbers {
    case .whole: Double(random.index(below: 6))
    case .real: random.unit()
    case .fractions: Double(random.index(below: 11)) / [3, 10, 7][random.index(below: 3)]
    }
  }

  /// A condition that shuts little out.
  mutating func loose() -> Formula {
    .any((0...random.index(below: 3)).map { _ in choice() })
  }

  private mutating func choice() -> Formula {
    let issue = random.index(below: counts.count)
    return .choice(
      issue: issue,
      allowed: BitSet((0..<counts[issue]).filter { _ in random.index(below: 5) < 3 }))
  }
}
