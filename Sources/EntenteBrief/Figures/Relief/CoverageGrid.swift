import EntenteMessages

/// The share of need met, by zone and day.
public struct CoverageGrid: Sendable, Hashable, Encodable {
  /// One zone.
  public struct Row: Sendable, Hashable, Encodable {
    public var id: String
    /// What to print.
    public var name: String
    /// How many people are there.
    public var people: Double
    /// Shape `[day]`: shares of need met, 0...1.
    public var coverage: [Double]

    /// Makes a row.
    public init(id: String, name: String, people: Double, coverage: [Double]) {
      self.id = id
      self.name = name
      self.people = people
      self.coverage = coverage
    }

    /// The mean over days, 0...1.
    public var mean: Double {
      coverage.isEmpty ? 1 : coverage.reduce(0, +) / Double(coverage.count)
    }
    /// Accumulated days without.
    public var daysWithout: Double { coverage.reduce(0) { $0 + 1 - $1 } }
  }

  /// The worst-off first.
  public var rows: [Row]
  /// How many days are planned.
  public var days: Int

  /// Makes a grid.
  public init(rows: [Row], days: Int) {
    self.rows = rows
    self.days = days
  }
}

extension CoverageGrid: Figure {
  static let kind = "coverage"
  func caption(in catalogue: Catalogue) -> String { "Need met, by zone and day" }

  /// Days that stand in one column, so that there are at most 14 columns.
  var periods: [Range<Int>] {
    let length = max(1, (days + 13) / 14)
    return stride(from: 0, to: days, by: length).map { $0..<min($0 + length, days) }
  }

  /// Whether each column is one day.
  var isByDay: Bool { periods.allSatisfy { $0.count == 1 } }

  /// "3", or "3–5".
  func name(of period: Range<Int>) -> String {
    period.count == 1
      ? "\(period.lowerBound + 1)" : "\(period.lowerBound + 1)–\(period.upperBound)"
  }

  /// The mean over the days of a column.
  func share(_ row: Row, _ period: Range<Int>) -> Double {
    period.reduce(0) { $0 + row.coverage[$1] } / Double(max(1, period.count))
  }

  func summary(in catalogue: Catalogue) -> String {
    guard let worst = rows.first, let best = rows.last else { return "No zones." }
    let least = rows.flatMap(\.coverage).min() ?? 1
    return "\(Count.of(rows.count, "zone")) over \(Count.of(days, "day")). Over all days "
      + (rows.count == 1
        ? "\(Quantity.percent(worst.mean)) percent of the need is met."
        : "\(worst.name) has \(Quantity.percent(worst.mean)) percent of its need met, "
          + "\(best.name) \(Quantity.percent(best.mean)) percent.")
      + " The least on any day is \(Quantity.percent(least)) percent."
  }

  func equivalent(in catalogue: Catalogue) -> [Brief.Block] {
    let heads = periods.map { ($0.count == 1 ? "Day " : "Days ") + name(of: $0) }
    return [
      .table(
        Brief.Table(
          caption: "Percent of need met, the worst-off first",
          columns: ["Zone", "People", "All days", "Days without"] + heads,
          rows: rows.map { row in
            [
              row.name, Quantity.whole(row.people), Quantity.percent(row.mean),
              Quantity.rough(row.daysWithout),
            ] + periods.map { Quantity.percent(share(row, $0)) }
          }, numeric: Set(1..<(heads.count + 4))))
    ]
  }
}
