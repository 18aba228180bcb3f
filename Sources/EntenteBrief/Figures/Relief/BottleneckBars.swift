import EntenteMessages

/// What holds a plan back, and what one more unit of it would bring.
struct BottleneckBars: Sendable, Hashable, Encodable {
  /// One limit.
  struct Bar: Sendable, Hashable, Encodable {
    /// One more of what, for example "one more truck a day at the north gate".
    var unit: String
    /// Rations a day that it would bring.
    var rationsADay: Double
    /// On how many days the limit holds the plan back.
    var days: Int
  }

  /// What brings most first.
  var bars: [Bar]
  /// How many days are planned.
  var days: Int
  /// How many limits are not listed.
  var omitted: Int

  /// Makes bars.
  init(bars: [Bar], days: Int, omitted: Int = 0) {
    self.bars = bars
    self.days = days
    self.omitted = omitted
  }
}

extension BottleneckBars: Figure {
  static let kind = "bottlenecks"
  func caption(in catalogue: Catalogue) -> String {
    catalogue.text("figure.bottlenecks.caption")
  }

  func summary(in catalogue: Catalogue) -> String {
    guard let first = bars.first else { return catalogue.text("figure.bottlenecks.none") }
    return catalogue.text(
      "figure.bottlenecks.summary",
      [
        "n": .count(bars.count + omitted), "unit": .text(first.unit),
        "rations": .rough(first.rationsADay),
      ])
  }

  func equivalent(in catalogue: Catalogue) -> [Brief.Block] {
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
