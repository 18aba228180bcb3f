import EntenteMessages

/// Which probabilities of leading on at a phase's end each party accepts.
package struct AssuranceChart: Sendable, Hashable, Encodable {
  /// From one probability to another, 0...1.
  package struct Span: Sendable, Hashable, Encodable {
    /// The least.
    package var low: Double
    /// The most.
    package var high: Double

    package init(low: Double, high: Double) {
      self.low = low
      self.high = high
    }
  }

  /// One party.
  package struct Row: Sendable, Hashable, Encodable {
    /// Its name.
    package var party: String
    /// What it accepts; `nil` where nothing.
    package var accepts: Span?

    package init(party: String, accepts: Span?) {
      self.party = party
      self.accepts = accepts
    }
  }

  /// The agreement's id.
  package var agreement: String
  /// What is assured, in words.
  package var clause: String
  /// One for each party of whom enough is known.
  package var rows: [Row]
  /// What the agreement says.
  package var stated: Span
  /// What all accept; `nil` where nothing.
  package var common: Span?

  package init(agreement: String, clause: String, rows: [Row], stated: Span, common: Span?) {
    self.agreement = agreement
    self.clause = clause
    self.rows = rows
    self.stated = stated
    self.common = common
  }
}

extension AssuranceChart: Figure {
  package static let kind = "assurance"
  package func caption(in catalogue: Catalogue) -> String {
    catalogue.text("figure.assurance.caption", ["clause": .text(clause)])
  }

  package func summary(in catalogue: Catalogue) -> String {
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
  package static func said(_ span: Span?) -> Message.Argument {
    guard let span else { return .part("figure.assurance.none") }
    let (low, high) = (
      Message.Argument.likelihood(span.low), Message.Argument.likelihood(span.high)
    )
    return low == high ? low : .part("number.range", ["low": low, "high": high])
  }

  package func equivalent(in catalogue: Catalogue) -> [Brief.Block] {
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
