/// The figures of a brief, each under a name that a command or a file can bear.
public struct FigureGallery: Sendable {
  /// Each name once, in the order of the brief.
  public let entries: [(name: String, figure: Figure)]

  /// Collects the figures of a brief.
  /// - Complexity: O(blocks).
  public init(_ brief: Brief) {
    var known: [String: Int] = [:]
    entries = brief.sections.flatMap { Self.figures(in: $0.blocks) }.map { figure in
      let count = known[figure.name, default: 0] + 1
      known[figure.name] = count
      return (count == 1 ? figure.name : "\(figure.name)-\(count)", figure)
    }
  }

  /// The names, in the order of the brief.
  public var names: [String] { entries.map(\.name) }

  /// The figure of a name, or the only one of a kind.
  public func figure(named name: String) -> Figure? {
    if let entry = entries.first(where: { $0.name == name }) { return entry.figure }
    let kin = entries.filter { $0.name.hasPrefix(name + "-") }
    return kin.count == 1 ? kin[0].figure : nil
  }

  private static func figures(in blocks: [Brief.Block]) -> [Figure] {
    blocks.flatMap { block -> [Figure] in
      switch block {
      case .figure(let figure): [figure]
      case .group(_, let inner): figures(in: inner)
      case .paragraph, .list, .table: []
      }
    }
  }
}

extension Figure {
  /// Positions, conflicts, moves, packages, acceptability, stability, graph, paths, slack,
  /// assurance, tornado, worlds, frontier, map, coverage, bottlenecks, yard, crowding, trades with
  /// an offer's id, or exchange with an exchange's.
  public var name: String {
    switch self {
    case .positions: "positions"
    case .conflicts: "conflicts"
    case .moves: "moves"
    case .packages: "packages"
    case .acceptability: "acceptability"
    case .stability: "stability"
    case .moveGraph: "graph"
    case .statePaths: "paths"
    case .slack: "slack"
    case .assurance: "assurance"
    case .worldMap: "worlds"
    case .tornado: "tornado"
    case .frontier: "frontier"
    case .trades(let diagram): "trades-\(diagram.offer)"
    case .exchange(let ladder): "exchange-\(ladder.exchange)"
    case .reliefMap: "map"
    case .coverage: "coverage"
    case .bottlenecks: "bottlenecks"
    case .yard: "yard"
    case .crowding: "crowding"
    }
  }
}
