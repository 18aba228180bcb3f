import EntenteEngine
import EntenteMessages

/// Who has spoken on what: issues down, parties across.
struct StatementMatrix: Sendable, Hashable, Encodable {
  /// One issue.
  struct Row: Sendable, Hashable, Encodable {
    /// The issue's name.
    var issue: String
    /// Shape `[party]`: the kinds of statements, each once, the weightiest first; empty where
    /// nothing is known.
    var said: [[StatedPositions.Kind]]
    /// Shape `[party]`: whether the party's agreement is needed to settle the issue.
    var decides: [Bool]
  }

  /// The names of the parties, one a column.
  var parties: [String]
  /// One an issue.
  var rows: [Row]
}

extension StatementMatrix: Figure {
  static let kind = "statements"

  func caption(in catalogue: Catalogue) -> String { catalogue.text("figure.statements.caption") }

  func summary(in catalogue: Catalogue) -> String {
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

  func equivalent(in catalogue: Catalogue) -> [Brief.Block] {
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
  func words(_ row: Row, _ party: Int, in catalogue: Catalogue) -> String {
    guard row.said[party].isEmpty else {
      return catalogue.text(of: .commas(row.said[party].map { .part($0.key) }))
    }
    return catalogue.text(
      row.decides[party] ? "figure.statements.nothing" : "figure.statements.others")
  }
}

extension StatedPositions.Kind {
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
