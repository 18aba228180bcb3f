/// The kinds of figures that briefs hold.
public enum FigureKinds {
  /// In the order in which help names them.
  package static let all: [any Figure.Type] = [
    PositionMatrix.self, ConflictDiagram.self, MovesLadder.self,
    PackageChart.self, AcceptabilityBars.self, UtilityScatter.self,
    TradeDiagram.self, StabilityMatrix.self, MoveGraph.self,
    StatePaths.self, SlackCurves.self, AssuranceChart.self,
    Tornado.self, WorldMap.self, ExchangeLadder.self,
    ReliefMap.self, CoverageGrid.self, BottleneckBars.self,
    YardChart.self, CrowdingChart.self, StatementMatrix.self,
  ]

  /// What commands and files call the kinds.
  public static var names: [String] { all.map { $0.kind } }
}
