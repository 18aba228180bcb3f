extension Figure: Encodable {
  private enum Key: String, CodingKey {
    case kind, positions, conflicts, moves, packages, acceptability, frontier, trades
    case stability, moveGraph, statePaths, slack, assurance, worldMap, tornado
    case exchange, map, coverage, bottlenecks, yard, crowding
  }

  /// Writes an object whose `kind` names the key that holds the figure.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    switch self {
    case .positions(let matrix):
      try container.encode(Key.positions.rawValue, forKey: .kind)
      try container.encode(matrix, forKey: .positions)
    case .conflicts(let diagram):
      try container.encode(Key.conflicts.rawValue, forKey: .kind)
      try container.encode(diagram, forKey: .conflicts)
    case .moves(let ladder):
      try container.encode(Key.moves.rawValue, forKey: .kind)
      try container.encode(ladder, forKey: .moves)
    case .packages(let chart):
      try container.encode(Key.packages.rawValue, forKey: .kind)
      try container.encode(chart, forKey: .packages)
    case .acceptability(let bars):
      try container.encode(Key.acceptability.rawValue, forKey: .kind)
      try container.encode(bars, forKey: .acceptability)
    case .frontier(let scatter):
      try container.encode(Key.frontier.rawValue, forKey: .kind)
      try container.encode(scatter, forKey: .frontier)
    case .trades(let diagram):
      try container.encode(Key.trades.rawValue, forKey: .kind)
      try container.encode(diagram, forKey: .trades)
    case .slack(let curves):
      try container.encode(Key.slack.rawValue, forKey: .kind)
      try container.encode(curves, forKey: .slack)
    case .assurance(let chart):
      try container.encode(Key.assurance.rawValue, forKey: .kind)
      try container.encode(chart, forKey: .assurance)
    case .worldMap(let map):
      try container.encode(Key.worldMap.rawValue, forKey: .kind)
      try container.encode(map, forKey: .worldMap)
    case .tornado(let tornado):
      try container.encode(Key.tornado.rawValue, forKey: .kind)
      try container.encode(tornado, forKey: .tornado)
    case .stability(let matrix):
      try container.encode(Key.stability.rawValue, forKey: .kind)
      try container.encode(matrix, forKey: .stability)
    case .moveGraph(let graph):
      try container.encode(Key.moveGraph.rawValue, forKey: .kind)
      try container.encode(graph, forKey: .moveGraph)
    case .statePaths(let paths):
      try container.encode(Key.statePaths.rawValue, forKey: .kind)
      try container.encode(paths, forKey: .statePaths)
    case .exchange(let ladder):
      try container.encode(Key.exchange.rawValue, forKey: .kind)
      try container.encode(ladder, forKey: .exchange)
    case .reliefMap(let map):
      try container.encode(Key.map.rawValue, forKey: .kind)
      try container.encode(map, forKey: .map)
    case .coverage(let grid):
      try container.encode(Key.coverage.rawValue, forKey: .kind)
      try container.encode(grid, forKey: .coverage)
    case .bottlenecks(let bars):
      try container.encode(Key.bottlenecks.rawValue, forKey: .kind)
      try container.encode(bars, forKey: .bottlenecks)
    case .yard(let chart):
      try container.encode(Key.yard.rawValue, forKey: .kind)
      try container.encode(chart, forKey: .yard)
    case .crowding(let chart):
      try container.encode(Key.crowding.rawValue, forKey: .kind)
      try container.encode(chart, forKey: .crowding)
    }
  }
}
