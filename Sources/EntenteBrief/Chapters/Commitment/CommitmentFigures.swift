import EntenteAnswers
import EntenteEngine
import EntentePage

/// The figures of what is found of an agreement.
struct CommitmentFigures {
  /// Days of one phase that are drawn at most.
  private static let dayLimit = 61
  /// Days for which a phase without an end is drawn.
  private static let endless = 30
  /// Figures of which what they change is drawn.
  private static let barLimit = 8

  private let found: CommitmentFindings
  private let words: CommitmentWords

  init(_ words: CommitmentWords) {
    found = words.found
    self.words = words
  }

  /// Which assurances each party accepts.
  var assurances: [AssuranceChart] {
    found.clauses.map { clause in
      let phase = clause.found.phase
      return AssuranceChart(
        agreement: words.written.id,
        clause: words.text("commitment.assurance.clause", ["phase": words.phase(phase)]),
        rows: clause.found.parties.enumerated().map { place, party in
          AssuranceChart.Row(party: words.name(ofParty: place), accepts: party.accepts.map(span))
        }, stated: span(clause.stated), common: clause.found.common.map(span))
    }
  }

  private func span(_ interval: Interval) -> AssuranceChart.Span {
    AssuranceChart.Span(low: interval.low, high: interval.high)
  }

  /// What keeping is worth more than departing, over the days.
  var slack: SlackCurves? {
    guard let verdict = found.verdict, let middle = found.middle else { return nil }
    let curves = found.compiled.parties.indices.map { place in
      SlackCurves.Curve(
        party: words.name(ofParty: place), points: points(of: place, verdict, middle))
    }.filter { !$0.points.isEmpty }
    guard !curves.isEmpty else { return nil }
    let phases = verdict.starts.enumerated().compactMap { phase, start in
      start.map { SlackCurves.Phase(name: words.written.phases[phase].name, start: $0) }
    }.sorted { $0.start < $1.start }
    return SlackCurves(agreement: words.written.id, phases: phases, curves: curves)
  }

  /// The least slack of each day on which something is decided.
  private func points(
    of party: Int, _ verdict: Commitment, _ middle: PhasedAgreement
  ) -> [SlackCurves.Point] {
    var least: [Int: Double] = [:]
    for decision in verdict.decisions where decision.party == party {
      guard let start = verdict.starts[decision.phase] else { continue }
      var curve = Commitment.curve(of: decision, in: middle).map {
        (day: start + $0.dayInPhase - 1, slack: $0.slack)
      }
      if middle.phases[decision.phase].length == nil, let only = curve.first {
        curve.append((only.day + Self.endless, only.slack))
      }
      let step = max(1, curve.count / Self.dayLimit)
      let breaks = decision.firstBreak.map { start + $0.dayInPhase - 1 }
      for (index, point) in curve.enumerated()
      where index % step == 0 || index + 1 == curve.count || point.day == breaks {
        least[point.day] = min(least[point.day] ?? .infinity, point.slack)
      }
    }
    return least.sorted { $0.key < $1.key }.map { SlackCurves.Point(day: $0.key, slack: $0.value) }
  }

  /// What each unknown figure changes, most first.
  var tornado: Tornado? {
    let shown = found.effects.filter { $0.swing > 0 }
    guard let share = found.worlds?.holds.value, !shown.isEmpty else { return nil }
    let bars = shown.prefix(Self.barLimit).map { effect in
      let known = found.compiled.unknowns[effect.unknown]
      let (low, high) = (
        words.value(known.range.low, of: known.figure),
        words.value(known.range.high, of: known.figure)
      )
      return Tornado.Bar(
        figure: words.names.text(words.figure(known.figure, .first)), source: known.source,
        low: low,
        high: high, shareAtLow: effect.shareAtLow, shareAtHigh: effect.shareAtHigh)
    }
    return Tornado(
      agreement: words.written.id, share: share, bars: Array(bars),
      omitted: shown.count - bars.count)
  }

  /// Where it holds over the two figures that matter most.
  var map: WorldMap? {
    guard let map = found.map else { return nil }
    let unknowns = found.compiled.unknowns
    func axis(_ place: Int, _ values: [Double]) -> WorldMap.Axis {
      let figure = unknowns[place].figure
      return WorldMap.Axis(
        name: words.names.text(words.figure(figure)),
        values: values.map { words.value($0, of: figure) })
    }
    return WorldMap(
      agreement: words.written.id, across: axis(map.across, map.acrossValues),
      upwards: axis(map.upwards, map.upwardsValues), shares: map.shares)
  }
}
