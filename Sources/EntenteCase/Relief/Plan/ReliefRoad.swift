/// A way for trucks from one place to another; the way back empty belongs to it.
package struct ReliefRoad: ReliefRow, Hashable {
  package var id: String
  /// The crossing, warehouse or site, by id, from which loads start.
  package var from: String
  /// The warehouse or site, by id, that loads reach.
  package var to: String
  /// How long it is, at least 0.
  package var distanceKilometres: Double
  /// How long a loaded truck takes one way, above 0.
  package var hours: Double
  /// How many trucks may go on a day; `nil` where that is no limit.
  package var trucksADay: Double?
  /// How many hours of a day it can be used, 0...24; by default 24.
  package var openHours: Double
  /// How probable it is that it is cut, 0...1.
  package var cutProbability: Double
  /// What moving one tonne one kilometre costs, at least 0.
  package var costATonneKilometre: Double
  /// Whether it can be used at all.
  package var isOpen: Bool
  /// Where the figures are taken from, and where the row stands.
  package var origin: ReliefOrigin

  /// Makes a road.
  package init(
    id: String, from: String, to: String, distanceKilometres: Double, hours: Double,
    trucksADay: Double? = nil, openHours: Double = 24, cutProbability: Double = 0,
    costATonneKilometre: Double = 0, isOpen: Bool = true, origin: ReliefOrigin = .none
  ) {
    self.id = id
    self.from = from
    self.to = to
    self.distanceKilometres = distanceKilometres
    self.hours = hours
    self.trucksADay = trucksADay
    self.openHours = openHours
    self.cutProbability = cutProbability
    self.costATonneKilometre = costATonneKilometre
    self.isOpen = isOpen
    self.origin = origin
  }
}

/// How far people of a zone walk to a site, where that is not the straight line.
package struct ReliefWalk: ReliefRow, Hashable {
  package var id: String
  /// The zone's id.
  package var zone: String
  /// The site's id.
  package var site: String
  /// One way, at least 0.
  package var distanceKilometres: Double
  /// Where the figures are taken from, and where the row stands.
  package var origin: ReliefOrigin

  /// Makes a walk.
  package init(
    id: String, zone: String, site: String, distanceKilometres: Double,
    origin: ReliefOrigin = .none
  ) {
    self.id = id
    self.zone = zone
    self.site = site
    self.distanceKilometres = distanceKilometres
    self.origin = origin
  }
}

/// Trucks of one kind.
package struct ReliefTruck: ReliefRow, Hashable {
  package var id: String
  /// What to print.
  package var name: String
  /// How many there are, at least 0.
  package var number: Double
  /// What one carries, above 0.
  package var loadTonnes: Double
  /// What one holds, above 0; `nil` where volume is no limit.
  package var loadCubicMetres: Double?
  /// How many hours of a day one drives, above 0, at most 24; by default 10.
  package var hoursADay: Double
  /// Where the figures are taken from, and where the row stands.
  package var origin: ReliefOrigin

  /// Makes a kind of truck.
  package init(
    id: String, name: String? = nil, number: Double, loadTonnes: Double,
    loadCubicMetres: Double? = nil, hoursADay: Double = 10, origin: ReliefOrigin = .none
  ) {
    self.id = id
    self.name = name ?? id
    self.number = number
    self.loadTonnes = loadTonnes
    self.loadCubicMetres = loadCubicMetres
    self.hoursADay = hoursADay
    self.origin = origin
  }
}
