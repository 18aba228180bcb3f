/// Sets of packages as decision diagrams that share their parts: each node looks at one level and
/// leads on by the option there, and no two nodes are alike.
///
/// A set with far too many members to list takes few nodes where it hangs on the levels one after
/// another. What two sets have in common, or what becomes of a set where a level is forgotten, takes
/// time by the nodes and not by the members.
///
/// ## Source
/// R. E. Bryant, "Graph-based algorithms for Boolean function manipulation", IEEE Transactions on
/// Computers C-35 (1986), doi:10.1109/TC.1986.1676819; with several options a level as in
/// A. Srinivasan, T. Ham, S. Malik and R. K. Brayton, "Algorithms for discrete function
/// manipulation", ICCAD (1990), doi:10.1109/ICCAD.1990.129849.
final class DiagramSpace {
  /// A set of this space: the place of its first node.
  typealias Diagram = Int32

  /// More nodes, or more work, than was allowed; or somebody asked to stop.
  struct Exhausted: Error {}

  /// The set without members, and the set of all.
  static let (none, all): (Diagram, Diagram) = (0, 1)

  /// A value, so that the recursion over nodes needs no checks of who else looks at them.
  private var nodes: DiagramNodes

  /// Makes a space without nodes.
  /// - Parameter budget: a unit is a node looked at in one operation.
  init(optionCounts: [Int], budget: Budget) {
    nodes = DiagramNodes(optionCounts: optionCounts, budget: budget)
  }

  /// Shape `[level]`: the number of options.
  var optionCounts: [Int] { nodes.optionCounts }

  func level(of node: Diagram) -> Int { nodes.level(of: node) }

  /// Where an option of a level leads, from a node at that level or behind it.
  func child(_ node: Diagram, _ level: Int, _ option: Int) -> Diagram {
    nodes.child(node, level, option)
  }

  /// The packages, shape `[level]`, with one of some options at a level.
  func choice(_ level: Int, _ allowed: BitSet) throws(Exhausted) -> Diagram {
    try node(
      level, (0..<optionCounts[level]).map { allowed.contains($0) ? Self.all : Self.none })
  }

  /// The packages that each option of a level leads to.
  /// - Precondition: the children look at later levels only.
  func node(_ level: Int, _ options: [Diagram]) throws(Exhausted) -> Diagram {
    try nodes.node(level, options)
  }
}

extension DiagramSpace {
  /// The members of both sets.
  func and(_ first: Diagram, _ second: Diagram) throws(Exhausted) -> Diagram {
    try nodes.joined(.and, first, second)
  }

  /// The members of either set.
  func or(_ first: Diagram, _ second: Diagram) throws(Exhausted) -> Diagram {
    try nodes.joined(.or, first, second)
  }

  /// The members of the first set that are not in the second.
  func without(_ first: Diagram, _ second: Diagram) throws(Exhausted) -> Diagram {
    try nodes.joined(.without, first, second)
  }

  /// All packages that are not in a set.
  func not(_ set: Diagram) throws(Exhausted) -> Diagram { try without(Self.all, set) }

  /// What is in both sets for some option of each of some levels: these are forgotten.
  func andForgetting(
    _ levels: BitSet, _ first: Diagram, _ second: Diagram
  ) throws(Exhausted) -> Diagram {
    try nodes.andForgetting(levels, first, second)
  }

  /// The members of a set whatever some levels say.
  func forgetting(_ levels: BitSet, _ set: Diagram) throws(Exhausted) -> Diagram {
    try andForgetting(levels, set, Self.all)
  }

  /// A set with its levels moved.
  /// - Parameter places: shape `[level]`: where each goes; those that the set looks at keep their
  ///   order and their options.
  func shifted(_ set: Diagram, _ places: [Int]) throws(Exhausted) -> Diagram {
    try nodes.shifted(set, places)
  }
}
