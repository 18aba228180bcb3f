import EntenteCase
import Testing

@testable import EntenteRelief

/// Plans that can be settled by hand.
@Suite(.enabled(if: reliefSolver != nil, "no solver of linear programs: run make setup"))
struct ReliefExampleTests {
  private func run(_ problem: ReliefProblem, _ aim: Aim) throws -> ReliefOutcome {
    try Relief.run(problem, aim: aim, solver: #require(reliefSolver))
  }

  /// A crossing that lets ten tonnes a day in, a road to one site, a kilogram a person and day:
  /// zone 0 of 8,000 people and zone 1 of 12,000 can walk there, zone 2 nowhere.
  private var port: ReliefProblem {
    var problem = ReliefProblem(days: 2)
    problem.places = [.init(storageTonnes: 0), .init()]
    problem.commodities = [.init()]
    problem.rations = [.init(fixed: [[1]])]
    problem.lineWeights = [1]
    problem.crossings = [
      .init(
        place: 0, trucksADay: [2, 2], inspectedTrucksADay: [.infinity, .infinity], truckTonnes: 5)
    ]
    problem.supplies = [.init(place: 0, commodity: 0, tonnesADay: [.infinity, .infinity])]
    problem.roads = [
      .init(from: 0, to: 1, kilometres: 30, hours: 2, tripsADay: [.infinity, .infinity])
    ]
    problem.fleets = [.init(trucks: 10, tonnes: 5, hoursADay: 8)]
    problem.zones = [.init(people: 8000), .init(people: 12_000), .init(people: 500)]
    problem.sites = [.init(place: 1, peopleADay: [20_000, 20_000])]
    problem.reaches = [.init(site: 0, zone: 0), .init(site: 0, zone: 1)]
    return problem
  }

  @Test func `ten tonnes a day feed ten thousand, and the crossing alone holds them back`() throws {
    let outcome = try run(port, .total)
    #expect((outcome.coverage.rations - 20_000).magnitude < 0.1)
    #expect(outcome.bottlenecks.map(\.limit) == [.crossingTrucks(crossing: 0)])
    #expect((outcome.bottlenecks[0].rationsAUnit - 10_000).magnitude < 0.1)
    #expect(outcome.bottlenecks[0].days == [0, 1])
    #expect((outcome.tonneKilometres - 600).magnitude < 0.01)
    #expect(outcome.unreached.first { $0.zone == 2 }?.obstacle == .noSiteInReach)
  }

  @Test func `leximin gives those who can walk there the same, and says who gets nothing`() throws {
    let outcome = try run(port, .leximin)
    #expect(outcome.levels.count == 2)
    #expect(outcome.levels[0].zones == [2] && outcome.levels[0].coverage < 1e-6)
    #expect(outcome.levels[1].zones == [0, 1])
    #expect((outcome.levels[1].coverage - 0.5).magnitude < 1e-6)
    #expect((outcome.coverage.daysWithout[0] - 1).magnitude < 1e-6)
  }

  @Test func `who gets nothing is told why`() throws {
    var closed = port
    closed.sites[0].peopleADay = [0, 0]
    #expect(
      try run(closed, .total).unreached.map(\.obstacle).prefix(2) == [.noOpenSite, .noOpenSite])
    var cut = port
    cut.roads[0].tripsADay = [0, 0]
    #expect(try run(cut, .total).unreached.map(\.obstacle).prefix(2) == [.noRoad, .noRoad])
  }

  @Test func `feeding everybody costs what the second truck of a day would bring, or cannot be`()
    throws
  {
    #expect(try run(port, .cheapest(coverage: 1)).status == .infeasible)
    var rich = port
    rich.zones[2].people = 0
    rich.crossings[0].trucksADay = [4, 4]
    rich.supplies[0].costATonne = 300
    rich.roads[0].costATonne = 50
    let outcome = try run(rich, .cheapest(coverage: 1))
    #expect((outcome.value - 40 * 350).magnitude < 0.01)
    #expect((outcome.coverage.share - 1).magnitude < 1e-9)
  }

  @Test func `a stopped run gives a plan that can be carried out, and a bound`() throws {
    let problem = RandomRelief.problem(seed: 12)
    let outcome = try Relief.run(
      problem, aim: .total, solver: #require(reliefSolver), progress: { _ in .stop })
    #expect(ReliefCheck(outcome, of: problem).flaws.isEmpty)
    #expect(outcome.bound >= outcome.value - 1e-6)
  }

  @Test func `who controls a zone, and what it is called, changes nothing`() throws {
    var plan = ReliefPlan(days: 2)
    plan.zones = ["north", "south"].map {
      ReliefZone(
        id: $0, people: 1000, position: .plane(eastKilometres: 0, northKilometres: 0),
        controlledBy: "one side")
    }
    plan.crossings = [ReliefCrossing(id: "gate", trucksADay: 1, tonnesATruck: 0.5)]
    plan.sites = [
      ReliefSite(
        id: "yard", position: .plane(eastKilometres: 3, northKilometres: 4), peopleADay: 9000)
    ]
    plan.roads = [ReliefRoad(id: "road", from: "gate", to: "yard", distanceKilometres: 9, hours: 1)]
    plan.commodities = [ReliefCommodity(id: "flour", kilogramsAPersonDay: 0.5)]
    plan.supplies = [ReliefSupply(id: "ship", place: "gate", commodity: "flour", tonnesADay: 9)]
    var renamed = plan
    renamed.zones[0].id = "a"
    renamed.zones[0].name = "A"
    renamed.zones[0].controlledBy = "the other side"
    #expect(CompiledRelief(plan).problem == CompiledRelief(renamed).problem)
    let outcome = try run(CompiledRelief(plan).problem, .leximin)
    #expect(outcome.coverage.byZone.allSatisfy { ($0 - 0.5).magnitude < 1e-6 })
    #expect(CompiledRelief(plan).problem.reaches.map(\.kilometres) == [5, 5])
  }
}
