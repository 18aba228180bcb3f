/// Where people are.
package struct ReliefZone: ReliefRow, Hashable {
  package var id: String
  /// What to print.
  package var name: String
  /// How many people are there, at least 0.
  package var people: Double
  /// Where it lies, if that is known.
  package var position: ReliefPosition?
  /// How many of them are children, if that is known.
  package var children: Double?
  /// How many are pregnant or nursing.
  package var pregnant: Double?
  /// How many are old.
  package var elderly: Double?
  /// How many are wounded or ill.
  package var wounded: Double?
  /// Who controls it, in words; carried for readers and used in no computation.
  package var controlledBy: String?
  /// Where the figures are taken from, and where the row stands.
  package var origin: ReliefOrigin

  /// Makes a zone.
  package init(
    id: String, name: String? = nil, people: Double, position: ReliefPosition? = nil,
    children: Double? = nil, pregnant: Double? = nil, elderly: Double? = nil,
    wounded: Double? = nil, controlledBy: String? = nil, origin: ReliefOrigin = .none
  ) {
    self.id = id
    self.name = name ?? id
    self.people = people
    self.position = position
    self.children = children
    self.pregnant = pregnant
    self.elderly = elderly
    self.wounded = wounded
    self.controlledBy = controlledBy
    self.origin = origin
  }
}

/// Where goods come in.
package struct ReliefCrossing: ReliefRow, Hashable {
  package var id: String
  /// What to print.
  package var name: String
  /// Where it lies, if that is known.
  package var position: ReliefPosition?
  /// How many trucks may pass on a day, at least 0.
  package var trucksADay: Double
  /// How many trucks are inspected in an hour; `nil` where inspection is no limit.
  package var inspectionTrucksAnHour: Double?
  /// How many hours of a day it is open, 0...24; by default 24.
  package var openHours: Double
  /// Days on which nothing passes.
  package var closedDays: ReliefDays
  /// What a truck that passes carries at most; `nil` where the plan's own trucks are meant.
  package var tonnesATruck: Double?
  /// Whether it is open at all.
  package var isOpen: Bool
  /// Where the figures are taken from, and where the row stands.
  package var origin: ReliefOrigin

  /// Makes a crossing.
  package init(
    id: String, name: String? = nil, position: ReliefPosition? = nil, trucksADay: Double,
    inspectionTrucksAnHour: Double? = nil, openHours: Double = 24,
    closedDays: ReliefDays = .none, tonnesATruck: Double? = nil, isOpen: Bool = true,
    origin: ReliefOrigin = .none
  ) {
    self.id = id
    self.name = name ?? id
    self.position = position
    self.trucksADay = trucksADay
    self.inspectionTrucksAnHour = inspectionTrucksAnHour
    self.openHours = openHours
    self.closedDays = closedDays
    self.tonnesATruck = tonnesATruck
    self.isOpen = isOpen
    self.origin = origin
  }

  /// How many trucks can pass on a day: 0 while closed, else the least of what may pass and what
  /// inspection manages in the open hours.
  package func trucks(on day: Int) -> Double {
    guard isOpen, !closedDays.contains(day) else { return 0 }
    return min(trucksADay, inspectionTrucksAnHour.map { $0 * openHours } ?? .infinity)
  }
}

/// Where goods are kept.
package struct ReliefWarehouse: ReliefRow, Hashable {
  package var id: String
  /// What to print.
  package var name: String
  /// Where it lies, if that is known.
  package var position: ReliefPosition?
  /// How much it holds; `nil` where that is no limit.
  package var capacityTonnes: Double?
  /// Whether it can be used at all.
  package var isOpen: Bool
  /// Where the figures are taken from, and where the row stands.
  package var origin: ReliefOrigin

  /// Makes a warehouse.
  package init(
    id: String, name: String? = nil, position: ReliefPosition? = nil,
    capacityTonnes: Double? = nil, isOpen: Bool = true, origin: ReliefOrigin = .none
  ) {
    self.id = id
    self.name = name ?? id
    self.position = position
    self.capacityTonnes = capacityTonnes
    self.isOpen = isOpen
    self.origin = origin
  }
}
