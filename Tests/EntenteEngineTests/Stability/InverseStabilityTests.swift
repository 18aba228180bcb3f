import EntenteEngine
import Testing

struct InverseStabilityTests {
  @Test func `orders that keep a state are counted as by trying them all`() {
    for seed in 0..<120 {
      let conflict = RandomConflict.make(seed: UInt64(seed), states: 5)
      let count = conflict.model.stateCount
      guard 1...5 ~= count else { continue }
      let (state, maker) = (seed % count, seed % conflict.model.decisionMakerCount)
      let strict = Self.orders(count).filter { Set($0).count == count }
      for concept in StabilityConcept.allCases {
        var budget = Budget.standard
        let found = InverseStability.run(
          conflict.model, conflict.orders, state: state, decisionMaker: maker, concept: concept,
          countsWeak: true, budget: &budget)
        func keeping(_ orders: [[Int]]) -> String {
          "\(orders.count { conflict.definition.with($0, maker).isStable(state, maker, concept) })"
        }
        #expect(found.count?.strict.description == keeping(strict), "seed \(seed), \(concept)")
        #expect(found.count?.strictTotal.description == "\(strict.count)")
        #expect(found.count?.weak?.description == keeping(Self.orders(count)))
        #expect(found.count?.weakTotal?.description == "\(Self.orders(count).count)")
      }
    }
  }

  /// Shape `[order][state]`: every order with ties, as ranks without gaps.
  private static func orders(_ count: Int) -> [[Int]] {
    (0..<count).reduce([[]]) { orders, _ in
      orders.flatMap { order in (0..<count).map { order + [$0] } }
    }.filter { Set($0) == Set(0...($0.max() ?? 0)) }
  }

  @Test func `384 of Syria's 720 rankings make release sequentially stable, not 420`() {
    let conflict = PublishedConflict.syriaIraq
    for (concept, published) in [(StabilityConcept.nash, 240), (.sequential, 384)] {
      var budget = Budget.standard
      let found = InverseStability.run(
        conflict.model, conflict.orders, state: 2 - 1, decisionMaker: 0, concept: concept,
        budget: &budget)
      #expect(found.count?.strict == BigNatural(published))
      #expect(found.count?.strictTotal == BigNatural(720))
      let tried = Self.orders(6).filter { Set($0).count == 6 }.count { values in
        let orders = [StateOrder(values: values), conflict.orders[1]]
        return Stability(conflict.model, orders).stable(concept, for: 0).contains(2 - 1)
      }
      #expect(tried == published)
    }
  }

  @Test func `minimal changes are all there are, each is needed, and each works`() {
    for seed in 0..<800 {
      let conflict = RandomConflict.make(seed: UInt64(seed), states: 9)
      let states = 0..<conflict.model.stateCount
      guard !states.isEmpty else { continue }
      let (state, maker) = (seed % states.count, seed % conflict.model.decisionMakerCount)
      let concept = StabilityConcept.allCases[seed % 5]
      var budget = Budget(100_000_000)
      let found = InverseStability.run(
        conflict.model, conflict.orders, state: state, decisionMaker: maker, concept: concept,
        limit: 10_000, budget: &budget)
      let values = conflict.definition.values[maker]
      #expect(found.isComplete)
      #expect(found.isStable == conflict.definition.isStable(state, maker, concept))
      guard !found.isStable else { continue }
      let better = states.filter { values[$0] > values[state] }
      let sufficient = (0..<1 << better.count).map { digits in
        BitSet(better.indices.filter { digits >> $0 & 1 == 1 }.map { better[$0] })
      }.filter { set in
        conflict.definition.with(Self.lower(set, below: state, values), maker)
          .isStable(state, maker, concept)
      }
      let minimal = sufficient.filter { set in
        !sufficient.contains { $0 != set && $0.isSubset(of: set) }
      }
      #expect(Set(found.changes.map(\.surpassed)) == Set(minimal), "seed \(seed)")
      check(found, conflict, state, maker, concept)
    }
  }

  /// Whether changed orders do what is said of them, and no smaller raise would do.
  private func check(
    _ found: InverseStability, _ conflict: RandomConflict, _ state: Int, _ maker: Int,
    _ concept: StabilityConcept
  ) {
    for change in found.changes + [found.smallestRaise].compactMap(\.self) {
      let changed = conflict.definition.with(change.order.ranks.map { Int($0) }, maker)
      #expect(changed.isStable(state, maker, concept))
      #expect(
        change.isEquilibrium
          == changed.makers.allSatisfy { changed.isStable(state, $0, concept) })
      for other in change.surpassed.members {
        #expect(!change.order.prefers(other, to: state))
        #expect(conflict.orders[maker].prefers(other, to: state))
      }
    }
    let values = conflict.definition.values[maker]
    let passed = found.smallestRaise?.surpassed ?? BitSet()
    let top = passed.members.map { values[$0] }.max() ?? 0
    let lower = passed.members.filter { values[$0] < top }
    #expect(
      !conflict.definition.with(Self.lower(BitSet(lower), below: state, values), maker)
        .isStable(state, maker, concept))
  }

  private static func lower(_ set: BitSet, below state: Int, _ values: [Int]) -> [Int] {
    values.indices.map { set.contains($0) ? values[state] * 2 - 1 : values[$0] * 2 }
  }

  @Test func `numbers of any size add, multiply, compare and print`() {
    let factorial = (1...30).reduce(BigNatural(1)) { $0 * BigNatural($1) }
    #expect(factorial.description == "265252859812191058636308480000000")
    #expect((factorial + factorial) == factorial * BigNatural(2))
    #expect(BigNatural(0).description == "0" && BigNatural(0) < BigNatural(1))
    #expect(BigNatural(1 << 40) > BigNatural(1 << 33))
    #expect(BigNatural(10_000_000_001).description == "10000000001")
    #expect(BigNatural(1 << 40).approximation == 0x1p40)
  }
}

extension StabilityDefinition {
  /// The same with other preferences of one decision maker.
  func with(_ order: [Int], _ maker: Int) -> StabilityDefinition {
    var changed = values
    changed[maker] = order
    return StabilityDefinition(
      stateCount: stateCount, movers: movers, moves: moves, values: changed)
  }
}
