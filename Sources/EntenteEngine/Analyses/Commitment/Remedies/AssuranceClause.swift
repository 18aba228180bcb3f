/// A disputed clause as a number: which probabilities of leading on at a phase's end each party
/// accepts.
///
/// While the probability `p` varies, what a phase is worth is a quotient of two linear functions of
/// `p` (one line of a linear system varies), so each slack changes its sign at most once, and what a
/// party accepts is one interval with exact ends.
public struct AssuranceClause: Sendable, Hashable {
  /// What one party accepts.
  public struct Acceptance: Sendable, Hashable {
    /// The probabilities with which it prefers signing to no agreement; `nil` where none.
    public var signs: Interval?
    /// Those with which it never departs; `nil` where none.
    public var keeps: Interval?
    /// Those with which it does both.
    public var accepts: Interval?
  }

  /// The phase at whose end the assurance is.
  public let phase: Int
  /// Shape `[party]`.
  public let parties: [Acceptance]
  /// The probabilities that all accept; `nil` where there are none.
  public let common: Interval?
  /// Where every party accepts something and yet nothing is common: who asks for most, who allows
  /// least, and both numbers.
  public let gap: Gap?

  /// A distance between what two parties accept.
  public struct Gap: Sendable, Hashable {
    /// The party that accepts only `atLeast` or more.
    public var asking: Int
    /// The party that accepts only `atMost` or less.
    public var allowing: Int
    /// The least that the one accepts.
    public var atLeast: Double
    /// The most that the other accepts, below `atLeast`.
    public var atMost: Double

    /// How far they are apart.
    public var width: Double { atLeast - atMost }
  }

  /// A change of one figure that lets the parties meet.
  public struct Closing: Sendable, Hashable {
    /// The figure.
    public var figure: CommitmentFigure
    /// The value nearest to what it is with which there is a common probability; `nil` where the
    /// range has none.
    public var value: Double?
    /// How far that is from what it is.
    public var change: Double?
    /// A probability that all then accept.
    public var assurance: Double?
  }

  /// Finds what each party accepts.
  /// - Precondition: the agreement is valid, and the phase has an end.
  /// - Complexity: three times the days of all decisions.
  public static func run(_ agreement: PhasedAgreement, phase: Int) -> AssuranceClause {
    precondition(agreement.has(.assurance(phase: phase)), "an assurance stands at a phase's end")
    let survey = AssuranceSurvey(agreement, phase: phase)
    let parties = (0..<agreement.partyCount).map { party in
      let (signs, keeps) = (survey.signs(party), survey.keeps(party))
      return Acceptance(
        signs: signs, keeps: keeps, accepts: signs.flatMap { keeps?.intersection($0) })
    }
    return AssuranceClause(phase: phase, parties: parties)
  }

  private init(phase: Int, parties: [Acceptance]) {
    self.phase = phase
    self.parties = parties
    let accepted = parties.map(\.accepts)
    var common: Interval? = Interval(low: 0, high: 1)
    for interval in accepted { common = common.flatMap { interval?.intersection($0) } }
    self.common = common
    guard common == nil, accepted.allSatisfy({ $0 != nil }) else {
      gap = nil
      return
    }
    let known = accepted.compactMap(\.self)
    let asking = known.indices.max { known[$0].low < known[$1].low } ?? 0
    let allowing = known.indices.min { known[$0].high < known[$1].high } ?? 0
    gap = Gap(
      asking: asking, allowing: allowing, atLeast: known[asking].low,
      atMost: known[allowing].high)
  }

  /// For each figure, alone, the value in its range nearest to what it is with which the parties
  /// have a probability in common.
  ///
  /// Ranges are searched as in `Remedies.holding(of:within:in:goal:)`.
  /// - Complexity: some 300 runs for each figure.
  public static func closings(
    _ agreement: PhasedAgreement, phase: Int,
    varying figures: [(figure: CommitmentFigure, range: Interval)]
  ) -> [Closing] {
    closings(agreement, phase: phase, varying: figures.map { ([$0.figure], $0.range) })
  }

  /// The same with figures that are one, all of them set together; a closing names the first.
  public static func closings(
    _ agreement: PhasedAgreement, phase: Int,
    varying figures: [(figures: [CommitmentFigure], range: Interval)]
  ) -> [Closing] {
    figures.compactMap { same, range in
      guard let figure = same.first else { return nil }
      let current = agreement[figure]
      let assurance = { (value: Double) -> Double? in
        var trial = agreement
        for figure in same { trial[figure] = value }
        return run(trial, phase: phase).common.map { ($0.low + $0.high) / 2 }
      }
      let values = Remedies.regions(within: range) { assurance($0) != nil }
        .map { min(max(current, $0.low), $0.high) }
      let value = values.min { abs($0 - current) < abs($1 - current) }
      return Closing(
        figure: figure, value: value, change: value.map { $0 - current },
        assurance: value.flatMap(assurance))
    }
  }
}

/// Every slack at three probabilities, from which its sign is known at all.
private struct AssuranceSurvey {
  private let tables: [CommitmentTable]

  init(_ agreement: PhasedAgreement, phase: Int) {
    let tables = [0.5, 0, 1].map { assurance in
      var trial = agreement
      trial[.assurance(phase: phase)] = assurance
      return trial
    }
    // What can be reached must not depend on the probability tried.
    let graph = PhaseGraph(tables[0])
    self.tables = tables.map { CommitmentTable($0, reachable: graph) }
  }

  func signs(_ party: Int) -> Interval? {
    accepted(tables[0].signing[party], tables[1].signing[party], tables[2].signing[party])
  }

  func keeps(_ party: Int) -> Interval? {
    var interval: Interval? = Interval(low: 0, high: 1)
    for place in tables[0].entries.indices where tables[0].entries[place].party == party {
      let (middle, low, high) = (
        tables[0].entries[place], tables[1].entries[place], tables[2].entries[place]
      )
      for day in middle.days {
        guard let known = interval else { return nil }
        interval = accepted(middle.slack(day: day), low.slack(day: day), high.slack(day: day))
          .flatMap(known.intersection)
      }
    }
    return interval
  }

  /// Where a quotient of linear functions with these values at 1/2, 0 and 1 is not negative.
  private func accepted(_ middle: Double, _ low: Double, _ high: Double) -> Interval? {
    let tolerance = tables[0].tolerance
    switch (low >= -tolerance, high >= -tolerance) {
    case (true, true): return Interval(low: 0, high: 1)
    case (false, false): return nil
    case (let isLowAccepted, _):
      let bend = low + high - 2 * middle
      let curvature = abs(bend) > tolerance * 4 ? bend / (middle - high) : 0
      let root = low / (low - high * (1 + curvature))
      let place = min(1, max(0, root))
      return isLowAccepted ? Interval(low: 0, high: place) : Interval(low: place, high: 1)
    }
  }
}

extension Interval {
  /// What both hold; `nil` where nothing. Ends that differ by rounding alone touch.
  func intersection(_ other: Interval) -> Interval? {
    let (low, high) = (max(low, other.low), min(high, other.high))
    guard low <= high + 0x1p-40 else { return nil }
    return Interval(low: min(low, high), high: high)
  }
}
