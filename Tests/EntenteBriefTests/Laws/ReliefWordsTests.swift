import EntenteCase
import EntenteEngine
import EntenteLinear
import Testing

@testable import EntenteAnswers
@testable import EntenteBrief
@testable import EntentePage

@Suite struct ReliefWordsTests {
  /// A valley with one site, and a hamlet that is out of reach.
  private func plan(trucks: Double = 1, people: Double = 1_000) -> ReliefPlan {
    ReliefPlan(
      days: 3,
      zones: [
        ReliefZone(
          id: "valley", name: "Valley", people: people,
          position: .plane(eastKilometres: 0, northKilometres: 0)),
        ReliefZone(
          id: "hamlet", name: "Hamlet", people: 100,
          position: .plane(eastKilometres: 50, northKilometres: 0)),
      ],
      crossings: [ReliefCrossing(id: "gate", name: "Gate", trucksADay: trucks, tonnesATruck: 0.25)],
      sites: [
        ReliefSite(
          id: "barn", name: "Barn", position: .plane(eastKilometres: 1, northKilometres: 0),
          peopleADay: 5_000)
      ],
      roads: [ReliefRoad(id: "lane", from: "gate", to: "barn", distanceKilometres: 4, hours: 1)],
      trucks: [ReliefTruck(id: "cart", number: 4, loadTonnes: 1)],
      commodities: [
        ReliefCommodity(
          id: "bread", kcalAKilogram: 2_500, proteinGramsAKilogram: 90, fatGramsAKilogram: 20,
          kilogramsAPersonDay: 0.5)
      ],
      supplies: [ReliefSupply(id: "s", place: "gate", commodity: "bread", tonnesADay: 9)],
      incidents: [
        ReliefIncident(
          id: "mud", name: "Mud", cuts: [ReliefCut(id: "c", what: "lane", fromDay: 2, toDay: 2)])
      ])
  }

  private func words(_ plan: ReliefPlan, _ options: ReliefFindings.Options = .init()) throws
    -> ReliefWords
  {
    let findings = ReliefFindings(plan, options: options)
    try #require(findings.outcome != nil, "a solver is needed")
    return ReliefWords(findings)
  }

