import Testing

@testable import EntenteCase

/// How tables are cut into rows and cells, and what of that can break.
@Suite struct ReliefTableTests {
  private func names(_ table: String) -> [String]? {
    var sample = ReliefSample.sound
    sample.tables["tables/zones.csv"] = table
    return sample.read().theCase?.relief?.zones.map(\.name)
  }

  @Test func `cells in quotes hold separators, line breaks and quotation marks`() {
    let head = "id,name,people,x_km,y_km,assumed"
    #expect(names("\(head)\na,\"A, B\",1,0,8,x\n") == ["A, B"])
    #expect(names("\(head)\na,\"A \"\"B\"\"\",1,0,8,x\n") == ["A \"B\""])
    #expect(names("\(head)\r\na,\"A\r\nB\",1,0,8,x\r\nb,\"\",1,0,8,x") == ["A\nB", "b"])
    #expect(names("\(head)\ra,A,1,0,8,x\rb,B,1,0,8,x") == ["A", "B"])
    #expect(names("\(head)\n\n a , A ,\t1, 0,8,x\n,,,,,\n") == ["A"])
  }

  @Test func `commas, semicolons and tabs separate, whichever the first row has most of`() {
    let rows = [
      ["id", "name", "people", "x_km", "y_km", "assumed"], ["a", "Ä;,", "1", "0", "8", "x"],
    ]
    for separator in [",", ";", "\t"] {
      let quoted = rows.map { $0.map { "\"\($0)\"" }.joined(separator: separator) }
      #expect(names("\u{FEFF}" + quoted.joined(separator: "\n")) == ["Ä;,"])
    }
  }

  @Test func `the place of a mistake is right behind quotes, line breaks and wide letters`() {
    var sample = ReliefSample.sound
    sample.tables["tables/zones.csv"] =
      "id,name,people,x_km,y_km,assumed\na,\"Ä\r\nÖ\",many,0,8,x\nb,\"Ünï 🙂\",few,0,8,x\n"
    let found = sample.read().diagnostics
    #expect(
      found.map(\.span) == [
        Span(line: 3, column: 4, length: 4), Span(line: 4, column: 11, length: 3),
      ])
  }

  @Test(arguments: [
    ("1.5", 1.5), ("\"1,5\"", 1.5), ("0.500", 0.5), ("\"0,500\"", 0.5), ("1e1", 10), ("+2", 2),
    ("\"12,25\"", 12.25),
  ])
  func `a number has a decimal point, or a comma that can be nothing else`(
    text: String, value: Double
  ) throws {
    let sample = ReliefSample.sound.replacing("lorry,6,15,", by: "lorry,6,\(text),", in: "trucks")
    #expect(try sample.plan().trucks[0].loadTonnes == value)
  }

  @Test(arguments: [
    "1 500", "\"1,500\"", "1'500", "\"1,500.5\"", "\"1.500,5\"", "\"1,500,000\"", "1_500",
  ])
  func `marks between thousands are told and not guessed at`(text: String) {
    ReliefSample.sound.replacing("lorry,6,15,", by: "lorry,6,\(text),", in: "trucks")
      .expect(.thousandsMark, at: "trucks.csv:2:\(text.hasPrefix("\"") ? 10 : 9)")
  }

  @Test(arguments: ["15 t", "nan", "inf", "0x10", "1..5", "--1", "1e999", "-", "½", "١٥"])
  func `what is no number is refused`(text: String) {
    ReliefSample.sound.replacing("lorry,6,15,", by: "lorry,6,\(text),", in: "trucks")
      .expect(.badNumber, at: "trucks.csv:2:9", "load_tonnes")
  }

  @Test(arguments: ["transport_cost_a_tonne_km", "Transport cost a tonne-km", "cost_a_tonne_km"])
  func `what moving costs is read under its name, as people write it or as it was called`(
    name: String
  ) throws {
    var sample = ReliefSample.sound
    let lines = try #require(sample.tables["tables/roads.csv"]).split(separator: "\n")
    sample.tables["tables/roads.csv"] =
      lines.enumerated().map { $1 + ($0 == 0 ? ",\(name)" : ",2.5") }.joined(separator: "\n")
    let plan = try sample.plan()
    #expect(!plan.roads.isEmpty && plan.roads.allSatisfy { $0.costATonneKilometre == 2.5 })
  }

  @Test func `a unit that divides is not converted as one that multiplies`() {
    #expect(ReliefUnits.of(.roads).conversion("transport_cost_a_tonne_m") == nil)
    #expect(ReliefUnits.of(.roads).conversion("distance_m")?.factor == 0.001)
  }
}
