import EntenteEngine

/// How the times of services vary about their average.
package enum ServiceTime: Sendable, Hashable {
  /// Every service takes the same time.
  case fixed
  /// As the sum of so many steps, each exponential; 1 or more. One step varies most.
  case erlang(steps: Int)

  /// Exponential: many services are short and a few are long.
  package static let exponential = ServiceTime.erlang(steps: 1)

  /// One service; in units of the average.
  func draw(using random: inout SplitMix64) -> Double {
    switch self {
    case .fixed: return 1
    case .erlang(let steps):
      let count = max(1, steps)
      return (0..<count).reduce(0) { sum, _ in sum + random.exponential() } / Double(count)
    }
  }
}

/// How the number of people who come varies from day to day.
package enum ArrivalChance: Sendable, Hashable {
  /// People come independently of each other: the day's number is Poisson's.
  case independent
  /// The day's number is given, in whole people; only the hours are left to chance.
  case givenTotal
}

extension SplitMix64 {
  /// An exponential number with average 1, from comparisons of random bits alone: it is the same
  /// whatever library of mathematics a machine has.
  ///
  /// ## Source
  /// J. von Neumann, "Various techniques used in connection with random digits", National Bureau of
  /// Standards Applied Mathematics Series 12 (1951), pages 36 to 38.
  mutating func exponential() -> Double {
    var whole = 0.0
    while true {
      let first = unit()
      var (last, length) = (first, 1)
      while true {
        let next = unit()
        if next >= last { break }
        (last, length) = (next, length + 1)
      }
      // A falling run of odd length follows `first` with probability exp(-first).
      if length % 2 == 1 { return whole + first }
      whole += 1
    }
  }
}
