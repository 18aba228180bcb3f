/// What makes no sense in a day at a distribution site.
package enum YardFault: Sendable, Hashable {
  /// A number is not finite, or negative.
  case notAnAmount(Double)
  /// There are fewer lanes than one.
  case noLanes(Int)
  /// A service takes no time.
  case noServiceTime(Double)
  /// The site closes no later than it opens.
  case noHours(opening: Double, closing: Double)
  /// An hour is more than a day before midnight, or more than two days after it.
  case hourOutOfRange(Double)
  /// The hours of arrivals do not rise, or are not one more than the shares.
  case arrivalHours
  /// Nobody comes at any hour.
  case noArrivals
}

extension YardDay {
  /// Hours that a day may name: from the day before to the day after.
  static let hours = -24.0...48.0

  /// Everything that makes no sense; empty for a valid day.
  /// - Complexity: O(periods).
  package var faults: [YardFault] {
    var faults: [YardFault] = []
    for amount in [people, safePeople] + arrivals.shares where !(amount >= 0 && amount.isFinite) {
      faults.append(.notAnAmount(amount))
    }
    if lanes < 1 { faults.append(.noLanes(lanes)) }
    if !(minutesAPerson > 0 && minutesAPerson.isFinite) {
      faults.append(.noServiceTime(minutesAPerson))
    }
    for hour in [opening, closing] + arrivals.bounds where !Self.hours.contains(hour) {
      faults.append(.hourOutOfRange(hour))
    }
    if !(opening < closing) { faults.append(.noHours(opening: opening, closing: closing)) }
    return faults + arrivalFaults
  }

  /// Whether there are no faults.
  public var isValid: Bool { faults.isEmpty }

  private var arrivalFaults: [YardFault] {
    let bounds = arrivals.bounds
    let rises = zip(bounds, bounds.dropFirst()).allSatisfy { $0 < $1 }
    let total = arrivals.shares.reduce(0, +)
    return (rises && bounds.count == arrivals.shares.count + 1 ? [] : [.arrivalHours])
      + (total > 0 && total.isFinite ? [] : [.noArrivals])
  }
}
