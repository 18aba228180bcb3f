import EntenteEngine
import EntenteTestSupport
import Testing

@testable import EntenteAnswers
@testable import EntenteBrief
@testable import EntentePage

/// What is divided between two parties, and what is not.
@Suite struct FairDivisionLawTests {
  @Test func `what nobody contests goes to nobody, and the rest is fair by each side's own points`()
    throws
  {
    var uncontested = 0
    for seed in Cases.random(short: 200, long: 2_000) {
      let sample = RandomNumbersText(seed: UInt64(seed))
      guard let found = FairDivision(CompiledCase(try WorkedCases.read(sample.text()))) else {
        continue
      }
      let worths = (0..<2).map { party in
        sample.optionCounts.indices.map { issue in
          sample.values[party][issue].map { $0 * sample.weights[party][issue] }
        }
      }
      for issue in sample.optionCounts.indices {
        let best = worths.map { row in
          Set(row[issue].indices.filter { row[issue][$0] == row[issue].max() })
        }
        let matters = worths.allSatisfy { Set($0[issue]).count > 1 }
        let shared = matters ? best[0].intersection(best[1]) : []
        #expect(Set(found.agreed[issue].members) == shared, "seed \(seed)")
        uncontested += shared.isEmpty ? 0 : 1
        let parts = found.parts.map { $0[issue] }
        if shared.isEmpty {
          // What neither has anything at stake in may go to nobody.
          let isIdle = worths.allSatisfy { Set($0[issue]).count == 1 }
          #expect(isIdle || abs(parts[0] + parts[1] - 1) < 1e-9, "seed \(seed)")
        } else {
          #expect(parts == [1, 1], "seed \(seed)")
        }
      }
      expectFair(found, seed)
    }
    #expect(uncontested > 50)
  }

  /// Equal parts of what is contested, by each party's own points, and no envy.
  private func expectFair(_ found: FairDivision, _ seed: Int) {
    let parts = found.partsContested.compactMap(\.self)
    guard parts.count == 2 else { return }
    #expect(abs(parts[0] - parts[1]) < 1e-9, "seed \(seed)")
    #expect(parts.allSatisfy { $0 >= 0.5 - 1e-9 }, "seed \(seed)")
    for party in 0..<2 {
      let own = found.stakes[party].indices.reduce(0) {
        $0 + found.stakes[party][$1] * found.parts[party][$1]
      }
      #expect(abs(found.points[party] - own) < 1e-9, "seed \(seed)")
    }
  }

  @Test func `an issue on which both want the same is said to satisfy both`() throws {
    let text = """
      entente: 1
      title: Two owners want the same name
      sources: {s: {title: A sheet}}
      parties: {a: Ada, b: Ben}
      issues:
        shop: {asks: Who gets the shop?, options: {a: Ada, b: Ben}}
        name: {asks: Which name stays?, options: {old: the old one, new: a new one}}
        van: {asks: Who gets the van?, options: {a: Ada, b: Ben}}
      claims:
        - {id: A1, by: a, numbers: {shop: {weight: 40, values: {a: 1}}, name: {weight: 40, values: {old: 1}}, van: {weight: 20, values: {a: 1}}}, from: "s, 1"}
        - {id: B1, by: b, numbers: {shop: {weight: 50, values: {b: 1}}, name: {weight: 30, values: {old: 1}}, van: {weight: 20, values: {b: 1}}}, from: "s, 1"}
      """
    let found = try #require(FairDivision(CompiledCase(try WorkedCases.read(text))))
    let name = try #require(found.document.issues.first { $0.issue == "name" })
    #expect(name.shares == nil && name.uncontested == ["old"])
    // By their own sheets: 40 and 30 for the name, and of 60 and 70 the same part.
    let part = try #require(found.partsContested[0])
    #expect(abs(found.document.points["a"]! - (40 + 60 * part)) < 1e-9)
    #expect(abs(found.document.points["b"]! - (30 + 70 * part)) < 1e-9)
    let said = TextRenderer(width: 80, color: false).render(found.brief(subtitle: ""))
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(said.contains("the same option is the best for both: name: the old one."))
  }
}
