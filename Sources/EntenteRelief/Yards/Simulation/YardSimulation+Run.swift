import EntenteEngine

extension YardDay {
  /// Lets so many days happen; each has a stream of random numbers of its own.
  /// - Precondition: the day is valid, and there is at least one day.
  /// - Complexity: O(days x people x log(lanes x periods)).
  package func simulation(_ options: YardSimulation.Options = .init()) -> YardSimulation {
    precondition(isValid, "faults are told, not analysed")
    precondition(options.days > 0, "a sample has at least one day")
    var tally = SimulationTally(self, options)
    for day in 0..<options.days {
      var random = SplitMix64(seed: Substream.seed(options.seed, party: 0, index: day))
      tally.add(
        SimulatedDay(self, arrivals: options.arrivals, service: options.service, using: &random))
    }
    return tally.finished()
  }
}

/// The figures of the days that have happened.
private struct SimulationTally {
  private let day: YardDay
  private let options: YardSimulation.Options
  private let load: YardLoad
  private let hours: [Double]
  private var yards: [SimulatedDay.Yard] = []
  private var entered: [Double] = []
  private var served: [Double] = []
  private var turnedAway: [Double] = []
  /// Shape `[day][hour]`.
  private var people: [[Int]] = []

  init(_ day: YardDay, _ options: YardSimulation.Options) {
    (self.day, self.options, load) = (day, options, day.load())
    let start = min(day.opening, day.arrivals.bounds[0])
    let end = max(day.closing, load.knots.last?.hour ?? day.closing)
    let quarters = Int((start * 4).rounded(.down))...Int((end * 4).rounded(.up))
    hours = Hours.merged(quarters.map { Double($0) / 4 }, [day.closing])
  }

  mutating func add(_ simulated: SimulatedDay) {
    yards.append(simulated.yard(safePeople: day.safePeople, beside: load))
    entered.append(Double(simulated.come.count))
    served.append(Double(simulated.done.count))
    turnedAway.append(Double(simulated.turnedAway))
    // At closing those count who are about to be sent away.
    people.append(simulated.people(at: hours.map { $0 == day.closing ? $0.nextDown : $0 }))
  }

  func finished() -> YardSimulation {
    let first = yards.compactMap(\.firstHourOver)
    return YardSimulation(
      options: options, peak: SampledFigure(yards.map { Double($0.peak) }),
      served: SampledFigure(served), turnedAway: SampledFigure(turnedAway),
      personHours: SampledFigure(yards.map(\.personHours)), meanWait: meanWait,
      longestWait: SampledFigure(yards.map(\.longestWait)),
      hoursOver: SampledFigure(yards.map(\.hoursOver)),
      daysOver: SampledFigure(yards.map { $0.firstHourOver == nil ? 0 : 1 }),
      firstHourOver: first.isEmpty ? nil : SampledFigure(first),
      gap: SampledFigure(yards.map(\.gap)), band: band)
  }

  /// Hours waited over people who came; the error is that of a ratio of means, to first order.
  private var meanWait: SampledFigure {
    let all = entered.reduce(0, +)
    guard all > 0 else { return SampledFigure(mean: 0, standardError: 0) }
    let mean = yards.reduce(0) { $0 + $1.personHours } / all
    let rest = zip(yards, entered).map { $0.personHours - mean * $1 }
    let error = SampledFigure(rest).standardError * Double(entered.count) / all
    return SampledFigure(mean: mean, standardError: error)
  }

  private var band: [YardSimulation.Band] {
    let places = [0.05, 0.95].map { Int((Double(people.count - 1) * $0).rounded()) }
    return hours.indices.map { index in
      let counts = people.map { $0[index] }.sorted()
      return YardSimulation.Band(
        hour: hours[index], low: Double(counts[places[0]]),
        mean: Double(counts.reduce(0, +)) / Double(counts.count), high: Double(counts[places[1]]))
    }
  }
}
