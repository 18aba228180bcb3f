/// A place on a flat map.
public struct CrowdingPlace: Sendable, Hashable {
  /// Kilometres to the east.
  public var x: Double
  /// Kilometres to the north.
  public var y: Double

  /// Makes a place.
  public init(x: Double, y: Double) {
    self.x = x
    self.y = y
  }

  /// Kilometres in a straight line.
  func distance(to other: CrowdingPlace) -> Double {
    ((x - other.x) * (x - other.x) + (y - other.y) * (y - other.y)).squareRoot()
  }
}

/// Few large sites against many small ones: who is to be fed, and how a day goes at any site.
public struct CrowdingQuestion: Sendable, Hashable {
  /// Where people live; all of a zone's at its place.
  public struct Zone: Sendable, Hashable {
    /// How many live there; 0 or more.
    public var people: Double
    /// Its middle.
    public var place: CrowdingPlace

    /// Makes a zone.
    public init(people: Double, place: CrowdingPlace) {
      self.people = people
      self.place = place
    }
  }

  /// Where people live.
  public var zones: [Zone]
  /// How large the land is over which they live, for sites whose places are not known; square
  /// kilometres.
  public var squareKilometres: Double
  /// For how many people one visitor fetches; 1 or more.
  public var peopleAVisit: Double
  /// For how many days a visit lasts; 1 or more.
  public var daysAVisit: Double
  /// How a day goes at each site; its people, lanes and safe number are those of the arrangement.
  public var day: YardDay
  /// How far people may have to walk one way; kilometres.
  public var walkingLimit: Double
  /// How much longer ways are than straight lines; 1 or more.
  public var detour: Double

  /// Makes a question.
  public init(
    zones: [Zone], squareKilometres: Double, peopleAVisit: Double = 1, daysAVisit: Double = 1,
    day: YardDay, walkingLimit: Double = 10, detour: Double = 1
  ) {
    self.zones = zones
    self.squareKilometres = squareKilometres
    self.peopleAVisit = peopleAVisit
    self.daysAVisit = daysAVisit
    self.day = day
    self.walkingLimit = walkingLimit
    self.detour = detour
  }

  /// How many people are to be fed.
  public var people: Double { zones.reduce(0) { $0 + $1.people } }

  /// How many come to some site in a day.
  public var visitors: Double { people / peopleAVisit / daysAVisit }
}

/// One answer to where food is handed out: how many sites, and what each has.
public struct CrowdingArrangement: Sendable, Hashable {
  /// Where the sites are.
  package enum Sites: Sendable, Hashable {
    /// So many, each in the middle of an equal square of the land, over which people live evenly.
    case spread(Int)
    /// At these places; people go to the nearest, by a straight line.
    case at([CrowdingPlace])
  }

  /// Where the sites are.
  package var sites: Sites
  /// Lanes of all sites together; at least one a site.
  public var lanes: Int
  /// How many may wait in the yard of one site.
  public var safePeopleASite: Double
  /// Staff that a site needs besides its lanes.
  public var staffASite: Double
  /// Staff that a lane needs.
  public var staffALane: Double

  /// Makes an arrangement.
  package init(
    sites: Sites, lanes: Int, safePeopleASite: Double, staffASite: Double = 0,
    staffALane: Double = 1
  ) {
    self.sites = sites
    self.lanes = lanes
    self.safePeopleASite = safePeopleASite
    self.staffASite = staffASite
    self.staffALane = staffALane
  }

  /// How many sites there are.
  public var siteCount: Int {
    switch sites {
    case .spread(let count): count
    case .at(let places): places.count
    }
  }

  /// Staff of all sites.
  public var staff: Double { staffASite * Double(siteCount) + staffALane * Double(lanes) }
}
