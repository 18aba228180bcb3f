/// Where people are, where goods come in and are handed out, what goes along which road, and how
/// much of the need is met; from the positions that the plan gives, without any other map.
public struct ReliefMap: Sendable, Hashable, Encodable {
  /// Where people are.
  public struct Zone: Sendable, Hashable, Encodable {
    public var id: String
    /// What to print.
    public var name: String
    /// Kilometres to the east of any point.
    public var east: Double
    /// Kilometres to the north of the same point.
    public var north: Double
    /// How many people are there.
    public var people: Double
    /// The share of need met over the days planned, 0...1.
    public var coverage: Double

    /// Makes a zone.
    public init(
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
  public struct Place: Sendable, Hashable, Encodable {
    /// What happens there.
    public enum Kind: String, Sendable, Hashable, Encodable, CaseIterable {
      /// Goods come in from outside.
      case crossing
      /// Goods are kept.
      case warehouse
      /// Goods are handed out.
      case site
    }

    public var id: String
    /// What to print.
    public var name: String
    /// What happens there.
    public var kind: Kind
    /// Kilometres to the east of the same point as zones.
    public var east: Double
    /// Kilometres to the north of it.
    public var north: Double
    /// Tonnes a day that come in, pass or are handed out; 0 where the place is not used.
    public var tonnesADay: Double

    /// Makes a place.
    public init(
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
    public var isUsed: Bool { tonnesADay > 1e-6 }
  }

  /// A road between two places.
  public struct Way: Sendable, Hashable, Encodable {
    public var id: String
    /// Index into `places`.
    public var from: Int
    /// Index into `places`.
    public var to: Int
    /// Tonnes a day that go along it, on average.
    public var tonnesADay: Double

    /// Makes a road.
    public init(id: String, from: Int, to: Int, tonnesADay: Double) {
      self.id = id
      self.from = from
      self.to = to
      self.tonnesADay = tonnesADay
    }

    /// Whether anything goes along it.
    public var isUsed: Bool { tonnesADay > 1e-6 }
  }

  /// Who fetches where.
  public struct Walk: Sendable, Hashable, Encodable {
    /// Index into `places`.
    public var site: Int
    /// Index into `zones`.
    public var zone: Int
    /// People who are fed there on a day, on average.
    public var peopleADay: Double

    /// Makes one.
    public init(site: Int, zone: Int, peopleADay: Double) {
      self.site = site
      self.zone = zone
      self.peopleADay = peopleADay
    }
  }

  /// In the order of the plan.
  public var zones: [Zone]
  /// In the order of the plan.
  public var places: [Place]
  /// In the order of the plan.
  public var ways: [Way]
  /// Only those that are used.
  public var walks: [Walk]
  /// The names of zones and places that have no position.
  public var unplaced: [String]

  /// Makes a map.
  public init(
    zones: [Zone], places: [Place], ways: [Way] = [], walks: [Walk] = [], unplaced: [String] = []
  ) {
    self.zones = zones
    self.places = places
    self.ways = ways
    self.walks = walks
    self.unplaced = unplaced
  }
}
