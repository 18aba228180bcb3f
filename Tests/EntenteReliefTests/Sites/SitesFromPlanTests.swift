import EntenteCase
import Testing

@testable import EntenteRelief

@Suite(.enabled(if: reliefSolver != nil, "no solver of linear programs: run make setup"))
struct SitesFromPlanTests {
  private var plan: ReliefPlan {
    func at(_ x: Double) -> ReliefPosition { .plane(eastKilometres: x, northKilometres: 0) }
    var plan = ReliefPlan(days: 5)
    plan.standards.peopleASite = 800
    plan.zones = [
      ReliefZone(id: "near", people: 500, position: at(0)),
      ReliefZone(id: "far", people: 400, position: at(30)),
      ReliefZone(id: "unknown", people: 300),
    ]
    plan.sites = [
      ReliefSite(id: "gate", position: at(2), peopleADay: 900, staff: 4, opensDay: 2),
      ReliefSite(
        id: "hill", position: at(33), peopleADay: 700, staff: 5, setupDays: 2, status: .possible),
      ReliefSite(id: "mill", position: at(1), peopleADay: 700, status: .closed),
    ]
    plan.walks = [
      ReliefWalk(id: "w1", zone: "unknown", site: "hill", distanceKilometres: 4),
      ReliefWalk(id: "w2", zone: "near", site: "gate", distanceKilometres: 11),
    ]
    plan.staff = [ReliefStaff(id: "s", fromDay: 3, people: 9, setupCrews: 1)]
    return plan
  }

  @Test func `a plan's standards, walks and staff become limits`() {
    let problem = SitesProblem(plan)
    #expect(problem.sites.map(\.peopleADay) == [800, 700, 0])
    #expect(problem.sites.map(\.isFixed) == [true, false, false])
    #expect(problem.sites[0].firstDay == 1)
    #expect(
      problem.reaches == [
        .init(site: 1, zone: 1, kilometres: 3), .init(site: 1, zone: 2, kilometres: 4),
        .init(site: 2, zone: 0, kilometres: 1),
      ])
    #expect(problem.staff == [.infinity, .infinity, 9, 9, 9])
    #expect(problem.crews == [.infinity, .infinity, 1, 1, 1])
  }

  @Test func `the plan with chosen sites has these open and no others`() throws {
    let answer = try ReliefSites.run(SitesProblem(plan))
    #expect(answer.opens == [1, 2, nil])
    let opened = plan.opening(answer.opens)
    #expect(opened.sites.map(\.status) == [.open, .open, .closed])
    #expect(opened.sites.map(\.opensDay) == [2, 3, 1])
    #expect(plan.opening([1, nil, nil]).sites[1].status == .closed)
  }
}
