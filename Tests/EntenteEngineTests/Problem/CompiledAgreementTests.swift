import EntenteCase
import EntenteEngine
import Testing

@Suite struct CompiledAgreementTests {
  private static let from = [Citation(source: "s")]

  private func claim(_ id: String, _ by: String, _ kind: Claim.Kind) -> Claim {
    Claim(id: id, by: by, kind: kind, from: Self.from, assumed: by == "b" ? "all" : nil)
  }

  private func worths(_ trial: Estimate, _ lasting: Double) -> Claim.Kind {
    .agreementWorths(
      .init(
        agreement: "deal",
        daily: [
          .init(.phase("trial"), trial), .init(.phase("lasting"), Estimate(lasting)),
          .init(.noAgreement, Estimate(0.5)), .init(.breakdown(from: nil), Estimate(-1)),
        ], once: [.init(.phase("lasting"), Estimate(7))]))
  }

  private var theCase: Case {
    Case(
      title: "T", parties: [Actor(id: "a", name: "A"), Actor(id: "b", name: "B")],
      claims: [
        claim("A1", "a", worths(Estimate(from: 1, to: 3), 4)),
        claim("A2", "a", .halfLife(Estimate(from: 50, to: 100))),
        claim("A3", "a", .breachGain(.init(obligation: "O1", once: Estimate(6), after: 2))),
        claim("B1", "b", worths(Estimate(2), -2)), claim("B2", "b", .halfLife(Estimate(80))),
      ],
      agreements: [
        Agreement(
          id: "deal", title: "Deal",
          phases: [
            .init(
              id: "trial", name: "trial", days: Estimate(60),
              next: .init(
                to: .phase("lasting"), assured: Estimate(from: 0.25, to: 0.75),
                otherwise: .noAgreement, consent: ["b"])),
            .init(id: "lasting", name: "lasting", days: nil),
          ],
          obligations: [
            .init(
              id: "O1", by: "a", in: ["trial", "lasting"], to: "act", detected: Estimate(0.5),
              lasting: 5)
          ],
          guarantees: [.init(id: "G1", by: "b", on: "a", worth: Estimate(from: 10, to: 20))])
      ])
  }

