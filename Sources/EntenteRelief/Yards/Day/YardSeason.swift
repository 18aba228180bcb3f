/// Several days at one site, where some of those who are turned away come again the next day.
public struct YardSeason: Sendable, Hashable {
  /// Shape `[day]`: each day with those who come again.
  public var days: [YardDay]
  /// Shape `[day]`.
  public var loads: [YardLoad]

  /// Follows the days.
  /// - Parameters:
  ///   - days: shape `[day]`: people who come for the first time.
  ///   - returning: 0...1: of those turned away, who comes again the next day, at the same hours as
  ///     the others.
  /// - Precondition: all days are valid.
  /// - Complexity: O(days x periods log(periods)).
  public init(_ days: [YardDay], returning: Double) {
    precondition((0...1).contains(returning), "a share lies between 0 and 1")
    var again = 0.0
    self.days = []
    loads = []
    for var day in days {
      day.people += again
      let load = day.load()
      again = returning * load.turnedAway
      self.days.append(day)
      loads.append(load)
    }
  }

  /// The day, from 0, and the hour at which the yard first exceeds the safe number; `nil` where it
  /// never does.
  public var firstOver: (day: Int, hour: Double)? {
    for (day, load) in loads.enumerated() {
      if let hour = load.firstHourOver { return (day, hour) }
    }
    return nil
  }
}
