import EntenteCase
import Testing

@testable import EntenteRelief

@Suite struct PlanUnderOptionsTests {
  private func choice(_ issue: String, _ options: String...) -> Condition {
    .choice(issue: issue, options: options)
  }

  private var theCase: Case {
    func issue(_ id: String, _ options: [String]) -> EntenteCase.Issue {
      EntenteCase.Issue(id: id, asks: "?", options: options.map { Option(id: $0, label: $0) })
    }
    var theCase = Case(title: "Two towns")
    theCase.issues = [
      issue("trucks", ["few", "some", "many"]), issue("gate", ["shut", "open"]),
      issue("flag", ["red", "blue"]),
    ]
    theCase.statusQuo = ["trucks": "few", "gate": "shut", "flag": "red"]
    return theCase
  }

  /// People fed are the crossing's trucks, and twice as many where the gate is open.
  private var plan: ReliefPlan {
    var plan = ReliefPlan(days: 2)
    plan.crossings = [
      ReliefCrossing(id: "main", trucksADay: 10),
      ReliefCrossing(id: "side", trucksADay: 5, isOpen: false),
    ]
    plan.effects = [
      ReliefEffect(
        id: "e1", condition: choice("trucks", "some"),
        change: .set(row: "main", figure: "trucks_a_day", to: 20)),
      ReliefEffect(
        id: "e2", condition: choice("trucks", "many"),
        change: .set(row: "main", figure: "trucks_a_day", to: 40)),
      ReliefEffect(
        id: "e3",
        condition: .conjunction([choice("gate", "open"), .negation(choice("trucks", "few"))]),
        change: .opens("side")),
    ]
    return plan
  }

  private func appraise(_ plan: ReliefPlan) -> ReliefWorth {
    let trucks = plan.crossings.filter(\.isOpen).reduce(0) { $0 + $1.trucksADay }
    return ReliefWorth(
      rations: 2 * trucks, days: 2, share: trucks / 45, worstOff: min(1, trucks / 25))
  }

  @Test func `an option is worth its effects, all else staying as it is`() throws {
    var underOptions = PlanUnderOptions(theCase, plan)
    #expect(underOptions.issues.map(\.id) == ["trucks", "gate"])
    let options = try underOptions.options { plan in appraise(plan) }
    #expect(options.map(\.option) == ["few", "some", "many", "shut", "open"])
    #expect(options.map(\.worth.peopleADay) == [10, 20, 40, 10, 10])
    #expect(options.map(\.effects) == [[], [0], [1], [], []])
    #expect(try underOptions.worthOfStatusQuo { plan in appraise(plan) }.peopleADay == 10)
    #expect(underOptions.known.count == 3)
  }

  @Test func `packages that feed everyone are those whose own plan does`() throws {
    var underOptions = PlanUnderOptions(theCase, plan)
    var solves = 0
    let condition = try underOptions.condition(feedingEveryone: 1) { plan in
      solves += 1
      return appraise(plan)
    }
    #expect(solves == 5)
    var feeding: [[String]] = []
    for trucks in ["few", "some", "many"] {
      for gate in ["shut", "open"] {
        for flag in ["red", "blue"] {
          let package = ["trucks": trucks, "gate": gate, "flag": flag]
          let worth = try underOptions.worth(of: package) { plan in appraise(plan) }
          #expect(condition.holds(for: package) == worth.feedsEveryone())
          if condition.holds(for: package) { feeding.append([trucks, gate, flag]) }
        }
      }
    }
    #expect(solves == 5)
    #expect(
      feeding == [
        ["some", "open", "red"], ["some", "open", "blue"], ["many", "shut", "red"],
        ["many", "shut", "blue"], ["many", "open", "red"], ["many", "open", "blue"],
      ])
    #expect(try underOptions.condition(feedingEveryone: 0.1) { plan in appraise(plan) } == .always)
    #expect(try underOptions.condition(feedingEveryone: 1.5) { plan in appraise(plan) } == .never)
  }

  @Test func `a package with an effect more is judged by its own plan`() throws {
    var plan = plan
    plan.effects.append(
      ReliefEffect(
        id: "e4", condition: choice("flag", "blue"),
        change: .set(row: "main", figure: "trucks_a_day", to: 0)))
    var underOptions = PlanUnderOptions(theCase, plan)
    let condition = try underOptions.condition { plan in appraise(plan) }
    #expect(condition.holds(for: ["trucks": "many", "gate": "shut", "flag": "red"]))
    #expect(!condition.holds(for: ["trucks": "many", "gate": "shut", "flag": "blue"]))
  }

  @Test func `too many different plans are refused with their number`() {
    var underOptions = PlanUnderOptions(theCase, plan, limit: 4)
    #expect(throws: PlanUnderOptions.Obstacle.tooManySets(5)) {
      try underOptions.condition { plan in appraise(plan) }
    }
  }

  @Test(.enabled(if: reliefSolver != nil, "no solver of linear programs: run make setup"))
  func `more trucks feed more people`() throws {
    var plan = plan
    plan.zones = [ReliefZone(id: "town", people: 30_000)]
    plan.sites = [ReliefSite(id: "yard", peopleADay: 50_000)]
    plan.standards.peopleASite = 50_000
    plan.walks = [ReliefWalk(id: "w", zone: "town", site: "yard", distanceKilometres: 1)]
    plan.commodities = [ReliefCommodity(id: "flour", kilogramsAPersonDay: 1)]
    plan.roads = ["main", "side"].map {
      ReliefRoad(id: "to-" + $0, from: $0, to: "yard", distanceKilometres: 5, hours: 1)
    }
    for index in plan.crossings.indices { plan.crossings[index].tonnesATruck = 1 }
    plan.supplies = ["main", "side"].map {
      ReliefSupply(id: "s-" + $0, place: $0, commodity: "flour", tonnesADay: 100)
    }
    var underOptions = PlanUnderOptions(theCase, plan)
    let appraisal = PlanUnderOptions.leximin(solver: try #require(reliefSolver))
    let options = try underOptions.options(by: appraisal)
    #expect(
      zip(options, [10_000, 20_000, 30_000, 10_000, 10_000]).allSatisfy {
        abs($0.worth.peopleADay - $1) < 1e-3
      })
    let condition = try underOptions.condition(by: appraisal)
    #expect(condition.holds(for: ["trucks": "many", "gate": "shut"]))
    #expect(!condition.holds(for: ["trucks": "some", "gate": "open"]))
    #expect(
      abs(
        try underOptions.worth(of: ["trucks": "some", "gate": "open"], by: appraisal).worstOff
          - 25.0 / 30)
        < 1e-6)
  }
}
