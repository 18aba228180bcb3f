/// Some days of a plan, in ranges that rise and do not touch.
package struct ReliefDays: Sendable, Hashable {
  /// Ascending; a gap of at least one day lies between two.
  package let ranges: [ClosedRange<Int>]

  /// Makes a set of days; ranges may overlap and stand in any order.
  package init(_ ranges: [ClosedRange<Int>]) {
    var merged: [ClosedRange<Int>] = []
    for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if let last = merged.last, range.lowerBound - 1 <= last.upperBound {
        merged[merged.count - 1] = last.lowerBound...max(last.upperBound, range.upperBound)
      } else {
        merged.append(range)
      }
    }
    self.ranges = merged
  }

  /// No day.
  package static let none = ReliefDays([])

  /// Whether a day is among them.
  package func contains(_ day: Int) -> Bool { ranges.contains { $0.contains(day) } }

  /// As a table has it: `3 5-7`; empty for no day.
  package var text: String {
    ranges.map { $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound)-\($0.upperBound)" }
      .joined(separator: " ")
  }
}
