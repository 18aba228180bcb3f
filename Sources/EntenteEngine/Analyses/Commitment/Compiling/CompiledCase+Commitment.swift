import EntenteCase

extension CompiledCase {
  /// The agreements of the case as numbers, in the order of the case.
  /// - Complexity: O(agreements x claims x phases).
  public var agreements: [CompiledAgreement] {
    theCase.agreements.map { CompiledAgreement($0, in: theCase) }
  }
}

extension CompiledAgreement {
  /// Gathers what a case says of an agreement.
  public init(_ written: Agreement, in theCase: Case) {
    var parties: [Int] = []
    var gaps: [Gap] = []
    for (index, party) in theCase.parties.enumerated() {
      let missing = written.missingFigures(of: party.id, in: theCase)
      if missing.isEmpty {
        parties.append(index)
      } else {
        gaps.append(Gap(party: index, missing: missing))
      }
    }
    var assembly = AgreementAssembly(written, parties.map { theCase.parties[$0].id })
    assembly.read(theCase.claims)
    var figures = assembly.known.sorted { ($0.source, $0.key) < ($1.source, $1.key) }
    let knowledge = Self.knowledge(assembly, &figures)
    let isUsable = !parties.isEmpty && assembly.agreement.isValid
    self.init(
      written: written, parties: parties, gaps: gaps, figures: figures, orders: assembly.orders,
      transfers: Self.transfers(of: written, parties, in: theCase),
      knowledge: isUsable ? knowledge : nil,
      obligations: assembly.obligations, guarantees: assembly.guarantees)
  }

  /// What is known with the orders in it, which narrow the figures' ranges; `nil` where they
  /// contradict each other.
  private static func knowledge(
    _ assembly: AgreementAssembly, _ figures: inout [Known]
  ) -> AgreementKnowledge? {
    var places: [CommitmentFigure: Int] = [:]
    for (place, known) in figures.enumerated() { places[known.figure] = place }
    let orders = assembly.pairs.compactMap { pair in
      places[pair.upper].flatMap { upper in
        places[pair.lower].map { AgreementKnowledge.Order(upper, atLeast: $0) }
      }
    }
    let all = AgreementKnowledge(
      assembly.agreement,
      unknowns: figures.map { AgreementKnowledge.Unknown($0.figure, also: $0.also, $0.range) },
      orders: orders)
    guard var narrow = all.tightened, let middle = narrow.middle else { return nil }
    for order in orders {
      for place in [order.larger, order.smaller] {
        narrow.agreement[narrow.unknowns[place].figure] = middle[place]
        for figure in narrow.unknowns[place].also { narrow.agreement[figure] = middle[place] }
      }
    }
    for place in figures.indices { figures[place].range = narrow.unknowns[place].range }
    return narrow.withoutKnown
  }
}

extension AgreementKnowledge {
  /// The same with those figures left out that are known exactly after all.
  fileprivate var withoutKnown: AgreementKnowledge {
    let open = unknowns.indices.filter { !unknowns[$0].range.isExact }
    var numbers: [Int: Int] = [:]
    for (number, place) in open.enumerated() { numbers[place] = number }
    let kept = orders.compactMap { order in
      numbers[order.larger].flatMap { larger in
        numbers[order.smaller].map { Order(larger, atLeast: $0) }
      }
    }
    return AgreementKnowledge(agreement, unknowns: open.map { unknowns[$0] }, orders: kept)
  }
}

/// Puts an agreement together figure by figure.
private struct AgreementAssembly {
  private let written: Agreement
  private let parties: [String]
  private var places: [String: Int] = [:]
  private(set) var agreement: PhasedAgreement
  private(set) var known: [CompiledAgreement.Known] = []
  private(set) var obligations: [[Int]] = []
  private(set) var guarantees: [Int] = []
  private(set) var orders: [CompiledAgreement.Order] = []
  /// Figures of which one is not smaller than the other.
  private(set) var pairs: [(upper: CommitmentFigure, lower: CommitmentFigure)] = []

  init(_ written: Agreement, _ parties: [String]) {
    self.written = written
    self.parties = parties
    let zeros = parties.map { _ in 0.0 }
    agreement = PhasedAgreement(
      discounts: parties.map { _ in 0.5 }, noAgreement: zeros, breakdown: Breakdown(daily: zeros),
      phases: [])
    for (index, phase) in written.phases.enumerated() { places[phase.id] = index }
    for phase in written.phases { add(phase, zeros) }
    for index in written.guarantees.indices { add(guarantee: index) }
  }

  private mutating func note(
    _ figure: CommitmentFigure, _ estimate: Estimate, _ source: String, _ isAssumed: Bool,
    _ key: String
  ) {
    agreement[figure] = estimate.middle
    note(figure, Interval(low: estimate.low, high: estimate.high), source, isAssumed, key)
  }

