import EntenteMessages

/// What each figure that is not known changes: the share of worlds in which an agreement holds with the
/// figure at either end of its range.
public struct Tornado: Sendable, Hashable, Encodable {
  /// One figure.
  public struct Bar: Sendable, Hashable, Encodable {
    /// What it is, in words.
    public var figure: String
    /// The id of who states it.
    public var source: String
    /// The least that it can be.
    public var low: Double
    /// The most.
    public var high: Double
    /// The share, 0...1, with the figure at its low end.
    public var shareAtLow: Double
    /// The same at its high end.
    public var shareAtHigh: Double

    /// Makes a bar.
    public init(
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
  public var agreement: String
  /// The share over all ranges, 0...1.
  public var share: Double
  /// Those that change most first.
  public var bars: [Bar]
  /// How many more figures change something.
  public var omitted: Int

  /// Makes a tornado.
  public init(agreement: String, share: Double, bars: [Bar], omitted: Int = 0) {
    self.agreement = agreement
    self.share = share
    self.bars = bars
    self.omitted = omitted
  }
}

extension Tornado: Figure {
  static let kind = "tornado"
  func caption(in catalogue: Catalogue) -> String { "What matters most to whether it holds" }

  func summary(in catalogue: Catalogue) -> String {
    let parts = bars.prefix(3).map { bar in
      "\(bar.figure): \(LikelihoodText.of(bar.shareAtLow)) at \(AmountText.of(bar.low)), "
        + "\(LikelihoodText.of(bar.shareAtHigh)) at \(AmountText.of(bar.high))."
    }
    return "It holds in a share of \(LikelihoodText.of(share)) of all worlds. "
      + parts.joined(separator: " ") + omission
  }

  var omission: String {
    omitted == 0
      ? "" : " \(Count.of(omitted, "more figure")) \(omitted == 1 ? "changes" : "change") less."
  }

  func equivalent(in catalogue: Catalogue) -> [Brief.Block] {
    let rows = bars.map { bar in
      [
        bar.figure, bar.source, AmountText.of(bar.low), LikelihoodText.of(bar.shareAtLow),
        AmountText.of(bar.high), LikelihoodText.of(bar.shareAtHigh),
      ]
    }
    return [
      .table(
        Brief.Table(
          caption: "The share in which it holds at each end of a figure’s range",
          columns: ["Figure", "From", "Low end", "Share", "High end", "Share"], rows: rows,
          numeric: [2, 3, 4, 5]))
    ]
  }
}
