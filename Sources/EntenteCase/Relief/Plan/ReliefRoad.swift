/// A way for trucks from one place to another; the way back empty belongs to it.
public struct ReliefRoad: ReliefRow, Hashable {
  public var id: String
  /// The crossing, warehouse or site, by id, from which loads start.
  public var from: String
  /// The warehouse or site, by id, that loads reach.
  public var to: String
  /// How long it is, at least 0.
  public var distanceKilometres: Double
  /// How long a loaded truck takes one way, above 0.
  public var hours: Double
  /// How many trucks may go on a day; `nil` where that is no limit.
  public var trucksADay: Double?
  /// How many hours of a day it can be used, 0...24; by default 24.
  public var openHours: Double
  /// How probable it is that it is cut, 0...1.
  public var cutProbability: Double
  /// What moving one tonne one kilometre costs, at least 0.
  public var costATonneKilometre: Double
  /// Whether it can be used at all.
  public var isOpen: Bool
  /// Where the figures are taken from, and where the row stands.
  public var origin: ReliefOrigin

  /// Makes a road.
  public init(
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
public struct ReliefWalk: ReliefRow, Hashable {
  public var id: String
  /// The zone's id.
  public var zone: String
  /// The site's id.
  public var site: String
  /// One way, at least 0.
  public var distanceKilometres: Double
  /// Where the figures are taken from, and where the row stands.
  public var origin: ReliefOrigin

  /// Makes a walk.
  public init(
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
public struct ReliefTruck: ReliefRow, Hashable {
  public var id: String
  /// What to print.
  public var name: String
  /// How many there are, at least 0.
  public var number: Double
  /// What one carries, above 0.
  public var loadTonnes: Double
  /// What one holds, above 0; `nil` where volume is no limit.
  public var loadCubicMetres: Double?
  /// How many hours of a day one drives, above 0, at most 24; by default 10.
  public var hoursADay: Double
  /// Where the figures are taken from, and where the row stands.
  public var origin: ReliefOrigin

  /// Makes a kind of truck.
  public init(
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
