import EntenteMessages

/// States and the moves between them: who can change what, and whether it would be a gain.
package struct MoveGraph: Sendable, Hashable, Encodable {
  /// One state.
  package struct Node: Sendable, Hashable, Encodable {
    /// What the state is called.
    package var state: String
    /// What sets it apart from the others, in a few words.
    package var description: String
    /// Whether it is where things stand.
    package var isStart: Bool
    /// Abbreviations of the concepts by which nobody would leave it.
    package var holdsBy: [String]

    /// Makes a node.
    package init(state: String, description: String, isStart: Bool, holdsBy: [String]) {
      self.state = state
      self.description = description
      self.isStart = isStart
      self.holdsBy = holdsBy
    }
  }

  /// What one mover can do in one step.
  package struct Arc: Sendable, Hashable, Encodable {
    /// Index into `nodes`.
    package var from: Int
    /// Index into `nodes`.
    package var to: Int
    /// The parties that make the move together, as indices into `parties`; mostly one.
    package var by: [Int]
    /// Whether it is a gain for each of them.
    package var isImprovement: Bool

    /// Makes an arc.
    package init(from: Int, to: Int, by: [Int], isImprovement: Bool) {
      self.from = from
      self.to = to
      self.by = by
      self.isImprovement = isImprovement
    }
  }

  /// The names of the parties.
  package var parties: [String]
  /// The states that are shown.
  package var nodes: [Node]
  /// The moves between them that are shown.
  package var arcs: [Arc]
  /// Whether moves that are no gain for their mover are left out.
  package var showsOnlyImprovements: Bool
  /// How many states are not shown.
  package var omitted: Int
  /// Where to draw all this, if somebody has worked that out; no part of the data.
  package var layout: GraphLayout?

  /// Makes a graph.
  package init(
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
  package static let kind = "graph"
  package static let key = "moveGraph"
  package func caption(in catalogue: Catalogue) -> String {
    catalogue.text("figure.graph.caption")
  }

  package func summary(in catalogue: Catalogue) -> String {
    let gains = arcs.count { $0.isImprovement }
    let said = catalogue.text(
      showsOnlyImprovements ? "figure.graph.summary.gains" : "figure.graph.summary",
      ["states": .count(nodes.count), "moves": .count(arcs.count), "gains": .count(gains)])
    return ([said] + omissions(in: catalogue)).joined(separator: " ")
  }

  package func equivalent(in catalogue: Catalogue) -> [Brief.Block] {
    let states = nodes.map { node in
      [
        catalogue.state(node.state, isStart: node.isStart), node.description,
        node.holdsBy.isEmpty
          ? catalogue.text("figure.graph.none") : node.holdsBy.joined(separator: ", "),
      ]
    }
    let moves = arcs.map { arc in
      [
        nodes[arc.from].state, nodes[arc.to].state, makers(of: arc, in: catalogue),
        catalogue.text(arc.isImprovement ? "figure.graph.yes" : "figure.graph.no"),
      ]
    }
    return [
      .table(
        Brief.Table(
          caption: catalogue.text("figure.graph.states"),
          columns: catalogue.texts([
            "figure.stability.state", "figure.stability.holds", "figure.graph.nobody",
          ]), rows: states)),
      .table(
        Brief.Table(
          caption: catalogue.text("figure.graph.moves"),
          columns: catalogue.texts([
            "figure.graph.from", "figure.graph.to", "figure.graph.who", "figure.graph.gainForWho",
          ]), rows: moves)),
    ] + Brief.Block.remarks(omissions(in: catalogue))
  }

  /// Who makes a move, by name.
  package func makers(of arc: Arc, in catalogue: Catalogue) -> String {
    catalogue.list(arc.by.map { parties[$0] })
  }

  /// What is said of states that are not shown.
  func omissions(in catalogue: Catalogue) -> [String] {
    catalogue.leftOut("figure.graph.notShown", omitted)
  }
}
