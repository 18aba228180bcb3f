@testable import EntenteEngine

/// Draws small problems of every shape that brute force can still settle.
struct RandomProblem {
  private var random: SplitMix64
  /// How probable it is that a condition allows an option, and that it joins parts by "and";
  /// drawn anew for each problem, so that some are tight and some loose.
  private var openness = 0.5
  private var conjunction = 0.5

  /// The problem of a seed: 1...8 issues of 1...5 options, 0...12 lines, 0...4 rules. Of every fourth
  /// some lines are lines on worth.
  static func make(seed: UInt64) -> Problem {
    var draw = RandomProblem(random: SplitMix64(seed: seed))
    var problem = draw.problem()
    guard seed % 4 == 3 else { return problem }
    for line in problem.lines.indices where draw.chance(0.4) {
      let exception = problem.lines[line].condition
      let floor = draw.floor(problem.optionCounts)
      problem.lines[line].condition = draw.chance(0.3) ? .any([floor, exception]) : floor
    }
    return problem
  }

  private mutating func floor(_ counts: [Int]) -> Formula {
    let valuation = valuation(counts, grain: chance(0.7) ? 1 : nil)
    let most = valuation.values.reduce(0) { $0 + ($1.max() ?? 0) }
    return WorthDiagram(valuation, atLeast: most * random.unit()).formula
  }

  /// What packages are worth to a party: in whole points of a grain, or in any, now and then with
  /// something that comes only with several options together.
  mutating func valuation(_ counts: [Int], grain: Double?) -> Valuation {
    let point = { (random: inout SplitMix64) in
      let value = random.unit() * 30 - 3
      return grain.map { (value / $0).rounded() * $0 } ?? value
    }
    var values: [[Double]] = []
    for count in counts { values.append((0..<count).map { _ in point(&random) }) }
    let extras = chance(0.5) ? 0 : 1 + random.index(below: 3)
    var interactions: [Valuation.Interaction] = []
    for _ in 0..<extras {
      interactions.append(.init(condition: formula(counts), worth: point(&random) - 12))
    }
    return Valuation(values: values, interactions: interactions)
  }

  init(seed: UInt64) { random = SplitMix64(seed: seed) }

  private init(random: SplitMix64) { self.random = random }

  private mutating func problem() -> Problem {
    openness = 0.15 + 0.4 * random.unit()
    conjunction = 0.3 + 0.7 * random.unit()
    let counts = optionCounts()
    let today = counts.map { Optional(random.index(below: $0)) }
    let conditions = lineConditions(counts)
    let groups = groups(lineCount: conditions.count)
    let groupCount = (groups.max() ?? -1) + 1
    return Problem(
      optionCounts: counts, statusQuo: today, rules: rules(counts), goal: goal(counts, today),
      lines: conditions.indices.map {
        .init(condition: conditions[$0], owner: random.index(below: 3), group: groups[$0])
      },
      heldProbability: (0..<groupCount).map { _ in heldProbability() })
  }

  /// Mostly a few hundred packages, now and then up to 20,000.
  private mutating func optionCounts() -> [Int] {
    let limit = [60, 300, 300, 800, 1500][random.index(below: 5)]
    let isLarge = chance(0.01)
    let most = isLarge ? 20_000 : limit
    var counts: [Int] = []
    var product = 1
    let issueCount = 1 + random.index(below: 8)
    for _ in 0..<(isLarge ? 8 : issueCount) {
      let count = min(1 + random.index(below: 5), most / product)
      product *= count
      counts.append(count)
    }
    return counts
  }

  private mutating func lineConditions(_ counts: [Int]) -> [Formula] {
    var conditions: [Formula] = []
    let lineCount = max(random.index(below: 13), random.index(below: 13))
    for _ in 0..<lineCount {
      if chance(0.08), let again = conditions.last {
        conditions.append(again)
      } else {
        conditions.append(chance(0.06) ? constant() : formula(counts))
      }
    }
    return conditions
  }

  /// Shape `[line]`: now and then a line joins an earlier one.
  private mutating func groups(lineCount: Int) -> [Int] {
    let joining = chance(0.5) ? 0.3 : 0
    var groups: [Int] = []
    for _ in 0..<lineCount {
      let known = (groups.max() ?? -1) + 1
      let joins = known > 0 && chance(joining)
      groups.append(joins ? random.index(below: known) : known)
    }
    return groups
  }

  private mutating func rules(_ counts: [Int]) -> [Formula] {
    var rules: [Formula] = []
    for _ in 0..<random.index(below: 5) where chance(0.4) { rules.append(loose(counts)) }
    if chance(0.02) { rules.append(.never) }
    return rules
  }

  private mutating func goal(_ counts: [Int], _ today: [Int?]) -> Formula {
    switch random.index(below: 3) {
    case 0: return .always
    case 1:
      return .any(
        counts.indices.map { issue in
          .choice(
            issue: issue, allowed: BitSet(below: counts[issue]).subtracting(BitSet([today[issue]!]))
          )
        })
    default: return loose(counts)
    }
  }

  private mutating func heldProbability() -> Double {
    let choices = [0, 1, 0.9, 0.9, 0.6, 0.4, 0.5, 0.05, random.unit()]
    return choices[random.index(below: choices.count)]
  }

  /// A condition that shuts out less than a line does.
  private mutating func loose(_ counts: [Int]) -> Formula {
    let (openness, conjunction) = (openness, conjunction)
    defer { (self.openness, self.conjunction) = (openness, conjunction) }
    (self.openness, self.conjunction) = (0.7, 0.4)
    return formula(counts)
  }

  /// A nested condition over one to four issues.
  private mutating func formula(_ counts: [Int]) -> Formula {
    let scope = (0...random.index(below: 4)).map { _ in random.index(below: counts.count) }
    return tree(scope, counts)
  }

  private mutating func tree(_ scope: [Int], _ counts: [Int]) -> Formula {
    guard scope.count > 1 else { return choice(scope[0], counts[scope[0]]) }
    let cut = 1 + random.index(below: scope.count - 1)
    var parts = [tree(Array(scope[..<cut]), counts), tree(Array(scope[cut...]), counts)]
    if chance(0.1) { parts.append(tree(Array(scope[..<cut]), counts)) }
    return chance(conjunction) ? .all(parts) : .any(parts)
  }

  /// Allows some options, seldom all or none.
  private mutating func choice(_ issue: Int, _ count: Int) -> Formula {
    var allowed = BitSet((0..<count).filter { _ in chance(openness) })
    if allowed.isEmpty, !chance(0.1) { allowed.insert(random.index(below: count)) }
    return .choice(issue: issue, allowed: allowed)
  }

  private mutating func constant() -> Formula { chance(0.5) ? .always : .never }

  private mutating func chance(_ probability: Double) -> Bool { random.unit() < probability }
}
