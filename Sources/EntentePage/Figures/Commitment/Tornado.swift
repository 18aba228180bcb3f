import EntenteMessages

/// What each figure that is not known changes: the share of worlds in which an agreement holds with the
/// figure at either end of its range.
package struct Tornado: Sendable, Hashable, Encodable {
  /// One figure.
  package struct Bar: Sendable, Hashable, Encodable {
    /// What it is, in words.
    package var figure: String
    /// The id of who states it.
    package var source: String
    /// The least that it can be.
    package var low: Double
    /// The most.
    package var high: Double
    /// The share, 0...1, with the figure at its low end.
    package var shareAtLow: Double
    /// The same at its high end.
    package var shareAtHigh: Double

    package init(
      figure: String, source: String, low: Double, high: Double, shareAtLow: Double,
      shareAtHigh: Double
    ) {
      self.figure = figure
      self.source = source
      self.low = low
      self.high = high
      self.shareAtLow = shareAtLow
      self.shareAtHigh = shareAtHigh
    }
  }

  /// The agreement's id.
  package var agreement: String
  /// The share over all ranges, 0...1.
  package var share: Double
  /// Those that change most first.
  package var bars: [Bar]
  /// How many more figures change something.
  package var omitted: Int

  /// Makes a tornado.
  package init(agreement: String, share: Double, bars: [Bar], omitted: Int = 0) {
    self.agreement = agreement
    self.share = share
    self.bars = bars
    self.omitted = omitted
  }
}

extension Tornado: Figure {
  package static let kind = "tornado"
  package func caption(in catalogue: Catalogue) -> String {
    catalogue.text("figure.tornado.caption")
  }

  package func summary(in catalogue: Catalogue) -> String {
    let parts = bars.prefix(3).map { bar in
      catalogue.text(
        "figure.tornado.bar",
        [
          "figure": .text(bar.figure), "atLow": .likelihood(bar.shareAtLow),
          "low": .amount(bar.low), "atHigh": .likelihood(bar.shareAtHigh),
          "high": .amount(bar.high),
        ])
    }
    let all = catalogue.text("figure.tornado.share", ["share": .likelihood(share)])
    let more = catalogue.leftOut("figure.tornado.less", omitted)
    return "\(all) \(parts.joined(separator: " "))" + more.map { " " + $0 }.joined()
  }

  package func equivalent(in catalogue: Catalogue) -> [Brief.Block] {
    let rows = bars.map { bar in
      [
        bar.figure, bar.source, catalogue.amount(bar.low), catalogue.likelihood(bar.shareAtLow),
        catalogue.amount(bar.high), catalogue.likelihood(bar.shareAtHigh),
      ]
    }
    return [
      .table(
        Brief.Table(
          caption: catalogue.text("figure.tornado.table"),
          columns: catalogue.texts([
            "figure.tornado.figure", "figure.tornado.source", "figure.tornado.low",
            "figure.tornado.shareIn", "figure.tornado.high", "figure.tornado.shareIn",
          ]), rows: rows,
          numeric: [2, 3, 4, 5]))
    ]
  }
}
