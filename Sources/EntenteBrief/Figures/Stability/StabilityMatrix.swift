import EntenteMessages

/// Which states each party would not leave, by each concept of stability.
public struct StabilityMatrix: Sendable, Hashable, Encodable {
  /// One concept of stability.
  public struct Concept: Sendable, Hashable, Encodable {
    /// Its usual abbreviation, for example "SEQ".
    public var name: String
    /// What it asks, in a clause.
    public var meaning: String

    /// Makes a concept.
    public init(name: String, meaning: String) {
      self.name = name
      self.meaning = meaning
    }
  }

  /// One state.
  public struct Row: Sendable, Hashable, Encodable {
    /// What the state is called.
    public var state: String
    /// What sets it apart from the others, in a few words.
    public var description: String
    /// Whether it is where things stand.
    public var isStart: Bool
    /// Shape `[concept][party]`: whether the party would stay.
    public var stable: [[Bool]]

    /// Makes a row.
    public init(state: String, description: String, isStart: Bool, stable: [[Bool]]) {
      self.state = state
      self.description = description
      self.isStart = isStart
      self.stable = stable
    }
  }

  /// The names of the parties.
  public var parties: [String]
  /// The concepts, from the shortest sight to the longest.
  public var concepts: [Concept]
  /// The states, in their order.
  public var rows: [Row]
  /// How many states have no row.
  public var omitted: Int

  /// Makes a matrix.
  public init(parties: [String], concepts: [Concept], rows: [Row], omitted: Int = 0) {
    self.parties = parties
    self.concepts = concepts
    self.rows = rows
    self.omitted = omitted
  }
}

extension StabilityMatrix: Figure {
  static let kind = "stability"
  func caption(in catalogue: Catalogue) -> String { "Who would stay in each state" }

  func summary(in catalogue: Catalogue) -> String {
    let counts = concepts.indices.map { concept in
      "\(rows.count { !$0.stable[concept].contains(false) }) by \(concepts[concept].name)"
    }
    let said =
      "\(Count.of(rows.count, "state")) and \(Count.of(parties.count, "party", "parties")); "
      + "states that no party would leave: \(Count.list(counts))."
    return ([said] + omissions).joined(separator: " ")
  }

  func equivalent(in catalogue: Catalogue) -> [Brief.Block] {
    let cells = rows.map { row in
      [row.isStart ? row.state + " (today)" : row.state, row.description]
        + concepts.indices.map { describe(row.stable[$0]) }
    }
    let table = Brief.Table(
      caption: "Who would stay in each state",
      columns: ["State", "What holds there"] + concepts.map(\.name), rows: cells)
    let meanings = concepts.map {
      Brief.Item(lead: $0.name, [Brief.Sentence(Phrases.sentence($0.meaning))])
    }
    return [.table(table), .list(ordered: false, meanings)]
      + Brief.Block.remarks(omissions)
  }

  private func describe(_ stable: [Bool]) -> String {
    let staying = parties.indices.filter { stable[$0] }.map { parties[$0] }
    return switch staying.count {
    case 0: "nobody stays"
    case parties.count: "all stay"
    default: Count.list(staying) + (staying.count == 1 ? " stays" : " stay")
    }
  }

  /// What is said of states without a row.
  var omissions: [String] { Count.leftOut(omitted, "more state", how: "shown") }
}
