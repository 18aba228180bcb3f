/// Who hands out and sets up, from a day on.
package struct ReliefStaff: ReliefRow, Hashable {
  package var id: String
  /// From this day on, until the next row's day.
  package var fromDay: Int
  /// How many people can work at sites; `nil` where that is no limit.
  package var people: Double?
  /// How many sites can be set up at the same time; `nil` where that is no limit.
  package var setupCrews: Int?
  /// Where the figures are taken from, and where the row stands.
  package var origin: ReliefOrigin

  /// Makes a row of staff.
  package init(
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
package struct ReliefIncident: ReliefRow, Hashable {
  package var id: String
  /// What to print.
  package var name: String
  /// How probable it is, 0...1; `nil` for one that is only looked at by name.
  package var probability: Double?
  /// What it cuts.
  package var cuts: [ReliefCut]
  /// Where the figures are taken from, and where the row stands.
  package var origin: ReliefOrigin

  /// Makes an incident.
  package init(
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
package struct ReliefCut: ReliefRow, Hashable {
  package var id: String
  /// The road, crossing, warehouse or site, by id.
  package var what: String
  /// The first day, at least 1.
  package var fromDay: Int
  /// The last day; `nil` for the plan's last.
  package var toDay: Int?
  /// The share of its capacity that is left, 0...1; by default 0.
  package var leaves: Double
  /// Where the figures are taken from, and where the row stands.
  package var origin: ReliefOrigin

  /// Makes a cut.
  package init(
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
package struct ReliefEffect: ReliefRow, Hashable {
  /// What is changed.
  package enum Change: Sendable, Hashable {
    /// A figure of a row, by the name of its column, becomes a number.
    case set(row: String, figure: String, to: Double)
    /// A place or road is used, without closed days.
    case opens(String)
    /// A place or road is not used.
    case closes(String)

    /// The row, by id, that is changed.
    package var row: String {
      switch self {
      case .set(let row, _, _), .opens(let row), .closes(let row): row
      }
    }
  }

  package var id: String
  /// Of which packages it holds.
  package var condition: Condition
  /// The condition as written.
  package var text: String
  /// What it changes.
  package var change: Change
  /// Where the figures are taken from, and where the row stands.
  package var origin: ReliefOrigin

  /// Makes an effect.
  package init(
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
