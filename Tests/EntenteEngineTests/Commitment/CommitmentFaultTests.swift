import EntenteEngine
import Testing

@Suite struct CommitmentFaultTests {
  private var agreement: PhasedAgreement {
    PhasedAgreement(
      discounts: [0.9, 0.99], noAgreement: [0, 0], breakdown: Breakdown(daily: [-1, -1]),
      phases: [
        AgreementPhase(
          length: 60, daily: [1, 1], obligations: [Obligation(party: 1, gain: 2)],
          shocks: [Shock(chance: 0.01, to: .breakdown)],
          end: PhaseEnd(to: .phase(1), consents: [0])),
        AgreementPhase(length: nil, daily: [2, 1]),
      ], guarantees: [Guarantee(on: 0, worth: 1)])
  }

  private func faults(_ change: (inout PhasedAgreement) -> Void) -> [CommitmentFault] {
    var changed = agreement
    change(&changed)
    return changed.faults()
  }

  @Test func `a sound agreement has no faults, also where phases follow each other in a circle`() {
    #expect(agreement.faults().isEmpty)
    #expect(faults { $0.phases[0].end?.otherwise = .phase(0) } == [])
    for seed in 0..<500 { #expect(RandomAgreement.make(seed: UInt64(seed)).isValid) }
  }

  @Test func `each damage is told with its place`() {
    let empty = faults {
      $0.phases = []
      $0.guarantees = []
    }
    #expect(empty == [.init(.noPhases, at: .agreement)])
    #expect(faults { $0.phases[0].end = nil } == [.init(.leadsNowhere, at: .phase(0))])
    #expect(
      faults { $0.phases[1].end = PhaseEnd(to: .breakdown) }
        == [.init(.endlessPhaseEnds, at: .end(phase: 1))])
    for length in [0, -60] {
      #expect(
        faults { $0.phases[0].length = length } == [.init(.tooShort(length), at: .length(phase: 0))]
      )
    }
    #expect(
      faults { $0.phases[0].length = 2_000_000 }
        == [.init(.tooLong(2_000_000), at: .length(phase: 0))])
    #expect(
      faults { $0.phases[0].end?.assurance = 1.2 }
        == [.init(.probabilityOutOfRange(1.2), at: .end(phase: 0))])
    #expect(
      faults { $0.phases[0].end?.target = .phase(7) }
        == [.init(.unknownPhase(7), at: .end(phase: 0))])
    #expect(
      faults { $0.discounts[1] = 1 } == [.init(.discountOutOfRange(1), at: .discounts(party: 1))])
    #expect(
      faults { $0.noAgreement = [1] }
        == [.init(.wrongPartyCount(expected: 2, found: 1), at: .noAgreement(party: nil))])
    #expect(
      faults { $0.phases[0].shocks.append(Shock(chance: 0.995, to: .noAgreement)) }.map(\.place)
        == [.phase(0)])
    #expect(
      faults { $0.phases[0].obligations[0].delay = 1 }
        == [
          .init(
            .delayNotWithinBreach(delay: 1, lasting: 1), at: .obligation(phase: 0, index: 0))
        ])
    #expect(
      faults { $0.phases[0].obligations[0].party = 2 }
        == [.init(.unknownParty(2), at: .obligation(phase: 0, index: 0))])
    #expect(
      faults { $0.guarantees[0].honoured = -0.1 }
        == [.init(.probabilityOutOfRange(-0.1), at: .guarantee(0))])
    #expect(faults { $0.phases[0].daily[0] = .nan } == [.init(.notFinite, at: .daily(phase: 0))])
    #expect(
      faults { $0.phases[0].end?.consents = [0, 0] }
        == [.init(.repeatedConsent(0), at: .end(phase: 0))])
  }

  @Test
  func `a phase that nothing leads to is told, and does not keep the rest from being looked at`() {
    let found = faults { $0.phases[0].end = PhaseEnd(to: .noAgreement) }
    #expect(found == [.init(.neverReached, at: .phase(1))])
    #expect(found.map(\.isWarning) == [true])
  }
}