  @Test func `shares, hunger and the worst-off are those of the outcome`() throws {
    let words = try words(plan())
    // 250 kg a day are 500 rations of half a kilogram, for 1,100 people.
    #expect(
      words.headline.text.hasPrefix("Not everybody is fed: 45 percent of the need of 1,100 people"))
    #expect(words.hunger[0].text.contains("Missing on each day is as much as 600 people need"))
    #expect(words.worstOff.isEmpty, "who gets nothing is told of on its own")
    #expect(
      words.unreached.map(\.text) == [
        "The 100 people of Hamlet get nothing on any day: no site is within 10 km on foot."
      ])
    #expect(
      words.bottleneck.map(\.text).joined(separator: " ").contains(
        "One more truck a day let through at Gate would bring up to"))
    #expect(words.bottleneck.map(\.text).joined(separator: " ").contains("500 rations a day"))
    #expect(words.standards[0].text.contains("it falls short in energy, protein and fat"))
  }

  @Test func `nobody and everybody are said only of exactly these`() throws {
    #expect(try words(plan(trucks: 0)).headline.text.hasPrefix("Nobody is fed"))
    var all = plan(trucks: 9)
    all.zones.removeLast()
    #expect(
      try words(all).headline.text.hasPrefix("Everybody is fed: all of the need of 1,000 people"))
    var none = plan()
    none.zones = []
    #expect(try words(none).headline.text == "The plan has nobody in its zones.")
  }

  @Test func `what transport costs is told beside the plan, tonne by tonne and kilometre`() throws {
    #expect(try words(plan()).cost.isEmpty, "no cost is stated")
    var costly = plan()
    costly.roads[0].costATonneKilometre = 20
    let words = try words(costly)
    // A quarter of a tonne on each of three days over 4 km.
    #expect(
      words.cost[0].text.hasPrefix(
        "The plan’s transport costs 60 (3 tonne-kilometres), in the unit"))
    let document = ReliefDocument(words.findings)
    #expect((try #require(document.cost) - 60).magnitude < 1e-6)
    #expect((try #require(document.transportCost) - 60).magnitude < 1e-6)
    costly.commodities[0].costATonne = 10
    #expect(
      try self.words(costly).cost[0].text.hasPrefix(
        "The plan costs 67.5, of which 60 is for transport (3 tonne-kilometres)"))
  }

  @Test func `an incident is told by its name with what is left`() throws {
    let words = try words(plan(), ReliefFindings.Options(scenarios: []))
    #expect(words.scenarioItems.map(\.lead) == ["Mud"])
    // Two of three days: 500 rations each; goods do not wait at the gate.
    #expect(words.scenarioItems[0].sentences[0].text.hasPrefix("30 percent of the need is met"))
  }

  @Test func `what solving again brings stands beside the price at the margin`() throws {
    // A truck and a half brings 750 rations a day, and one more 500, of which 250 find people.
    let found = try words(plan(trucks: 1.5, people: 1_000), ReliefFindings.Options(gainCount: 3))
    let gate = try #require(found.gains.first)
    #expect(gate.lead == "One more truck a day let through at Gate")
    #expect(gate.sentences[0].text == "250 rations a day more; at the margin it would be 500.")
    #expect(try words(plan()).gains.isEmpty)
    let document = ReliefDocument(found.findings)
    #expect(document.bottlenecks[0].again?.units == 1)
    #expect((document.bottlenecks[0].again?.rationsADay ?? 0) == 250)
    let outcome = try #require(found.findings.outcome)
    let table = ReliefTables(found.findings.compiled, outcome, gains: found.findings.gains)
    #expect(table.bottlenecks.contains("crossing-trucks,gate,1500.0,3,1.0,750.0"))
    #expect(table.files.contains { $0.name == "bottlenecks.csv" })
  }

  @Test func `a search that is stopped at once says that there is no plan, and looks no further`()
    throws
  {
    let findings = ReliefFindings(
      plan(), options: ReliefFindings.Options(scenarios: [], seeksSites: true, gainCount: 3),
      solver: try StoppedSolver(), progress: { _ in .stop })
    let words = ReliefWords(findings)
    #expect(words.headline.text == "The search was stopped before it had a plan.")
    #expect(words.proof[0].text == "Proven of all plans by then: nothing.")
    #expect(findings.gains.isEmpty && findings.scenarios.isEmpty && findings.risk == nil)
    #expect(findings.sites == nil)
    let brief = ReliefBrief(findings, title: "x", subtitle: "").brief
    #expect(brief.sections.map(\.id) == ["fed", "basis"])
    #expect(ReliefDocument(findings).status == "stopped")
  }

  @Test func `a search that is stopped on the way tells the best plan, and what none betters`()
    throws
  {
    // A hut serves half of the hamlet. What the worst-off get is settled; the next step is not.
    var halves = plan(trucks: 4)
    halves.sites.append(
      ReliefSite(
        id: "hut", name: "Hut", position: .plane(eastKilometres: 50, northKilometres: 0),
        peopleADay: 50))
    halves.roads.append(
      ReliefRoad(id: "track", from: "gate", to: "hut", distanceKilometres: 50, hours: 1))
    let findings = ReliefFindings(
      halves, solver: try StoppedSolver(after: 1), progress: { _ in .proceed })
    let words = ReliefWords(findings)
    #expect(
      ReliefWords(ReliefFindings(halves)).worstOff[0].text
        == "Worst off: Hamlet, where 50 percent of the need is met and people go without for 1.5 days."
    )
    #expect(words.headline.text.hasPrefix("The search was stopped: the best plan so far meets "))
    #expect(words.proof[0].text.contains("none gives every zone more than 50 percent of its need"))
  }

  @Test func `without a solver a sentence says so`() {
    struct Absent: LinearSolver {
      let name = "none"
      let version = ""
      func session(_ program: LinearProgram) throws(LinearError) -> any LinearSession {
        throw .libraryNotFound(name: "none", tried: [])
      }
    }
    let findings = ReliefFindings(plan(), solver: Absent())
    #expect(findings.obstacle == .noSolver)
    #expect(ReliefWords(findings).headline.text.contains("'make setup' installs one"))
    let brief = ReliefBrief(findings, title: "x", subtitle: "").brief
    #expect(brief.sections.map(\.id) == ["basis"])
    #expect(ReliefDocument(findings).obstacle == "no-solver")
  }

  @Test func `each row stands under what it rests on, once`() throws {
    let plan = plan()
    let items = try words(plan).basisItems { $0.source }
    let listed = items.compactMap(\.lead).flatMap {
      $0.split(separator: ": ")[1].split(separator: ", ").map(String.init)
    }
    #expect(listed.sorted() == plan.allRows.map(\.row.id).sorted())
  }

  @Test func `who controls a zone reaches no page`() throws {
    func text(_ who: String) throws -> String {
      var plan = plan()
      plan.zones[0].controlledBy = who
      let findings = ReliefFindings(plan, options: .init(scenarios: [], seeksSites: true))
      let brief = ReliefBrief(findings, title: "x", subtitle: "").brief
      return try HTMLRenderer().render(brief) + DocumentText.of(ReliefDocument(findings))
    }
    #expect(try text("Upstream council") == text("Downstream council"))
    #expect(try !text("Upstream council").contains("Upstream"))
  }

  @Test(arguments: [
    ("2024-02-28", 1, "2024-02-29"), ("2023-02-28", 1, "2023-03-01"),
    ("1999-12-31", 1, "2000-01-01"), ("2031-06-11", 9, "2031-06-20"),
    ("2031-01-01", 365, "2032-01-01"), ("0001-01-01", 0, "0001-01-01"),
    ("1900-02-28", 1, "1900-03-01"), ("2000-02-28", 1, "2000-02-29"),
  ]) func `days after a date are those of the calendar`(date: String, days: Int, then: String) {
    #expect(CalendarDate(date)?.adding(days).text == then)
  }

  @Test func `every date of eight hundred years comes after the one before`() throws {
    var date = try #require(CalendarDate("1600-01-01"))
    var last = date.text
    for _ in 0..<292_194 {
      date = date.adding(1)
      let text = date.text
      #expect(text > last)
      last = text
    }
    #expect(last == "2399-12-31" || last == "2400-01-01")
  }
}
