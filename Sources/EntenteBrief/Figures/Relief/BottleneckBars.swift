import EntenteMessages

/// What holds a plan back, and what one more unit of it would bring.
public struct BottleneckBars: Sendable, Hashable, Encodable {
  /// One limit.
  public struct Bar: Sendable, Hashable, Encodable {
    /// One more of what, for example "one more truck a day at the north gate".
    public var unit: String
    /// Rations a day that it would bring.
    public var rationsADay: Double
    /// On how many days the limit holds the plan back.
    public var days: Int

    /// Makes a bar.
    public init(unit: String, rationsADay: Double, days: Int) {
      self.unit = unit
      self.rationsADay = rationsADay
      self.days = days
    }
  }

  /// What brings most first.
  public var bars: [Bar]
  /// How many days are planned.
  public var days: Int
  /// How many limits are not listed.
  public var omitted: Int

  /// Makes bars.
  public init(bars: [Bar], days: Int, omitted: Int = 0) {
    self.bars = bars
    self.days = days
    self.omitted = omitted
  }
}

extension BottleneckBars: Figure {
  static let kind = "bottlenecks"
  func caption(in catalogue: Catalogue) -> String {
    "What holds the plan back, and what one more unit would bring"
  }

  func summary(in catalogue: Catalogue) -> String {
    guard let first = bars.first else { return "Nothing holds the plan back." }
    return "\(Count.of(bars.count + omitted, "limit")) that "
      + "\(bars.count + omitted == 1 ? "holds" : "hold") the plan back. Most would come of "
      + "\(first.unit): \(Quantity.rough(first.rationsADay)) rations a day."
  }

  func equivalent(in catalogue: Catalogue) -> [Brief.Block] {
    let rows = bars.map { bar in
      [
        Phrases.capitalized(bar.unit), Quantity.rough(bar.rationsADay),
        "\(bar.days) of \(days)",
      ]
    }
    return [
      .table(
        Brief.Table(
          caption: "What one more unit would bring",
          columns: ["One more", "Rations a day", "Days on which it holds the plan back"],
          rows: rows, numeric: [1, 2]))
    ] + Brief.Block.remarks(omissions)
  }

  /// What the bars do not promise.
  static let margin =
    "At the margin: a whole unit may bring less, once another limit holds the plan back."

  var omissions: [String] { Count.leftOut(omitted, "more limit", how: "listed") }
}
