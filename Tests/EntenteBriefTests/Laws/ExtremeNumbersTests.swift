import EntenteCase
import EntenteEngine
import EntenteTestSupport
import Testing

/// Numbers at the ends of what a case may hold, together, make neither the program stop nor a figure
/// that is none.
@Suite struct ExtremeNumbersTests {
  /// The ends of each kind, what is nearest to 0, and what is in between.
  private static let numbers: [String: [String]] = [
    "share": ["0", "1", "1e-99", "0.999999999999999", "0.5"],
    "points": ["-1e12", "1e12", "0", "1e-99", "-1e-99", "1", "999999999999"],
    "amount": ["0", "1e12", "1e-99", "1", "999999999999"],
    "count": ["1", "3", "1000", "1000000", "999999"],
    "days0": ["0", "1", "36525"], "days1": ["1", "2", "1000", "36525"],
    // Longer phases take longer than a test of every day should.
    "phase": ["1", "2", "400"],
    "halfLife": ["0.01", "1000000", "50"],
  ]

  @Test func `every brief of numbers at their ends is made, and each figure in it is a number`()
    throws
  {
    var told = 0
    for seed in Cases.random(short: 12, long: 600) {
      let text = Self.text(seed)
      let seen = try WhatReadersSee.all(text, for: .mediator)
      guard seen.count > 2 else { continue }
      for (name, bytes) in seen {
        let words = Set(bytes.lowercased().split { !$0.isLetter })
        #expect(
          words.isDisjoint(with: ["nan", "inf", "infinity"]), "\(seed), \(name)\n\(text)")
      }
      told += 1
    }
    #expect(told > 4)
  }

  /// Some numbers, or all, at their ends; ranges and days in an order that makes sense.
  private static func text(_ seed: Int) -> String {
    var random = SplitMix64(seed: UInt64(seed))
    let places = NumberedCase.all.places
    let share = [0.05, 0.2, 1].randomElement(using: &random)!
    var drawn: [Int: String] = [:]
    for (index, place) in places.enumerated() where random.unit() < share {
      drawn[index] = numbers[place.kind]!.randomElement(using: &random)!
    }
    for index in places.indices.dropLast() where places[index].isOfRange {
      guard places[index + 1].isOfRange, places[index].kind == places[index + 1].kind else {
        continue
      }
      drawn[index] = drawn[index + 1] == nil ? nil : "\(lowest(places[index].kind))"
    }
    return NumberedCase.all.text(drawn)
  }

  private static func lowest(_ kind: String) -> String { numbers[kind]!.first! }
}