  private mutating func note(
    _ figure: CommitmentFigure, _ range: Interval, _ source: String, _ isAssumed: Bool,
    _ key: String
  ) {
    if let same = known.firstIndex(where: { $0.source == source && $0.key == key }) {
      known[same].also.append(figure)
      return
    }
    known.append(
      CompiledAgreement.Known(
        figure: figure, range: range, source: source, isAssumed: isAssumed, key: key))
  }

  private func target(_ target: Agreement.Target) -> PhaseTarget {
    switch target {
    case .phase(let id): places[id].map(PhaseTarget.phase) ?? .breakdown
    case .noAgreement: .noAgreement
    case .breakdown: .breakdown
    }
  }

  private func party(_ id: String) -> Int? { parties.firstIndex(of: id) }

  private mutating func add(_ phase: Agreement.Phase, _ zeros: [Double]) {
    let index = agreement.phases.count
    agreement.phases.append(
      AgreementPhase(length: phase.days.map { Int($0.middle.rounded()) }, daily: zeros))
    let (id, isAssumed) = (written.id, written.assumed != nil)
    if let days = phase.days {
      note(.length(phase: index), days, id, isAssumed, "days \(phase.id)")
    }
    for (number, shock) in phase.shocks.enumerated() {
      let model = Shock(chance: 0, to: target(shock.target))
      agreement.phases[index].shocks.append(model)
      note(
        .shock(phase: index, index: number), shock.chance, id, isAssumed,
        "shock \(phase.id) \(number)")
    }
    addEnd(phase, index)
    addObligations(phase, index)
  }

  private mutating func addEnd(_ phase: Agreement.Phase, _ index: Int) {
    guard let next = phase.next else { return }
    let (id, isAssumed) = (written.id, written.assumed != nil)
    let end = PhaseEnd(
      to: target(next.target), otherwise: target(next.otherwise),
      consents: next.consent.compactMap(party))
    agreement.phases[index].end = end
    note(.assurance(phase: index), next.assured, id, isAssumed, "assured \(phase.id)")
    for exit in phase.exits {
      guard let party = party(exit.by) else { continue }
      let number = agreement.phases[index].end?.exits.count ?? 0
      let wayOut = PhaseExit(party: party, to: target(exit.target))
      agreement.phases[index].end?.exits.append(wayOut)
      note(
        .exitPrice(phase: index, exit: number), exit.price, id, isAssumed,
        "price \(phase.id) \(number)")
    }
  }

  private mutating func addObligations(_ phase: Agreement.Phase, _ index: Int) {
    obligations.append([])
    for (place, obligation) in written.obligations.enumerated() {
      guard obligation.phases.contains(phase.id), let party = party(obligation.by) else { continue }
      let number = agreement.phases[index].obligations.count
      agreement.phases[index].obligations.append(
        Obligation(party: party, lasting: obligation.lasting))
      obligations[index].append(place)
      note(
        .detection(phase: index, obligation: number), obligation.detected, obligation.id,
        (obligation.assumed ?? written.assumed) != nil, "detected")
    }
  }

  private mutating func add(guarantee index: Int) {
    let guarantee = written.guarantees[index]
    guard let party = party(guarantee.on) else { return }
    let number = agreement.guarantees.count
    agreement.guarantees.append(
      Guarantee(
        on: party, worth: 0, phases: guarantee.phases?.compactMap { places[$0] },
        coversEnds: guarantee.coversLeaving))
    guarantees.append(index)
    let isAssumed = (guarantee.assumed ?? written.assumed) != nil
    note(.guarantee(number), guarantee.worth, guarantee.id, isAssumed, "worth")
    note(.honoured(number), guarantee.honoured, guarantee.id, isAssumed, "honoured")
  }

  mutating func read(_ claims: [Claim]) {
    for claim in claims {
      guard let party = party(claim.by) else { continue }
      switch claim.kind {
      case .agreementWorths(let worths):
        if worths.agreement == written.id { read(worths, party, claim) }
      case .breachGain(let gain): read(gain, claim)
      case .halfLife(let days): read(halfLife: days, party, claim)
      case .line, .floor, .prefers, .priorities, .comparison, .numbers, .wants, .ranks, .overlooks,
        .accepts, .transfer, .fact, .exchange:
        break
      }
    }
    readOrders(claims)
    completeBreakdowns()
  }

  private mutating func read(halfLife days: Estimate, _ party: Int, _ claim: Claim) {
    let discount = PhasedAgreement.discount(halfLife:)
    let range = Interval(low: discount(days.low), high: discount(days.high))
    agreement.discounts[party] = discount(days.middle)
    note(.discount(party: party), range, claim.id, claim.assumed != nil, "half-life")
  }

