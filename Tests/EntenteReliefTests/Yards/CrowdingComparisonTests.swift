import Testing

@testable import EntenteRelief

@Suite struct CrowdingComparisonTests {
  private func random(_ yards: inout RandomYard) -> CrowdingQuestion {
    let zones = (0..<(1 + yards.random.index(below: 30))).map { _ in
      CrowdingQuestion.Zone(
        people: yards.number(10...3_000),
        place: CrowdingPlace(x: yards.number(0...40), y: yards.number(0...10)))
    }
    return CrowdingQuestion(
      zones: zones, squareKilometres: 400, peopleAVisit: yards.number(1...6),
      daysAVisit: Double(1 + yards.random.index(below: 14)), day: yards.day(),
      walkingLimit: yards.number(1...12), detour: yards.number(1...1.5))
  }

  private func places(_ count: Int, _ yards: inout RandomYard) -> [CrowdingPlace] {
    (0..<count).map { _ in CrowdingPlace(x: yards.number(0...40), y: yards.number(0...10)) }
  }

  @Test func `everybody visits the nearest site, and walks as far as that`() {
    var yards = RandomYard(seed: 21)
    for _ in 0..<300 {
      let question = random(&yards)
      let sites = places(1 + yards.random.index(below: 12), &yards)
      let outcome = CrowdingComparison.outcomes(
        question, [.init(sites: .at(sites), lanes: 20, safePeopleASite: 100)])[0]
      var (walked, beyond, longest) = (0.0, 0.0, 0.0)
      var visitors = sites.map { _ in 0.0 }
      for zone in question.zones {
        let ways = sites.map { $0.distance(to: zone.place) * question.detour }
        let nearest = ways.indices.min { ways[$0] < ways[$1] }!
        visitors[nearest] += zone.people / question.peopleAVisit / question.daysAVisit
        walked += zone.people * ways[nearest]
        longest = max(longest, ways[nearest])
        if ways[nearest] > question.walkingLimit { beyond += zone.people }
      }
      #expect(abs(outcome.walk.mean - walked / question.people) < 1e-9)
      #expect(abs(outcome.walk.peopleBeyond - beyond) < 1e-6)
      #expect(abs(outcome.walk.longest - longest) < 1e-12)
      #expect(outcome.sites.map(\.day.people) == visitors)
      #expect(outcome.sites.allSatisfy { $0.count == 1 && $0.load == $0.day.load() })
      let all = outcome.sites.reduce(0) { $0 + $1.load.served + $1.load.turnedAway }
      #expect(abs(all - question.visitors) < 1e-6 * (1 + question.visitors))
    }
  }

  @Test func `more sites at places never lengthen anybody's way`() {
    var yards = RandomYard(seed: 22)
    for _ in 0..<200 {
      let question = random(&yards)
      let sites = places(10, &yards)
      let outcomes = CrowdingComparison.outcomes(
        question,
        (1...10).map {
          .init(sites: .at(Array(sites.prefix($0))), lanes: 10, safePeopleASite: 100)
        })
      for (few, many) in zip(outcomes, outcomes.dropFirst()) {
        #expect(many.walk.mean <= few.walk.mean + 1e-12)
        #expect(many.walk.peopleBeyond <= few.walk.peopleBeyond + 1e-9)
      }
    }
  }

  @Test func `the law of the square root is what a fine grid of zones walks`() {
    var yards = RandomYard(seed: 23)
    // A square of 20 by 20 kilometres with people in the middles of 100 by 100 squares.
    let zones = (0..<10_000).map {
      CrowdingQuestion.Zone(
        people: 1,
        place: CrowdingPlace(x: (Double($0 % 100) + 0.5) / 5, y: (Double($0 / 100) + 0.5) / 5))
    }
    var question = CrowdingQuestion(
      zones: zones, squareKilometres: 400, day: yards.day(), detour: 1.25)
    for (side, limit) in [(1, 10.0), (1, 13), (2, 6.5), (2, 8), (5, 3), (5, 20)] {
      question.walkingLimit = limit
      let sites = (0..<(side * side)).map { site in
        let size = 20 / Double(side)
        return CrowdingPlace(
          x: (Double(site % side) + 0.5) * size, y: (Double(site / side) + 0.5) * size)
      }
      let outcomes = CrowdingComparison.outcomes(
        question,
        [
          .init(sites: .spread(side * side), lanes: 25, safePeopleASite: 100),
          .init(sites: .at(sites), lanes: 25, safePeopleASite: 100),
        ])
      #expect(abs(outcomes[0].walk.mean - outcomes[1].walk.mean) < 0.01)
      #expect(abs(outcomes[0].walk.longest - outcomes[1].walk.longest) < 0.2)
      #expect(abs(outcomes[0].walk.peopleBeyond - outcomes[1].walk.peopleBeyond) < 200)
    }
    #expect(abs(WalkingDistance.meanOfSquare - (2.0.squareRoot() + 0.881373587019543) / 6) < 1e-14)
  }

  @Test func `lanes are shared so that the most visitors a lane are as few as can be`() {
    var yards = RandomYard(seed: 24)
    for _ in 0..<300 {
      let visitors = (0..<(1 + yards.random.index(below: 4))).map { _ in yards.number(1...100) }
      let total = visitors.count + yards.random.index(below: 8)
      let lanes = CrowdingComparison.lanes(total, by: visitors)
      #expect(lanes.reduce(0, +) == total && lanes.allSatisfy { $0 >= 1 })
      let most = zip(visitors, lanes).map { $0 / Double($1) }.max()!
      #expect(most <= fewest(visitors[...], total) + 1e-9)
    }
  }

