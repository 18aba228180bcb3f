/// A day's yard as a fluid: who waits when, how long, and whom the site turns away.
public struct YardLoad: Sendable, Hashable {
  /// Where the curve of people in the yard bends; straight lines lie between.
  package struct Knot: Sendable, Hashable {
    /// Hours since midnight.
    package var hour: Double
    /// In the yard.
    package var people: Double

    /// Makes a knot.
    package init(hour: Double, people: Double) {
      self.hour = hour
      self.people = people
    }
  }

  /// A time during which more wait than is safe.
  public struct Span: Sendable, Hashable {
    /// Hours since midnight.
    public var from: Double
    /// Hours since midnight, after `from`.
    public var to: Double
  }

  /// The curve by hour; two knots of one hour where people are sent away at closing.
  package var knots: [Knot]
  /// Most people in the yard at once.
  public var peak: Double
  /// The first hour at which so many are there.
  public var peakHour: Double
  /// People who come before the gate is shut.
  public var entered: Double
  /// People who are served.
  public var served: Double
  /// People who come or wait in vain.
  public var turnedAway: Double
  /// The time that all wait together, in vain or not; person-hours.
  public var personHours: Double
  /// The longest that one waits, in vain or not; hours.
  public var longestWait: Double
  /// When more wait than is safe, in order.
  public var over: [Span]

  /// How long those who entered wait, on average; hours.
  public var meanWait: Double { entered > 0 ? personHours / entered : 0 }

  /// The hour at which the yard first exceeds the safe number; `nil` where it never does.
  public var firstHourOver: Double? { over.first?.from }

  /// For how long the yard is over the safe number; hours.
  public var hoursOver: Double { over.reduce(0) { $0 + ($1.to - $1.from) } }

  /// People in the yard at an hour; at closing, those before anybody is sent away.
  /// - Complexity: O(log knots).
  public func people(at hour: Double) -> Double {
    guard let first = knots.first, let last = knots.last, hour >= first.hour, hour <= last.hour
    else { return 0 }
    var (low, high) = (0, knots.count - 1)
    while low < high {
      let middle = (low + high) / 2
      if knots[middle].hour < hour { low = middle + 1 } else { high = middle }
    }
    guard low > 0, knots[low].hour > hour else { return knots[low].people }
    let (one, other) = (knots[low - 1], knots[low])
    let share = (hour - one.hour) / (other.hour - one.hour)
    return one.people + share * (other.people - one.people)
  }
}
