import EntenteCase
import EntenteFormats
import Testing

@Suite struct GeniusTests {
  private func read(_ texts: KeyValuePairs<String, String>) throws -> Scenario {
    let reading = ScenarioReader.read(SmallScenarios.files(texts), realSteps: 3)
    return try #require(reading.scenario, "\(reading.diagnostics)")
  }

  private func additive() throws -> Scenario {
    try read(["d.xml": SmallScenarios.geniusDomain, "buyer.xml": SmallScenarios.geniusBuyer])
  }

  @Test func `issues of all kinds become options`() throws {
    let scenario = try additive()
    #expect(scenario.name == "boat")
    #expect(scenario.issues.map(\.name) == ["Colour", "Price", "Length"])
    #expect(
      scenario.issues.map(\.options) == [
        ["red", "blue & white"], ["-1", "0", "1", "2", "3"], ["2", "3", "4"],
      ])
    #expect(scenario.issues.map(\.firstInteger) == [nil, -1, nil])
  }

  @Test func `an evaluation is divided by the largest of its issue, whatever the domain has`()
    throws
  {
    let values = try additive().parties[0].valuation.values[0]
    #expect(values == [0.2, 0.30000000000000004])
  }

  @Test func `weights are taken as they stand, the last of several`() throws {
    let values = try additive().parties[0].valuation.values
    #expect(values.map { $0.max() ?? 0 } == [0.30000000000000004, 0.5, 0.3])
  }

  @Test func `whole numbers count from the lower bound and are cut to 0...1`() throws {
    let values = try additive().parties[0].valuation.values[1]
    #expect(values == [0.5, 0.375, 0.125, 0, 0])
  }

  @Test func `a real number is evaluated as it is, on the stated grid`() throws {
    #expect(try additive().parties[0].valuation.values[2] == [0, 0.15, 0.3])
  }

  @Test func `utilities are cut at 1`() throws {
    let scenario = try additive()
    #expect(scenario.parties[0].valuation.ceiling == 1)
    let text = SmallScenarios.geniusBuyer.replacing("\"0.3\"", "\"0.9\"")
    let cut = try read(["d.xml": SmallScenarios.geniusDomain, "buyer.xml": text])
    #expect(cut.parties[0].valuation.worth(of: [1, 0, 2]) == 1)
    #expect(cut.parties[0].valuation.worth(of: [1, 4, 0]) == 0.30000000000000004)
  }

  @Test func `reservation and discount are read`() throws {
    let party = try additive().parties[0]
    #expect(party.valuation.reservation == 0.25 && party.statesReservation)
    #expect(party.discount == 0.9 && party.name == "buyer")
  }

  @Test func `profiles without a domain file bring their own`() throws {
    let scenario = try read(["buyer.xml": SmallScenarios.geniusBuyer])
    #expect(scenario.issues[0].options == ["red", "blue & white", "green"])
  }

  @Test func `an issue that is worth nothing adds nothing`() throws {
    let text = """
      <utility_space><weight index="1" value="1"/>
      <issue index="1" name="a"><item value="x" evaluation="0"/><item value="y" evaluation="0"/>
      </issue></utility_space>
      """
    #expect(try read(["p.xml": text]).parties[0].valuation.values == [[0, 0]])
  }

  @Test func `rectangles count by their bounds`() throws {
    let scenario = try read(["p.xml": SmallScenarios.rectangles])
    let valuation = scenario.parties[0].valuation
    func worth(_ a: Int, _ b: Int) -> Double {
      (valuation.worth(of: [a, b - 5]) * 1000).rounded() / 100
    }
    // Inside: bounds included. Two bounds with a weight of their own; outside of the excluded box
    // wherever a bound fails; without bounds always; beyond the domain never; nested sums.
    #expect(worth(0, 6) == 0.5)
    #expect(worth(0, 5) == 1.5)
    #expect(worth(1, 6) == 4.5)
    #expect(worth(1, 5) == 5.5)
    #expect(worth(2, 5) == 10)
    #expect(worth(2, 6) == 5.5)
    #expect(worth(3, 6) == 0.5)
  }

  @Test func `parties stand in the order of their files`() throws {
    let scenario = try read([
      "z.xml": SmallScenarios.geniusBuyer, "d.xml": SmallScenarios.geniusDomain,
      "a.xml": SmallScenarios.geniusBuyer,
    ])
    #expect(scenario.parties.map(\.name) == ["z", "a"])
  }
}

extension String {
  func replacing(_ old: String, _ new: String) -> String {
    split(separator: old, omittingEmptySubsequences: false).joined(separator: new)
  }
}
