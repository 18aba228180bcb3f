import EntenteCase
import Testing

@Suite struct ReliefPlanTests {
  @Test func `a plan of tables is read with its sources and places`() throws {
    let plan = try ReliefSample.sound.plan()
    #expect(plan.days == 10 && plan.firstDay == "2031-06-11" && plan.diet == .fixed)
    #expect(plan.zones.map(\.id) == ["hill", "town", "marsh"])
    let hill = plan.zones[0]
    #expect(hill.people == 9_000 && hill.children == 3_600 && hill.name == "Hill villages")
    #expect(hill.position == .plane(eastKilometres: 4, northKilometres: 18))
    #expect(hill.origin.file == "tables/zones.csv")
    #expect(hill.origin.span == Span(line: 2, column: 1, length: 4))
    #expect(hill.origin.from.map(\.source) == ["survey"])
    #expect(hill.origin.from.map(\.locator) == ["page 1"])
    #expect(plan.crossings[0].closedDays.ranges == [7...7])
    #expect(plan.crossings[1].closedDays.ranges == [6...7] && !plan.crossings[1].isOpen)
    #expect(plan.crossings[0].trucks(on: 1) == 20 && plan.crossings[0].trucks(on: 7) == 0)
    #expect(plan.sites.map(\.status) == [.open, .possible, .possible])
    #expect(plan.sites[0].safePeople(plan.standards) == 3_000)
    #expect(plan.roads[1].hours == 0.5 && plan.roads[1].cutProbability == 0)
    #expect(plan.trucks.map(\.id) == ["lorry", "van"])
    #expect(plan.commodities.allSatisfy { $0.parcel == "basket" })
    #expect(plan.supplies[0].id == "south-gate.flour.day1" && plan.supplies[0].toDay == nil)
    #expect(plan.staff.map(\.people) == [60, 100])
    #expect(plan.incidents[0].cuts.map(\.what) == ["dyke", "trunk"])
    #expect(plan.incidents[0].cuts.map(\.leaves) == [0, 0.5])
    #expect(
      plan.effects.map(\.change) == [
        .opens("north-gate"), .set(row: "south-gate", figure: "trucks_a_day", to: 40),
      ])
  }

  @Test func `standards that are not stated are Sphere's and UNHCR's`() throws {
    let standards = try ReliefSample.sound.plan().standards
    #expect(standards.energyKcal == 2_100 && standards.proteinGrams == 52.5)
    #expect(standards.fatGrams == 35 && standards.waterLitres == 15)
    #expect(standards.peopleASite == 20_000 && standards.walkKilometres == 10)
    let stated = ReliefSample.sound.replacing(
      "  days: 10\n", by: "  days: 10\n  standards: {energy_kcal: 1900, walk_km: 12}\n")
    #expect(try stated.plan().standards.energyKcal == 1_900)
    #expect(try stated.plan().standards.walkKilometres == 12)
    #expect(try stated.plan().standards.fatGrams == 35)
  }

  @Test func `rows in the case say the same as rows in a table`() throws {
    let table = "zones: [{id: a, people: 5, x_km: 0, y_km: 0, source: 'press, page 1'}]"
    let inline = try plan(table)
    var file = try plan(
      "zones: z.csv", ["z.csv": "id,people,x_km,y_km,source\na,5,0,0,\"press, page 1\"\n"])
    #expect(file.zones[0].origin.file == "z.csv")
    file.zones[0].origin.file = nil
    file.zones[0].origin.span = inline.zones[0].origin.span
    file.zones[0].origin.from[0].span = inline.zones[0].origin.from[0].span
    #expect(file.zones == inline.zones)
  }

  /// A small plan of its own; the closure of files sees only these.
  private func plan(_ zones: String, _ files: [String: String] = [:]) throws -> ReliefPlan {
    let reading = read(zones, files)
    return try #require(reading.plan, "\(reading.diagnostics)")
  }

  private func read(_ zones: String, _ files: [String: String] = [:]) -> ReliefPlanReading {
    let text = """
      entente-relief: 1
      title: T
      days: 3
      sources: {press: {title: P}}
      assumed: all of it
      \(zones)
      sites: [{id: s, people_a_day: 9, x_km: 1, y_km: 0}]
      commodities: [{id: c, kcal_a_kg: 3000, kilograms_a_person_day: 1}]
      """
    return ReliefPlanReader.read(
      Array(text.utf8),
      files: ReliefFiles { name in files[name].map { .bytes(Array($0.utf8)) } ?? .missing })
  }

  @Test func `a plan's own file is told by its first key and read without a case`() throws {
    #expect(ReliefPlanReader.isPlan(Array("entente-relief: 1\ndays: 3\n".utf8)))
    #expect(!ReliefPlanReader.isPlan(Array("entente: 1\ntitle: entente-relief\n".utf8)))
    #expect(!ReliefPlanReader.isPlan(Array("- entente-relief: 1\n".utf8)))
    #expect(try plan("zones: [{id: a, people: 5, x_km: 0, y_km: 0}]").title == "T")
  }

  @Test func `a case may name the plan's file and adds effects to it`() throws {
    let sound = ReliefSample.sound
    let parts = sound.text.split(separator: "relief:\n", maxSplits: 1).map(String.init)
    var (plan, effects) = ("entente-relief: 1\nsources: {own: {title: Own}}\n", "")
    for line in parts[1].split(separator: "\n") {
      if line.hasPrefix("  effects") || line.hasPrefix("    ") {
        effects += line + "\n"
      } else {
        plan += line.dropFirst(2) + "\n"
      }
    }
    var split = sound
    split.text = parts[0] + "relief:\n  plan: plan/relief.yaml\n" + effects
    split.tables = Dictionary(uniqueKeysWithValues: sound.tables.map { ("plan/\($0)", $1) })
    split.tables["plan/relief.yaml"] = plan
    let read = try split.plan()
    #expect(read.effects.map(\.id) == ["X1", "X2"] && read.sources.map(\.id) == ["own"])
    #expect(read.zones.map(\.people) == (try sound.plan()).zones.map(\.people))
    #expect(read.zones[0].origin.file == "plan/tables/zones.csv")
    split.tables["plan/relief.yaml"] = plan.replacingOccurrences(of: "days: 10", with: "days: 0")
    split.expect(.badNumber, at: "relief.yaml:5:7", "from 1 to 366")
  }

  @Test func `who controls a zone is carried and changes nothing else`() throws {
    let plan = try ReliefSample.sound.plan()
    #expect(plan.zones.map(\.controlledBy).contains("West bank council"))
    let renamed = ReliefSample.sound.replacing("West bank council", by: "Nobody", in: "zones")
    var other = try renamed.plan()
    #expect(other != plan && other.zones.map(\.controlledBy).contains("Nobody"))
    for index in other.zones.indices {
      other.zones[index].controlledBy = plan.zones[index].controlledBy
    }
    #expect(other == plan)
  }

  @Test func `walks are as stated, else in a straight line`() throws {
    let plan = try ReliefSample.sound.plan()
    let straight = ReliefWalks(plan)
    #expect(straight.kilometres(from: plan.zones[1], to: plan.sites[0]) == 1)
    var sample = ReliefSample.sound
    sample.tables["tables/walks.csv"] =
      "zone,site,distance_km,assumed\ntown,school,2.5,the ford is closed\n"
    let stated = ReliefWalks(try sample.plan())
    #expect(stated.kilometres(from: plan.zones[1], to: plan.sites[0]) == 2.5)
    #expect(stated.kilometres(from: plan.zones[0], to: plan.sites[0]) != nil)
    #expect(straight.kilometres(from: ReliefZone(id: "z", people: 1), to: plan.sites[0]) == nil)
  }

  @Test func `a degree of latitude is a hundred and eleven kilometres`() throws {
    let here = ReliefPosition.globe(longitude: 34, latitude: 31)
    let north = ReliefPosition.globe(longitude: 34, latitude: 32)
    let distance = try #require(here.kilometres(to: north))
    #expect(abs(distance - 111.195) < 0.01)
    let east = try #require(here.kilometres(to: .globe(longitude: 35, latitude: 31)))
    #expect(abs(east - 95.31) < 0.05)
    #expect(here.kilometres(to: .plane(eastKilometres: 0, northKilometres: 0)) == nil)
  }

  @Test func `days merge where they overlap or touch`() {
    let days = ReliefDays([9...9, 3...4, 5...6, 1...1])
    #expect(days.ranges == [1...1, 3...6, 9...9] && days.text == "1 3-6 9")
    #expect(days.contains(4) && !days.contains(2) && ReliefDays.none.text == "")
  }
}
