import EntenteEngine
import Testing

@testable import EntenteLinear
@testable import EntenteRelief

@Suite(.enabled(if: reliefSolver != nil, "no solver of linear programs: run make setup"))
struct ReplannerTests {
  private func near(_ a: Double, _ b: Double) -> Bool { abs(a - b) <= 1e-5 * max(10, abs(a)) }

  @Test(arguments: [false, true])
  func `a plan made anew when nothing has happened is worth what the first was`(
    isFree: Bool
  ) throws {
    for seed in 0..<200 as Range<UInt64> {
      let problem = RandomRelief.problem(seed: seed, isFree: isFree)
      let replanner = try Replanner(problem, solver: #require(reliefSolver))
      let first = try replanner.plan()
      for day in 0...problem.days {
        let again = try replanner.replan(first.dispatch, from: day)
        #expect(again.status == .optimal, "seed \(seed), day \(day)")
        #expect(near(again.value, first.value), "seed \(seed), day \(day)")
      }
    }
  }

  @Test func `a plan made anew is the best from the stocks that the first one left`() throws {
    var random = SplitMix64(seed: 68)
    for seed in 0..<200 as Range<UInt64> {
      var problem = RandomRelief.problem(seed: seed)
      for index in problem.commodities.indices { problem.commodities[index].shelfDays = nil }
      let replanner = try Replanner(problem, solver: #require(reliefSolver))
      let first = try replanner.plan()
      let day = random.index(below: problem.days)
      let cuts = Self.cuts(problem, &random)
      let again = try replanner.replan(first.dispatch, from: day, with: cuts)
      #expect(ReliefCheck(again, of: problem.cutting(cuts, from: day)).flaws.isEmpty)
      let past = Self.rations(of: first, before: day, problem)
      let rest = try Relief.run(
        Self.rest(of: problem.cutting(cuts, from: day), after: first.dispatch, from: day),
        aim: .total, solver: #require(reliefSolver))
      #expect(near(again.value, past + rest.value), "seed \(seed), day \(day)")
      #expect(Self.before(day, again.dispatch) == Self.before(day, first.dispatch))
    }
  }

  @Test(arguments: [false, true])
  func `a large program narrowed is worth what the simplex method finds from where it stood`(
    isFree: Bool
  ) throws {
    var random = SplitMix64(seed: 74)
    for seed in 0..<150 as Range<UInt64> {
      let problem = RandomRelief.problem(seed: seed, isFree: isFree)
      let small = try Replanner(problem, solver: #require(reliefSolver))
      let large = try Replanner(
        problem, solver: #require(reliefSolver), largeEntryCount: 0)
      let first = try small.plan()
      _ = try large.plan()
      let day = random.index(below: problem.days)
      let cuts = Self.cuts(problem, &random)
      let a = try small.replan(first.dispatch, from: day, with: cuts)
      let b = try large.replan(first.dispatch, from: day, with: cuts)
      #expect(a.status == .optimal && b.status == .optimal)
      #expect(near(a.value, b.value), "seed \(seed)")
      #expect(ReliefCheck(b, of: problem.cutting(cuts, from: day)).flaws.isEmpty)
    }
  }

  @Test(arguments: [false, true])
  func `a narrowed program gives the best of the whole, with its proof`(isFree: Bool) throws {
    var random = SplitMix64(seed: 75)
    var narrowed = 0
    for seed in 0..<150 as Range<UInt64> {
      let solver = try #require(reliefSolver)
      let problem = RandomRelief.problem(seed: seed, isFree: isFree)
      let first = try Relief.run(problem, aim: .total, solver: solver)
      let day = random.index(below: problem.days)
      let changed = problem.cutting(Self.cuts(problem, &random), from: day)
      var program = ReliefProgram(changed, detail: .needs, shape: ProgramShape([problem]))
      program.seekTotal()
      var linear = program.linear
      for (column, value) in program.decisions(of: first.dispatch, before: day) {
        linear.setColumnBounds(column, lower: value, upper: value)
      }
      let narrowing = try #require(
        try Narrowing(
          program, linear, after: first.dispatch, before: day, starts: [], solver: solver,
          progress: nil))
      var generation = narrowing.generation
      guard let solution = try generation.solve(with: solver) else { continue }
      narrowed += 1
      #expect(LinearCheck(solution, of: linear).isProven, "seed \(seed)")
    }
    #expect(narrowed >= 145)
  }

  @Test func `what is cut of a plan is what passes there on the days of the cut`() {
    var problem = ReliefProblem(days: 4, places: [.init(), .init()])
    problem.crossings = [
      .init(place: 0, trucksADay: [9], inspectedTrucksADay: [9], truckTonnes: 1)
    ]
    problem.sites = [.init(place: 1, peopleADay: [9])]
    problem.roads = [.init(from: 0, to: 1, kilometres: 1, hours: 1, tripsADay: [9])]
    problem.supplies = [.init(place: 0, commodity: 0, tonnesADay: [9])]
    let dispatch = Dispatch(
      intakes: (0..<4).map { .init(supply: 0, day: $0, tonnes: 1) },
      shipments: (0..<4).map { .init(road: 0, commodity: 0, day: $0, tonnes: 10) })
    func tonnes(_ target: Cutting.Target) -> Double {
      Cutting(target, days: 0..<3, leaves: 0.5).tonnes(of: dispatch, for: problem, from: 1)
    }
    #expect(tonnes(.crossing(0)) == 1)
    #expect(tonnes(.road(0)) == 10)
    #expect(tonnes(.site(0)) == 10)
    #expect(tonnes(.place(0)) == 0)
    #expect(tonnes(.place(1)) == 10)
  }

  @Test func `the days ahead are put together to few periods, those that are over are not`() {
    #expect(
      Narrowing.periods(30, from: 2, starts: [9, 2, 1])
        == [0..<1, 1..<2, 2..<9, 9..<30])
    #expect(Narrowing.periods(3, from: 2, starts: [40]) == [0..<1, 1..<2, 2..<3])
  }

  @Test func `lots and goods under way are what came in and has not left`() throws {
    for seed in 0..<100 as Range<UInt64> {
      let problem = RandomRelief.problem(seed: seed)
      let outcome = try Relief.run(problem, aim: .total, solver: #require(reliefSolver))
      for day in 0...problem.days {
        let state = StateOfGoods(outcome.dispatch, of: problem, onDay: day)
        for lot in state.lots where day > 0 {
          let keeps = problem.commodities[lot.commodity].shelfDays ?? .max
          #expect(lot.cameOn < day && day - 1 - lot.cameOn < max(1, keeps))
        }
        for commodity in problem.commodities.indices {
          let there =
            state.lots.filter { $0.commodity == commodity }.reduce(0) { $0 + $1.tonnes }
            + state.underWay.filter { $0.commodity == commodity }.reduce(0) { $0 + $1.tonnes }
          let balance = Self.balance(outcome.dispatch, problem, commodity, before: day)
          #expect(abs(there - balance) < 1e-5, "seed \(seed), day \(day)")
        }
      }
    }
  }

  /// Cuts of one road or crossing or site from some day on.
  static func cuts(_ problem: ReliefProblem, _ random: inout SplitMix64) -> [Cutting] {
    let days = random.index(below: problem.days)..<problem.days
    let leaves = Double(random.index(below: 2)) / 2
    var targets: [Cutting.Target] = problem.sites.indices.map { .site($0) }
    targets += problem.roads.indices.map { .road($0) }
    targets += problem.crossings.indices.map { .crossing($0) }
    return [.init(targets[random.index(below: targets.count)], days: days, leaves: leaves)]
  }

  /// The days from one on as a problem of its own: what lies where is stock, what is under way
  /// comes in where it arrives.
  static func rest(
    of problem: ReliefProblem, after dispatch: Dispatch, from day: Int
  ) -> ReliefProblem {
    let state = StateOfGoods(dispatch, of: problem, onDay: day)
    var rest = problem
    rest.days -= day
    for place in rest.places.indices {
      rest.places[place].stockTonnes = problem.commodities.map { _ in 0 }
    }
    for lot in state.lots { rest.places[lot.place].stockTonnes[lot.commodity] += lot.tonnes }
    for index in rest.crossings.indices {
      rest.crossings[index].trucksADay.removeFirst(day)
      rest.crossings[index].inspectedTrucksADay.removeFirst(day)
    }
    for index in rest.roads.indices { rest.roads[index].tripsADay.removeFirst(day) }
    for index in rest.sites.indices { rest.sites[index].peopleADay.removeFirst(day) }
    for index in rest.supplies.indices { rest.supplies[index].tonnesADay.removeFirst(day) }
    for goods in state.underWay where goods.arrives < problem.days {
      var tonnes = [Double](repeating: 0, count: rest.days)
      tonnes[goods.arrives - day] = goods.tonnes
      rest.supplies.append(
        .init(
          place: problem.roads[goods.road].to, commodity: goods.commodity, tonnesADay: tonnes))
    }
    return rest
  }

  private static func rations(
    of outcome: ReliefOutcome, before day: Int, _ problem: ReliefProblem
  ) -> Double {
    problem.zones.indices.reduce(0) { sum, zone in
      sum + problem.zones[zone].people * outcome.coverage.byDay[zone][..<day].reduce(0, +)
    }
  }

  private static func balance(
    _ dispatch: Dispatch, _ problem: ReliefProblem, _ commodity: Int, before day: Int
  ) -> Double {
    let start = problem.places.reduce(0) { sum, place in
      sum + (place.stockTonnes.isEmpty ? 0 : place.stockTonnes[commodity])
    }
    let came = dispatch.intakes.filter {
      $0.day < day && problem.supplies[$0.supply].commodity == commodity
    }.reduce(0) { $0 + $1.tonnes }
    let given = dispatch.handouts.filter { $0.day < day }.reduce(0) { sum, handout in
      let zone = problem.zones[problem.reaches[handout.reach].zone]
      let kilograms = problem.rations[zone.ration].kilograms[handout.parcel][commodity]
      return sum + kilograms * handout.units / 1000
    }
    let thrown = dispatch.wastes.filter { $0.day < day && $0.commodity == commodity }
      .reduce(0) { $0 + $1.tonnes }
    return start + came - given - thrown
  }

  private static func before(_ day: Int, _ dispatch: Dispatch) -> Dispatch {
    Dispatch(
      intakes: dispatch.intakes.filter { $0.day < day },
      shipments: dispatch.shipments.filter { $0.day < day },
      trips: dispatch.trips.filter { $0.day < day },
      handouts: dispatch.handouts.filter { $0.day < day },
      visits: dispatch.visits.filter { $0.day < day },
      wastes: dispatch.wastes.filter { $0.day < day })
  }
}
