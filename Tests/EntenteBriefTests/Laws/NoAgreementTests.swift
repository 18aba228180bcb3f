import EntenteCase
import EntenteEngine
import EntenteTestSupport
import Foundation
import Testing

@testable import EntenteAnswers
@testable import EntenteBrief

/// What no agreement is worth where nobody states it, and numbers of packages for programs.
@Suite struct NoAgreementTests {
  private func bargaining(_ text: String) throws -> Bargaining {
    try #require(Answers(try WorkedCases.read(text), for: .mediator).bargaining)
  }

  @Test func `it is the status quo’s worth by what is settled, and what is open is asked for`()
    throws
  {
    var asked = 0
    for seed in Cases.random(short: 100, long: 1_000) {
      let sample = RandomNumbersText(seed: UInt64(seed))
      let bargaining = try bargaining(sample.text())
      var open: Set<Int> = []
      for party in 0..<2 {
        var worth = 0.0
        for issue in sample.optionCounts.indices {
          let values = sample.values[party][issue]
          let weight = Double(sample.weights[party][issue]) / 10
          if let today = sample.statusQuo[issue] {
            worth += weight * Double(values[today])
          } else if Set(values).count == 1 {
            worth += weight * Double(values[0])
          } else if weight > 0 {
            open.insert(issue)
          }
        }
        #expect(abs(bargaining.reservations[party] - worth) < 1e-9, "\(seed)")
      }
      let said = BargainingWords(bargaining, Names(bargaining.compiled.theCase)).blocks.description
      #expect(said.contains("this is what the status quo is worth"), "\(seed)")
      #expect(said.contains("today is not said") == !open.isEmpty, "\(seed)")
      let found = bargaining.compiled.openToday.members.map { bargaining.compiled.issues[$0].id }
      #expect(Set(found) == Set(open.map { "i\($0)" }), "\(seed)")
      asked += open.isEmpty ? 0 : 1
    }
    #expect(asked > 20)
  }

  @Test func `how many packages there are is a number, and says what number`() throws {
    for seed in Cases.random(short: 60, long: 600) {
      let sample = RandomNumbersText(seed: UInt64(seed))
      let document = FrontierDocument(try bargaining(sample.text()))
      let parsed = try JSONSerialization.jsonObject(with: JSONEncoder().encode(document))
      let object = try #require(parsed as? [String: Any])
      #expect(object["count"] as? Int == sample.optionCounts.reduce(1, *), "\(seed)")
      #expect(object["countIs"] as? String == "exactly")
      let frontier = try #require(object["frontier"] as? [String: Any])
      let points = try #require(frontier["points"] as? [Any])
      #expect(frontier["count"] as? Int ?? 0 >= points.count, "\(seed)")
    }
  }

  @Test(arguments: [
    (Frontier.Count.exactly(7), "7", PackageCount.Certainty.exactly),
    (.about(1e30), "1e+30", .about),
    (.about(.infinity), "1.797", .atLeast), (.unknown, "3", .atLeast),
  ])
  func `a count that is not known is the number of those that are`(
    count: Frontier.Count, written: String, certainty: PackageCount.Certainty
  ) throws {
    let number = PackageCount(count, atLeast: 3)
    let text = String(decoding: try JSONEncoder().encode([number]), as: UTF8.self)
    #expect(text.hasPrefix("[" + written), "\(text)")
    #expect(number.certainty == certainty)
  }
}
