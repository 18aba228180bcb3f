import EntenteCase
import Testing

@testable import EntenteRelief

@Suite struct ReliefScenarioTests {
  private let three = Events([
    .init(probability: 0.5, cuts: [.init(.road(0), days: 0..<2)]),
    .init(probability: 0.2, cuts: [.init(.crossing(1), days: 1..<3)]),
    .init(probability: 1, cuts: [.init(.site(2), days: 2..<3)]),
    .init(probability: 0, cuts: [.init(.site(0), days: 0..<9)]),
  ])

  @Test func `all scenarios have the products of their events' probabilities`() {
    let (scenarios, kind) = three.scenarios()
    #expect(kind == .all)
    #expect(scenarios.map(\.events) == [[2], [0, 2], [1, 2], [0, 1, 2]])
    for (scenario, expected) in zip(scenarios, [0.4, 0.4, 0.1, 0.1]) {
      #expect(abs(scenario.probability - expected) < 1e-12)
    }
    #expect(scenarios[3].cuts.map(\.target) == [.road(0), .crossing(1), .site(2)])
  }

  @Test func `drawn scenarios depend on the seed alone and come near the probabilities`() {
    let (drawn, kind) = three.scenarios(limit: 3, seed: 5)
    #expect(kind == .drawn(count: 3, seed: 5))
    #expect(drawn == three.scenarios(limit: 3, seed: 5).scenarios)
    let many = Events((0..<13).map { _ in .init(probability: 0.5, cuts: []) })
    let shares = many.scenarios(limit: 4000, seed: 8).scenarios
    #expect(abs(shares.reduce(0) { $0 + $1.probability } - 1) < 1e-9)
    for event in 0..<13 {
      let share = shares.filter { $0.events.contains(event) }.reduce(0) { $0 + $1.probability }
      #expect(abs(share - 0.5) < 0.04)
    }
    #expect(Set(shares.map(\.events)).count == shares.count)
  }

  @Test func `a cut takes its share on its days and nothing else`() {
    var problem = ReliefProblem(days: 4, places: [.init(), .init()])
    problem.roads = [
      .init(from: 0, to: 1, kilometres: 1, hours: 1, tripsADay: [8, 8, 8, 8]),
      .init(from: 1, to: 0, kilometres: 1, hours: 1, tripsADay: [.infinity, 4, 4, 4]),
    ]
    problem.crossings = [
      .init(
        place: 0, trucksADay: [6, 6, 6, 6], inspectedTrucksADay: [4, 4, 4, 4], truckTonnes: 1)
    ]
    problem.supplies = [.init(place: 1, commodity: 0, tonnesADay: [2, 2, 2, 2])]
    problem.sites = [.init(place: 1, peopleADay: [10, 10, 10, 10])]
    let half = problem.cutting([.init(.road(0), days: 1..<3, leaves: 0.5)])
    #expect(half.roads[0].tripsADay == [8, 4, 4, 8])
    #expect(half.roads[1] == problem.roads[1])
    let place = problem.cutting([.init(.place(1), days: 0..<2)])
    #expect(place.roads.map(\.tripsADay) == [[0, 0, 8, 8], [0, 0, 4, 4]])
    #expect(place.supplies[0].tonnesADay == [0, 0, 2, 2])
    #expect(place.sites == problem.sites)
    let late = problem.cutting(
      [.init(.crossing(0), days: 0..<9), .init(.site(0), days: 1..<2)], from: 2)
    #expect(late.crossings[0].trucksADay == [6, 6, 0, 0])
    #expect(late.crossings[0].inspectedTrucksADay == [4, 4, 0, 0])
    #expect(late.sites == problem.sites)
  }

  @Test func `a plan's incidents and risky roads are what may happen`() {
    var plan = ReliefPlan(days: 6)
    plan.crossings = [ReliefCrossing(id: "gate", trucksADay: 5)]
    plan.warehouses = [ReliefWarehouse(id: "hall")]
    plan.sites = [ReliefSite(id: "yard", peopleADay: 9)]
    plan.roads = [
      ReliefRoad(id: "r1", from: "gate", to: "hall", distanceKilometres: 1, hours: 1),
      ReliefRoad(
        id: "r2", from: "hall", to: "yard", distanceKilometres: 1, hours: 1, cutProbability: 0.1),
    ]
    plan.incidents = [
      ReliefIncident(
        id: "flood", probability: 0.3,
        cuts: [
          ReliefCut(id: "c1", what: "r1", fromDay: 2, toDay: 3, leaves: 0.5),
          ReliefCut(id: "c2", what: "hall", fromDay: 5),
        ]),
      ReliefIncident(id: "named only", cuts: [ReliefCut(id: "c3", what: "gate")]),
    ]
    let compiled = CompiledRelief(plan)
    let events = compiled.events(roadsFrom: 1).events
    #expect(events.map(\.probability) == [0.3, 0.1])
    #expect(
      events[0].cuts == [
        .init(.road(0), days: 1..<3, leaves: 0.5), .init(.place(1), days: 4..<6),
      ])
    #expect(events[1].cuts == [.init(.road(1), days: 1..<6)])
    #expect(compiled.cuts(of: plan.incidents[1]) == [.init(.crossing(0), days: 0..<6)])
  }
}
