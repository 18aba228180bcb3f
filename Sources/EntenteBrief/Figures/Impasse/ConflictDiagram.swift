import EntenteMessages

/// Which lines stand against each other: lines in columns by party, conflicts between them.
struct ConflictDiagram: Sendable, Hashable, Encodable {
  /// One red line.
  struct Line: Sendable, Hashable, Encodable {
    var id: String
    /// Index into `parties`.
    var party: Int
    /// The line in words.
    var statement: String
    /// How firmly it is held, in words.
    var firmness: String
  }

  /// The names of the parties.
  var parties: [String]
  /// The lines that stand in conflicts.
  var lines: [Line]
  /// Each a minimal conflict: indices into `lines`.
  var conflicts: [[Int]]
  /// How many conflicts are not drawn.
  var omitted: Int

  /// Makes a diagram.
  init(parties: [String], lines: [Line], conflicts: [[Int]], omitted: Int = 0) {
    self.parties = parties
    self.lines = lines
    self.conflicts = conflicts
    self.omitted = omitted
  }
}

extension ConflictDiagram: Figure {
  static let kind = "conflicts"
  func caption(in catalogue: Catalogue) -> String {
    catalogue.text("figure.conflicts.caption")
  }

  func summary(in catalogue: Catalogue) -> String {
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
  func equivalent(in catalogue: Catalogue) -> [Brief.Block] {
    let items = conflicts.enumerated().map { number, conflict in
      Brief.Item(
        lead: catalogue.text("figure.conflicts.lead", ["number": .digits(number + 1)]),
        conflict.map { index in
          let line = lines[index]
          let statement = line.statement.last == "." ? line.statement : line.statement + "."
          return Brief.Sentence(
            "\(parties[line.party]) (\(line.firmness)): \(statement)", restsOn: [line.id])
        })
    }
    return [.list(ordered: false, items)] + Brief.Block.remarks(omissions(in: catalogue))
  }
}
