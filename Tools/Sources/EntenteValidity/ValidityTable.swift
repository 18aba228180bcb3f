import Foundation

/// Measures as a Markdown table.
struct ValidityTable {
  private let title: String
  private let rows: [(name: String, measures: Measures)]

  init(_ title: String, _ rows: [(name: String, measures: Measures)]) {
    (self.title, self.rows) = (title, rows)
  }

  var markdown: String {
    let count = rows.first?.measures.count ?? 0
    let head = [
      "| \(title), \(count) deals | hit | distance | worth | log | cover80 | size80 |",
      "|---|--:|--:|--:|--:|--:|--:|",
    ]
    return (head + rows.map(line)).joined(separator: "\n") + "\n"
  }

  private func line(_ row: (name: String, measures: Measures)) -> String {
    let measures = row.measures
    let cells = [
      digits(measures.hit, 3), digits(measures.distance, 2), digits(measures.worth, 3),
      digits(measures.log, 3), digits(measures.cover, 2), digits(measures.size, 1),
    ]
    return "| \(row.name) | " + cells.joined(separator: " | ") + " |"
  }

  private func digits(_ number: Double, _ places: Int) -> String {
    String(format: "%.\(places)f", number)
  }
}
