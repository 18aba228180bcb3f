import EntenteCase
import EntenteFormats
import Testing

@Suite struct PlainFormatTests {
  private func read(_ texts: KeyValuePairs<String, String>) throws -> Scenario {
    let reading = ScenarioReader.read(SmallScenarios.files(texts))
    return try #require(reading.scenario, "\(reading.diagnostics)")
  }

  @Test func `NegMAS domains and functions are read`() throws {
    let scenario = try read([
      "d.yml": SmallScenarios.negMASDomain, "b.yml": SmallScenarios.negMASBuyer,
      "s.yml": SmallScenarios.negMASSeller,
    ])
    #expect(scenario.name == "boat")
    #expect(scenario.issues.map(\.options) == [["red", "blue"], ["1", "2", "3"], ["2", "5.5"]])
    #expect(scenario.parties.map(\.name) == ["buyer", "seller"])
    #expect(
      scenario.parties[0].valuation.values == [
        [0.5, 0.125], [0.1875, 0.125, 0.0625], [0, 0.25],
      ])
    let seller = scenario.parties[1].valuation
    #expect(seller.worth(of: [0, 0, 0]) == 0.1875)
    #expect(seller.worth(of: [0, 1, 0]) == 0.6875)
    #expect(seller.worth(of: [0, 2, 0]) == 0.1875)
    #expect(seller.worth(of: [1, 2, 1]) == 0.6875)
  }

  @Test func `negative infinity is no stated reservation`() throws {
    let scenario = try read([
      "d.yml": SmallScenarios.negMASDomain, "b.yml": SmallScenarios.negMASBuyer,
      "s.yml": SmallScenarios.negMASSeller,
    ])
    #expect(scenario.parties.map(\.statesReservation) == [true, false])
    #expect(scenario.valuations.map(\.reservation) == [0.25, 0])
  }

  @Test func `GeniusWeb profiles are read with the domain in them`() throws {
    let scenario = try read(["p.json": SmallScenarios.geniusWeb])
    #expect(
      scenario.issues.map(\.options) == [["red", "blue"], ["matt", "gloss"], ["1", "1.5", "2"]])
    #expect(scenario.valuations[0].values == [[0.5, 0.25], [0.25, 0], [0.25, 0.125, 0]])
    #expect(scenario.valuations[0].reservation == 0.375 && scenario.parties[0].statesReservation)
  }

  @Test func `NegoLog profiles are read, tabs and all`() throws {
    let specs = #"{"Name": "D", "NumberOfIssues": 2, "IssueValues": [2, 2]}"#
    let scenario = try read([
      "a.json": SmallScenarios.negoLog, "b.json": SmallScenarios.negoLog, "specs.json": specs,
    ])
    #expect(scenario.parties.count == 2)
    #expect(scenario.issues.map(\.options) == [["red", "blue"], ["1", "2"]])
    #expect(abs(scenario.valuations[1].values[0][0] - 0.15) < 1e-15)
    #expect(scenario.valuations[0].reservation == 0.5)
  }
}
