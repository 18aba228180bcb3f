extension SimulatedDay {
  /// What one pass through the day's events tells of its yard.
  struct Yard {
    /// Most people in the yard at once.
    var peak = 0
    /// For how long more wait than is safe; hours.
    var hoursOver = 0.0
    /// The hour at which more wait than is safe for the first time.
    var firstHourOver: Double?
    /// The largest difference from the fluid, before or after any event; people.
    var gap = 0.0
    /// The time that all wait together; person-hours.
    var personHours = 0.0
    /// The longest that one waits; hours.
    var longestWait = 0.0
  }

  /// Goes through the day's events in their order; who leaves at an hour does so before others come.
  /// - Complexity: O(people * log(knots)).
  func yard(safePeople: Double, beside load: YardLoad) -> Yard {
    var yard = Yard()
    var (waiting, left, last) = (0, 0, -Double.infinity)
    let pass = { (yard: inout Yard, hour: Double) in
      if Double(waiting) > safePeople { yard.hoursOver += hour - last }
      // All who are sent away at closing leave at once.
      if hour > last { yard.gap = max(yard.gap, abs(load.people(at: hour) - Double(waiting))) }
      last = hour
    }
    for (index, hour) in come.enumerated() {
      while left < index, gone[left] <= hour {
        pass(&yard, gone[left])
        (waiting, left) = (waiting - 1, left + 1)
      }
      pass(&yard, hour)
      let stay = gone[index] - hour
      (yard.personHours, yard.longestWait) = (yard.personHours + stay, max(yard.longestWait, stay))
      if stay == 0 {
        left = index + 1
        continue
      }
      waiting += 1
      yard.peak = max(yard.peak, waiting)
      if Double(waiting) > safePeople, yard.firstHourOver == nil { yard.firstHourOver = hour }
      yard.gap = max(yard.gap, abs(load.people(at: hour) - Double(waiting)))
    }
    while left < gone.count {
      pass(&yard, gone[left])
      (waiting, left) = (waiting - 1, left + 1)
    }
    return yard
  }

  /// How many are in the yard at each of some rising hours.
  /// - Complexity: O(people + hours).
  func people(at hours: [Double]) -> [Int] {
    var (entered, left) = (0, 0)
    return hours.map { hour in
      while entered < come.count, come[entered] <= hour { entered += 1 }
      while left < gone.count, gone[left] <= hour { left += 1 }
      return entered - left
    }
  }
}
