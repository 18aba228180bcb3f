import EntenteMessages

/// Exchanges that an offer leaves on the table: two issues settled otherwise make two parties
/// better off, which neither change does alone.
public struct TradeDiagram: Sendable, Hashable, Encodable {
  /// One issue settled otherwise.
  public struct Change: Sendable, Hashable, Encodable {
    /// The issue's name.
    public var issue: String
    /// The label of the offer's option.
    public var from: String
    /// The label of the option in its place.
    public var to: String
    /// Shape `[party]`: what this change alone is worth, in each party's own points.
    public var gains: [Double]

    /// Makes a change.
    public init(issue: String, from: String, to: String, gains: [Double]) {
      self.issue = issue
      self.from = from
      self.to = to
      self.gains = gains
    }
  }

  /// Two changes at once.
  public struct Exchange: Sendable, Hashable, Encodable {
    /// The two changes.
    public var changes: [Change]
    /// Shape `[party]`: what both together are worth, in each party's own points.
    public var gains: [Double]

    /// Makes an exchange.
    public init(changes: [Change], gains: [Double]) {
      self.changes = changes
      self.gains = gains
    }
  }

  /// The id of the offer.
  public var offer: String
  /// The offer's title.
  public var title: String
  /// Whether issues that the offer leaves open were settled for it.
  public var isFilled: Bool
  /// The names of the parties.
  public var parties: [String]
  /// Those that leave no party worse off first.
  public var exchanges: [Exchange]
  /// How many more exchanges there are.
  public var omitted: Int

  /// Makes a diagram.
  public init(
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
  static let kind = "trades"
  var name: String { "\(Self.kind)-\(offer)" }
  func caption(in catalogue: Catalogue) -> String {
    "Exchanges that make two parties better off: \(title)"
  }

  func summary(in catalogue: Catalogue) -> String {
    let count = Count.of(exchanges.count + omitted, "exchange")
    guard let first = exchanges.first else { return "\(count) of two issues." }
    let changes = first.changes.map { "\($0.issue) from “\($0.from)” to “\($0.to)”" }
    let gains = zip(parties, first.gains).map { "\($0) \(Self.signed($1))" }
    let words = "The first, \(Count.list(changes)), brings \(Count.list(gains))."
    return (["\(count) of two issues.", words] + remarks).joined(separator: " ")
  }

  /// What is left out, and what is to be known beside.
  var remarks: [String] {
    let filled =
      "Issues that the offer leaves open are settled as is likeliest to be acceptable to all."
    let together = "Where two changes do not add up, their issues matter to each other."
    return (isFilled ? [filled] : []) + (interact ? [together] : [])
      + Count.leftOut(omitted, "more exchange")
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

  func equivalent(in catalogue: Catalogue) -> [Brief.Block] {
    let rows = exchanges.enumerated().flatMap { index, exchange -> [[String]] in
      let number = String(index + 1)
      let changes = exchange.changes.map { change -> [String] in
        let words = "\(change.issue): from “\(change.from)” to “\(change.to)”"
        return [number, words] + change.gains.map(Self.signed)
      }
      return changes + [[number, "Both together"] + exchange.gains.map(Self.signed)]
    }
    let table = Brief.Table(
      caption: "What exchanges bring each party, in its own points",
      columns: ["Exchange", "Change"] + parties, rows: rows,
      numeric: Set(parties.indices.map { $0 + 2 }))
    return [.table(table)] + Brief.Block.remarks(remarks)
  }

  /// "+5", "−2.5" or "0".
  static func signed(_ value: Double) -> String {
    if (value * 100).rounded() == 0 { return "0" }
    return (value > 0 ? "+" : "") + PointsText.of(value)
  }
}
