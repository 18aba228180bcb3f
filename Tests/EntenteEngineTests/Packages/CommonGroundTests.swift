import EntenteEngine
import Testing

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
