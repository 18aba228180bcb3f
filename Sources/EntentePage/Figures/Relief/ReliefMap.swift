/// Where people are, where goods come in and are handed out, what goes along which road, and how
/// much of the need is met; from the positions that the plan gives, without any other map.
package struct ReliefMap: Sendable, Hashable, Encodable {
  /// Where people are.
  package struct Zone: Sendable, Hashable, Encodable {
    package var id: String
    /// What to print.
    package var name: String
    /// Kilometres to the east of any point.
    package var east: Double
    /// Kilometres to the north of the same point.
    package var north: Double
    /// How many people are there.
    package var people: Double
    /// The share of need met over the days planned, 0...1.
    package var coverage: Double

    package init(
      id: String, name: String, east: Double, north: Double, people: Double, coverage: Double
    ) {
      self.id = id
      self.name = name
      self.east = east
      self.north = north
      self.people = people
      self.coverage = coverage
    }
  }

  /// Where goods are.
  package struct Place: Sendable, Hashable, Encodable {
    /// What happens there.
    package enum Kind: String, Sendable, Hashable, Encodable, CaseIterable {
      /// Goods come in from outside.
      case crossing
      /// Goods are kept.
      case warehouse
      /// Goods are handed out.
      case site
    }

    package var id: String
    /// What to print.
    package var name: String
    /// What happens there.
    package var kind: Kind
    /// Kilometres to the east of the same point as zones.
    package var east: Double
    /// Kilometres to the north of it.
    package var north: Double
    /// Tonnes a day that come in, pass or are handed out; 0 where the place is not used.
    package var tonnesADay: Double

    /// Makes a place.
    package init(
      id: String, name: String, kind: Kind, east: Double, north: Double, tonnesADay: Double
    ) {
      self.id = id
      self.name = name
      self.kind = kind
      self.east = east
      self.north = north
      self.tonnesADay = tonnesADay
    }

    /// Whether anything passes there.
    var isUsed: Bool { tonnesADay > 1e-6 }
  }

  /// A road between two places.
  package struct Way: Sendable, Hashable, Encodable {
    package var id: String
    /// Index into `places`.
    package var from: Int
    /// Index into `places`.
    package var to: Int
    /// Tonnes a day that go along it, on average.
    package var tonnesADay: Double

    /// Makes a road.
    package init(id: String, from: Int, to: Int, tonnesADay: Double) {
      self.id = id
      self.from = from
      self.to = to
      self.tonnesADay = tonnesADay
    }

    /// Whether anything goes along it.
    var isUsed: Bool { tonnesADay > 1e-6 }
  }

  /// Who fetches where.
  package struct Walk: Sendable, Hashable, Encodable {
    /// Index into `places`.
    package var site: Int
    /// Index into `zones`.
    package var zone: Int
    /// People who are fed there on a day, on average.
    package var peopleADay: Double

    package init(site: Int, zone: Int, peopleADay: Double) {
      self.site = site
      self.zone = zone
      self.peopleADay = peopleADay
    }
  }

  /// In the order of the plan.
  package var zones: [Zone]
  /// In the order of the plan.
  package var places: [Place]
  /// In the order of the plan.
  package var ways: [Way]
  /// Only those that are used.
  package var walks: [Walk]
  /// The names of zones and places that have no position.
  package var unplaced: [String]

  /// Makes a map.
  package init(
    zones: [Zone], places: [Place], ways: [Way] = [], walks: [Walk] = [], unplaced: [String] = []
  ) {
    self.zones = zones
    self.places = places
    self.ways = ways
    self.walks = walks
    self.unplaced = unplaced
  }
}
