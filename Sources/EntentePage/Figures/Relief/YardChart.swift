/// How many people wait in yards over the hours of a day, against the number that is safe.
package struct YardChart: Sendable, Hashable, Encodable {
  /// People in a yard at an hour.
  package struct Point: Sendable, Hashable, Encodable {
    /// Hours since midnight.
    package var hour: Double
    /// In the yard.
    package var people: Double

    package init(hour: Double, people: Double) {
      self.hour = hour
      self.people = people
    }
  }

  /// Between how many people a simulated yard is on 90 of 100 days.
  package struct Band: Sendable, Hashable, Encodable {
    /// Hours since midnight.
    var hour: Double
    /// In the yard.
    var low: Double
    /// In the yard.
    var high: Double

    package init(hour: Double, low: Double, high: Double) {
      self.hour = hour
      self.low = low
      self.high = high
    }
  }

  /// A time during which more wait than is safe.
  package struct Span: Sendable, Hashable, Encodable {
    /// Hours since midnight.
    package var from: Double
    /// Hours since midnight.
    package var to: Double

    package init(from: Double, to: Double) {
      self.from = from
      self.to = to
    }
  }

  /// One site.
  package struct Panel: Sendable, Hashable, Encodable {
    /// Its name.
    package var site: String
    /// Where the fluid's curve bends.
    package var points: [Point]
    /// By quarters of hours, to closing where people are sent away then; empty where nothing was
    /// simulated.
    package var band: [Band]
    /// How many may wait.
    package var safePeople: Double
    /// Hours since midnight.
    package var opening: Double
    /// Hours since midnight.
    package var closing: Double
    /// When more wait than is safe.
    package var over: [Span]
    /// Most people in the yard.
    package var peak: Double
    /// Hours since midnight.
    package var peakHour: Double
    /// How long one waits on average; hours.
    package var meanWait: Double
    /// The longest that one waits; hours.
    package var longestWait: Double
    /// People.
    package var turnedAway: Double

    package init(
      site: String, points: [Point], band: [Band], safePeople: Double, opening: Double,
      closing: Double, over: [Span], peak: Double, peakHour: Double, meanWait: Double,
      longestWait: Double, turnedAway: Double
    ) {
      self.site = site
      self.points = points
      self.band = band
      self.safePeople = safePeople
      self.opening = opening
      self.closing = closing
      self.over = over
      self.peak = peak
      self.peakHour = peakHour
      self.meanWait = meanWait
      self.longestWait = longestWait
      self.turnedAway = turnedAway
    }

    /// People in the yard at an hour, by the fluid; the more where some are sent away at it.
    package func people(at hour: Double) -> Double {
      guard let place = points.firstIndex(where: { $0.hour >= hour }) else { return 0 }
      let point = points[place]
      guard place > 0, point.hour > hour else { return point.hour == hour ? point.people : 0 }
      let before = points[place - 1]
      let share = (hour - before.hour) / (point.hour - before.hour)
      return before.people + share * (point.people - before.people)
    }
  }

  /// What the days are of, in words.
  package var title: String
  /// One a site.
  package var panels: [Panel]

  package init(title: String, panels: [Panel]) {
    self.title = title
    self.panels = panels
  }
}