  @Test func `an agreement of a case becomes the agreement that it states`() throws {
    let compiled = try #require(CompiledCase(theCase).agreements.first)
    let agreement = try #require(compiled.knowledge?.agreement)
    let discounts = [75.0, 80].map(PhasedAgreement.discount(halfLife:))
    let obligation = Obligation(party: 0, gain: 6, delay: 2, lasting: 5, detection: 0.5)
    #expect(
      agreement
        == PhasedAgreement(
          discounts: discounts, noAgreement: [0.5, 0.5], breakdown: Breakdown(daily: [-1, -1]),
          phases: [
            AgreementPhase(
              length: 60, daily: [2, 2], obligations: [obligation],
              end: PhaseEnd(
                to: .phase(1), assurance: 0.5, otherwise: .noAgreement, consents: [1])),
            AgreementPhase(
              length: nil, daily: [4, -2], onEntry: [7, 7], obligations: [obligation]),
          ], guarantees: [Guarantee(on: 0, worth: 15)]))
    #expect(compiled.obligations == [[0], [0]] && compiled.gaps.isEmpty)
  }

  @Test func `every figure has its source, and what is open has its range`() throws {
    let compiled = try #require(CompiledCase(theCase).agreements.first)
    let ranges = compiled.unknowns.map { "\($0.source) \($0.key)" }
    #expect(ranges == ["A1 a day trial", "A2 half-life", "G1 worth", "deal assured trial"])
    #expect(compiled.unknowns[2].range == Interval(low: 10, high: 20))
    #expect(compiled.figures.allSatisfy { $0.isAssumed == $0.source.hasPrefix("B") })
    #expect(compiled.basis() == ["A1", "A2", "A3", "B1", "B2", "G1", "O1", "deal"])
    #expect(compiled.basis(of: [1]) == ["B1", "B2", "deal"])
    for known in compiled.figures {
      let value = try #require(compiled.knowledge?.agreement[known.figure])
      #expect(value >= known.range.low && value <= known.range.high, "\(known)")
    }
  }

  @Test(arguments: ["A1", "A2", "A3", "B1"])
  func `of a party with a figure missing nothing is said, and of others the same`(id: String)
    throws
  {
    let without = theCase.changed(by: WhatIf(without: [id]))
    let compiled = try #require(CompiledCase(without).agreements.first)
    let whole = try #require(CompiledCase(theCase).agreements.first?.knowledge)
    let silent = id.hasPrefix("A") ? 0 : 1
    #expect(compiled.gaps.map(\.party) == [silent] && compiled.parties == [1 - silent])
    #expect(compiled.gaps.first?.missing.isEmpty == false)
    let left = Commitment.run(try #require(compiled.knowledge).agreement)
    let all = Commitment.run(whole.agreement)
    #expect(abs(left.signing[0] - all.signing[1 - silent]) < 1e-9)
    let others = all.decisions.filter { $0.party == 1 - silent }
    #expect(left.decisions.count == others.count)
    for (a, b) in zip(left.decisions, others) {
      #expect(abs(a.smallestSlack - b.smallestSlack) < 1e-9)
    }
  }

  @Test func `the order of parties and claims changes no draw`() throws {
    var mirrored = theCase
    mirrored.parties.reverse()
    mirrored.claims.reverse()
    let shares = try [theCase, mirrored].map { theCase in
      let knowledge = try #require(CompiledCase(theCase).agreements.first?.knowledge)
      return try #require(CommitmentWorlds.run(knowledge, samples: 200, seed: 3)).signs
    }
    #expect(shares[0] == shares[1].reversed())
  }

  private func knowledge(orders: [[Claim.AgreementWorths.Place]], stated: [(String, Double)])
    throws -> (CompiledAgreement, AgreementKnowledge)
  {
    var changed = theCase
    changed.claims[0] = claim(
      "A1", "a",
      .agreementWorths(
        .init(
          agreement: "deal", daily: stated.map { .init(.phase($0.0), Estimate($0.1)) })))
    for (index, order) in orders.enumerated() {
      changed.claims.append(
        claim("Z\(index)", "a", .agreementWorths(.init(agreement: "deal", order: order))))
    }
    let compiled = try #require(CompiledCase(changed).agreements.first)
    return (compiled, try #require(compiled.knowledge))
  }

  private func range(_ compiled: CompiledAgreement, _ key: String) -> Interval? {
    compiled.figures.first { $0.key == "a day \(key)" && $0.source.hasPrefix("Z") }?.range
  }

  @Test func `an order alone makes no agreement 0 and the rest lie within a point`() throws {
    let order: [Claim.AgreementWorths.Place] = [
      .phase("lasting"), .phase("trial"), .noAgreement, .breakdown(from: nil),
    ]
    let (compiled, known) = try knowledge(orders: [order], stated: [])
    #expect(compiled.gaps.isEmpty)
    #expect(range(compiled, "no agreement") == Interval(low: 0, high: 0))
    #expect(range(compiled, "trial") == Interval(low: 0, high: 1))
    #expect(range(compiled, "breakdown") == Interval(low: -1, high: 0))
    #expect(known.orders.count == 1)
    #expect(compiled.basis(of: [0]).contains("Z0") && !compiled.basis(of: [1]).contains("Z0"))
    for seed in 0..<50 {
      let world = known.agreement(with: try #require(known.sample(seed: UInt64(seed))))
      #expect(world.phases[1].daily[0] >= world.phases[0].daily[0])
      #expect(world.phases[0].daily[0] >= world.noAgreement[0])
      #expect(world.noAgreement[0] == 0 && world.breakdown.daily[0] <= 0)
    }
  }

  @Test func `days with an order lie between the numbers that it leaves them`() throws {
    let (first, second): ([Claim.AgreementWorths.Place], [Claim.AgreementWorths.Place]) = (
      [.phase("lasting"), .noAgreement, .phase("trial")], [.phase("trial"), .breakdown(from: nil)]
    )
    let (compiled, _) = try knowledge(
      orders: [first, second], stated: [("lasting", 4), ("trial", -2)])
    #expect(range(compiled, "no agreement") == Interval(low: -2, high: 4))
    #expect(range(compiled, "breakdown") == Interval(low: -2, high: -2))
    let (single, _) = try knowledge(orders: [first, second], stated: [("lasting", 4)])
    #expect(range(single, "no agreement") == Interval(low: 3, high: 4))
    #expect(range(single, "breakdown") == Interval(low: 3, high: 4))
  }

  @Test func `where one party states a breakdown of a phase, the others keep theirs`() throws {
    var changed = theCase
    changed.claims.append(
      claim(
        "A4", "a",
        .agreementWorths(
          .init(agreement: "deal", daily: [.init(.breakdown(from: "trial"), Estimate(-9))]))))
    let agreement = try #require(CompiledCase(changed).agreements.first?.knowledge?.agreement)
    #expect(agreement.phases[0].breakdown?.daily == [-9, -1])
    #expect(agreement.phases[1].breakdown == nil)
  }

  @Test func `a figure that one claim states is drawn once, however many phases have it`() throws {
    var changed = theCase
    changed.claims[2] = claim(
      "A3", "a", .breachGain(.init(obligation: "O1", once: Estimate(from: 1, to: 9))))
    changed.agreements[0].obligations[0].detected = Estimate(from: 0.25, to: 0.75)
    changed.claims[3] = claim(
      "B1", "b",
      .agreementWorths(
        .init(
          agreement: "deal",
          daily: [
            .init(.phase("trial"), Estimate(2)), .init(.phase("lasting"), Estimate(2)),
            .init(.noAgreement, Estimate(0)),
            .init(.breakdown(from: nil), Estimate(from: -3, to: 0)),
          ], once: [.init(.breakdown(from: nil), Estimate(from: -8, to: -4))])))
    for phase in ["trial", "lasting"] {
      changed.claims.append(
        claim(
          "A\(phase)", "a",
          .agreementWorths(
            .init(agreement: "deal", daily: [.init(.breakdown(from: phase), Estimate(-9))]))))
    }
    let compiled = try #require(CompiledCase(changed).agreements.first)
    let knowledge = try #require(compiled.knowledge)
    #expect(
      compiled.unknowns.map { "\($0.source) \($0.key)" } == [
        "A1 a day trial", "A2 half-life", "A3 gains", "B1 a day breakdown", "B1 at once breakdown",
        "G1 worth", "O1 detected", "deal assured trial",
      ])
    let world = knowledge.agreement(with: knowledge.unknowns.map(\.range.high))
    #expect(world.phases.map { $0.obligations[0].gain } == [9, 9])
    #expect(world.phases.map { $0.obligations[0].detection } == [0.75, 0.75])
    #expect(world.phases.map { $0.breakdown?.daily } == [[-9, 0], [-9, 0]])
    #expect(world.phases.map { $0.breakdown?.once } == [[0, -4], [0, -4]])
  }
}
