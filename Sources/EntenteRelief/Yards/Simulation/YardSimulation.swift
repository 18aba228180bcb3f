/// What a sample of days at a site shows, each with people one by one.
///
/// ## How it compares with the fluid
/// While people wait all lanes are busy, so the yard is the reflection at zero of what has come
/// less what the lanes can do, and so is the fluid; reflection at most doubles a difference.
/// Arrivals and steps of services less their averages are martingales, whose largest values Doob's
/// inequality bounds. So the largest difference between yard and fluid, over the whole of a day, is
/// on average at most `4 sqrt(N) + 4 v sqrt(S + c) + 2 c` for `N` people, of whom the lanes can serve
/// `S`, `c` lanes and services whose standard deviation is `v` times their average; where the yard
/// grows with the people, this grows with their square root. The differences of the average peak, of
/// the people turned away on average, and of the person-hours for each hour keep within it as well.
///
/// ## Sources
/// J. L. Doob, "Stochastic Processes", 1953, chapter VII. J. M. Harrison, "Brownian Motion and
/// Stochastic Flow Systems", 1985, chapter 2, for the reflection. G. F. Newell, "Applications of
/// Queueing Theory", 1982, for fluids and what strays from them.
public struct YardSimulation: Sendable, Hashable {
  /// How many days, from what seed, and how they vary.
  public struct Options: Sendable, Hashable {
    /// Two runs of one seed are the same.
    public var seed: UInt64
    /// How many days happen; 1 or more.
    public var days: Int
    /// How the number of people varies.
    package var arrivals: ArrivalChance
    /// How services vary.
    package var service: ServiceTime

    /// Makes options.
    package init(
      seed: UInt64 = 1, days: Int = 100, arrivals: ArrivalChance = .independent,
      service: ServiceTime = .exponential
    ) {
      self.seed = seed
      self.days = days
      self.arrivals = arrivals
      self.service = service
    }
  }

  /// People in the yard at one hour.
  public struct Band: Sendable, Hashable {
    /// Hours since midnight.
    public var hour: Double
    /// At most so many on 5 of 100 days; people.
    public var low: Double
    /// On average; people.
    public var mean: Double
    /// More than so many on 5 of 100 days; people.
    public var high: Double
  }

  /// How it was drawn.
  public var options: Options
  /// Most people in the yard at once.
  package var peak: SampledFigure
  /// People who are served.
  package var served: SampledFigure
  /// People who come or wait in vain.
  package var turnedAway: SampledFigure
  /// The time that all wait together; person-hours.
  package var personHours: SampledFigure
  /// How long one waits on average; hours. The mean over people, not over days.
  package var meanWait: SampledFigure
  /// The longest that one waits; hours.
  package var longestWait: SampledFigure
  /// For how long the yard is over the safe number; hours.
  package var hoursOver: SampledFigure
  /// The share of days on which it ever is; 0...1.
  package var daysOver: SampledFigure
  /// The hour at which it first is, over the days on which it ever is; `nil` where none.
  package var firstHourOver: SampledFigure?
  /// The largest difference from the fluid on a day; people.
  package var gap: SampledFigure
  /// Shape `[hour]`: the yard over the day, by quarters of an hour and at closing; there, before
  /// anybody is sent away.
  public var band: [Band]
}
