/// One thing that can be changed about a day at a site, by a whole number of steps.
package enum YardLever: Sendable, Hashable, CaseIterable {
  /// One more lane a step.
  case lanes
  /// One more site like this one a step, with the people spread over all of them.
  case sites
  /// One more day's ration a step, handed out at each visit in place of one day's: with `n` steps
  /// people come once in `n + 1` times as long.
  case rations
  /// Opening one minute earlier a step; people come when they came.
  case opensEarlier
  /// Closing one minute later a step; people come when they came.
  case closesLater
  /// One more in a hundred a step come at an appointed time, spread evenly over the opening hours.
  case appointments
}

extension YardDay {
  /// The day with a lever moved by so many steps; unchanged by none.
  package func moved(_ lever: YardLever, by steps: Int) -> YardDay {
    var day = self
    switch lever {
    case .lanes: day.lanes += steps
    case .sites, .rations: day.people /= Double(steps + 1)
    case .opensEarlier: day.opening -= Double(steps) / 60
    case .closesLater: day.closing += Double(steps) / 60
    case .appointments where steps > 0:
      let appointed = ArrivalProfile.even(from: opening, to: closing)
      day.arrivals =
        steps >= 100 ? appointed : arrivals.mixed(with: appointed, share: Double(steps) / 100)
    case .appointments: break
    }
    return day
  }
}

/// The least that one lever alone has to be moved for an aim.
public struct YardRemedy: Sendable, Hashable {
  /// What is changed.
  package var lever: YardLever
  /// The fewest steps that do; 0 where nothing needs to change.
  public var steps: Int
  /// The day with them.
  public var day: YardDay
  /// Its yard.
  public var load: YardLoad
}
