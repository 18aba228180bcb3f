import EntenteAnswers
import EntenteEngine
import EntenteRelief

/// How many people wait in yards over the hours of a day, against the number that is safe.
struct YardChart: Sendable, Hashable, Encodable {
  /// People in a yard at an hour.
  struct Point: Sendable, Hashable, Encodable {
    /// Hours since midnight.
    var hour: Double
    /// In the yard.
    var people: Double
  }

  /// Between how many people a simulated yard is on 90 of 100 days.
  struct Band: Sendable, Hashable, Encodable {
    /// Hours since midnight.
    var hour: Double
    /// In the yard.
    var low: Double
    /// In the yard.
    var high: Double
  }

  /// A time during which more wait than is safe.
  struct Span: Sendable, Hashable, Encodable {
    /// Hours since midnight.
    var from: Double
    /// Hours since midnight.
    var to: Double
  }

  /// One site.
  struct Panel: Sendable, Hashable, Encodable {
    /// Its name.
    var site: String
    /// Where the fluid's curve bends.
    var points: [Point]
    /// By quarters of hours, to closing where people are sent away then; empty where nothing was
    /// simulated.
    var band: [Band]
    /// How many may wait.
    var safePeople: Double
    /// Hours since midnight.
    var opening: Double
    /// Hours since midnight.
    var closing: Double
    /// When more wait than is safe.
    var over: [Span]
    /// Most people in the yard.
    var peak: Double
    /// Hours since midnight.
    var peakHour: Double
    /// How long one waits on average; hours.
    var meanWait: Double
    /// The longest that one waits; hours.
    var longestWait: Double
    /// People.
    var turnedAway: Double

    /// Makes the panel of a site's day.
    init(
      site: String, day: YardDay, load: YardLoad, simulation: YardSimulation? = nil
    ) {
      self.site = site
      points = load.knots.map { Point(hour: $0.hour, people: $0.people) }
      // After closing there is nobody, unless all are served.
      let isEmptied = day.atClosing == .turnsAway
      band = (simulation?.band ?? []).filter { !isEmptied || $0.hour <= day.closing }
        .map { Band(hour: $0.hour, low: $0.low, high: $0.high) }
      safePeople = day.safePeople
      (opening, closing) = (day.opening, day.closing)
      over = load.over.map { Span(from: $0.from, to: $0.to) }
      (peak, peakHour) = (load.peak, load.peakHour)
      (meanWait, longestWait) = (load.meanWait, load.longestWait)
      turnedAway = load.turnedAway
    }

    /// People in the yard at an hour, by the fluid; the more where some are sent away at it.
    func people(at hour: Double) -> Double {
      guard let place = points.firstIndex(where: { $0.hour >= hour }) else { return 0 }
      let point = points[place]
      guard place > 0, point.hour > hour else { return point.hour == hour ? point.people : 0 }
      let before = points[place - 1]
      let share = (hour - before.hour) / (point.hour - before.hour)
      return before.people + share * (point.people - before.people)
    }
  }

  /// What the days are of, in words.
  var title: String
  /// One a site.
  var panels: [Panel]
}
