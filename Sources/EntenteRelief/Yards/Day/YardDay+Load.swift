/// ## The fluid model
/// People come at `people` times the profile's rate and are served at the lanes' full rate while
/// somebody waits. Where both rates are constant the yard grows or shrinks along a straight line;
/// it is followed from one change of a rate to the next, and to where it runs empty, so the result
/// is exact but for rounding.
///
/// ## Source
/// G. F. Newell, "Applications of Queueing Theory", second edition, 1982, chapter 2.
extension YardDay {
  /// The day as a fluid.
  /// - Precondition: the day is valid.
  /// - Complexity: O(periods log periods).
  public func load() -> YardLoad {
    precondition(isValid, "faults are told, not analysed")
    var run = FluidRun(self)
    let hours = Hours.merged(arrivals.bounds, [opening, closing])
    for (start, end) in zip(hours, hours.dropFirst()) { run.go(from: start, to: end) }
    return run.finished()
  }

  /// Whether the yard keeps within the safe number all day, and whether everybody is served.
  func meets(_ aim: YardAim) -> Bool {
    let load = load()
    let isSafe = load.peak <= safePeople + tolerance
    let servesAll = load.turnedAway <= tolerance
    return switch aim {
    case .safe: isSafe
    case .everybodyServed: servesAll
    case .both: isSafe && servesAll
    }
  }
}

/// What a change of a day is to achieve.
package enum YardAim: Sendable, Hashable, CaseIterable {
  /// The yard keeps within the safe number all day.
  case safe
  /// Nobody is turned away.
  case everybodyServed
  /// Both.
  case both
}

/// Follows the yard from one change of a rate to the next.
private struct FluidRun {
  private let day: YardDay
  private let rates: [Double]
  private var period = 0
  private var waiting = 0.0
  private var entered = 0.0
  private var late = 0.0
  private var turnedAway = 0.0
  /// Who has come, and who has left the yard, by the hours of the knots.
  private var come = CountCurve()
  private var gone = CountCurve()
  private var knots: [YardLoad.Knot] = []

  init(_ day: YardDay) {
    self.day = day
    let (bounds, cumulative) = (day.arrivals.bounds, day.arrivals.cumulativeShares)
    rates = cumulative.indices.map { period in
      let share = cumulative[period] - (period == 0 ? 0 : cumulative[period - 1])
      return max(0, share) * day.people / (bounds[period + 1] - bounds[period])
    }
  }

  mutating func go(from start: Double, to end: Double) {
    if knots.isEmpty { note(start) }
    while period < rates.count, day.arrivals.bounds[period + 1] <= start { period += 1 }
    let isInProfile = period < rates.count && day.arrivals.bounds[period] <= start
    let rate = isInProfile ? rates[period] : 0
    guard start < day.closing else {
      late += rate * (end - start)
      return
    }
    advance(from: start, to: end, rate: rate, service: start < day.opening ? 0 : day.peopleAnHour)
    if end == day.closing { close() }
  }

  private mutating func advance(from start: Double, to end: Double, rate: Double, service: Double) {
    let net = rate - service
    let begun = entered
    entered += rate * (end - start)
    if waiting == 0 && net <= 0 { return note(end) }
    if net < 0, waiting <= -net * (end - start) {
      let empty = min(end, start + waiting / -net)
      waiting = 0
      if empty < end {
        let all = entered
        entered = min(all, begun + rate * (empty - start))
        note(empty)
        entered = all
      }
      return note(end)
    }
    waiting = max(0, waiting + net * (end - start))
    note(end)
  }

  private mutating func close() {
    guard waiting > 0 else { return }
    switch day.atClosing {
    case .turnsAway:
      turnedAway = waiting
      waiting = 0
      note(day.closing)
    case .servesAll:
      let end = day.closing + waiting / day.peopleAnHour
      waiting = 0
      note(end)
    }
  }

  private mutating func note(_ hour: Double) {
    knots.append(YardLoad.Knot(hour: hour, people: waiting))
    come.append(hour, entered)
    gone.append(hour, entered - waiting)
  }

  func finished() -> YardLoad {
    let peak = knots.map(\.people).max() ?? 0
    let peakHour = knots.first { $0.people == peak }?.hour ?? day.opening
    let area = zip(knots, knots.dropFirst()).reduce(0.0) {
      $0 + ($1.0.people + $1.1.people) / 2 * ($1.1.hour - $1.0.hour)
    }
    return YardLoad(
      knots: knots, peak: peak, peakHour: peakHour, entered: entered,
      served: entered - turnedAway, turnedAway: turnedAway + late, personHours: area,
      longestWait: CountCurve.longest(from: come, to: gone),
      over: YardLoad.spans(of: knots, over: day.safePeople, tolerance: day.tolerance))
  }
}
