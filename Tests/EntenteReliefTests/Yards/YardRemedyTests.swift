import Testing

@testable import EntenteRelief

@Suite struct YardRemedyTests {
  /// The lanes that keep a yard safe, from who comes between any two hours: those less the safe
  /// number must be served while the site is open.
  private func lanesByPairs(_ day: YardDay) -> Int? {
    let hours = Hours.merged(day.arrivals.bounds, [day.opening, day.closing])
      .filter { $0 <= day.closing }
    var needed = 0.0
    for (place, start) in hours.enumerated() {
      var come = 0.0
      for index in place..<(hours.count - 1) {
        let end = hours[index + 1]
        come += day.arrivals.rate(at: hours[index]) * day.people * (end - hours[index])
        let open = max(0, end - max(start, day.opening))
        let excess = come - day.safePeople - day.tolerance
        if excess > 0, open == 0 { return nil }
        if excess > 0 { needed = max(needed, excess / open) }
      }
    }
    return max(day.lanes, Int((needed * day.minutesAPerson / 60 - 1e-9).rounded(.up)))
  }

  @Test func `the fewest lanes that keep a yard safe are those reckoned from pairs of hours`() {
    var yards = RandomYard(seed: 1)
    var found = 0
    for number in 0..<3_000 {
      let day = yards.day()
      let remedy = day.remedy(.lanes)
      #expect(remedy?.day.lanes == lanesByPairs(day), "\(number)")
      found += remedy.map { $0.steps > 0 ? 1 : 0 } ?? 0
    }
    #expect(found > 300)
  }

  @Test(arguments: YardLever.allCases, YardAim.allCases)
  func `the fewest steps are the first that a scan of all finds`(lever: YardLever, aim: YardAim) {
    var yards = RandomYard(seed: 2)
    for number in 0..<25 {
      let day = yards.day()
      let most = 150
      let scanned = (0...most).first { steps in
        let after = day.moved(lever, by: steps)
        let load = after.load()
        let isSafe = load.peak <= day.safePeople + after.tolerance
        let servesAll = load.turnedAway <= after.tolerance
        return (isSafe || aim == .everybodyServed) && (servesAll || aim == .safe)
      }
      let remedy = day.remedy(lever, for: aim, most: most)
      #expect(remedy?.steps == scanned, "\(number)")
      if let remedy { #expect(remedy.load == day.moved(lever, by: remedy.steps).load()) }
    }
  }

  @Test func `each lever's steps do what they say`() {
    let day = YardLoadTests.plain
    #expect(day.moved(.lanes, by: 2).lanes == 7)
    #expect(day.moved(.sites, by: 3).people == 125 && day.moved(.rations, by: 1).people == 250)
    #expect(day.moved(.opensEarlier, by: 90).opening == 6.5)
    #expect(day.moved(.closesLater, by: 30).closing == 12.5)
    let half = day.moved(.appointments, by: 50).load()
    // Of 500, 250 spread over four hours; of the others 150 before eight.
    #expect(abs(half.knots.first { $0.hour == 8 }!.people - 150) < 1e-9)
    for lever in YardLever.allCases { #expect(day.moved(lever, by: 0) == day) }
    #expect(day.moved(.appointments, by: 100).arrivals == .even(from: 8, to: 12))
  }

  @Test func `no lanes help against those who wait before opening, and the others do`() {
    let day = YardLoadTests.plain
    #expect(day.remedy(.lanes) == nil && day.remedy(.closesLater) == nil)
    // 300 come evenly in the two hours before eight, 100 an hour are served.
    #expect(day.remedy(.sites)?.steps == 1 && day.remedy(.rations)?.steps == 1)
    #expect(day.remedy(.opensEarlier)?.steps == 45)
    #expect(day.remedy(.appointments)?.steps == 25)
    #expect(day.remedies(for: .everybodyServed).map(\.lever) == YardLever.allCases.dropLast())
    #expect(day.remedy(.closesLater, for: .everybodyServed)?.steps == 60)
    #expect(day.remedy(.lanes, for: .everybodyServed)?.steps == 2)
  }
}
