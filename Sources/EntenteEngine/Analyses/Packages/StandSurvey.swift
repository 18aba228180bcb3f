/// The work of finding stands: packages found for one entry serve the others.
struct StandSurvey {
  private let problem: Problem
  /// Shape `[party]`: its lines.
  private let own: [BitSet]
  private var agreements: StandWitnesses
  private var packages: StandWitnesses

  init(_ problem: Problem, partyCount: Int) {
    self.problem = problem
    own = (0..<partyCount).map { party in
      BitSet(problem.lines.indices.filter { problem.lines[$0].owner == party })
    }
    agreements = StandWitnesses(problem, own, ignoringRules: false)
    packages = StandWitnesses(problem, own, ignoringRules: true)
  }

  var isComplete: Bool { agreements.isComplete && packages.isComplete }

  mutating func entry(
    _ issue: Int, _ option: Int, _ party: Int, isPossible: Bool, _ budget: inout Budget
  ) -> Stands.Entry {
    isPossible
      ? agreements.entry(issue, option, party, &budget)
      : packages.entry(issue, option, party, &budget)
  }
}

/// What the agreements seen so far, and their neighbours, show of each option.
private struct StandWitnesses {
  private let problem: Problem
  private let own: [BitSet]
  private var finder: AgreementFinder
  private var noted = 0
  /// Shape `[issue][option]`: the lines that some agreement with the option crosses.
  private var crossed: [[BitSet]]
  /// Shape `[issue][option]`: the parties whose lines some agreement with the option meets.
  private var content: [[BitSet]]

  init(_ problem: Problem, _ own: [BitSet], ignoringRules: Bool) {
    self.problem = problem
    self.own = own
    finder = AgreementFinder(problem, ignoringRules: ignoringRules)
    crossed = problem.optionCounts.map { Array(repeating: BitSet(), count: $0) }
    content = crossed
  }

  var isComplete: Bool { finder.isComplete }

  mutating func entry(
    _ issue: Int, _ option: Int, _ party: Int, _ budget: inout Budget
  ) -> Stands.Entry {
    var wish = AgreementFinder.Wish(problem.optionCounts.map { _ in nil })
    wish.choices[issue] = option
    wish.meets = own[party]
    guard content[issue][option].contains(party) || find(wish, &budget) else {
      // What the budget was too small to find is not ruled out.
      guard finder.isComplete else { return .init(stand: .conditional, lines: own[party]) }
      return .init(stand: .ruledOut, lines: reasons(wish, &budget))
    }
    wish.meets = BitSet()
    let lines = own[party].members.filter { line in
      if crossed[issue][option].contains(line) { return true }
      if problem.lines[line].condition.holds(forPart: wish.choices) == true { return false }
      wish.crosses = line
      return find(wish, &budget)
    }
    return .init(stand: lines.isEmpty ? .open : .conditional, lines: BitSet(lines))
  }

  /// The lines that rule an option out alone, or else a minimal set that does together.
  private mutating func reasons(
    _ wish: AgreementFinder.Wish, _ budget: inout Budget
  ) -> BitSet {
    var single = wish
    let alone = wish.meets.members.filter { line in
      single.meets = BitSet([line])
      return !find(single, &budget)
    }
    if !alone.isEmpty { return BitSet(alone) }
    var needed = wish
    for line in wish.meets.members {
      var fewer = needed
      fewer.meets.remove(line)
      if !find(fewer, &budget) { needed = fewer }
    }
    return needed.meets
  }

  private mutating func find(_ wish: AgreementFinder.Wish, _ budget: inout Budget) -> Bool {
    let found = finder.witness(wish, &budget)
    while noted < finder.seen.count {
      noteAround(finder.seen[noted])
      noted += 1
    }
    return found != nil
  }

  /// Notes an agreement and, for the first few, those that differ from it in one issue: later
  /// ones show little that is new.
  private mutating func noteAround(_ package: RankedPackage) {
    note(package.choices, package.crosses)
    guard noted < 8 else { return }
    for issue in problem.optionCounts.indices {
      for option in 0..<problem.optionCounts[issue] where option != package.choices[issue] {
        guard let near = finder.changed(package, issue: issue, option: option) else { continue }
        note(near.choices, near.crosses)
      }
    }
  }

  private mutating func note(_ choices: [Int], _ crosses: BitSet) {
    let parties = BitSet(own.indices.filter { own[$0].isDisjoint(with: crosses) })
    for (issue, option) in choices.enumerated() {
      if !crosses.isSubset(of: crossed[issue][option]) {
        crossed[issue][option] = crossed[issue][option].union(crosses)
      }
      if !parties.isSubset(of: content[issue][option]) {
        content[issue][option] = content[issue][option].union(parties)
      }
    }
  }
}
