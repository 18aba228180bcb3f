import Testing

@testable import EntenteRelief

@Suite(.enabled(if: reliefSolver != nil, "no solver of linear programs: run make setup"))
struct ReliefCheckTests {
  @Test func `every tampered plan is refused`() throws {
    var tampered = 0
    for seed in 0..<300 as Range<UInt64> {
      let problem = RandomRelief.problem(seed: seed, isFree: seed % 4 == 0)
      let outcome = try Relief.run(
        problem, aim: .total, options: .init(alsoBottlenecks: false),
        solver: #require(reliefSolver))
      #expect(ReliefCheck(outcome, of: problem).flaws.isEmpty)
      for changed in tamperings(outcome.dispatch, problem) {
        var falseOutcome = outcome
        falseOutcome.dispatch = changed.dispatch
        let flaws = ReliefCheck(falseOutcome, of: problem).flaws
        #expect(!flaws.isEmpty, "seed \(seed): \(changed.what)")
        tampered += 1
      }
    }
    #expect(tampered > 3000)
  }

  private typealias Tampering = (what: String, dispatch: Dispatch)

  /// A plan with one thing changed, so that it cannot be carried out, or does not do what it says.
  private func tamperings(_ dispatch: Dispatch, _ problem: ReliefProblem) -> [Tampering] {
    var all: [Tampering] = []
    func add(_ what: String, _ change: (inout Dispatch) -> Void) {
      var changed = dispatch
      change(&changed)
      all.append((what, changed))
    }
    for (index, intake) in dispatch.intakes.enumerated() where intake.tonnes > 0.01 {
      add("less comes in") { $0.intakes[index].tonnes *= 0.9 }
      add("it comes in on no day") { $0.intakes[index].day = problem.days }
      add("less than nothing comes in") { $0.intakes[index].tonnes *= -1 }
      if !(problem.supplies[intake.supply].tonnesADay[intake.day] == .infinity) {
        add("more comes in than there is") {
          $0.intakes[index].tonnes += problem.supplies[intake.supply].tonnesADay[intake.day] + 1
        }
      }
    }
    for (index, shipment) in dispatch.shipments.enumerated() where shipment.tonnes > 0.01 {
      add("nothing leaves") { $0.shipments.remove(at: index) }
      add("twice as much leaves") { $0.shipments[index].tonnes *= 2 }
      add("another road is taken") { $0.shipments[index].road = problem.roads.count }
      add("no number leaves") { $0.shipments[index].tonnes = .nan }
    }
    for (index, trip) in dispatch.trips.enumerated() where trip.trucks > 0.01 {
      let goods = dispatch.shipments.filter { $0.road == trip.road && $0.day == trip.day }
      let road = problem.roads[trip.road]
      let isCounted =
        (road.hours > 0 && problem.fleets.contains { $0.trucks < .infinity })
        || road.tripsADay.contains { $0 < .infinity && $0 > 0 }
      if isCounted, goods.contains(where: { $0.tonnes > 0.01 }) {
        add("a truck stays") { $0.trips[index].trucks *= 0.9 }
      }
      let fleet = problem.fleets[trip.fleet]
      if fleet.trucks < .infinity, road.hours > 0 {
        add("trucks drive without end") { $0.trips[index].trucks += 24 * fleet.trucks }
      }
    }
    for (index, handout) in dispatch.handouts.enumerated() where handout.units > 20 {
      add("less is handed out") { $0.handouts[index].units *= 0.5 }
      add("more is handed out") { $0.handouts[index].units += 1e6 }
    }
    for (index, visit) in dispatch.visits.enumerated() where visit.personDays > 20 {
      add("fewer come") { $0.visits[index].personDays *= 0.5 }
      add("more come than live there") { $0.visits[index].personDays += 1e5 }
    }
    for (index, waste) in dispatch.wastes.enumerated() where waste.tonnes > 0.01 {
      add("spoiled goods are kept") { $0.wastes[index].tonnes *= 0.5 }
      add("good food is thrown away") { $0.wastes[index].tonnes *= 2 }
    }
    return all
  }

  @Test func `a flaw says which limit is broken, and when`() {
    var problem = ReliefProblem(days: 2)
    problem.places = [.init()]
    problem.commodities = [.init(shelfDays: 1)]
    problem.rations = [.init(fixed: [[1]])]
    problem.lineWeights = [1]
    problem.zones = [.init(people: 100)]
    problem.sites = [.init(place: 0, peopleADay: [50, 50])]
    problem.reaches = [.init(site: 0, zone: 0)]
    problem.supplies = [.init(place: 0, commodity: 0, tonnesADay: [1, 1])]
    let crowd = Dispatch(
      intakes: [.init(supply: 0, day: 0, tonnes: 0.06)],
      handouts: [.init(reach: 0, parcel: 0, day: 0, units: 60)],
      visits: [.init(reach: 0, day: 0, personDays: 60)])
    #expect(ReliefCheck(crowd, of: problem).flaws == [.overSite(site: 0, day: 0)])
    let old = Dispatch(intakes: [.init(supply: 0, day: 0, tonnes: 0.5)])
    #expect(
      ReliefCheck(old, of: problem).flaws == [.spoiled(place: 0, commodity: 0, day: 1)])
    let short = Dispatch(
      handouts: [.init(reach: 0, parcel: 0, day: 1, units: 10)],
      visits: [.init(reach: 0, day: 1, personDays: 10)])
    #expect(
      ReliefCheck(short, of: problem).flaws == [.shortOfGoods(place: 0, commodity: 0, day: 1)])
  }
}
