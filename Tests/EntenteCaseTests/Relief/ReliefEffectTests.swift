import EntenteCase
import Testing

@Suite struct ReliefEffectTests {
  @Test func `an effect holds of the packages of which its condition does`() throws {
    let plan = try ReliefSample.sound.plan()
    #expect(plan.effects(of: ["gate": "closed", "trucks": "few"]).isEmpty)
    #expect(plan.effects(of: ["gate": "days"]).map(\.id) == ["X1"])
    #expect(plan.effects(of: ["gate": "daily", "trucks": "more"]).map(\.id) == ["X1", "X2"])
    #expect(plan.applying(effectsOf: ["gate": "closed"]) == plan)
  }

  @Test func `opening a crossing ends its closed days, closing keeps them`() throws {
    let plan = try ReliefSample.sound.plan()
    let opened = plan.applying(effectsOf: ["gate": "days"])
    #expect(opened.crossings[1].isOpen && opened.crossings[1].closedDays == .none)
    #expect(opened.crossings[0] == plan.crossings[0])
    var closing = plan
    closing.effects[0].change = .closes("south-gate")
    let closed = closing.applying(effectsOf: ["gate": "days"])
    #expect(closed.crossings[0].trucks(on: 1) == 0)
    #expect(closed.crossings[0].closedDays == plan.crossings[0].closedDays)
  }

  @Test(arguments: ["school", "mill", "trunk"])
  func `sites, warehouses and roads open and close too`(id: String) throws {
    var plan = try ReliefSample.sound.plan()
    plan.effects[0].change = .closes(id)
    let closed = plan.applying([plan.effects[0]])
    #expect(closed != plan)
    plan.effects[0].change = .opens(id)
    #expect(closed.applying([plan.effects[0]]).sites == plan.sites)
    #expect(closed.applying([plan.effects[0]]).roads == plan.roads)
    #expect(closed.applying([plan.effects[0]]).warehouses == plan.warehouses)
  }

  /// One row of every table, and the figures that may be set, as the reader names them.
  @Test(arguments: [
    "hill", "south-gate", "mill", "school", "trunk", "w", "lorry", "flour", "n",
    "south-gate.flour.day1", "mill.stock.flour", "staff.day1", "second-flood",
    "second-flood.dyke.day4",
  ])
  func `every figure that may be set is set, and no other`(id: String) throws {
    var sample = ReliefSample.sound
    sample.tables["tables/walks.csv"] = "id,zone,site,distance_km,assumed\nw,town,school,1,a\n"
    sample.tables["tables/needs.csv"] =
      "id,zone,commodity,kilograms_a_person_day,assumed\nn,town,flour,0.5,a\n"
    let figures = figures(of: id, in: sample)
    #expect(!figures.isEmpty)
    for figure in figures {
      // One is a number of every figure's range, and none of those in the sample.
      let changed = sample.replacing(
        "set: south-gate.trucks_a_day, to: 40", by: "set: \(id).\(figure), to: 1")
      let plan = try #require(changed.read().theCase?.relief)
      var before = plan
      before.effects[1].change = .set(row: id, figure: figure, to: 0.5)
      #expect(
        plan.applying([plan.effects[1]]) != before.applying([before.effects[1]]).with(plan.effects),
        "\(id).\(figure)")
    }
  }

  /// What the reader says may be set of a row.
  private func figures(of id: String, in sample: ReliefSample) -> [String] {
    let asked = sample.replacing("set: south-gate.trucks_a_day", by: "set: \(id).nothing-such")
    let notes = asked.read().diagnostics.first { $0.code == .unknownFigure }?.notes ?? []
    let list = notes.first.map { $0.dropFirst("figures: ".count) } ?? ""
    return list.split(separator: ", ").map(String.init)
  }

  @Test func `mistakes in effects are told with their places`() {
    let sound = ReliefSample.sound
    sound.replacing("set: south-gate.trucks_a_day", by: "set: south-gate.truck_a_day")
      .expect(.unknownFigure, at: "case:36:41", "a crossing", "trucks_a_day")
    sound.replacing("set: south-gate.trucks_a_day", by: "set: souht-gate.trucks_a_day")
      .expect(.unknownRow, at: "case:36:41", "south-gate")
    sound.replacing("set: south-gate.trucks_a_day", by: "set: trucks")
      .expect(.unknownFigure, at: "case:36:41", "north-gate.trucks_a_day")
    sound.replacing("to: 40", by: "to: -40").expect(.badNumber, at: "case:36:70", "from 0")
    sound.replacing(", to: 40", by: "").expect(.missingKey, at: "case:36:41", "'to'")
    sound.replacing("opens: north-gate", by: "opens: hill")
      .expect(.unknownRow, at: "case:35:47", "a zone")
    sound.replacing("opens: north-gate", by: "opens: north-gate, closes: school")
      .expect(.conflictingKeys, at: "case:35:7", "opens and closes")
    sound.replacing("opens: north-gate, ", by: "")
      .expect(.missingKey, at: "case:35:7", "changes nothing")
    sound.replacing("if: gate is not closed", by: "if: gate is not shut")
      .expect(.unknownOption, at: "case:35:32", "closed")
    sound.replacing("if: gate is not closed, ", by: "")
      .expect(.expectedCondition, at: "case:35:7", "'if' is missing")
  }

  @Test func `effects may stand in a table`() throws {
    var sample = ReliefSample.sound
    let start = try #require(sample.text.range(of: "  effects:"))
    sample.text.removeSubrange(start.lowerBound...)
    sample.tables["tables/effects.csv"] = """
      id,if,opens,set,to,source
      X1,gate is not closed,north-gate,,,"roads, page 2"
      X2,trucks is more,,south-gate.trucks_a_day,40,"roads, page 2"
      """
    let (table, inline) = (try sample.plan().effects, try ReliefSample.sound.plan().effects)
    #expect(table.map(\.change) == inline.map(\.change))
    #expect(table.map(\.condition) == inline.map(\.condition))
    sample.replacing("gate is not closed", by: "gate is not shut", in: "effects")
      .expect(.unknownOption, at: "effects.csv:2:16", "closed")
  }
}

extension ReliefPlan {
  fileprivate func with(_ effects: [ReliefEffect]) -> ReliefPlan {
    var result = self
    result.effects = effects
    return result
  }
}
