/// What is done on each day: what comes in, leaves, is handed out and is thrown away.
///
/// Sorted by day, then by place, road or reach, then by commodity or parcel; nothing is listed
/// whose quantity is 0. Stocks follow from it.
public struct Dispatch: Sendable, Hashable {
  /// Goods that come in from outside.
  package struct Intake: Sendable, Hashable {
    /// Index into the problem's supplies.
    package var supply: Int
    /// The day, from 0.
    package var day: Int
    /// How much, in tonnes.
    package var tonnes: Double

    /// Makes an intake.
    package init(supply: Int, day: Int, tonnes: Double) {
      self.supply = supply
      self.day = day
      self.tonnes = tonnes
    }
  }

  /// Goods that leave on a road.
  public struct Shipment: Sendable, Hashable {
    /// Index into the problem's roads.
    public var road: Int
    /// Index of the commodity.
    public var commodity: Int
    /// The day on which it leaves, from 0.
    public var day: Int
    /// How much, in tonnes.
    public var tonnes: Double

    /// Makes a shipment.
    public init(road: Int, commodity: Int, day: Int, tonnes: Double) {
      self.road = road
      self.commodity = commodity
      self.day = day
      self.tonnes = tonnes
    }
  }

  /// Trucks that leave on a road.
  public struct Trip: Sendable, Hashable {
    /// Index into the problem's roads.
    public var road: Int
    /// Index into the problem's fleets.
    public var fleet: Int
    /// The day on which they leave, from 0.
    public var day: Int
    /// How many.
    public var trucks: Double

    /// Makes trips.
    public init(road: Int, fleet: Int, day: Int, trucks: Double) {
      self.road = road
      self.fleet = fleet
      self.day = day
      self.trucks = trucks
    }
  }

  /// Parcels that people of a zone take home from a site.
  package struct Handout: Sendable, Hashable {
    /// Index into the problem's reaches.
    package var reach: Int
    /// Index of the parcel.
    package var parcel: Int
    /// The day, from 0.
    package var day: Int
    /// How many units of the parcel: person-days with a fixed diet.
    package var units: Double

    /// Makes a handout.
    package init(reach: Int, parcel: Int, day: Int, units: Double) {
      self.reach = reach
      self.parcel = parcel
      self.day = day
      self.units = units
    }
  }

  /// People of a zone who come to a site.
  package struct Visit: Sendable, Hashable {
    /// Index into the problem's reaches.
    package var reach: Int
    /// The day, from 0.
    package var day: Int
    /// The person-days that they come for: visits times the site's days a visit.
    package var personDays: Double

    /// Makes visits.
    package init(reach: Int, day: Int, personDays: Double) {
      self.reach = reach
      self.day = day
      self.personDays = personDays
    }
  }

  /// Goods that are thrown away at the end of a day, the oldest first.
  package struct Waste: Sendable, Hashable {
    /// Index of the place.
    package var place: Int
    /// Index of the commodity.
    package var commodity: Int
    /// The day, from 0.
    package var day: Int
    /// How much, in tonnes.
    package var tonnes: Double

    /// Makes waste.
    package init(place: Int, commodity: Int, day: Int, tonnes: Double) {
      self.place = place
      self.commodity = commodity
      self.day = day
      self.tonnes = tonnes
    }
  }

  /// What comes in.
  package var intakes: [Intake]
  /// What leaves on roads.
  public var shipments: [Shipment]
  /// The trucks that carry it; none where the problem has no fleets.
  public var trips: [Trip]
  /// What is handed out.
  package var handouts: [Handout]
  /// Who comes for it.
  package var visits: [Visit]
  /// What is thrown away.
  package var wastes: [Waste]

  /// Makes a dispatch.
  package init(
    intakes: [Intake] = [], shipments: [Shipment] = [], trips: [Trip] = [],
    handouts: [Handout] = [], visits: [Visit] = [], wastes: [Waste] = []
  ) {
    self.intakes = intakes
    self.shipments = shipments
    self.trips = trips
    self.handouts = handouts
    self.visits = visits
    self.wastes = wastes
  }
}
