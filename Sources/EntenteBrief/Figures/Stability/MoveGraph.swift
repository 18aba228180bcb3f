import EntenteMessages

/// States and the moves between them: who can change what, and whether it would be a gain.
public struct MoveGraph: Sendable, Hashable, Encodable {
  /// One state.
  public struct Node: Sendable, Hashable, Encodable {
    /// What the state is called.
    public var state: String
    /// What sets it apart from the others, in a few words.
    public var description: String
    /// Whether it is where things stand.
    public var isStart: Bool
    /// Abbreviations of the concepts by which nobody would leave it.
    public var holdsBy: [String]

    /// Makes a node.
    public init(state: String, description: String, isStart: Bool, holdsBy: [String]) {
      self.state = state
      self.description = description
      self.isStart = isStart
      self.holdsBy = holdsBy
    }
  }

  /// What one mover can do in one step.
  public struct Arc: Sendable, Hashable, Encodable {
    /// Index into `nodes`.
    public var from: Int
    /// Index into `nodes`.
    public var to: Int
    /// The parties that make the move together, as indices into `parties`; mostly one.
    public var by: [Int]
    /// Whether it is a gain for each of them.
    public var isImprovement: Bool

    /// Makes an arc.
    public init(from: Int, to: Int, by: [Int], isImprovement: Bool) {
      self.from = from
      self.to = to
      self.by = by
      self.isImprovement = isImprovement
    }
  }

  /// The names of the parties.
  public var parties: [String]
  /// The states that are shown.
  public var nodes: [Node]
  /// The moves between them that are shown.
  public var arcs: [Arc]
  /// Whether moves that are no gain for their mover are left out.
  public var showsOnlyImprovements: Bool
  /// How many states are not shown.
  public var omitted: Int
  /// Where to draw all this, if somebody has worked that out; no part of the data.
  public var layout: GraphLayout?

  /// Makes a graph.
  public init(
    parties: [String], nodes: [Node], arcs: [Arc], showsOnlyImprovements: Bool = false,
    omitted: Int = 0,
    layout: GraphLayout? = nil
  ) {
    self.parties = parties
    self.nodes = nodes
    self.arcs = arcs
    self.showsOnlyImprovements = showsOnlyImprovements
    self.omitted = omitted
    self.layout = layout
  }

  private enum CodingKeys: String, CodingKey {
    case parties, nodes, arcs, showsOnlyImprovements, omitted
  }
}

extension MoveGraph: Figure {
  static let kind = "graph"
  static let key = "moveGraph"
  func caption(in catalogue: Catalogue) -> String { "Who can move where" }

  func summary(in catalogue: Catalogue) -> String {
    let gains = arcs.count { $0.isImprovement }
    let moves =
      showsOnlyImprovements
      ? "\(Count.of(gains, "move")) that \(gains == 1 ? "is a gain" : "are gains") for who makes "
        + "\(gains == 1 ? "it" : "them"); other moves not shown"
      : "\(Count.of(arcs.count, "move")), \(gains) of them gains for who makes them"
    let said = "\(Count.of(nodes.count, "state")) and \(moves)."
    return ([said] + omissions).joined(separator: " ")
  }

  func equivalent(in catalogue: Catalogue) -> [Brief.Block] {
    let states = nodes.map { node in
      [
        node.isStart ? node.state + " (today)" : node.state, node.description,
        node.holdsBy.isEmpty ? "none" : node.holdsBy.joined(separator: ", "),
      ]
    }
    let moves = arcs.map { arc in
      [
        nodes[arc.from].state, nodes[arc.to].state, makers(of: arc),
        arc.isImprovement ? "yes" : "no",
      ]
    }
    return [
      .table(
        Brief.Table(
          caption: "States", columns: ["State", "What holds there", "Nobody would leave it by"],
          rows: states)),
      .table(
        Brief.Table(
          caption: "Moves", columns: ["From", "To", "Who moves", "Gain for who moves"],
          rows: moves)),
    ] + Brief.Block.remarks(omissions)
  }

  /// Who makes a move, by name.
  func makers(of arc: Arc) -> String { Count.list(arc.by.map { parties[$0] }) }

  /// What is said of states that are not shown.
  var omissions: [String] { Count.leftOut(omitted, "more state", how: "shown") }
}
