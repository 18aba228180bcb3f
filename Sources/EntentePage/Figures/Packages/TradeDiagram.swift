import EntenteMessages

/// Exchanges that an offer leaves on the table: two issues settled otherwise make two parties
/// better off, which neither change does alone.
package struct TradeDiagram: Sendable, Hashable, Encodable {
  /// One issue settled otherwise.
  package struct Change: Sendable, Hashable, Encodable {
    /// The issue's name.
    package var issue: String
    /// The label of the offer's option.
    package var from: String
    /// The label of the option in its place.
    package var to: String
    /// Shape `[party]`: what this change alone is worth, in each party's own points.
    package var gains: [Double]

    package init(issue: String, from: String, to: String, gains: [Double]) {
      self.issue = issue
      self.from = from
      self.to = to
      self.gains = gains
    }
  }

  /// Two changes at once.
  package struct Exchange: Sendable, Hashable, Encodable {
    /// The two changes.
    package var changes: [Change]
    /// Shape `[party]`: what both together are worth, in each party's own points.
    package var gains: [Double]

    package init(changes: [Change], gains: [Double]) {
      self.changes = changes
      self.gains = gains
    }
  }

  /// The id of the offer.
  package var offer: String
  /// The offer's title.
  package var title: String
  /// Whether issues that the offer leaves open were settled for it.
  package var isFilled: Bool
  /// The names of the parties.
  package var parties: [String]
  /// Those that leave no party worse off first.
  package var exchanges: [Exchange]
  /// How many more exchanges there are.
  package var omitted: Int

  /// Makes a diagram.
  package init(
    offer: String, title: String, isFilled: Bool = false, parties: [String],
    exchanges: [Exchange], omitted: Int = 0
  ) {
    self.offer = offer
    self.title = title
    self.isFilled = isFilled
    self.parties = parties
    self.exchanges = exchanges
    self.omitted = omitted
  }
}

extension TradeDiagram: Figure {
  package static let kind = "trades"
  package var name: String { "\(Self.kind)-\(offer)" }
  package func caption(in catalogue: Catalogue) -> String {
    catalogue.text("figure.trades.caption", ["title": .text(title)])
  }

  package func summary(in catalogue: Catalogue) -> String {
    let count = catalogue.text(
      "figure.trades.count", ["n": .count(exchanges.count + omitted)])
    guard let first = exchanges.first else { return count }
    let gains = zip(parties, first.gains).map { "\($0) \(Self.signed($1, in: catalogue))" }
    let words = catalogue.text(
      "figure.trades.first",
      [
        "changes": .list(first.changes.map { $0.said("figure.trades.changed") }),
        "gains": .texts(gains),
      ])
    return ([count, words] + remarks(in: catalogue)).joined(separator: " ")
  }

  /// What is left out, and what is to be known beside.
  package func remarks(in catalogue: Catalogue) -> [String] {
    (isFilled ? [catalogue.text("figure.trades.filled")] : [])
      + (interact ? [catalogue.text("figure.trades.interact")] : [])
      + catalogue.leftOut("figure.trades.notDrawn", omitted)
  }

  /// Whether changes together are worth something else than one by one, in hundredths of points.
  private var interact: Bool {
    exchanges.contains { exchange in
      parties.indices.contains { party in
        let alone = exchange.changes.reduce(0) { $0 + $1.gains[party] }
        return (alone * 100).rounded() != (exchange.gains[party] * 100).rounded()
      }
    }
  }

  package func equivalent(in catalogue: Catalogue) -> [Brief.Block] {
    let rows = exchanges.enumerated().flatMap { index, exchange -> [[String]] in
      let number = String(index + 1)
      let changes = exchange.changes.map { change -> [String] in
        [number, catalogue.text(of: change.said("figure.trades.change"))]
          + change.gains.map { Self.signed($0, in: catalogue) }
      }
      let total = exchange.gains.map { Self.signed($0, in: catalogue) }
      return changes + [[number, catalogue.text("figure.trades.both")] + total]
    }
    let table = Brief.Table(
      caption: catalogue.text("figure.trades.table"),
      columns: catalogue.texts(["figure.trades.exchange", "figure.trades.changes"]) + parties,
      rows: rows,
      numeric: Set(parties.indices.map { $0 + 2 }))
    return [.table(table)] + Brief.Block.remarks(remarks(in: catalogue))
  }

  /// "+5", "−2.5" or "0".
  package static func signed(_ value: Double, in catalogue: Catalogue) -> String {
    if (value * 100).rounded() == 0 { return "0" }
    return (value > 0 ? "+" : "") + catalogue.points(value)
  }
}

extension TradeDiagram.Change {
  /// The change by a message that names the issue and both options.
  package func said(_ key: String) -> Message.Argument {
    .part(key, ["issue": .text(issue), "from": .text(from), "to": .text(to)])
  }
}