  private mutating func read(_ worths: Claim.AgreementWorths, _ party: Int, _ claim: Claim) {
    for worth in worths.daily {
      guard let figure = figure(worth.place, party) else { continue }
      note(figure, worth.amount, claim.id, claim.assumed != nil, "a day \(worth.place.key)")
    }
    for worth in worths.once {
      let figure: CommitmentFigure? =
        switch worth.place {
        case .phase(let id): places[id].map { .onEntry(phase: $0, party: party) }
        default: .breakdownOnce(party: party)
        }
      guard let figure else { continue }
      note(figure, worth.amount, claim.id, claim.assumed != nil, "at once \(worth.place.key)")
    }
  }

  private func figure(_ place: Claim.AgreementWorths.Place, _ party: Int) -> CommitmentFigure? {
    switch place {
    case .phase(let id): places[id].map { .daily(phase: $0, party: party) }
    case .noAgreement: .noAgreement(party: party)
    case .breakdown(nil): .breakdown(party: party)
    case .breakdown(let id?): places[id].map { .phaseBreakdown(phase: $0, party: party) }
    }
  }

  /// Figures of which only an order is known lie between the least and the most that the party
  /// states for a day; where that is one number, within a point of it; where there is none, no
  /// agreement is 0.
  private mutating func readOrders(_ claims: [Claim]) {
    let own = claims.compactMap { claim -> (claim: Claim, worths: Claim.AgreementWorths)? in
      guard case .agreementWorths(let worths) = claim.kind, !worths.order.isEmpty,
        worths.agreement == written.id
      else { return nil }
      return (claim, worths)
    }.sorted { $0.claim.id < $1.claim.id }
    let ranges = parties.map { scale(of: $0, claims) }
    for (claim, worths) in own {
      guard let party = party(claim.by) else { continue }
      orders.append(
        CompiledAgreement.Order(party: party, source: claim.id, places: worths.order))
      let figures = worths.order.compactMap { place in
        figure(place, party).map { (place: place, figure: $0) }
      }
      for (place, figure) in figures where !known.contains(where: { $0.figure == figure }) {
        let isOrigin = place == .noAgreement && ranges[party].isOpen
        note(
          figure, isOrigin ? Estimate(0) : ranges[party].range, claim.id, claim.assumed != nil,
          "a day \(place.key)")
      }
      pairs += zip(figures, figures.dropFirst()).map { ($0.figure, $1.figure) }
    }
  }

  /// Between which numbers the days of a party lie that have none of their own.
  private func scale(of party: String, _ claims: [Claim]) -> (range: Estimate, isOpen: Bool) {
    let stated = claims.filter { $0.by == party }.flatMap { claim -> [Estimate] in
      guard case .agreementWorths(let worths) = claim.kind, worths.agreement == written.id else {
        return []
      }
      return worths.daily.map(\.amount)
    }
    let (low, high) = (stated.map(\.low).min() ?? 0, stated.map(\.high).max() ?? 0)
    let margin = low == high ? 1.0 : 0
    return (Estimate(from: low - margin, to: high + margin), stated.isEmpty)
  }

  private mutating func read(_ gain: Claim.BreachGain, _ claim: Claim) {
    for (phase, placed) in obligations.enumerated() {
      for (number, place) in placed.enumerated()
      where written.obligations[place].id == gain.obligation {
        agreement.phases[phase].obligations[number].delay = gain.after
        let isAssumed = claim.assumed != nil
        note(.gain(phase: phase, obligation: number), gain.once, claim.id, isAssumed, "gains")
        note(
          .dailyGain(phase: phase, obligation: number), gain.daily, claim.id, isAssumed,
          "gains a day")
        note(.penalty(phase: phase, obligation: number), gain.loses, claim.id, isAssumed, "loses")
      }
    }
  }

  /// Where one party says what breakdown of a phase is worth, the others' worths are those of any
  /// breakdown; what comes at once is the same for all phases.
  private mutating func completeBreakdowns() {
    for (phase, model) in agreement.phases.enumerated() where model.breakdown != nil {
      let stated = known.compactMap { entry -> Int? in
        if case .phaseBreakdown(phase, let party) = entry.figure { party } else { nil }
      }
      var own = agreement.breakdown
      for party in stated { own.daily[party] = model.breakdown?.daily[party] ?? 0 }
      agreement.phases[phase].breakdown = own
      for place in known.indices { share(place, with: phase, besides: stated) }
    }
  }

  /// What is said of any breakdown is one figure, however many phases have it.
  private mutating func share(_ place: Int, with phase: Int, besides stated: [Int]) {
    switch known[place].figure {
    case .breakdown(let party) where !stated.contains(party):
      known[place].also.append(.phaseBreakdown(phase: phase, party: party))
    case .breakdownOnce(let party):
      known[place].also.append(.phaseBreakdownOnce(phase: phase, party: party))
    default: break
    }
  }
}
