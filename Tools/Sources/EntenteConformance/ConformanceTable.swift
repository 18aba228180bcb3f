import EntenteEngine
import EntenteFormats

/// Rows as a Markdown table with a sentence that counts them.
struct ConformanceTable {
  let rows: [ConformanceRow]

  var markdown: String {
    let head = [
      "| scenario | parties | packages | frontier | Nash | Kalai-Smorodinsky | egalitarian |"
        + " utilitarian | answer |",
      "|---|--:|--:|--:|---|---|---|---|---|",
    ]
    return (head + rows.map(line)).joined(separator: "\n") + "\n\n" + summary
  }

  private func line(_ row: ConformanceRow) -> String {
    guard let scenario = row.scenario else {
      return "| \(row.name) | | | | | | | | not read: \(row.faults.joined(separator: "; ")) |"
    }
    let cells = [
      row.name, "\(scenario.parties.count)", packages(scenario),
      row.pointCount.map { "\($0)" } ?? "", solution("nash", row),
      solution("kalaiSmorodinsky", row), solution("egalitarian", row),
      solution("utilitarian", row), verdict(row),
    ]
    return "| " + cells.joined(separator: " | ") + " |"
  }

  private func packages(_ scenario: Scenario) -> String {
    let count = scenario.issues.reduce(UInt128(1)) { $0 * UInt128($1.options.count) }
    return "\(count)"
  }

  private func solution(_ name: String, _ row: ConformanceRow) -> String {
    let points = row.solutions[name] ?? []
    let first = points.sorted { $1.lexicographicallyPrecedes($0) }.first
    guard let first else { return row.pointCount == nil ? "" : "none" }
    let text = first.map(Self.short).joined(separator: " ")
    return points.count == 1 ? text : "\(text) (one of \(points.count))"
  }

  /// Four decimals.
  static func short(_ number: Double) -> String {
    let scaled = Int((abs(number) * 10_000).rounded())
    let digits = String(scaled % 10_000)
    let padded = String(repeating: "0", count: 4 - digits.count) + digits
    return (number < 0 && scaled > 0 ? "-" : "") + "\(scaled / 10_000).\(padded)"
  }

  private func verdict(_ row: ConformanceRow) -> String {
    let parts = [
      row.hasAnswer
        ? (row.differences.isEmpty ? "equal" : row.differences.joined(separator: "; "))
        : "", row.remark,
    ]
    let text = parts.filter { !$0.isEmpty }.joined(separator: ", ")
    return text.isEmpty ? "none there" : text
  }

  private var summary: String {
    let read = rows.count { $0.scenario != nil }
    let answered = rows.count { $0.hasAnswer }
    let equal = rows.count { $0.hasAnswer && $0.differences.isEmpty && $0.pointCount != nil }
    return "\(read) of \(rows.count) scenarios read; \(equal) of \(answered) answers equal within "
      + "a billionth."
  }
}
