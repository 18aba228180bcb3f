/// Where goods are, or could be, handed out.
package struct ReliefSite: ReliefRow, Hashable {
  /// Whether a site is used.
  package enum Status: String, Sendable, Hashable, CaseIterable {
    /// It is open, from its first day on.
    case open = "yes"
    /// It could be set up.
    case possible
    /// It is not to be used.
    case closed = "no"
  }

  package var id: String
  /// What to print.
  package var name: String
  /// Where it lies, if that is known.
  package var position: ReliefPosition?
  /// How many people it serves on a day, at least 0.
  package var peopleADay: Double
  /// How many people work there.
  package var staff: Double
  /// How many days a crew takes to set it up.
  package var setupDays: Int
  /// Whether it is used.
  package var status: Status
  /// The day on which it first hands out, at least 1.
  package var opensDay: Int
  /// How many hours of a day it hands out, above 0, at most 24; by default 8.
  package var openHours: Double
  /// How many people are served at one moment; `nil` where nothing is known of it.
  package var lanes: Int?
  /// How long one person is served; `nil` where nothing is known of it.
  package var minutesAPerson: Double?
  /// The size of its yard; `nil` where nothing is known of it.
  package var yardSquareMetres: Double?
  /// How many people may stand in its yard; `nil` where its size or nothing is known.
  package var yardPeople: Double?
  /// How much it keeps overnight; `nil` where that is no limit.
  package var capacityTonnes: Double?
  /// Where the figures are taken from, and where the row stands.
  package var origin: ReliefOrigin

  /// Makes a site.
  package init(
    id: String, name: String? = nil, position: ReliefPosition? = nil, peopleADay: Double,
    staff: Double = 0, setupDays: Int = 0, status: Status = .open, opensDay: Int = 1,
    openHours: Double = 8, lanes: Int? = nil, minutesAPerson: Double? = nil,
    yardSquareMetres: Double? = nil, yardPeople: Double? = nil, capacityTonnes: Double? = nil,
    origin: ReliefOrigin = .none
  ) {
    self.id = id
    self.name = name ?? id
    self.position = position
    self.peopleADay = peopleADay
    self.staff = staff
    self.setupDays = setupDays
    self.status = status
    self.opensDay = opensDay
    self.openHours = openHours
    self.lanes = lanes
    self.minutesAPerson = minutesAPerson
    self.yardSquareMetres = yardSquareMetres
    self.yardPeople = yardPeople
    self.capacityTonnes = capacityTonnes
    self.origin = origin
  }

  /// How many people may stand in the yard: as stated, else by its size; `nil` where neither is
  /// known.
  package func safePeople(_ standards: ReliefStandards) -> Double? {
    yardPeople ?? yardSquareMetres.map { $0 * standards.peopleASquareMetre }
  }
}
