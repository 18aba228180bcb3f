import EntenteMessages

/// The share of need met, by zone and day.
package struct CoverageGrid: Sendable, Hashable, Encodable {
  /// One zone.
  package struct Row: Sendable, Hashable, Encodable {
    package var id: String
    /// What to print.
    package var name: String
    /// How many people are there.
    package var people: Double
    /// Shape `[day]`: shares of need met, 0...1.
    package var coverage: [Double]

    /// Makes a row.
    package init(id: String, name: String, people: Double, coverage: [Double]) {
      self.id = id
      self.name = name
      self.people = people
      self.coverage = coverage
    }

    /// The mean over days, 0...1.
    package var mean: Double {
      coverage.isEmpty ? 1 : coverage.reduce(0, +) / Double(coverage.count)
    }
    /// Accumulated days without.
    package var daysWithout: Double { coverage.reduce(0) { $0 + 1 - $1 } }
  }

  /// The worst-off first.
  package var rows: [Row]
  /// How many days are planned.
  package var days: Int

  package init(rows: [Row], days: Int) {
    self.rows = rows
    self.days = days
  }
}

extension CoverageGrid: Figure {
  package static let kind = "coverage"
  package func caption(in catalogue: Catalogue) -> String {
    catalogue.text("figure.coverage.caption")
  }

  /// Days that stand in one column, so that there are at most 14 columns.
  var periods: [Range<Int>] {
    let length = max(1, (days + 13) / 14)
    return stride(from: 0, to: days, by: length).map { $0..<min($0 + length, days) }
  }

  /// Whether each column is one day.
  var isByDay: Bool { periods.allSatisfy { $0.count == 1 } }

  /// "Day 3", or "Days 3–5".
  private func head(of period: Range<Int>, in catalogue: Catalogue) -> String {
    let first = Message.Argument.count(period.lowerBound + 1)
    return period.count == 1
      ? catalogue.text("figure.coverage.day", ["day": first])
      : catalogue.text(
        "figure.coverage.days", ["first": first, "last": .count(period.upperBound)])
  }

  /// The mean over the days of a column.
  package func share(_ row: Row, _ period: Range<Int>) -> Double {
    period.reduce(0) { $0 + row.coverage[$1] } / Double(max(1, period.count))
  }

  package func summary(in catalogue: Catalogue) -> String {
    guard let worst = rows.first, let best = rows.last else {
      return catalogue.text("figure.coverage.none")
    }
    var arguments: [String: Message.Argument] = [
      "days": .count(days), "share": .percent(worst.mean),
      "least": .percent(rows.flatMap(\.coverage).min() ?? 1),
    ]
    if rows.count == 1 { return catalogue.text("figure.coverage.summary.one", arguments) }
    arguments["zones"] = .count(rows.count)
    arguments["worst"] = .text(worst.name)
    arguments["best"] = .text(best.name)
    arguments["most"] = .percent(best.mean)
    return catalogue.text("figure.coverage.summary", arguments)
  }

  package func equivalent(in catalogue: Catalogue) -> [Brief.Block] {
    let heads = periods.map { head(of: $0, in: catalogue) }
    return [
      .table(
        Brief.Table(
          caption: catalogue.text("figure.coverage.table"),
          columns: catalogue.texts([
            "figure.coverage.zone", "figure.coverage.people", "figure.coverage.allDays",
            "figure.coverage.daysWithout",
          ]) + heads,
          rows: rows.map { row in
            [
              row.name, catalogue.whole(row.people), catalogue.percent(row.mean),
              catalogue.rough(row.daysWithout),
            ] + periods.map { catalogue.percent(share(row, $0)) }
          }, numeric: Set(1..<(heads.count + 4))))
    ]
  }
}
