import EntenteEngine

/// `entente-bench commitment [--json] [threads]`: a ten-year agreement by days, six phases, four
/// parties; its verdict, what would make it hold, and 100,000 worlds.
enum CommitmentBench {
  static func run(_ arguments: [String]) {
    let threads = arguments.compactMap { Int($0) }.first ?? 2
    let agreement = tenYears
    report("verdict", repeats: 50, arguments) { Commitment.run(agreement).decisions.count }
    report("curves of all decisions", repeats: 5, arguments) {
      Commitment.run(agreement).decisions.reduce(0) {
        let curve: [SlackPoint] = Commitment.curve(of: $1, in: agreement)
        return $0 + curve.count
      }
    }
    report("smallest guarantees", repeats: 5, arguments) {
      (0..<4).count { Remedies.smallestGuarantee(on: $0, coversEnds: true, in: agreement) != nil }
    }
    report("cheapest mix of eight", repeats: 3, arguments) {
      let instruments = (0..<4).flatMap {
        [CheapestMix.Instrument.guarantee(on: $0, coversEnds: true), .payment(to: $0, from: nil)]
      }
      let costs = instruments.indices.map { Double($0 % 2 * 400 + 1) }
      return CheapestMix.find(instruments, unitCosts: costs, for: agreement) == nil ? 0 : 1
    }
    report("assurance clause", repeats: 5, arguments) {
      AssuranceClause.run(agreement, phase: 0).parties.count
    }
    report("100,000 worlds, \(threads) threads", repeats: 1, arguments) {
      let worlds = CommitmentWorlds.run(
        knowledge, samples: 100_000, seed: 1, threads: threads)
      return Int((worlds?.holds.value ?? -1) * 100_000)
    }
  }

  private static func report(
    _ name: String, repeats: Int, _ arguments: [String], _ body: () -> Int
  ) {
    var (best, answer) = (Duration.seconds(1000), 0)
    for _ in 0..<repeats {
      let time = ContinuousClock().measure { answer = body() }
      best = min(best, time)
    }
    let shown = (best.inMilliseconds * 1000).rounded() / 1000
    print(
      arguments.contains("--json")
        ? #"{"name": "commitment: \#(name)", "answer": \#(answer), "milliseconds": \#(shown)}"#
        : "\(name) | answer \(answer) | best \(shown) ms")
  }

  private static var tenYears: PhasedAgreement {
    let lengths: [Int?] = [60, 120, 365, 730, 2375, nil]
    var agreement = PhasedAgreement(
      discounts: [0.999, 0.9985, 0.9995, 0.998], noAgreement: [0, 0.2, 0, 0.1],
      breakdown: Breakdown(daily: [-1, -0.5, -0.2, -0.8], once: [-5, -5, -1, 0]), phases: [])
    agreement.phases = lengths.enumerated().map { index, length in
      let obligations = (0..<4).map { party in
        Obligation(
          party: party, gain: 3 + Double(index), delay: 5, dailyGain: 0.4,
          lasting: 30, detection: 0.02 + 0.01 * Double(party), penalty: 1)
      }
      return AgreementPhase(
        length: length, daily: (0..<4).map { 1 + 0.1 * Double($0 * index) },
        obligations: obligations, shocks: [Shock(chance: 0.0002, to: .breakdown)],
        end: length == nil
          ? nil
          : PhaseEnd(
            to: .phase(index + 1), assurance: 0.9, otherwise: index > 1 ? .phase(1) : .breakdown,
            consents: [0, 1], exits: [PhaseExit(party: 2, to: .breakdown, price: 1)]))
    }
    agreement.guarantees = [Guarantee(on: 0, worth: 10, honoured: 0.7)]
    return agreement
  }

  private static var knowledge: AgreementKnowledge {
    let parties = (0..<4).flatMap { party -> [AgreementKnowledge.Unknown] in
      [
        .init(.discount(party: party), Interval(low: 0.99, high: 0.9999)),
        .init(.breakdown(party: party), Interval(low: -2, high: 0.5)),
      ]
    }
    let phases = (0..<6).flatMap { phase in
      (0..<4).flatMap { party -> [AgreementKnowledge.Unknown] in
        [
          .init(.gain(phase: phase, obligation: party), Interval(low: 1, high: 30)),
          .init(.detection(phase: phase, obligation: party), Interval(low: 0.005, high: 0.1)),
        ]
      }
    }
    return AgreementKnowledge(
      tenYears,
      unknowns: parties + phases + [.init(.assurance(phase: 0), Interval(low: 0.2, high: 1))])
  }
}
