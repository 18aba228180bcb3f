extension YardDay {
  /// The fewest steps of a lever, alone, with which the fluid yard meets an aim.
  ///
  /// More lanes, fewer people and earlier opening never make a yard fuller nor turn away more, so
  /// their steps are found by halving. What later closing and appointments do need not grow with
  /// their steps, so these are tried one by one.
  /// - Parameter most: how many steps are possible; by default a thousand sites or rations, hours
  ///   within the day, and lanes for all at once.
  /// - Returns: `nil` where no number of steps that is possible does.
  /// - Precondition: the day is valid.
  /// - Complexity: O(periods x log(periods) x log(steps)); for later closing and for appointments
  ///   O(periods x log(periods) x steps).
  package func remedy(
    _ lever: YardLever, for aim: YardAim = .safe, most: Int? = nil
  ) -> YardRemedy? {
    precondition(isValid, "faults are told, not analysed")
    let most = min(most ?? .max, limit(of: lever))
    let meets = { (steps: Int) in moved(lever, by: steps).meets(aim) }
    let steps: Int?
    switch lever {
    case .closesLater, .appointments: steps = (0...most).first(where: meets)
    case .lanes, .sites, .rations, .opensEarlier: steps = Self.fewest(upTo: most, meets)
    }
    return steps.map { steps in
      let day = moved(lever, by: steps)
      return YardRemedy(lever: lever, steps: steps, day: day, load: day.load())
    }
  }

  /// The remedies of all levers that can do alone, in the order of the levers.
  package func remedies(for aim: YardAim = .safe) -> [YardRemedy] {
    YardLever.allCases.compactMap { remedy($0, for: aim) }
  }

  /// Steps that a lever has.
  private func limit(of lever: YardLever) -> Int {
    switch lever {
    case .lanes: max(0, amplestLanes - lanes)
    case .sites, .rations: 999
    case .opensEarlier: Int(((opening - min(opening, earliestHour)) * 60).rounded(.down))
    case .closesLater: Int(((max(closing, 24) - closing) * 60).rounded(.down))
    case .appointments: 100
    }
  }

  /// Lanes beyond which more do nothing: while the site is open they take people as fast as they
  /// ever come, and besides all who waited at opening before it closes.
  private var amplestLanes: Int {
    let fastest = arrivals.bounds.map { arrivals.rate(at: $0) }.max() ?? 0
    let needed = (fastest + 1 / (closing - opening)) * people * minutesAPerson / 60
    return Int(min(needed.rounded(.up) + 1, 1e12))
  }

  /// Midnight, or the evening before where people come so early.
  private var earliestHour: Double { min(0, arrivals.bounds.first ?? 0) }

  /// The smallest number for which a condition holds that, once it holds, goes on to hold.
  private static func fewest(upTo most: Int, _ holds: (Int) -> Bool) -> Int? {
    guard holds(most) else { return nil }
    var (low, high) = (0, most)
    while low < high {
      let middle = low + (high - low) / 2
      if holds(middle) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
