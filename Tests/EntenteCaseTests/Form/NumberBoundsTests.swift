import EntenteTestSupport
import Foundation
import Testing

@testable import EntenteCase

/// Every number of a case lies between two ends, which the reader, the schema and messages share.
@Suite struct NumberBoundsTests {
  static let bounds: [String: NumberBounds] = [
    "share": .share, "points": .points, "amount": .amount, "count": .count,
    "days0": .days(from: 0), "days1": .days(from: 1), "phase": .days(from: 1),
    "halfLife": .halfLife,
  ]

  private static func bounds(_ place: Int) -> NumberBounds {
    bounds[NumberedCase.all.places[place].kind]!
  }

  /// What is wrong with the numbers themselves; dates and orders may still make no sense.
  private func complaints(_ numbers: [Int: String]) -> [Diagnostic] {
    CaseReader.read(Array(NumberedCase.all.text(numbers).utf8)).diagnostics
      .filter { [.badNumber, .badProbability].contains($0.code) }
  }

  @Test func `the case with usual numbers is sound`() {
    let reading = CaseReader.read(Array(NumberedCase.all.text().utf8))
    #expect(reading.diagnostics.isEmpty, "\(reading.diagnostics)")
  }

  @Test(arguments: NumberedCase.all.places.indices)
  func `a number may be either end, and one beyond is told both where it stands`(place: Int) {
    let bounds = Self.bounds(place)
    for end in [bounds.range.lowerBound, bounds.range.upperBound]
    where !NumberedCase.all.places[place].isOfRange {
      #expect(complaints([place: "\(end)"]).isEmpty, "\(place) \(end)")
    }
    for beyond in [bounds.range.lowerBound - 1, bounds.range.upperBound * 1.001, 1e308] {
      let found = complaints([place: "\(beyond)"])
      #expect(found.count == 1, "\(place) \(beyond)")
      #expect(found.first?.message.hasSuffix("is a \(bounds.words)") == true, "\(found)")
      #expect(found.first?.span.length == "\(beyond)".count, "\(place) \(beyond)")
    }
  }

  @Test func `any number is taken just where it lies between the ends`() {
    for seed in Cases.random(short: 1_500, long: 20_000) {
      var random = SplitMix64(seed: UInt64(seed))
      let place = Int.random(in: NumberedCase.all.places.indices, using: &random)
      guard !NumberedCase.all.places[place].isOfRange else { continue }
      let size = pow(10, Double(Int.random(in: -330...308, using: &random)))
      let drawn = [size, -size, size * 3.7, Double.random(in: -2...2, using: &random)]
      let number = drawn[Int.random(in: 0..<4, using: &random)].rounded(
        Bool.random(using: &random) && size > 1 ? .down : .toNearestOrEven)
      let written = Bool.random(using: &random) ? number : drawn[0]
      let bounds = Self.bounds(place)
      let meant = abs(written) < 1e-100 ? 0 : written
      let isBetween =
        meant >= bounds.range.lowerBound && meant <= bounds.range.upperBound
        && (!bounds.isWhole || meant.truncatingRemainder(dividingBy: 1) == 0)
      #expect(complaints([place: "\(written)"]).isEmpty == isBetween, "\(place): \(written)")
    }
  }

  @Test func `every number of the schema has two ends`() throws {
    let schema = try JSONSerialization.jsonObject(with: Data(CaseSchema.json.utf8))
    var count = 0
    forEachObject(in: schema) { object in
      let types = object["type"] as? [String] ?? (object["type"] as? String).map { [$0] } ?? []
      let isNumber = types.contains("integer") || types.contains("number")
      // Ids and texts may be written as numbers, and have none.
      let isText = types.contains("string") && object["minimum"] == nil
      guard isNumber, !isText else { return }
      count += 1
      #expect(object["minimum"] is NSNumber && object["maximum"] is NSNumber, "\(object)")
    }
    #expect(count > 60)
  }

  private func forEachObject(in value: Any, _ visit: ([String: Any]) -> Void) {
    for item in value as? [Any] ?? [] { forEachObject(in: item, visit) }
    guard let object = value as? [String: Any] else { return }
    visit(object)
    for part in object.values { forEachObject(in: part, visit) }
  }

  @Test func `ends are said with commas between thousands`() {
    #expect(NumberBounds.share.words == "number from 0 to 1")
    #expect(NumberBounds.count.words == "whole number from 1 to 1,000,000")
    #expect(NumberBounds.points.words == "number from -1,000,000,000,000 to 1,000,000,000,000")
    #expect(NumberBounds.halfLife.words == "number from 0.01 to 1,000,000")
  }
}
