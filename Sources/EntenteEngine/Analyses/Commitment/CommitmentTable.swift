/// All that the analyses of one agreement look up.
struct CommitmentTable: Sendable {
  /// One decision, with its slack by days left.
  struct Entry: Sendable {
    var party: Int
    var phase: Int
    var choice: Commitment.Choice
    /// The slack over the days, or at the phase's end.
    var curve: Curve
    var length: Int?
  }

  /// How a slack depends on the day.
  enum Curve: Sendable {
    /// By the days left.
    case days(BreachCurve)
    /// Once, at the end.
    case once(slack: Double)
  }

  let agreement: PhasedAgreement
  /// Shape `[party]`.
  let values: [PhaseValues]
  let graph: PhaseGraph
  let entries: [Entry]

  /// - Complexity: O(parties x phases^3 + obligations).
  /// - Parameter graph: what counts as reachable, where that is not to depend on the figures.
  init(_ agreement: PhasedAgreement, reachable graph: PhaseGraph? = nil) {
    let graph = graph ?? PhaseGraph(agreement)
    self.graph = graph
    self.agreement = agreement
    let values = (0..<agreement.partyCount).map { PhaseValues(agreement, party: $0) }
    self.values = values
    var entries: [Entry] = []
    for phase in agreement.phases.indices where graph.isReachable[phase] {
      Self.addObligations(of: agreement, phase, values, to: &entries)
      Self.addEnds(of: agreement, phase, values, to: &entries)
    }
    self.entries = entries
  }

  private static func addObligations(
    of agreement: PhasedAgreement, _ phase: Int, _ values: [PhaseValues],
    to entries: inout [Entry]
  ) {
    for (index, obligation) in agreement.phases[phase].obligations.enumerated() {
      let curve = BreachCurve(
        obligation, assured: agreement.assured(obligation.party, in: phase),
        values: values[obligation.party], phase: phase)
      entries.append(
        Entry(
          party: obligation.party, phase: phase, choice: .obligation(index), curve: .days(curve),
          length: agreement.phases[phase].length))
    }
  }

  private static func addEnds(
    of agreement: PhasedAgreement, _ phase: Int, _ values: [PhaseValues],
    to entries: inout [Entry]
  ) {
    guard let end = agreement.phases[phase].end, let length = agreement.phases[phase].length
    else { return }
    func entry(
      _ party: Int, _ choice: Commitment.Choice, _ target: PhaseTarget, _ price: Double
    ) -> Entry {
      let cost = price + agreement.assured(party, in: phase, atEnd: true)
      let slack =
        values[party].ending[phase] - values[party].worth(of: target, from: phase) + cost
      return Entry(
        party: party, phase: phase, choice: choice, curve: .once(slack: slack), length: length)
    }
    for party in end.consents { entries.append(entry(party, .consent, end.otherwise, 0)) }
    for (index, exit) in end.exits.enumerated() {
      entries.append(entry(exit.party, .exit(index), exit.target, exit.price))
    }
  }

  /// Shape `[party]`: the worth of signing over no agreement.
  var signing: [Double] { values.map { $0.entering[0] - $0.none } }

  /// Differences smaller than this are none.
  var tolerance: Double {
    var largest = 1.0
    for value in values {
      largest = max(largest, abs(value.none))
      for worth in value.entering { largest = max(largest, abs(worth)) }
      for worth in value.broken { largest = max(largest, abs(worth)) }
    }
    return largest * 0x1p-40
  }

  /// The smallest slack of all decisions; infinite where there are none.
  var smallestSlack: Double {
    entries.reduce(.infinity) { min($0, $1.least.slack) }
  }
}

extension CommitmentTable.Entry {
  /// The least slack, and how many days are left then; 0 at the end.
  var least: (remaining: Int?, slack: Double) {
    switch curve {
    case .days(let curve): curve.least(length: length)
    case .once(let slack): (0, slack)
    }
  }

  /// The slack on a day of the phase, from 1; `length + 1` at the end.
  func slack(day: Int) -> Double {
    switch curve {
    case .days(let curve): curve.slack(remaining: length.map { $0 - day + 1 })
    case .once(let slack): slack
    }
  }

  /// The days on which the decision is taken; one stands for all where the phase has no end.
  var days: ClosedRange<Int> {
    switch curve {
    case .days: 1...(length ?? 1)
    case .once: (length ?? 0) + 1...(length ?? 0) + 1
    }
  }
}

extension PhasedAgreement {
  /// What guarantees take from a party, in expectation, when it departs in a phase.
  func assured(_ party: Int, in phase: Int, atEnd: Bool = false) -> Double {
    var sum = 0.0
    for guarantee in guarantees where guarantee.party == party {
      guard !atEnd || guarantee.coversEnds, guarantee.phases?.contains(phase) ?? true else {
        continue
      }
      sum += guarantee.worth * guarantee.honoured
    }
    return sum
  }
}
