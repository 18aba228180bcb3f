import EntenteMessages

/// What holds a plan back, and what one more unit of it would bring.
package struct BottleneckBars: Sendable, Hashable, Encodable {
  /// One limit.
  package struct Bar: Sendable, Hashable, Encodable {
    /// One more of what, for example "one more truck a day at the north gate".
    package var unit: String
    /// Rations a day that it would bring.
    package var rationsADay: Double
    /// On how many days the limit holds the plan back.
    package var days: Int

    package init(unit: String, rationsADay: Double, days: Int) {
      self.unit = unit
      self.rationsADay = rationsADay
      self.days = days
    }
  }

  /// What brings most first.
  package var bars: [Bar]
  /// How many days are planned.
  package var days: Int
  /// How many limits are not listed.
  package var omitted: Int

  /// Makes bars.
  package init(bars: [Bar], days: Int, omitted: Int = 0) {
    self.bars = bars
    self.days = days
    self.omitted = omitted
  }
}

extension BottleneckBars: Figure {
  package static let kind = "bottlenecks"
  package func caption(in catalogue: Catalogue) -> String {
    catalogue.text("figure.bottlenecks.caption")
  }

  package func summary(in catalogue: Catalogue) -> String {
    guard let first = bars.first else { return catalogue.text("figure.bottlenecks.none") }
    return catalogue.text(
      "figure.bottlenecks.summary",
      [
        "n": .count(bars.count + omitted), "unit": .text(first.unit),
        "rations": .rough(first.rationsADay),
      ])
  }

  package func equivalent(in catalogue: Catalogue) -> [Brief.Block] {
    let rows = bars.map { bar in
      [
        Phrases.capitalized(bar.unit), catalogue.rough(bar.rationsADay),
        catalogue.text("figure.bottlenecks.of", ["days": .count(bar.days), "all": .count(days)]),
      ]
    }
    return [
      .table(
        Brief.Table(
          caption: catalogue.text("figure.bottlenecks.table"),
          columns: catalogue.texts([
            "figure.bottlenecks.oneMore", "figure.bottlenecks.rations", "figure.bottlenecks.days",
          ]), rows: rows, numeric: [1, 2]))
    ] + Brief.Block.remarks(omissions(in: catalogue))
  }

  /// What is said of limits that are not listed.
  func omissions(in catalogue: Catalogue) -> [String] {
    catalogue.leftOut("figure.bottlenecks.notListed", omitted)
  }
}
