/// The share of need that is met, by zone, line and day.
public struct Coverage: Sendable, Hashable {
  /// Shape `[zone][line][day]`: the share of the zone's people whose need of the line is met,
  /// 0...1; 0 where the zone does not need it.
  public let met: [[[Double]]]
  /// Shape `[zone][day]`: the weighted mean over lines, 0...1; 1 where nobody there needs
  /// anything.
  public let byDay: [[Double]]
  /// Shape `[zone]`: the mean over days, 0...1.
  public let byZone: [Double]
  /// People times coverage, over all days, in person-days.
  public let rations: Double
  /// All that was needed, in person-days: people who need something, times days.
  public let neededRations: Double

  /// Weighs up what is met.
  /// - Parameter met: shape `[zone][line][day]`, 0...1.
  /// - Complexity: O(zones * lines * days).
  public init(met: [[[Double]]], of problem: ReliefProblem) {
    self.met = met
    byDay = problem.zones.indices.map { zone in
      let shares = problem.shares(ofRation: problem.zones[zone].ration)
      return (0..<problem.days).map { day in
        guard problem.needsSomething(zone) else { return 1 }
        return shares.indices.reduce(0) { $0 + shares[$1] * met[zone][$1][day] }
      }
    }
    byZone = byDay.map { $0.reduce(0, +) / Double(problem.days) }
    let days = Double(problem.days)
    let needy = problem.zones.indices.filter(problem.needsSomething)
    rations = needy.reduce(0) { [byZone] in $0 + problem.zones[$1].people * byZone[$1] * days }
    neededRations = needy.reduce(0) { $0 + problem.zones[$1].people * days }
  }

  /// The share of all need that is met, 0...1.
  public var share: Double { neededRations > 0 ? rations / neededRations : 1 }

  /// Shape `[zone]`: accumulated days without: the sum over days of the share that is not met.
  public var daysWithout: [Double] { byDay.map { $0.reduce(0) { $0 + 1 - $1 } } }

  /// The zones from the worst-off to the best-off; those that are equal in their order.
  public var worstFirst: [Int] {
    byZone.indices.sorted { (byZone[$0], $0) < (byZone[$1], $1) }
  }
}
