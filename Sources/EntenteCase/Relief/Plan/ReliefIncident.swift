/// Who hands out and sets up, from a day on.
public struct ReliefStaff: ReliefRow, Hashable {
  public var id: String
  /// From this day on, until the next row's day.
  public var fromDay: Int
  /// How many people can work at sites; `nil` where that is no limit.
  public var people: Double?
  /// How many sites can be set up at the same time; `nil` where that is no limit.
  public var setupCrews: Int?
  /// Where the figures are taken from, and where the row stands.
  public var origin: ReliefOrigin

  /// Makes a row of staff.
  public init(
    id: String, fromDay: Int = 1, people: Double? = nil, setupCrews: Int? = nil,
    origin: ReliefOrigin = .none
  ) {
    self.id = id
    self.fromDay = fromDay
    self.people = people
    self.setupCrews = setupCrews
    self.origin = origin
  }
}

/// Something that could happen on the way.
public struct ReliefIncident: ReliefRow, Hashable {
  public var id: String
  /// What to print.
  public var name: String
  /// How probable it is, 0...1; `nil` for one that is only looked at by name.
  public var probability: Double?
  /// What it cuts.
  public var cuts: [ReliefCut]
  /// Where the figures are taken from, and where the row stands.
  public var origin: ReliefOrigin

  /// Makes an incident.
  public init(
    id: String, name: String? = nil, probability: Double? = nil, cuts: [ReliefCut] = [],
    origin: ReliefOrigin = .none
  ) {
    self.id = id
    self.name = name ?? id
    self.probability = probability
    self.cuts = cuts
    self.origin = origin
  }
}

/// What an incident takes away, and for how long.
public struct ReliefCut: ReliefRow, Hashable {
  public var id: String
  /// The road, crossing, warehouse or site, by id.
  public var what: String
  /// The first day, at least 1.
  public var fromDay: Int
  /// The last day; `nil` for the plan's last.
  public var toDay: Int?
  /// The share of its capacity that is left, 0...1; by default 0.
  public var leaves: Double
  /// Where the figures are taken from, and where the row stands.
  public var origin: ReliefOrigin

  /// Makes a cut.
  public init(
    id: String, what: String, fromDay: Int = 1, toDay: Int? = nil, leaves: Double = 0,
    origin: ReliefOrigin = .none
  ) {
    self.id = id
    self.what = what
    self.fromDay = fromDay
    self.toDay = toDay
    self.leaves = leaves
    self.origin = origin
  }
}

/// What settling issues of the case in a certain way changes in the plan.
public struct ReliefEffect: ReliefRow, Hashable {
  /// What is changed.
  public enum Change: Sendable, Hashable {
    /// A figure of a row, by the name of its column, becomes a number.
    case set(row: String, figure: String, to: Double)
    /// A place or road is used, without closed days.
    case opens(String)
    /// A place or road is not used.
    case closes(String)

    /// The row, by id, that is changed.
    public var row: String {
      switch self {
      case .set(let row, _, _), .opens(let row), .closes(let row): row
      }
    }
  }

  public var id: String
  /// Of which packages it holds.
  public var condition: Condition
  /// The condition as written.
  public var text: String
  /// What it changes.
  public var change: Change
  /// Where the figures are taken from, and where the row stands.
  public var origin: ReliefOrigin

  /// Makes an effect.
  public init(
    id: String, condition: Condition, text: String = "", change: Change,
    origin: ReliefOrigin = .none
  ) {
    self.id = id
    self.condition = condition
    self.text = text
    self.change = change
    self.origin = origin
  }
}
