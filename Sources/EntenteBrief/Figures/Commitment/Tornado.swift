import EntenteMessages

/// What each figure that is not known changes: the share of worlds in which an agreement holds with the
/// figure at either end of its range.
struct Tornado: Sendable, Hashable, Encodable {
  /// One figure.
  struct Bar: Sendable, Hashable, Encodable {
    /// What it is, in words.
    var figure: String
    /// The id of who states it.
    var source: String
    /// The least that it can be.
    var low: Double
    /// The most.
    var high: Double
    /// The share, 0...1, with the figure at its low end.
    var shareAtLow: Double
    /// The same at its high end.
    var shareAtHigh: Double
  }

  /// The agreement's id.
  var agreement: String
  /// The share over all ranges, 0...1.
  var share: Double
  /// Those that change most first.
  var bars: [Bar]
  /// How many more figures change something.
  var omitted: Int

  /// Makes a tornado.
  init(agreement: String, share: Double, bars: [Bar], omitted: Int = 0) {
    self.agreement = agreement
    self.share = share
    self.bars = bars
    self.omitted = omitted
  }
}

extension Tornado: Figure {
  static let kind = "tornado"
  func caption(in catalogue: Catalogue) -> String {
    catalogue.text("figure.tornado.caption")
  }

  func summary(in catalogue: Catalogue) -> String {
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

  func equivalent(in catalogue: Catalogue) -> [Brief.Block] {
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
