import EntenteEngine
import Testing

@testable import EntenteRelief

@Suite(.enabled(if: reliefSolver != nil, "no solver of linear programs: run make setup"))
struct SitesTests {
  @Test func `the best subset of sites is the one that trying all subsets finds`() throws {
    var random = SplitMix64(seed: 61)
    for _ in 0..<1200 {
      try compare(.random(&random, sites: 1 + random.index(below: 7), zones: 5, days: 1))
    }
  }

  @Test func `the best opening days are those that trying all opening days finds`() throws {
    var random = SplitMix64(seed: 62)
    for _ in 0..<400 {
      let days = 2 + random.index(below: 4)
      try compare(.random(&random, sites: 1 + random.index(below: 4), zones: 4, days: days))
    }
  }

  @Test func `cutting planes find what one program finds`() throws {
    var random = SplitMix64(seed: 63)
    for _ in 0..<300 {
      let days = 1 + random.index(below: 5)
      let problem = SitesProblem.random(
        &random, sites: 2 + random.index(below: 6), zones: 6, days: days)
      let direct = try ReliefSites.run(problem)
      let cutting = try ReliefSites.run(problem, options: .init(directLimit: -1))
      #expect(near(direct.served.value, cutting.served.value), "\(problem)")
      #expect(near(direct.walked.value, cutting.walked.value), "\(problem)")
      #expect(cutting.status == .proven)
    }
  }

  @Test func `a plan keeps all limits and its figures follow from who goes where`() throws {
    var random = SplitMix64(seed: 64)
    for _ in 0..<300 {
      let problem = SitesProblem.random(
        &random, sites: 8, zones: 10, days: 1 + random.index(below: 8))
      let plan = try ReliefSites.run(problem)
      #expect(SitesCheck.faults(in: plan, of: problem) == [])
    }
  }

  @Test func `the check finds every single damage to a plan`() throws {
    let problem = Self.town
    let plan = try ReliefSites.run(problem)
    #expect(SitesCheck.faults(in: plan, of: problem) == [])
    #expect(plan.opens == [0, 2, 4, nil])
    func faults(_ change: (inout SitesPlan) -> Void) -> [SitesCheck.Fault] {
      var damaged = plan
      change(&damaged)
      return SitesCheck.faults(in: damaged, of: problem)
    }
    #expect(faults { $0.opens[1] = 1 }.contains(.openedTooEarly(site: 1)))
    #expect(faults { $0.opens[2] = 3 }.contains(.tooFewCrews(day: 1)))
    #expect(faults { $0.opens[0] = nil }.contains(.fixedSiteMissing(site: 0)))
    #expect(faults { $0.opens[1] = nil }.contains(.closedSiteServes(site: 1, day: 2)))
    #expect(faults { $0.phases[0].people[0] += 500 }.contains(.siteTooFull(site: 0, day: 0)))
    #expect(faults { $0.phases[2].people[2] += 2500 }.contains(.zoneServedTwice(zone: 1, day: 4)))
    #expect(faults { $0.phases[0].people[0] = -1 }.contains(.negative(reach: 0, day: 0)))
    #expect(faults { $0.phases.removeLast() }.contains(.daysMissing))
    #expect(faults { $0.served.value += 10 }.contains(.servedDiffers))
    #expect(faults { $0.walked.value -= 10 }.contains(.walkedDiffers))
    #expect(faults { $0.served.bound -= 10 }.contains(.boundMissed))
    #expect(faults { $0.walked.bound += 10 }.contains(.boundMissed))
  }

  @Test func `people who are not served are told why`() throws {
    let plan = try ReliefSites.run(Self.town)
    #expect(
      plan.unserved.map(\.obstacle)
        == [.crowded, .opensLate(day: 2), .opensLate(day: 4), .noSiteInReach, .noneOpens])
  }

  @Test func `a site opens only after a crew has set it up`() throws {
    let plan = try ReliefSites.run(Self.town)
    #expect(plan.opens == [0, 2, 4, nil])
    let twoCrews = try ReliefSites.run(
      SitesProblem(
        days: 6, sites: Self.town.sites, people: Self.town.people, reaches: Self.town.reaches,
        staff: Self.town.staff, crews: Array(repeating: 2, count: 6)))
    #expect(twoCrews.opens == [0, 2, 2, nil])
  }

  @Test func `a site to which nobody goes is not opened`() throws {
    let problem = SitesProblem(
      sites: [.init(peopleADay: 900), .init(peopleADay: 900)], people: [800],
      reaches: [.init(site: 0, zone: 0, kilometres: 4), .init(site: 1, zone: 0, kilometres: 3)])
    let plan = try ReliefSites.run(problem)
    #expect(plan.opens == [nil, 0])
    #expect(plan.walked.value == 2400)
  }

  @Test func `a search that is stopped gives a plan and a bound that holds`() throws {
    var random = SplitMix64(seed: 65)
    for limit in [-1, 8_000] {
      let problem = SitesProblem.random(&random, sites: 20, zones: 40, days: 6)
      let best = try ReliefSites.run(problem)
      let stopped = try ReliefSites.run(problem, options: .init(directLimit: limit)) { _ in .stop }
      #expect(SitesCheck.faults(in: stopped, of: problem) == [])
      #expect(stopped.served.value <= best.served.value + 1e-3)
      #expect(stopped.served.bound >= best.served.value - 1e-3)
    }
  }

  /// A fixed site, two that one crew can set up one after the other, one that nobody can staff;
  /// a zone that is too many for its site, one out of reach.
  static let town = SitesProblem(
    days: 6,
    sites: [
      .init(peopleADay: 1000, staff: 2, isFixed: true),
      .init(peopleADay: 3000, staff: 3, setupDays: 2),
      .init(peopleADay: 2000, staff: 3, setupDays: 2),
      .init(peopleADay: 9000, staff: 30, setupDays: 1),
    ],
    people: [1500, 2000, 1000, 700, 400],
    reaches: [
      .init(site: 0, zone: 0, kilometres: 1), .init(site: 1, zone: 1, kilometres: 2),
      .init(site: 2, zone: 1, kilometres: 5), .init(site: 2, zone: 2, kilometres: 1),
      .init(site: 3, zone: 4, kilometres: 1),
    ],
    staff: Array(repeating: 9, count: 6), crews: Array(repeating: 1, count: 6))

  private func near(_ a: Double, _ b: Double) -> Bool { abs(a - b) <= 2e-5 * max(100, abs(a)) }

  private func compare(_ problem: SitesProblem) throws {
    let plan = try ReliefSites.run(problem)
    let best = SitesOracle(problem: problem).best
    #expect(near(plan.served.value, best.served), "\(problem)")
    #expect(near(plan.walked.value, best.walked), "\(problem)")
    #expect(plan.status == .proven)
    #expect(SitesCheck.faults(in: plan, of: problem) == [])
  }
}
