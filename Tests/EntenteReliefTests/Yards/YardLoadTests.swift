import Testing

@testable import EntenteRelief

@Suite struct YardLoadTests {
  /// Opens at 8 for four hours, serves 100 an hour; 300 come from 6 to 8 and 200 from 8 to 12.
  static let plain = YardDay(
    people: 500, arrivals: ArrivalProfile(bounds: [6, 8, 12], shares: [300, 200]), opening: 8,
    closing: 12, lanes: 5, minutesAPerson: 3, safePeople: 225)

  @Test func `a day that can be reckoned by hand comes out as by hand`() {
    let load = Self.plain.load()
    // 300 wait at 8, and 50 fewer each hour: 100 are left at 12.
    #expect(load.peak == 300 && load.peakHour == 8)
    #expect(load.entered == 500 && load.served == 400 && load.turnedAway == 100)
    #expect(load.personHours == 300 + 4 * 200)
    #expect(load.over == [YardLoad.Span(from: 7.5, to: 9.5)])
    #expect(load.firstHourOver == 7.5 && load.hoursOver == 2)
    // The first who is turned away is the 401st, who comes at 10 and waits to 12; the last of the
    // early comers enters a lane at 11, three hours after 8.
    #expect(abs(load.longestWait - 3) < 1e-12)
    #expect(load.people(at: 7) == 150 && load.people(at: 10) == 200 && load.people(at: 12) == 100)
    #expect(load.people(at: 5) == 0 && load.people(at: 13) == 0)
  }

  @Test func `who is served to the last is not turned away, and late comers are`() {
    var day = Self.plain
    day.atClosing = .servesAll
    #expect(day.load().turnedAway == 0 && day.load().knots.last?.hour == 13)
    day.arrivals = ArrivalProfile(bounds: [6, 8, 12, 13], shares: [300, 100, 100])
    let late = day.load()
    #expect(abs(late.turnedAway - 100) < 1e-9 && abs(late.entered - 400) < 1e-9)
  }

  @Test func `the exact yard is what small steps of time come to`() {
    var yards = RandomYard(seed: 6)
    for number in 0..<2_000 {
      let day = yards.day()
      #expect(day.isValid)
      let step = 1.0 / 64
      let (exact, steps) = (day.load(), YardDefinition(day, step: step))
      // In one step no more come, or are served, than this.
      let rates = day.arrivals.bounds.map { day.arrivals.rate(at: $0) * day.people }
      let people = ((rates.max() ?? 0) + day.peopleAnHour) * step
      #expect(abs(exact.peak - steps.peak) <= 2 * people, "\(number)")
      #expect(abs(exact.entered - steps.entered) <= 2 * people, "\(number)")
      #expect(abs(exact.turnedAway - steps.turnedAway) <= 4 * people, "\(number)")
      #expect(abs(exact.personHours - steps.personHours) <= 3 * people * 24, "\(number)")
      let wait = steps.longestWait
      #expect(
        abs(exact.longestWait - wait) <= 8 * step + 4 * people / day.peopleAnHour, "\(number)")
    }
  }

  @Test func `the time over the safe number is that of the curve`() {
    var yards = RandomYard(seed: 60)
    for _ in 0..<2_000 {
      let day = yards.day()
      let load = day.load()
      var hours = 0.0
      for (one, other) in zip(load.knots, load.knots.dropFirst()) where other.hour > one.hour {
        let (low, high) = (min(one.people, other.people), max(one.people, other.people))
        let share =
          high > low ? (high - day.safePeople) / (high - low) : high > day.safePeople ? 1 : 0
        hours += min(max(share, 0), 1) * (other.hour - one.hour)
      }
      #expect(abs(load.hoursOver - hours) < 1e-6)
      #expect((load.firstHourOver == nil) == (load.peak <= day.safePeople + day.tolerance))
      if let first = load.firstHourOver {
        #expect(abs(load.people(at: first) - day.safePeople) < 1e-6 * (1 + day.people))
      }
    }
  }

  @Test func `everybody is served or turned away, and waits as Little's law says`() {
    var yards = RandomYard(seed: 600)
    for _ in 0..<2_000 {
      let day = yards.day()
      let load = day.load()
      let slack = 1e-9 * (1 + day.people)
      #expect(abs(load.served + load.turnedAway - day.people) <= slack)
      #expect(load.served <= load.entered + slack && load.entered <= day.people + slack)
      #expect(load.knots.allSatisfy { $0.people >= 0 })
      #expect(abs(load.meanWait * load.entered - load.personHours) <= 1e-9 * (1 + load.personHours))
      #expect(load.meanWait <= load.longestWait + 1e-9 && load.longestWait <= 72)
      if day.atClosing == .turnsAway { #expect(load.served <= day.capacity + slack) }
    }
  }

  @Test func `each mistake in a day is told`() {
    var day = Self.plain
    #expect(day.isValid)
    (day.people, day.lanes, day.minutesAPerson) = (-1, 0, 0)
    (day.opening, day.closing) = (50, 8)
    day.arrivals = ArrivalProfile(bounds: [6, 6], shares: [0, 0])
    #expect(
      day.faults == [
        .notAnAmount(-1), .noLanes(0), .noServiceTime(0), .hourOutOfRange(50),
        .noHours(opening: 50, closing: 8), .arrivalHours, .noArrivals,
      ])
    day.safePeople = .nan
    day.arrivals.shares = [.infinity, 1]
    #expect(day.faults.count == 9)
  }
}
