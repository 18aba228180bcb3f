import EntenteMessages

/// Which states each party would not leave, by each concept of stability.
struct StabilityMatrix: Sendable, Hashable, Encodable {
  /// One concept of stability.
  struct Concept: Sendable, Hashable, Encodable {
    /// Its usual abbreviation, for example "SEQ".
    var name: String
    /// What it asks, in a clause.
    var meaning: String
  }

  /// One state.
  struct Row: Sendable, Hashable, Encodable {
    /// What the state is called.
    var state: String
    /// What sets it apart from the others, in a few words.
    var description: String
    /// Whether it is where things stand.
    var isStart: Bool
    /// Shape `[concept][party]`: whether the party would stay.
    var stable: [[Bool]]
  }

  /// The names of the parties.
  var parties: [String]
  /// The concepts, from the shortest sight to the longest.
  var concepts: [Concept]
  /// The states, in their order.
  var rows: [Row]
  /// How many states have no row.
  var omitted: Int

  /// Makes a matrix.
  init(parties: [String], concepts: [Concept], rows: [Row], omitted: Int = 0) {
    self.parties = parties
    self.concepts = concepts
    self.rows = rows
    self.omitted = omitted
  }
}

extension StabilityMatrix: Figure {
  static let kind = "stability"
  func caption(in catalogue: Catalogue) -> String {
    catalogue.text("figure.stability.caption")
  }

  func summary(in catalogue: Catalogue) -> String {
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

  func equivalent(in catalogue: Catalogue) -> [Brief.Block] {
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
  func state(_ name: String, isStart: Bool) -> String {
    isStart ? text("figure.stability.today", ["state": .text(name)]) : name
  }
}
