/// A day at a distribution site: who comes when, how fast they are served, and how many may wait.
///
/// People who come before closing go into the yard, are served first come, first served, by
/// the first free lane, and leave the yard as their service begins; those at the lanes are not
/// counted as waiting. Nobody gives up before closing. People who come after closing are turned
/// away at the gate.
public struct YardDay: Sendable, Hashable {
  /// What becomes of those who still wait at closing.
  public enum Closing: Sendable, Hashable {
    /// They are turned away.
    case turnsAway
    /// The gate is shut and they are served, however late.
    case servesAll
  }

  /// People a square metre that the safe number is taken from where only an area is known.
  ///
  /// An assumption: somewhat denser than half of the range that Fruin calls level B for people who
  /// wait standing (0.93 to 1.21 square metres a person), where one can walk through without
  /// disturbing others.
  ///
  /// ## Source
  /// J. J. Fruin, "Pedestrian Planning and Design", 1971, levels of service for queueing.
  public static let assumedPeopleASquareMetre = 1.0

  /// How many come in the day, each for one service; 0 or more.
  public var people: Double
  /// When they come.
  package var arrivals: ArrivalProfile
  /// When service begins; hours since midnight.
  public var opening: Double
  /// When the gate is shut; hours since midnight, after `opening`.
  public var closing: Double
  /// How many people are served at once; 1 or more.
  public var lanes: Int
  /// How long one service takes at one lane, on average; minutes, above 0.
  public var minutesAPerson: Double
  /// How many may wait in the yard at once; people, 0 or more.
  public var safePeople: Double
  /// What becomes of those who still wait at closing.
  public var atClosing: Closing

  /// Makes a day.
  package init(
    people: Double, arrivals: ArrivalProfile, opening: Double, closing: Double, lanes: Int,
    minutesAPerson: Double, safePeople: Double, atClosing: Closing = .turnsAway
  ) {
    self.people = people
    self.arrivals = arrivals
    self.opening = opening
    self.closing = closing
    self.lanes = lanes
    self.minutesAPerson = minutesAPerson
    self.safePeople = safePeople
    self.atClosing = atClosing
  }

  /// How many may wait in a yard of so many square metres.
  /// - Parameter density: people a square metre.
  public static func safePeople(
    squareMetres: Double, density: Double = assumedPeopleASquareMetre
  ) -> Double {
    squareMetres * density
  }

  /// How many the lanes serve in an hour; people.
  public var peopleAnHour: Double { Double(lanes) * 60 / minutesAPerson }

  /// How many the lanes serve from opening to closing; people.
  public var capacity: Double { peopleAnHour * (closing - opening) }

  /// How many more than the safe number are still not over it: what rounding may add.
  var tolerance: Double { 1e-9 * (1 + people) }
}
