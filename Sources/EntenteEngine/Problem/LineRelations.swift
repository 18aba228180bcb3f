import EntenteCase

/// Which lines of one party say the same, and which say all that another says and more.
///
/// Lines are compared by the packages that they allow over all options, conditional offers included;
/// rules play no part. Lines on worth are compared with each other, by their points. Where a search
/// would take too much work, or there are very many, two lines count as unrelated.
struct LineRelations {
  /// Shape `[line]`: the first line that says the same.
  private(set) var first: [Int]
  /// Shape `[line]`: the other lines of its party that allow less than it does: while one of these is
  /// held, so is the line.
  private(set) var stronger: [BitSet]

  /// What one search may look at.
  private static let work = 20_000
  /// How many more searches there may be; lines of one choice each take none.
  private var searches = 2_000

  private let lines: [Claim]
  private let formulas: [Formula]
  private let offers: ConditionalOffers
  private let vocabulary: Vocabulary
  private let samples: [[Int]]
  /// Shape `[line]`: which of the samples it allows.
  private let allowed: [BitSet]

  init(_ lines: [Claim], _ formulas: [Formula], _ offers: ConditionalOffers, issues: [Issue]) {
    self.lines = lines
    self.formulas = formulas
    self.offers = offers
    vocabulary = Vocabulary(issues)
    let counts = issues.map(\.options.count)
    let samples = Self.samples(counts)
    self.samples = samples
    allowed = formulas.map { formula in
      BitSet(samples.indices.filter { formula.holds(for: samples[$0]) })
    }
    first = Array(lines.indices)
    stronger = lines.map { _ in BitSet() }
    compare()
  }

  /// Packages that refute most comparisons at a glance.
  private static func samples(_ counts: [Int]) -> [[Int]] {
    var random = SplitMix64(seed: 1)
    return (0..<64).map { _ in counts.map { random.index(below: $0) } }
  }

  private mutating func compare() {
    let owners = Dictionary(grouping: lines.indices, by: { lines[$0].by })
    for own in owners.values.sorted(by: { $0[0] < $1[0] }) where own.count > 1 {
      for (place, line) in own.enumerated() where first[line] == line {
        for other in own[(place + 1)...] where first[other] == other { relate(line, other) }
      }
    }
    // What is said of a line that says the same as an earlier one is said of that one.
    for line in lines.indices {
      let own = first[line]
      stronger[line] = BitSet(stronger[own].members.map { first[$0] })
      stronger[line].remove(own)
    }
  }

  private mutating func relate(_ a: Int, _ b: Int) {
    let (aInB, bInA) = (implies(a, b), implies(b, a))
    if aInB, bInA {
      first[b] = a
    } else if aInB {
      stronger[b].insert(a)
    } else if bInA {
      stronger[a].insert(b)
    }
  }

  /// Whether every package that the first allows, and there are some, the second allows too.
  private mutating func implies(_ a: Int, _ b: Int) -> Bool {
    guard allowed[a].isSubset(of: allowed[b]) else { return false }
    switch (lines[a].kind, lines[b].kind) {
    case (.floor(let high), .floor(let low)):
      return high >= low && offers.exceptions(to: lines[a]) == offers.exceptions(to: lines[b])
    case (.line, .line): return conditionsImply(a, b)
    default: return false
    }
  }

  private mutating func conditionsImply(_ a: Int, _ b: Int) -> Bool {
    if case (.choice(let issue, let fewer), .choice(let other, let more)) = (
      formulas[a], formulas[b]
    ) {
      return issue == other && (fewer == more || !fewer.isEmpty && fewer.isSubset(of: more))
    }
    guard !formulas[a].issues.isDisjoint(with: formulas[b].issues) else { return false }
    let (strong, weak) = (
      offers.effectiveCondition(of: lines[a]), offers.effectiveCondition(of: lines[b])
    )
    if strong == weak { return true }
    return common([strong, .negation(weak)]) == .none
      && (!allowed[a].isEmpty || common([strong]) == .exists)
  }

  private mutating func common(_ conditions: [Condition]) -> ConditionSearch.Answer {
    guard searches > 0 else { return .undecided }
    searches -= 1
    return ConditionSearch.commonPackage(of: conditions, vocabulary: vocabulary, work: Self.work)
  }
}
