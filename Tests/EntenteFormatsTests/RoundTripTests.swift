import EntenteCase
import EntenteEngine
import EntenteFormats
import Testing

@Suite struct RoundTripTests {
  @Test(arguments: [ScenarioFormat.genius, .geniusweb, .negmas])
  func `a plain scenario reads back with equal utilities`(format: ScenarioFormat) throws {
    var random = SplitMix64(seed: 21)
    for _ in 0..<150 {
      let scenario = RandomScenario.make(isPlain: true, using: &random)
      let writing = ScenarioWriter.write(scenario, as: format)
      let reading = ScenarioReader.read(writing.files)
      let back = try #require(reading.scenario, "\(reading.diagnostics)")
      #expect(back.issues.map(\.name) == scenario.issues.map(\.name))
      #expect(back.issues.map(\.options) == scenario.issues.map(\.options))
      expectEqual(back, scenario, isScaled: format != .negmas)
      if format != .geniusweb {
        for (a, b) in zip(back.parties, scenario.parties) where b.statesReservation {
          let factor = format == .negmas ? 1 : factor(b.valuation)
          #expect(abs(a.valuation.reservation - b.valuation.reservation * factor) < 1e-9)
        }
      }
    }
  }

  @Test(arguments: [ScenarioFormat.genius, .negmas])
  func `interactions read back with equal utilities`(format: ScenarioFormat) throws {
    var random = SplitMix64(seed: 22)
    for _ in 0..<150 {
      let scenario = RandomScenario.make(isPlain: false, using: &random)
      let reading = ScenarioReader.read(ScenarioWriter.write(scenario, as: format).files)
      let back = try #require(reading.scenario, "\(reading.diagnostics)")
      expectEqual(back, scenario, isScaled: format != .negmas)
    }
  }

  @Test func `what a format cannot say is refused or warned of`() {
    var random = SplitMix64(seed: 23)
    var scenario = RandomScenario.make(isPlain: false, using: &random)
    let web = ScenarioWriter.write(scenario, as: .geniusweb)
    #expect(web.files.isEmpty && web.diagnostics.contains { $0.severity == .error })
    scenario.parties[0].valuation.ceiling = 1e-3
    let negmas = ScenarioWriter.write(scenario, as: .negmas)
    #expect(negmas.diagnostics.contains { $0.message.contains("no ceiling") })
  }

  @Test func `a scenario is the same as a case`() throws {
    var random = SplitMix64(seed: 24)
    for round in 0..<150 {
      let scenario = RandomScenario.make(isPlain: round % 2 == 0, using: &random)
      let text = CaseWriter.text(scenario.makeCase(files: ["a.xml", "b, c.xml"]))
      let reading = CaseReader.read(Array(text.utf8))
      let theCase = try #require(reading.theCase, "\(reading.diagnostics)\n\(text)")
      let made = Scenario.make(from: CompiledCase(theCase))
      let back = try #require(made.scenario)
      #expect(made.diagnostics.isEmpty)
      #expect(back.issues.map(\.name) == scenario.issues.map(\.name))
      #expect(back.issues.map(\.options) == scenario.issues.map(\.options))
      expectEqual(back, scenario, isScaled: false)
      #expect(back.valuations.map(\.reservation) == scenario.valuations.map(\.reservation))
      #expect(back.parties.map(\.discount) == scenario.parties.map(\.discount))
    }
  }

  @Test func `weights written for GeniusWeb add up to 1 as decimals`() throws {
    var random = SplitMix64(seed: 25)
    for _ in 0..<50 {
      let scenario = RandomScenario.make(isPlain: true, using: &random)
      for file in ScenarioWriter.write(scenario, as: .geniusweb).files {
        let text = String(decoding: file.bytes, as: UTF8.self)
        let start = try #require(text.split(separator: "\"issueWeights\": {").dropFirst().first)
        let weights = start.prefix { $0 != "}" }.split(separator: "\n").compactMap {
          $0.split(separator: ": ").last.map { $0.filter { $0.isNumber || $0 == "." } }
        }
        let units = weights.filter { !$0.isEmpty }.map { weight -> Int in
          let digits = weight.split(separator: ".", omittingEmptySubsequences: false)
          let fraction = digits.count > 1 ? String(digits[1]) : ""
          let padded = fraction + String(repeating: "0", count: 15 - fraction.count)
          return Int(digits[0])! * 1_000_000_000_000_000 + Int(padded)!
        }
        #expect(units.reduce(0, +) == 1_000_000_000_000_000, "\(text)")
      }
    }
  }

  /// 1 over the most that a package can be worth, where that is more than 1.
  private func factor(_ valuation: Valuation) -> Double {
    let most = min(
      valuation.ceiling,
      valuation.values.reduce(0) { $0 + ($1.max() ?? 0) }
        + valuation.interactions.reduce(0) { $0 + max(0, $1.worth) })
    return most > 1 + 1e-12 ? 1 / most : 1
  }

  private func expectEqual(_ back: Scenario, _ scenario: Scenario, isScaled: Bool) {
    var package = Array(repeating: 0, count: scenario.issues.count)
    repeat {
      for (a, b) in zip(back.valuations, scenario.valuations) {
        let factor = isScaled ? factor(b) : 1
        #expect(abs(a.worth(of: package) - b.worth(of: package) * factor) < 1e-9)
      }
    } while RandomScenario.advance(&package, scenario)
  }
}
