import EntenteMessages

/// Which lines stand against each other: lines in columns by party, conflicts between them.
package struct ConflictDiagram: Sendable, Hashable, Encodable {
  /// One red line.
  package struct Line: Sendable, Hashable, Encodable {
    package var id: String
    /// Index into `parties`.
    package var party: Int
    /// The line in words.
    package var statement: String
    /// How firmly it is held, in words.
    package var firmness: String

    package init(id: String, party: Int, statement: String, firmness: String) {
      self.id = id
      self.party = party
      self.statement = statement
      self.firmness = firmness
    }
  }

  /// The names of the parties.
  package var parties: [String]
  /// The lines that stand in conflicts.
  package var lines: [Line]
  /// Each a minimal conflict: indices into `lines`.
  package var conflicts: [[Int]]
  /// Shape of the conflicts: the ids of the rules that each needs besides its lines; `nil` where none
  /// needs any.
  package var rules: [[String]]?
  /// How many conflicts are not drawn.
  package var omitted: Int

  /// Makes a diagram.
  package init(
    parties: [String], lines: [Line], conflicts: [[Int]], rules: [[String]]? = nil, omitted: Int = 0
  ) {
    self.parties = parties
    self.lines = lines
    self.conflicts = conflicts
    self.rules = rules
    self.omitted = omitted
  }
}

extension ConflictDiagram: Figure {
  package static let kind = "conflicts"
  package func caption(in catalogue: Catalogue) -> String {
    catalogue.text("figure.conflicts.caption")
  }

  package func summary(in catalogue: Catalogue) -> String {
    let sizes = conflicts.map(\.count)
    let counts: [String: Message.Argument] = [
      "conflicts": .count(conflicts.count), "lines": .count(lines.count),
      "parties": .count(parties.count), "smallest": .count(sizes.min() ?? 0),
    ]
    let said = catalogue.text(
      sizes.isEmpty ? "figure.conflicts.summary.none" : "figure.conflicts.summary", counts)
    return ([said] + omissions(in: catalogue)).joined(separator: " ")
  }

  /// What is said of conflicts that are not shown.
  func omissions(in catalogue: Catalogue) -> [String] {
    catalogue.leftOut("figure.conflicts.notShown", omitted)
  }
}

extension ConflictDiagram {
  package func equivalent(in catalogue: Catalogue) -> [Brief.Block] {
    let items = conflicts.enumerated().map { number, conflict in
      Brief.Item(
        lead: catalogue.text("figure.conflicts.lead", ["number": .digits(number + 1)]),
        conflict.map { index in
          let line = lines[index]
          let statement = line.statement.last == "." ? line.statement : line.statement + "."
          return Brief.Sentence(
            "\(parties[line.party]) (\(line.firmness)): \(statement)", restsOn: [line.id])
        } + ruleSentences(of: number, in: catalogue))
    }
    return [.list(ordered: false, items)] + Brief.Block.remarks(omissions(in: catalogue))
  }

  private func ruleSentences(of conflict: Int, in catalogue: Catalogue) -> [Brief.Sentence] {
    guard let ids = rules?[conflict], !ids.isEmpty else { return [] }
    let said = catalogue.text("figure.conflicts.rules", ["n": .count(ids.count)])
    return [Brief.Sentence(said, restsOn: ids)]
  }
}
