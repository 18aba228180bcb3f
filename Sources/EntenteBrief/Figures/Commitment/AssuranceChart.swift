import EntenteMessages

/// Which probabilities of leading on at a phase's end each party accepts.
struct AssuranceChart: Sendable, Hashable, Encodable {
  /// From one probability to another, 0...1.
  struct Span: Sendable, Hashable, Encodable {
    /// The least.
    var low: Double
    /// The most.
    var high: Double
  }

  /// One party.
  struct Row: Sendable, Hashable, Encodable {
    /// Its name.
    var party: String
    /// What it accepts; `nil` where nothing.
    var accepts: Span?
  }

  /// The agreement's id.
  var agreement: String
  /// What is assured, in words.
  var clause: String
  /// One for each party of whom enough is known.
  var rows: [Row]
  /// What the agreement says.
  var stated: Span
  /// What all accept; `nil` where nothing.
  var common: Span?
}

extension AssuranceChart: Figure {
  static let kind = "assurance"
  func caption(in catalogue: Catalogue) -> String {
    catalogue.text("figure.assurance.caption", ["clause": .text(clause)])
  }

  func summary(in catalogue: Catalogue) -> String {
    let said = rows.prefix(8).map { row in
      catalogue.text(
        "figure.assurance.accepts",
        ["party": .text(row.party), "assurances": Self.said(row.accepts)])
    }
    let all = catalogue.text(
      "figure.assurance.all", ["common": Self.said(common), "stated": Self.said(stated)])
    return said.joined(separator: " ") + " " + all
  }

  /// "none", "0.4" or "0.4 to 0.7".
  static func said(_ span: Span?) -> Message.Argument {
    guard let span else { return .part("figure.assurance.none") }
    let (low, high) = (
      Message.Argument.likelihood(span.low), Message.Argument.likelihood(span.high)
    )
    return low == high ? low : .part("number.range", ["low": low, "high": high])
  }

  func equivalent(in catalogue: Catalogue) -> [Brief.Block] {
    let rows =
      rows.map { ($0.party, $0.accepts) } + [
        (catalogue.text("figure.assurance.everybody"), common),
        (catalogue.text("figure.assurance.stated"), stated),
      ]
    return [
      .table(
        Brief.Table(
          caption: clause,
          columns: catalogue.texts(["figure.assurance.who", "figure.assurance.range"]),
          rows: rows.map { [$0, catalogue.text(of: Self.said($1))] }, numeric: [1]))
    ]
  }
}
