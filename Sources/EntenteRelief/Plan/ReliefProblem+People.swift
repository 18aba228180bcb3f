extension ReliefProblem {
  /// Something that is carried and handed out.
  public struct Commodity: Sendable, Hashable {
    /// The room that a tonne takes, in cubic metres.
    public var cubicMetresATonne: Double
    /// How many days it keeps at a place after the day of its arrival; `nil` for ever.
    public var shelfDays: Int?

    /// Makes a commodity.
    public init(cubicMetresATonne: Double = 0, shelfDays: Int? = nil) {
      self.cubicMetresATonne = cubicMetresATonne
      self.shelfDays = shelfDays
    }
  }

  /// What a person needs in a day, and what meets it; zones with the same needs share one.
  ///
  /// With a fixed diet there is a line for every parcel, and a unit of a parcel is a person-day of
  /// it: `needs` are 1 (0 where the zone does not need it) and `contents` are the unit matrix. With
  /// a free diet lines are nutrients, every commodity is a parcel whose unit is a kilogram, and
  /// `contents` are the nutrients of a kilogram.
  public struct Ration: Sendable, Hashable {
    /// Shape `[parcel][commodity]`: kilograms in a unit of the parcel.
    public var kilograms: [[Double]]
    /// Shape `[line][parcel]`: what a unit of the parcel holds, in units of the line.
    public var contents: [[Double]]
    /// Shape `[line]`: what a person needs in a day, in units of the line; 0 where nothing.
    public var needs: [Double]

    /// Makes a kind of ration.
    public init(kilograms: [[Double]], contents: [[Double]], needs: [Double]) {
      self.kilograms = kilograms
      self.contents = contents
      self.needs = needs
    }

    /// A fixed diet: each parcel is a line of its own.
    /// - Parameter kilograms: shape `[parcel][commodity]`: kilograms that a person needs in a day;
    ///   a parcel of nothing but zeros is not needed.
    public init(fixed kilograms: [[Double]]) {
      self.kilograms = kilograms
      contents = kilograms.indices.map { line in
        kilograms.indices.map { $0 == line ? 1 : 0 }
      }
      needs = kilograms.map { $0.contains { $0 > 0 } ? 1 : 0 }
    }

    /// Whether every line is met by one parcel alone, whose unit is a person-day of it.
    public var isFixed: Bool {
      needs.indices.allSatisfy { line in
        (needs[line] == 0 || needs[line] == 1)
          && contents[line].enumerated().allSatisfy { $1 == ($0 == line ? 1 : 0) }
      } && needs.count == kilograms.count
    }
  }

  /// Where people live.
  public struct Zone: Sendable, Hashable {
    /// How many there are.
    public var people: Double
    /// Index into the kinds of rations.
    public var ration: Int

    /// Makes a zone.
    public init(people: Double, ration: Int = 0) {
      self.people = people
      self.ration = ration
    }
  }

  /// Where parcels are handed out.
  public struct Site: Sendable, Hashable {
    /// Index into the places; at most one site a place.
    public var place: Int
    /// Shape `[day]`: the visits that it can serve; 0 while it is not open.
    public var peopleADay: [Double]
    /// The person-days that one visit takes home, at least 1: with parcels for a fortnight, 14.
    public var daysAVisit: Double

    /// Makes a site.
    public init(place: Int, peopleADay: [Double], daysAVisit: Double = 1) {
      self.place = place
      self.peopleADay = peopleADay
      self.daysAVisit = daysAVisit
    }
  }

  /// A site that the people of a zone can walk to.
  public struct Reach: Sendable, Hashable {
    /// Index into the sites.
    public var site: Int
    /// Index into the zones.
    public var zone: Int
    /// The way on foot, in kilometres.
    public var kilometres: Double

    /// Makes a reach.
    public init(site: Int, zone: Int, kilometres: Double = 0) {
      self.site = site
      self.zone = zone
      self.kilometres = kilometres
    }
  }
}
