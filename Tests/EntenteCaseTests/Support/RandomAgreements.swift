import EntenteCase

/// Agreements in phases with a bit of everything, and what parties say of them.
enum RandomAgreements {
  static func add(to theCase: inout Case, using random: inout SplitMix64) {
    guard Bool.random(using: &random) else { return }
    let phases = (0..<Int.random(in: 1...4, using: &random)).map { "p\($0)" }
    let assumed = maybe(&random, "some of it: 1, 2")
    theCase.agreements = [
      Agreement(
        id: "deal", title: "Deal, in steps",
        phases: phases.indices.map { phase($0, phases, &random) },
        obligations: (0..<Int.random(in: 0...3, using: &random)).map { index in
          obligation(index, phases, &random)
        },
        guarantees: (0..<Int.random(in: 0...2, using: &random)).map { index in
          guarantee(index, phases, &random)
        },
        transfers: (0..<Int.random(in: 0...2, using: &random)).map { index in
          Agreement.Transfer(
            id: "TR\(index)", by: "a", in: phases.randomElement(using: &random)!,
            of: "arms: some, or all", every: Int.random(in: 1...30, using: &random),
            note: maybe(&random, "no"), assumed: maybe(&random, "the steps"),
            from: maybe(&random, [Citation(source: "s", locator: "page 5")]) ?? [])
        }, note: maybe(&random, "a: note"), assumed: assumed,
        from: assumed == nil || Bool.random(using: &random) ? [Citation(source: "s")] : [],
        isPublic: Bool.random(using: &random))
    ]
  }

  static func addClaims(to theCase: inout Case, using random: inout SplitMix64) {
    guard let deal = theCase.agreements.first else { return }
    let from = [Citation(source: "s", locator: "page 1")]
    for party in ["a", "b"] {
      // A reader has the worths in the order of the phases, and then of what is none.
      let places = deal.phases.map { Claim.AgreementWorths.Place.phase($0.id) }
      let daily = places + [.noAgreement, .breakdown(from: nil), .breakdown(from: "p0")]
      if Int.random(in: 0..<3, using: &random) == 0 {
        addOrders(of: party, daily.shuffled(using: &random), to: &theCase, using: &random)
        continue
      }
      let worths = Claim.AgreementWorths(
        agreement: deal.id, daily: daily.map { .init($0, estimate(-9...9, &random)) },
        once: Bool.random(using: &random)
          ? [.init(.breakdown(from: nil), estimate(-9...9, &random))] : [])
      theCase.claims.append(
        Claim(id: "W\(party)", by: party, kind: .agreementWorths(worths), from: from))
      theCase.claims.append(
        Claim(
          id: "P\(party)", by: party, kind: .halfLife(estimate(1...400, &random)), from: from))
    }
    for transfer in deal.transfers {
      for party in ["a", "b"] {
        let figure = Claim.TransferFigure(
          transfer: transfer.id, isCost: party == "a", amount: estimate(0...90, &random))
        theCase.claims.append(
          Claim(id: "F\(party)\(transfer.id)", by: party, kind: .transfer(figure), from: from))
      }
    }
    for obligation in deal.obligations {
      let gain = Claim.BreachGain(
        obligation: obligation.id, once: estimate(-9...9, &random),
        daily: maybe(&random, estimate(1...2, &random)) ?? Estimate(0),
        after: obligation.lasting == 1 ? 0 : Int.random(in: 0...2, using: &random),
        loses: maybe(&random, estimate(0...4, &random)) ?? Estimate(0))
      theCase.claims.append(
        Claim(id: "B\(obligation.id)", by: obligation.by, kind: .breachGain(gain), from: from))
    }
  }

  /// An order, and another one that agrees with it.
  private static func addOrders(
    of party: String, _ places: [Claim.AgreementWorths.Place], to theCase: inout Case,
    using random: inout SplitMix64
  ) {
    let some = places.prefix(3)
    let orders = [places, Array(some)].prefix(Int.random(in: 1...2, using: &random))
    for (index, order) in orders.enumerated() {
      let worths = Claim.AgreementWorths(agreement: "deal", order: order)
      theCase.claims.append(
        Claim(
          id: "W\(party)\(index)", by: party, kind: .agreementWorths(worths),
          from: [Citation(source: "s", locator: "page 4")]))
    }
  }

  private static func phase(
    _ index: Int, _ phases: [String], _ random: inout SplitMix64
  ) -> Agreement.Phase {
    var phase = Agreement.Phase(
      id: phases[index], name: Bool.random(using: &random) ? phases[index] : "phase: one",
      days: nil)
    phase.shocks = (0..<Int.random(in: 0...2, using: &random)).map { _ in
      Agreement.Shock(
        chance: estimate(0...0.25, &random), to: target(phases, &random),
        because: maybe(&random, "rain, or none"))
    }
    guard Bool.random(using: &random) else { return phase }
    let days = Double(Int.random(in: 1...90, using: &random))
    phase.days = Bool.random(using: &random) ? Estimate(days) : Estimate(from: days, to: days + 9)
    phase.next = Agreement.Next(
      to: target(phases, &random),
      assured: Bool.random(using: &random) ? Estimate(1) : estimate(0...1, &random),
      otherwise: target(phases, &random), consent: maybe(&random, ["b", "a"]) ?? [])
    phase.exits = (0..<Int.random(in: 0...2, using: &random)).map { _ in
      Agreement.Exit(
        by: "a", to: target(phases, &random),
        price: maybe(&random, estimate(0...9, &random)) ?? Estimate(0))
    }
    return phase
  }

  private static func obligation(
    _ index: Int, _ phases: [String], _ random: inout SplitMix64
  ) -> Agreement.Obligation {
    Agreement.Obligation(
      id: "OB\(index)", by: Bool.random(using: &random) ? "a" : "b",
      in: Bool.random(using: &random) ? phases : [phases[0]], to: "act: at once",
      detected: estimate(0...1, &random), lasting: [1, 7, nil].randomElement(using: &random)!,
      note: maybe(&random, "no"), assumed: maybe(&random, "all"),
      from: maybe(&random, [Citation(source: "s", locator: "page 3")]) ?? [])
  }

  private static func guarantee(
    _ index: Int, _ phases: [String], _ random: inout SplitMix64
  ) -> Agreement.Guarantee {
    Agreement.Guarantee(
      id: "GU\(index)", by: "a", on: "b", worth: estimate(0...50, &random),
      honoured: Bool.random(using: &random) ? Estimate(1) : estimate(0...1, &random),
      in: maybe(&random, [phases[0]]), coversLeaving: Bool.random(using: &random),
      assumed: maybe(&random, "all of it"))
  }

  private static func target(
    _ phases: [String], _ random: inout SplitMix64
  ) -> Agreement.Target {
    let phase = phases.randomElement(using: &random)!
    return [.phase(phase), .noAgreement, .breakdown].randomElement(using: &random)!
  }

  private static func estimate(
    _ range: ClosedRange<Double>, _ random: inout SplitMix64
  ) -> Estimate {
    let low = Double.random(in: range, using: &random)
    guard Bool.random(using: &random) else { return Estimate(low) }
    return Estimate(from: low, to: Double.random(in: low...range.upperBound, using: &random))
  }

  private static func maybe<Value>(_ random: inout SplitMix64, _ value: Value) -> Value? {
    Bool.random(using: &random) ? value : nil
  }
}
