/// What an arrangement comes to: ways, waits, yards and staff.
public struct CrowdingOutcome: Sendable, Hashable {
  /// Sites at which the same happens.
  public struct Site: Sendable, Hashable {
    /// How many such sites there are.
    public var count: Int
    /// A day at each.
    public var day: YardDay
    /// Its yard as a fluid.
    public var load: YardLoad
    /// Its yard by people one by one, where asked for.
    public var simulation: YardSimulation?
  }

  /// What was compared.
  public var arrangement: CrowdingArrangement
  /// Sites in their order; those of one kind together where they are spread evenly.
  public var sites: [Site]
  /// How far people walk.
  package var walk: WalkingDistance
  /// Staff of all sites.
  public var staff: Double
  /// Visitors to all sites in a day.
  public var visitors: Double

  /// Most people in any yard at once.
  public var peak: Double { sites.map(\.load.peak).max() ?? 0 }
  /// Visitors of all sites who are turned away.
  public var turnedAway: Double { total(\.turnedAway) }
  /// How long one who enters a yard waits, on average; hours.
  public var meanWait: Double {
    let entered = total(\.entered)
    return entered > 0 ? total(\.personHours) / entered : 0
  }
  /// The longest that anybody waits; hours.
  public var longestWait: Double { sites.map(\.load.longestWait).max() ?? 0 }
  /// How many sites have a yard that exceeds the safe number.
  public var sitesOver: Int { sites.reduce(0) { $0 + ($1.load.over.isEmpty ? 0 : $1.count) } }
  /// The first hour at which any yard does; `nil` where none does.
  public var firstHourOver: Double? { sites.compactMap(\.load.firstHourOver).min() }
  /// For how long the yard that is over the longest is over; hours.
  public var hoursOver: Double { sites.map(\.load.hoursOver).max() ?? 0 }

  /// How long one waits by simulation; hours; `nil` where not simulated.
  package var simulatedWait: SampledFigure? {
    let weights = sites.map { $0.load.entered * Double($0.count) }
    let all = weights.reduce(0, +)
    let waits = sites.compactMap(\.simulation?.meanWait)
    guard waits.count == sites.count, all > 0 else { return nil }
    let mean = zip(waits, weights).reduce(0) { $0 + $1.0.mean * $1.1 / all }
    let squares = zip(waits, weights).reduce(0) { sum, pair in
      let part = pair.0.standardError * pair.1 / all
      return sum + part * part
    }
    return SampledFigure(mean: mean, standardError: squares.squareRoot())
  }

  private func total(_ figure: (YardLoad) -> Double) -> Double {
    sites.reduce(0) { $0 + figure($1.load) * Double($1.count) }
  }
}
