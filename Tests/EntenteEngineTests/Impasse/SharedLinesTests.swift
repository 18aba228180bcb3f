import EntenteEngine
import EntenteTestSupport
import Testing

/// What conflicts share, by counting.
@Suite struct SharedLinesTests {
  @Test func `lines in all conflicts and in most are those that counting finds`() {
    for seed in Cases.random(short: 300, long: 2_000) {
      var budget = Budget.standard
      let problem = RandomProblem.make(seed: UInt64(seed))
      let impasse = Impasse.run(problem, budget: &budget)
      guard let shared = SharedLines(impasse) else {
        #expect(impasse.conflicts.count < 2)
        continue
      }
      let counts = problem.lines.indices.map { line in
        impasse.conflicts.count { $0.contains(line) }
      }
      let all = impasse.conflicts.count
      #expect(shared.inAll.members == counts.indices.filter { counts[$0] == all })
      let most = counts.indices.filter { 2 * counts[$0] > all && counts[$0] < all }
      #expect(Set(shared.inMost.map(\.line)) == Set(most))
      #expect(shared.inMost.allSatisfy { $0.conflicts == counts[$0.line] })
      #expect(shared.inMost.map(\.conflicts) == shared.inMost.map(\.conflicts).sorted(by: >))
    }
  }
}
