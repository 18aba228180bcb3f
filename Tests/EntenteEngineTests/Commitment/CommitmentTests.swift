import Testing

@testable import EntenteEngine

@Suite struct CommitmentTests {
  @Test func `verdict, day and slack are those of the agreement played out day by day`() {
    var broken = 0
    for seed in 0..<3000 {
      let agreement = RandomAgreement.make(seed: UInt64(seed))
      let definition = AgreementDefinition(agreement)
      let found = Commitment.run(agreement)
      let all = definition.departures
      for decision in found.decisions {
        let same = all.filter {
          $0.party == decision.party && $0.phase == decision.phase && $0.choice == decision.choice
        }
        let least = same.map(\.slack).min() ?? .nan
        #expect(abs(decision.smallestSlack - least) < 1e-9, "seed \(seed)")
        #expect(
          same.contains { $0.day == decision.tightestDay && $0.slack < least + 1e-9 },
          "seed \(seed)")
        let first = same.first { $0.slack < -1e-9 }
        #expect(decision.firstBreak?.dayInPhase == first?.day, "seed \(seed)")
        #expect(abs((decision.firstBreak?.gain ?? 0) + (first?.slack ?? 0)) < 1e-9, "seed \(seed)")
        if first != nil { broken += 1 }
      }
      #expect(
        found.decisions.count
          == Set(
            all.filter { found.isReachable[$0.phase] }
              .map { [$0.party, $0.phase, $0.choice.hashValue] }
          ).count, "seed \(seed)")
    }
    #expect(broken > 1000)
  }

  @Test func `an agreement holds just where no plan of departures gains, however long`() {
    var counts = [0, 0]
    for seed in 0..<1500 {
      let agreement = RandomAgreement.make(seed: UInt64(seed))
      let definition = AgreementDefinition(agreement)
      let found = Commitment.run(agreement)
      let departing = definition.departing
      var gain = 0.0
      for party in agreement.discounts.indices {
        for phase in agreement.phases.indices where found.isReachable[phase] {
          for day in definition.keeping[party][phase].indices {
            gain = max(
              gain,
              departing[party][phase][day] - definition.keeping[party][phase][day])
          }
        }
      }
      #expect(found.keeps == (gain < 1e-9), "seed \(seed)")
      counts[found.keeps ? 0 : 1] += 1
    }
    #expect(counts.allSatisfy { $0 > 100 })
  }

  @Test func `the general solver finds the same slacks`() {
    for seed in 0..<300 {
      let agreement = RandomAgreement.make(seed: UInt64(seed))
      let found = Commitment.run(agreement)
      let compiled = AgreementGame(agreement)
      let departures = compiled.game.departures(from: compiled.keeping)
      for (index, phase) in agreement.phases.enumerated() where found.isReachable[index] {
        let least = departures.filter { departure in
          switch compiled.states[departure.state] {
          case .day(index, _), .end(index): true
          default: false
          }
        }.map { -$0.gain }.min()
        let slack = found.decisions.filter { $0.phase == index }.map(\.smallestSlack).min()
        #expect((least == nil) == (slack == nil))
        #expect(abs((least ?? 0) - (slack ?? 0)) < 1e-9, "seed \(seed), \(phase)")
      }
    }
  }

  @Test func `a curve shows each day, and its least slack is the decision's`() {
    for seed in 0..<200 {
      let agreement = RandomAgreement.make(seed: UInt64(seed))
      for decision in Commitment.run(agreement).decisions {
        let curve = Commitment.curve(of: decision, in: agreement)
        let least = curve.min { $0.slack < $1.slack }
        #expect(abs((least?.slack ?? .nan) - decision.smallestSlack) < 1e-9)
        if let first = decision.firstBreak {
          #expect(curve.first { $0.dayInPhase == first.dayInPhase }?.breaking == first.breaking)
        }
      }
    }
  }

  @Test func `days since signing follow the shortest way that keeping leads`() {
    let tempting = Obligation(party: 0, gain: 100)
    let agreement = PhasedAgreement(
      discounts: [0.9], noAgreement: [0], breakdown: Breakdown(daily: [0]),
      phases: [
        AgreementPhase(
          length: 60, daily: [1], shocks: [Shock(chance: 0.01, to: .phase(2))],
          end: PhaseEnd(to: .phase(1), otherwise: .phase(3), consents: [0])),
        AgreementPhase(length: nil, daily: [1], obligations: [tempting]),
        AgreementPhase(length: 5, daily: [1], end: PhaseEnd(to: .phase(1))),
        AgreementPhase(length: nil, daily: [1], obligations: [tempting]),
      ])
    let found = Commitment.run(agreement)
    #expect(found.starts == [1, 7, 2, nil])
    #expect(found.first?.phase == 1)
    #expect(found.first?.firstBreak?.day == 7)
    #expect(found.decisions.last?.firstBreak?.day == nil)
    #expect(found.decisions.last?.holds == false)
  }
}
