/// A plan of relief as the engine takes it: where goods come from, how they travel, where they are
/// handed out, and whom they reach; indices and arrays, no names.
///
/// Who controls a zone, and what it is called, has no place here: need alone counts.
///
/// ## Meaning
/// On each day goods come in at places (`supplies`, through `crossings`), leave on roads, arrive
/// after the road's whole days, are kept, spoil, and are handed out at sites. What comes in or
/// arrives on a day can leave or be handed out on that day.
/// - Tonnes are tonnes; a *visit* is one person fetching parcels at a site; a *person-day* is what
///   one person needs in a day.
/// - A person goes to one site in a day, and takes at most what that day needs of every line; so a
///   zone's person-days at all sites are at most its people. A site whose parcels last
///   `daysAVisit` days hands out that many person-days a visit.
/// - A zone's coverage on a day is the weighted mean, over the lines that it needs, of the share
///   of people who got it; its coverage is the mean over the days. *Rations* are people times
///   coverage times days, in person-days.
/// - Goods keep `shelfDays` days after the day on which they arrived at a place; the oldest leave
///   first; the age counts anew at each place, and what is there at the start counts as fresh.
/// - Trucks are counted by the hours that they work: a round trip costs its hours on the day on
///   which it leaves. Where a truck stands at night is not followed. The trucks that leave on a
///   road on a day share what they carry by weight and by volume, and one takes no more volume
///   than its load of the bulkiest commodity.
/// - All quantities may be fractions, and a truck at a crossing carries one commodity.
public struct ReliefProblem: Sendable, Hashable {
  /// The number of days, at least 1; days are counted from 0.
  public var days: Int
  /// All that goods can be at: crossings, warehouses and sites.
  public var places: [Place]
  /// Where goods come in through gates with a limited number of trucks.
  public var crossings: [Crossing]
  /// Where parcels are handed out.
  public var sites: [Site]
  /// Where people live.
  public var zones: [Zone]
  /// What is carried.
  public var commodities: [Commodity]
  /// What is needed, by kind of ration; zones point to one.
  public var rations: [Ration]
  /// Shape `[line]`: the weights of the lines in a zone's coverage, at least 0, one above 0.
  public var lineWeights: [Double]
  /// Who can fetch where: pairs of site and zone, each at most once.
  public var reaches: [Reach]
  /// The ways between places, one direction each.
  public var roads: [Road]
  /// The kinds of trucks on the roads; trucks limit nothing where it is empty.
  public var fleets: [Fleet]
  /// What can come in.
  public var supplies: [Supply]

  /// Makes a problem; `faults()` says whether it makes sense.
  public init(
    days: Int, places: [Place] = [], crossings: [Crossing] = [], sites: [Site] = [],
    zones: [Zone] = [], commodities: [Commodity] = [], rations: [Ration] = [],
    lineWeights: [Double] = [], reaches: [Reach] = [], roads: [Road] = [], fleets: [Fleet] = [],
    supplies: [Supply] = []
  ) {
    self.days = days
    self.places = places
    self.crossings = crossings
    self.sites = sites
    self.zones = zones
    self.commodities = commodities
    self.rations = rations
    self.lineWeights = lineWeights
    self.reaches = reaches
    self.roads = roads
    self.fleets = fleets
    self.supplies = supplies
  }

  /// The number of parcels, the same in every kind of ration.
  public var parcelCount: Int { rations.first?.kilograms.count ?? 0 }
  /// The number of lines.
  public var lineCount: Int { lineWeights.count }
  /// All people.
  public var people: Double { zones.reduce(0) { $0 + $1.people } }

  /// Shape `[line]`: the share of each line in the coverage of the ration's zones, sum 1, or all
  /// 0 where nothing is needed.
  public func shares(ofRation ration: Int) -> [Double] {
    let weights = zip(lineWeights, rations[ration].needs).map { $1 > 0 ? $0 : 0 }
    let total = weights.reduce(0, +)
    return weights.map { total > 0 ? $0 / total : 0 }
  }
}
