import EntenteEngine

/// One day at a site with people one by one, whose hours and services are left to chance.
///
/// Lanes take people in the order in which they come, so a day is known from when each person comes
/// and leaves the yard.
struct SimulatedDay {
  /// Hours, rising; only those who come before closing.
  private(set) var come: [Double] = []
  /// Shape `[come]`: hours at which they leave the yard for a lane, or are sent away; rising.
  private(set) var gone: [Double] = []
  /// Hours at which services end, in the order in which they began.
  private(set) var done: [Double] = []
  private(set) var turnedAway = 0

  /// Lets a day happen.
  /// - Complexity: O(people * log(lanes)).
  init(
    _ day: YardDay, arrivals chance: ArrivalChance, service: ServiceTime,
    using random: inout SplitMix64
  ) {
    var lanes = LaneQueue(lanes: day.lanes, from: day.opening)
    let hours = day.minutesAPerson / 60
    for hour in Self.arrivals(day, chance, using: &random) {
      let start = max(hour, lanes.earliest)
      let isLate = hour >= day.closing
      if isLate || (start >= day.closing && day.atClosing == .turnsAway) {
        turnedAway += 1
        if !isLate { note(hour, day.closing) }
        continue
      }
      let end = start + hours * service.draw(using: &random)
      lanes.occupy(until: end)
      note(hour, start)
      done.append(end)
    }
  }

  private mutating func note(_ hour: Double, _ leaves: Double) {
    come.append(hour)
    gone.append(leaves)
  }

  /// Hours at which people come, rising.
  ///
  /// Exponential gaps make arrivals at one an hour of a clock that the profile then bends; scaled
  /// to a given total, the same gaps make that many independent hours in order.
  private static func arrivals(
    _ day: YardDay, _ chance: ArrivalChance, using random: inout SplitMix64
  ) -> [Double] {
    var clock = 0.0
    var ticks: [Double] = []
    switch chance {
    case .independent:
      ticks.reserveCapacity(Int(day.people * 1.1) + 16)
      while true {
        clock += random.exponential()
        if clock >= day.people { break }
        ticks.append(clock / day.people)
      }
    case .givenTotal:
      for _ in 0..<Int(day.people.rounded()) {
        clock += random.exponential()
        ticks.append(clock)
      }
      clock += random.exponential()
      for place in ticks.indices { ticks[place] /= clock }
    }
    return bend(ticks, by: day.arrivals)
  }

  /// The hours by which given shares of the people have come.
  private static func bend(_ ticks: [Double], by profile: ArrivalProfile) -> [Double] {
    let cumulative = profile.cumulativeShares
    var period = 0
    return ticks.map { tick in
      while tick >= cumulative[period], period < cumulative.count - 1 { period += 1 }
      let before = period == 0 ? 0 : cumulative[period - 1]
      let share = (tick - before) / (cumulative[period] - before)
      let (start, end) = (profile.bounds[period], profile.bounds[period + 1])
      return start + min(max(share, 0), 1) * (end - start)
    }
  }
}
