import EntenteMessages

/// Which options each party's own lines leave open, issue by issue.
package struct PositionMatrix: Sendable, Hashable, Encodable {
  /// What a party's own lines, taken alone, say of an option.
  package enum Stand: String, Sendable, Hashable, Encodable {
    /// No package with the option meets all of the party's lines.
    case ruledOut = "ruled out"
    /// Some packages with the option meet them and some do not.
    case conditional = "conditional"
    /// Every agreement with the option meets them.
    case open
  }

  /// One option of one issue.
  package struct Row: Sendable, Hashable, Encodable {
    /// The issue's name.
    package var issue: String
    /// The option's label.
    package var option: String
    /// Whether it is what holds today.
    package var isStatusQuo: Bool
    /// Shape `[party]`.
    package var stands: [Stand]
    /// Shape `[party]`: whether the party says that it prefers this option.
    package var preferred: [Bool]
    /// Shape `[party]`: the lines behind the stand.
    package var lines: [[String]]

    package init(
      issue: String, option: String, isStatusQuo: Bool, stands: [Stand], preferred: [Bool],
      lines: [[String]]
    ) {
      self.issue = issue
      self.option = option
      self.isStatusQuo = isStatusQuo
      self.stands = stands
      self.preferred = preferred
      self.lines = lines
    }
  }

  /// The names of the parties, one a column.
  package var parties: [String]
  /// Rows of one issue stand together.
  package var rows: [Row]

  package init(parties: [String], rows: [Row]) {
    self.parties = parties
    self.rows = rows
  }
}

extension PositionMatrix: Figure {
  package static let kind = "positions"
  package func caption(in catalogue: Catalogue) -> String {
    catalogue.text("figure.positions.caption")
  }

  package func summary(in catalogue: Catalogue) -> String {
    let free = rows.count { !$0.stands.contains(.ruledOut) }
    return catalogue.text(
      "figure.positions.summary",
      ["options": .count(rows.count), "parties": .count(parties.count), "free": .count(free)])
  }

  /// An option, marked where it is what holds today.
  package static func option(of row: Row, in catalogue: Catalogue) -> String {
    guard row.isStatusQuo else { return row.option }
    return catalogue.text("figure.positions.statusQuo", ["option": .text(row.option)])
  }
}

extension PositionMatrix {
  /// Beyond so many parties a column for each is more than a page can hold.
  private static let columnLimit = 5

  package func equivalent(in catalogue: Catalogue) -> [Brief.Block] {
    let isWide = parties.count > Self.columnLimit
    let cells = rows.map { row in
      [Self.option(of: row, in: catalogue), row.issue]
        + (isWide ? byStand(row) : parties.indices.map { catalogue.text(of: said(row, party: $0)) })
    }
    let table = Brief.Table(
      caption: catalogue.text("figure.positions.table"),
      columns: catalogue.texts(["figure.positions.option", "figure.positions.issue"])
        + (isWide ? Self.stands(in: catalogue) : parties), rows: cells)
    return [.table(table)]
  }

  private static func stands(in catalogue: Catalogue) -> [String] {
    catalogue.texts([
      "figure.positions.ruledOutBy", "figure.positions.conditionalFor", "figure.positions.openFor",
      "figure.positions.preferredBy",
    ])
  }

  private func byStand(_ row: Row) -> [String] {
    let named = [Stand.ruledOut, .conditional, .open].map { stand in
      parties.indices.filter { row.stands[$0] == stand }.map { party in
        let ids = row.lines[party]
        return parties[party] + (ids.isEmpty ? "" : " (\(ids.joined(separator: ", ")))")
      }
    }
    let preferring = parties.indices.filter { row.preferred[$0] }.map { parties[$0] }
    return (named + [preferring]).map { $0.joined(separator: "; ") }
  }

  private func said(_ row: Row, party: Int) -> Message.Argument {
    let ids = row.lines[party].map { Message.Argument.text($0) }
    var stand = Message.Argument.part(row.stands[party].key)
    if !ids.isEmpty {
      stand = .part("figure.positions.because", ["stand": stand, "lines": .commas(ids)])
    }
    return row.preferred[party] ? .part("figure.positions.preferred", ["stand": stand]) : stand
  }
}

extension PositionMatrix.Stand {
  fileprivate var key: String {
    switch self {
    case .ruledOut: "figure.positions.ruledOut"
    case .conditional: "figure.positions.conditional"
    case .open: "figure.positions.open"
    }
  }
}
