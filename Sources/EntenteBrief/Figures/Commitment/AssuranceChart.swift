import EntenteMessages

/// Which probabilities of leading on at a phase's end each party accepts.
public struct AssuranceChart: Sendable, Hashable, Encodable {
  /// From one probability to another, 0...1.
  public struct Span: Sendable, Hashable, Encodable {
    /// The least.
    public var low: Double
    /// The most.
    public var high: Double

    /// Makes a span.
    public init(low: Double, high: Double) {
      self.low = low
      self.high = high
    }
  }

  /// One party.
  public struct Row: Sendable, Hashable, Encodable {
    /// Its name.
    public var party: String
    /// What it accepts; `nil` where nothing.
    public var accepts: Span?

    /// Makes a row.
    public init(party: String, accepts: Span?) {
      self.party = party
      self.accepts = accepts
    }
  }

  /// The agreement's id.
  public var agreement: String
  /// What is assured, in words.
  public var clause: String
  /// One for each party of whom enough is known.
  public var rows: [Row]
  /// What the agreement says.
  public var stated: Span
  /// What all accept; `nil` where nothing.
  public var common: Span?

  /// Makes a chart.
  public init(agreement: String, clause: String, rows: [Row], stated: Span, common: Span?) {
    self.agreement = agreement
    self.clause = clause
    self.rows = rows
    self.stated = stated
    self.common = common
  }
}

extension AssuranceChart: Figure {
  static let kind = "assurance"
  func caption(in catalogue: Catalogue) -> String {
    "Which assurances each party accepts: \(clause)"
  }

  func summary(in catalogue: Catalogue) -> String {
    rows.prefix(8).map { "\($0.party) accepts \(Self.text($0.accepts))." }.joined(separator: " ")
      + " All accept \(Self.text(common)). Stated: \(Self.text(stated))."
  }

  static func text(_ span: Span?) -> String {
    guard let span else { return "none" }
    let (low, high) = (LikelihoodText.of(span.low), LikelihoodText.of(span.high))
    return low == high ? low : "\(low) to \(high)"
  }

  func equivalent(in catalogue: Catalogue) -> [Brief.Block] {
    let rows =
      rows.map { [$0.party, Self.text($0.accepts)] } + [
        ["All", Self.text(common)], ["Stated", Self.text(stated)],
      ]
    return [
      .table(Brief.Table(caption: clause, columns: ["Who", "Accepts"], rows: rows, numeric: [1]))
    ]
  }
}
