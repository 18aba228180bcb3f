import EntenteMessages

/// Who has spoken on what: issues down, parties across.
package struct StatementMatrix: Sendable, Hashable, Encodable {
  /// What a party has said of an issue, in one word.
  package enum Said: String, Sendable, Hashable, Encodable {
    case line
    case floor = "line-on-worth"
    case wish
    case conditionalOffer = "conditional-offer"
    case tabled, answer
  }

  /// One issue.
  package struct Row: Sendable, Hashable, Encodable {
    /// The issue's name.
    package var issue: String
    /// Shape `[party]`: the kinds of statements, each once, the weightiest first; empty where
    /// nothing is known.
    package var said: [[Said]]
    /// Shape `[party]`: whether the party's agreement is needed to settle the issue.
    package var decides: [Bool]

    package init(issue: String, said: [[Said]], decides: [Bool]) {
      self.issue = issue
      self.said = said
      self.decides = decides
    }
  }

  /// The names of the parties, one a column.
  package var parties: [String]
  /// One an issue.
  package var rows: [Row]

  package init(parties: [String], rows: [Row]) {
    self.parties = parties
    self.rows = rows
  }
}

extension StatementMatrix: Figure {
  package static let kind = "statements"

  package func caption(in catalogue: Catalogue) -> String {
    catalogue.text("figure.statements.caption")
  }

  package func summary(in catalogue: Catalogue) -> String {
    let silences = rows.flatMap { row in
      parties.indices.filter { row.decides[$0] && row.said[$0].isEmpty }
    }
    return catalogue.text(
      "figure.statements.summary",
      [
        "issues": .count(rows.count), "parties": .count(parties.count),
        "silences": .count(silences.count),
      ])
  }

  package func equivalent(in catalogue: Catalogue) -> [Brief.Block] {
    let cells = rows.map { row in
      [row.issue] + parties.indices.map { words(row, $0, in: catalogue) }
    }
    return [
      .table(
        Brief.Table(
          caption: catalogue.text("figure.statements.table"),
          columns: [catalogue.text("column.issue")] + parties, rows: cells))
    ]
  }

  /// "red line, answer", "nothing", or "does not decide".
  package func words(_ row: Row, _ party: Int, in catalogue: Catalogue) -> String {
    guard row.said[party].isEmpty else {
      return catalogue.text(of: .commas(row.said[party].map { .part($0.key) }))
    }
    return catalogue.text(
      row.decides[party] ? "figure.statements.nothing" : "figure.statements.others")
  }
}

extension StatementMatrix.Said {
  fileprivate var key: String {
    switch self {
    case .line: "figure.statements.line"
    case .floor: "figure.statements.floor"
    case .wish: "figure.statements.wish"
    case .conditionalOffer: "figure.statements.conditional"
    case .tabled: "figure.statements.tabled"
    case .answer: "figure.statements.answer"
    }
  }
}