  /// The least that the most visitors a lane can be, by trying every way to share lanes.
  private func fewest(_ visitors: ArraySlice<Double>, _ lanes: Int) -> Double {
    guard let first = visitors.first else { return 0 }
    if visitors.count == 1 { return first / Double(lanes) }
    return (1...(lanes - visitors.count + 1)).map {
      max(first / Double($0), fewest(visitors.dropFirst(), lanes - $0))
    }.min()!
  }

  /// Of two hundred thousand people, four large sites against a hundred small ones with as many
  /// lanes and as much yard in all.
  static func fewAgainstMany(
    _ simulation: YardSimulation.Options? = nil
  ) -> [CrowdingOutcome] {
    let zones = (0..<100).map {
      CrowdingQuestion.Zone(
        people: 2_000, place: CrowdingPlace(x: Double($0 % 25), y: Double($0 / 25)))
    }
    let day = YardDay(
      people: 0, arrivals: .dawnPeak(early: 0.5, hours: 3, opening: 8, closing: 16), opening: 8,
      closing: 16, lanes: 1, minutesAPerson: 3, safePeople: 0)
    let question = CrowdingQuestion(
      zones: zones, squareKilometres: 100, peopleAVisit: 5, daysAVisit: 2, day: day)
    return CrowdingComparison.outcomes(
      question,
      [4, 100].map {
        CrowdingArrangement(
          sites: .spread($0), lanes: 150, safePeopleASite: 8_000 / Double($0), staffASite: 6,
          staffALane: 2)
      }, simulation: simulation)
  }

  @Test func `many small sites shorten ways by the root, and cost staff and pooled lanes`() {
    let outcomes = Self.fewAgainstMany(.init(seed: 5, days: 40))
    #expect(abs(outcomes[0].walk.mean / outcomes[1].walk.mean - 5) < 1e-9)
    #expect(outcomes.map(\.staff) == [324, 900])
    #expect(outcomes[0].visitors == 20_000 && outcomes[1].visitors == 20_000)
    // 150 lanes at 4 sites are 38 or 37 each, and at 100 sites two or one.
    #expect(
      outcomes[0].sites.map(\.count) == [2, 2] && outcomes[1].sites.map(\.count) == [50, 50])
    #expect(outcomes[0].sites.map(\.day.lanes) == [38, 37])
    #expect(outcomes.map(\.peak).allSatisfy { $0 > 0 })
    #expect(outcomes.allSatisfy { $0.simulatedWait != nil })
    #expect(outcomes == Self.fewAgainstMany(.init(seed: 5, days: 40)))
    #expect(Self.fewAgainstMany()[0].simulatedWait == nil)
  }

  @Test func `with equal shares the fluid sees no difference in waits, and people one by one do`() {
    let day = YardDay(
      people: 0, arrivals: .even(from: 8, to: 16), opening: 8, closing: 16, lanes: 1,
      minutesAPerson: 3, safePeople: 0)
    let question = CrowdingQuestion(
      zones: [.init(people: 14_400, place: CrowdingPlace(x: 0, y: 0))], squareKilometres: 100,
      day: day)
    let outcomes = CrowdingComparison.outcomes(
      question,
      [4, 100].map { .init(sites: .spread($0), lanes: 100, safePeopleASite: 50) },
      simulation: .init(seed: 3, days: 40))
    #expect(outcomes.map(\.meanWait) == [0, 0])
    let waits = outcomes.map { $0.simulatedWait! }
    #expect(waits[1].mean > 3 * waits[0].mean)
    // Erlang's waits at nine tenths of the lanes' time, which a day of eight hours comes near to.
    let steady = [25, 1].map {
      SteadyQueue(peopleAnHour: 18 * Double($0), lanes: $0, minutesAPerson: 3).meanWait
    }
    for (wait, limit) in zip(waits, steady) {
      let slack = 4 * wait.standardError
      #expect(wait.mean < limit + slack && wait.mean > limit * 0.5 - slack)
      #expect(wait.standardError < 0.25 * limit)
    }
  }

  @Test func `each mistake in a comparison is told`() {
    var yards = RandomYard(seed: 25)
    var question = random(&yards)
    let arrangements = [
      CrowdingArrangement(sites: .spread(0), lanes: 1, safePeopleASite: 1),
      CrowdingArrangement(sites: .spread(3), lanes: 2, safePeopleASite: -1),
      CrowdingArrangement(
        sites: .at([CrowdingPlace(x: .nan, y: 0)]), lanes: 1, safePeopleASite: 1),
    ]
    (question.squareKilometres, question.daysAVisit, question.zones) = (0, 0.5, [])
    question.day.minutesAPerson = 0
    let faults = question.faults(with: arrangements)
    #expect(faults.count == 8)
    #expect(faults.prefix(1) == [.notAnAmount(-1)])
    #expect(
      faults.suffix(6) == [
        .belowOne(0.5), .noPeople, .noSites(arrangement: 0),
        .tooFewLanes(arrangement: 1, lanes: 2, sites: 3), .noLand, .day(.noServiceTime(0)),
      ])
  }
}
