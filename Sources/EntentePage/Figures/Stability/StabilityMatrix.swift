import EntenteMessages

/// Which states each party would not leave, by each concept of stability.
package struct StabilityMatrix: Sendable, Hashable, Encodable {
  /// One concept of stability.
  package struct Concept: Sendable, Hashable, Encodable {
    /// Its usual abbreviation, for example "SEQ".
    package var name: String
    /// What it asks, in a clause.
    package var meaning: String

    package init(name: String, meaning: String) {
      self.name = name
      self.meaning = meaning
    }
  }

  /// One state.
  package struct Row: Sendable, Hashable, Encodable {
    /// What the state is called.
    package var state: String
    /// What sets it apart from the others, in a few words.
    package var description: String
    /// Whether it is where things stand.
    package var isStart: Bool
    /// Shape `[concept][party]`: whether the party would stay.
    package var stable: [[Bool]]

    package init(state: String, description: String, isStart: Bool, stable: [[Bool]]) {
      self.state = state
      self.description = description
      self.isStart = isStart
      self.stable = stable
    }
  }

  /// The names of the parties.
  package var parties: [String]
  /// The concepts, from the shortest sight to the longest.
  package var concepts: [Concept]
  /// The states, in their order.
  package var rows: [Row]
  /// How many states have no row.
  package var omitted: Int

  /// Makes a matrix.
  package init(parties: [String], concepts: [Concept], rows: [Row], omitted: Int = 0) {
    self.parties = parties
    self.concepts = concepts
    self.rows = rows
    self.omitted = omitted
  }
}

extension StabilityMatrix: Figure {
  package static let kind = "stability"
  package func caption(in catalogue: Catalogue) -> String {
    catalogue.text("figure.stability.caption")
  }

  package func summary(in catalogue: Catalogue) -> String {
    let counts = concepts.indices.map { concept -> Message.Argument in
      let count = rows.count { !$0.stable[concept].contains(false) }
      return .part(
        "figure.stability.by", ["n": .digits(count), "concept": .text(concepts[concept].name)])
    }
    let said = catalogue.text(
      "figure.stability.summary",
      [
        "states": .count(rows.count), "parties": .count(parties.count), "counts": .list(counts),
      ])
    return ([said] + omissions(in: catalogue)).joined(separator: " ")
  }

  package func equivalent(in catalogue: Catalogue) -> [Brief.Block] {
    let cells = rows.map { row in
      [catalogue.state(row.state, isStart: row.isStart), row.description]
        + concepts.indices.map { catalogue.text(of: staying(row.stable[$0])) }
    }
    let table = Brief.Table(
      caption: catalogue.text("figure.stability.caption"),
      columns: catalogue.texts(["figure.stability.state", "figure.stability.holds"])
        + concepts.map(\.name), rows: cells)
    let meanings = concepts.map {
      Brief.Item(lead: $0.name, [Brief.Sentence(Phrases.sentence($0.meaning))])
    }
    return [.table(table), .list(ordered: false, meanings)]
      + Brief.Block.remarks(omissions(in: catalogue))
  }

  private func staying(_ stable: [Bool]) -> Message {
    let staying = parties.indices.filter { stable[$0] }.map { parties[$0] }
    return switch staying.count {
    case 0: Message("figure.stability.nobodyStays")
    case parties.count: Message("figure.stability.allStay")
    default:
      Message(
        "figure.stability.someStay", ["n": .count(staying.count), "parties": .texts(staying)])
    }
  }

  /// What is said of states without a row.
  func omissions(in catalogue: Catalogue) -> [String] {
    catalogue.leftOut("figure.stability.notShown", omitted)
  }
}

extension Catalogue {
  /// What a state is called, marked where things stand there.
  package func state(_ name: String, isStart: Bool) -> String {
    isStart ? text("figure.stability.today", ["state": .text(name)]) : name
  }
}
