import EntenteTestSupport
import Testing

@testable import EntenteEngine

@Suite struct CommonGroundTests {
  @Test func `common ground is what all acceptable packages share`() {
    for (seed, definition) in Sample.definitions.enumerated() {
      let problem = definition.problem
      let agreements = definition.agreements
      let acceptable = agreements.filter(\.crosses.isEmpty)
      var budget = Budget.standard
      let ground = CommonGround.run(problem, budget: &budget)
      #expect(ground.isComplete)
      #expect(ground.agreementExists == !agreements.isEmpty)
      #expect(ground.acceptableExists == !acceptable.isEmpty)
      for issue in problem.optionCounts.indices {
        let used = BitSet(acceptable.map { $0.choices[issue] })
        #expect(ground.acceptableOptions[issue] == used, "seed \(seed)")
        let possible = BitSet(agreements.map { $0.choices[issue] })
        #expect(ground.agreementOptions[issue] == possible, "seed \(seed)")
      }
      let always = problem.lines.indices.filter { line in
        !agreements.isEmpty && agreements.allSatisfy { $0.crosses.contains(line) }
      }
      #expect(ground.linesAlwaysCrossed == BitSet(always), "seed \(seed)")
    }
  }

  /// Lines that tie each of so many issues of two options to the next.
  private func chain(_ issues: Int) -> Problem {
    let a = { Formula.choice(issue: $0 % issues, allowed: BitSet([0])) }
    let b = { Formula.choice(issue: $0, allowed: BitSet([1])) }
    return Problem(
      optionCounts: Array(repeating: 2, count: issues),
      lines: (0..<issues).map {
        .init(
          condition: .any([$0 % 2 == 0 ? a($0) : b($0), a($0 + 1)]), owner: $0 % 2, group: $0)
      }, heldProbability: Array(repeating: 0.8, count: issues))
  }

  @Test func `common ground of twice as many issues takes no more than four times the work`() {
    let work = [50, 100, 200, 400].map { issues in
      var budget = Budget.standard
      let ground = CommonGround.run(chain(issues), budget: &budget)
      #expect(ground.isComplete && ground.acceptableExists)
      return budget.spent
    }
    for (less, more) in zip(work, work.dropFirst()) { #expect(more <= 4 * less + 1_000, "\(work)") }
  }

  @Test func `a witness is as wished for, and there is none only where no package is`() {
    for seed in Cases.random(short: 150, long: 1_500) {
      let problem = RandomProblem.make(seed: UInt64(seed))
      let all = Definition.packages(problem).map(problem.ranked)
      for ignoringRules in [false, true] {
        var finder = AgreementFinder(problem, ignoringRules: ignoringRules)
        var random = SplitMix64(seed: UInt64(seed))
        for _ in 0..<12 {
          var wish = AgreementFinder.Wish(
            problem.optionCounts.map { random.index(below: 4) == 0 ? random.index(below: $0) : nil }
          )
          for line in problem.lines.indices {
            switch random.index(below: 4) {
            case 0: wish.meets.insert(line)
            case 1: wish.crosses = line
            default: break
            }
          }
          let fits = { (package: RankedPackage) in
            (ignoringRules || problem.isAgreement(package.choices))
              && zip(wish.choices, package.choices).allSatisfy { $0 == nil || $0 == $1 }
              && package.crosses.isDisjoint(with: wish.meets)
              && (wish.crosses.map(package.crosses.contains) ?? true)
          }
          var budget = Budget.standard
          let found = finder.witness(wish, &budget)
          #expect(finder.isComplete)
          #expect(found.map(fits) ?? true, "seed \(seed)")
          #expect((found != nil) == all.contains(where: fits), "seed \(seed)")
        }
      }
    }
  }

  @Test func `a stand says what a party's own lines make of an option`() {
    for (seed, definition) in Sample.definitions.prefix(200).enumerated() {
      let problem = definition.problem
      let agreements = definition.agreements
      let possible = problem.optionCounts.indices.map { issue in
        BitSet(agreements.map { $0.choices[issue] })
      }
      var budget = Budget.standard
      let stands = Stands.run(
        problem, partyCount: 3, agreementOptions: possible, budget: &budget)
      #expect(stands.isComplete)
      let all = Definition.packages(problem).map(problem.ranked)
      for (issue, options) in stands.entries.enumerated() {
        for (option, parties) in options.enumerated() {
          let isPossible = possible[issue].contains(option)
          let with = (isPossible ? agreements : all).filter { $0.choices[issue] == option }
          for (party, entry) in parties.enumerated() {
            let isRight = isTrue(entry, with, ownLines(party, problem))
            #expect(isRight, "seed \(seed), issue \(issue), option \(option), party \(party)")
          }
        }
      }
    }
  }

  private func ownLines(_ party: Int, _ problem: Problem) -> BitSet {
    BitSet(problem.lines.indices.filter { problem.lines[$0].owner == party })
  }

  private func isTrue(_ entry: Stands.Entry, _ with: [RankedPackage], _ own: BitSet) -> Bool {
    let met = with.filter { $0.crosses.isDisjoint(with: own) }
    switch entry.stand {
    case .open: return met.count == with.count && entry.lines.isEmpty
    case .conditional:
      let crossed = with.reduce(BitSet()) { $0.union($1.crosses) }.intersection(own)
      return !met.isEmpty && met.count < with.count && entry.lines == crossed
    case .ruledOut:
      return met.isEmpty && entry.lines.isSubset(of: own)
        && !with.contains { $0.crosses.isDisjoint(with: entry.lines) }
    }
  }
}
