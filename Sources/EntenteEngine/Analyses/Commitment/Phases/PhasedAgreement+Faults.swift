extension PhasedAgreement {
  /// Everything that makes no sense, in the order of the agreement; analyses need an agreement
  /// without faults other than warnings.
  /// - Complexity: O(size of the agreement).
  package func faults() -> [CommitmentFault] {
    var inspection = CommitmentInspection(parties: partyCount, phases: phases.count)
    inspection.inspect(self)
    if inspection.faults.isEmpty {
      for (phase, isReached) in PhaseGraph(self).isReachable.enumerated() where !isReached {
        inspection.add(.neverReached, at: .phase(phase))
      }
    }
    return inspection.faults
  }

  /// Whether it can be analysed.
  public var isValid: Bool { faults().allSatisfy(\.isWarning) }
}

/// Gathers faults.
private struct CommitmentInspection {
  let parties: Int
  let phases: Int
  private(set) var faults: [CommitmentFault] = []

  init(parties: Int, phases: Int) {
    self.parties = parties
    self.phases = phases
  }

  mutating func add(_ kind: CommitmentFault.Kind, at place: CommitmentFault.Place) {
    faults.append(CommitmentFault(kind, at: place))
  }

  mutating func inspect(_ agreement: PhasedAgreement) {
    if agreement.phases.isEmpty { add(.noPhases, at: .agreement) }
    if parties == 0 { add(.wrongPartyCount(expected: 1, found: 0), at: .discounts(party: nil)) }
    for (party, discount) in agreement.discounts.enumerated() where !(discount > 0 && discount < 1)
    {
      add(.discountOutOfRange(discount), at: .discounts(party: party))
    }
    row(agreement.noAgreement, at: .noAgreement(party: nil))
    inspect(agreement.breakdown, at: .breakdown(phase: nil))
    for (index, phase) in agreement.phases.enumerated() { inspect(phase, index) }
    for (index, guarantee) in agreement.guarantees.enumerated() { inspect(guarantee, index) }
  }

  private mutating func inspect(_ phase: AgreementPhase, _ index: Int) {
    if let length = phase.length, length < 1 { add(.tooShort(length), at: .length(phase: index)) }
    if let length = phase.length, length > PhasedAgreement.longest {
      add(.tooLong(length), at: .length(phase: index))
    }
    row(phase.daily, at: .daily(phase: index))
    row(phase.onEntry, at: .onEntry(phase: index), mayBeEmpty: true)
    if let breakdown = phase.breakdown { inspect(breakdown, at: .breakdown(phase: index)) }
    for (number, obligation) in phase.obligations.enumerated() {
      inspect(obligation, at: .obligation(phase: index, index: number))
    }
    for (number, shock) in phase.shocks.enumerated() {
      let place = CommitmentFault.Place.shock(phase: index, index: number)
      probability(shock.chance, at: place)
      target(shock.target, at: place)
    }
    let sum = phase.shocks.reduce(0) { $0 + $1.chance }
    if sum > 1, phase.shocks.allSatisfy({ $0.chance <= 1 }) {
      add(.shocksOverOne(sum), at: .phase(index))
    }
    if let end = phase.end {
      inspect(end, index)
    } else if phase.length != nil {
      add(.leadsNowhere, at: .phase(index))
    }
    if phase.length == nil, phase.end != nil { add(.endlessPhaseEnds, at: .end(phase: index)) }
  }

  private mutating func inspect(_ end: PhaseEnd, _ phase: Int) {
    let place = CommitmentFault.Place.end(phase: phase)
    probability(end.assurance, at: place)
    target(end.target, at: place)
    target(end.otherwise, at: place)
    for (position, consent) in end.consents.enumerated() {
      party(consent, at: place)
      if end.consents[..<position].contains(consent) { add(.repeatedConsent(consent), at: place) }
    }
    for (index, exit) in end.exits.enumerated() {
      let place = CommitmentFault.Place.exit(phase: phase, index: index)
      party(exit.party, at: place)
      target(exit.target, at: place)
      amount(exit.price, at: place)
    }
  }

  private mutating func inspect(_ obligation: Obligation, at place: CommitmentFault.Place) {
    party(obligation.party, at: place)
    if !obligation.gain.isFinite || !obligation.dailyGain.isFinite { add(.notFinite, at: place) }
    probability(obligation.detection, at: place)
    amount(obligation.penalty, at: place)
    if let lasting = obligation.lasting, lasting < 1 {
      add(.tooShort(lasting), at: place)
    } else if obligation.delay < 0 {
      add(.tooShort(obligation.delay), at: place)
    } else if let lasting = obligation.lasting, obligation.delay >= lasting {
      add(.delayNotWithinBreach(delay: obligation.delay, lasting: lasting), at: place)
    }
  }

  private mutating func inspect(_ guarantee: Guarantee, _ index: Int) {
    party(guarantee.party, at: .guarantee(index))
    amount(guarantee.worth, at: .guarantee(index))
    probability(guarantee.honoured, at: .guarantee(index))
    for phase in guarantee.phases ?? [] { target(.phase(phase), at: .guarantee(index)) }
  }

  private mutating func inspect(_ breakdown: Breakdown, at place: CommitmentFault.Place) {
    row(breakdown.daily, at: place)
    row(breakdown.once, at: place, mayBeEmpty: true)
  }

  private mutating func row(
    _ row: [Double], at place: CommitmentFault.Place, mayBeEmpty: Bool = false
  ) {
    if row.count != parties, !(mayBeEmpty && row.isEmpty) {
      add(.wrongPartyCount(expected: parties, found: row.count), at: place)
    }
    if !row.allSatisfy(\.isFinite) { add(.notFinite, at: place) }
  }

  private mutating func party(_ index: Int, at place: CommitmentFault.Place) {
    if !(0..<parties).contains(index) { add(.unknownParty(index), at: place) }
  }

  private mutating func target(_ target: PhaseTarget, at place: CommitmentFault.Place) {
    if case .phase(let index) = target, !(0..<phases).contains(index) {
      add(.unknownPhase(index), at: place)
    }
  }

  private mutating func probability(_ value: Double, at place: CommitmentFault.Place) {
    if !(0...1).contains(value) { add(.probabilityOutOfRange(value), at: place) }
  }

  private mutating func amount(_ value: Double, at place: CommitmentFault.Place) {
    if !value.isFinite {
      add(.notFinite, at: place)
    } else if value < 0 {
      add(.negativeAmount(value), at: place)
    }
  }
}
