/// Where people are, where goods come in and are handed out, what goes along which road, and how
/// much of the need is met; from the positions that the plan gives, without any other map.
struct ReliefMap: Sendable, Hashable, Encodable {
  /// Where people are.
  struct Zone: Sendable, Hashable, Encodable {
    var id: String
    /// What to print.
    var name: String
    /// Kilometres to the east of any point.
    var east: Double
    /// Kilometres to the north of the same point.
    var north: Double
    /// How many people are there.
    var people: Double
    /// The share of need met over the days planned, 0...1.
    var coverage: Double
  }

  /// Where goods are.
  struct Place: Sendable, Hashable, Encodable {
    /// What happens there.
    enum Kind: String, Sendable, Hashable, Encodable, CaseIterable {
      /// Goods come in from outside.
      case crossing
      /// Goods are kept.
      case warehouse
      /// Goods are handed out.
      case site
    }

    var id: String
    /// What to print.
    var name: String
    /// What happens there.
    var kind: Kind
    /// Kilometres to the east of the same point as zones.
    var east: Double
    /// Kilometres to the north of it.
    var north: Double
    /// Tonnes a day that come in, pass or are handed out; 0 where the place is not used.
    var tonnesADay: Double

    /// Makes a place.
    init(
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
  struct Way: Sendable, Hashable, Encodable {
    var id: String
    /// Index into `places`.
    var from: Int
    /// Index into `places`.
    var to: Int
    /// Tonnes a day that go along it, on average.
    var tonnesADay: Double

    /// Makes a road.
    init(id: String, from: Int, to: Int, tonnesADay: Double) {
      self.id = id
      self.from = from
      self.to = to
      self.tonnesADay = tonnesADay
    }

    /// Whether anything goes along it.
    var isUsed: Bool { tonnesADay > 1e-6 }
  }

  /// Who fetches where.
  struct Walk: Sendable, Hashable, Encodable {
    /// Index into `places`.
    var site: Int
    /// Index into `zones`.
    var zone: Int
    /// People who are fed there on a day, on average.
    var peopleADay: Double
  }

  /// In the order of the plan.
  var zones: [Zone]
  /// In the order of the plan.
  var places: [Place]
  /// In the order of the plan.
  var ways: [Way]
  /// Only those that are used.
  var walks: [Walk]
  /// The names of zones and places that have no position.
  var unplaced: [String]

  /// Makes a map.
  init(
    zones: [Zone], places: [Place], ways: [Way] = [], walks: [Walk] = [], unplaced: [String] = []
  ) {
    self.zones = zones
    self.places = places
    self.ways = ways
    self.walks = walks
    self.unplaced = unplaced
  }
}
