/// How people would be fed for some days: who needs what, where it comes in, and by which ways it
/// reaches them.
///
/// Ids are unique among all rows of a plan, so that an incident or an effect can name any of them.
/// Days count from 1 to ``days``.
public struct ReliefPlan: Sendable, Hashable {
  /// What the plan is called.
  public var title: String
  /// The day of which the tables speak, as `YYYY-MM-DD`.
  public var asOf: String?
  /// The calendar day of day 1, as `YYYY-MM-DD`.
  public var firstDay: String?
  /// How many days are planned, 1...366.
  public var days: Int
  /// A few sentences for a reader who comes new to it.
  public var summary: String?
  /// Sources of the plan's own, beside those of the case.
  public var sources: [Source]
  /// What people need at least, and how far and how many together they may be asked to come.
  package var standards: ReliefStandards
  /// Whether people get fixed rations or whatever meets the standards.
  package var diet: ReliefDiet
  /// How much lines of need count beside each other; those that are absent count 1.
  package var lineWeights: [ReliefLineWeight]
  /// Where people are, in the order of the table.
  package var zones: [ReliefZone]
  /// Where goods come in.
  package var crossings: [ReliefCrossing]
  /// Where goods are kept.
  package var warehouses: [ReliefWarehouse]
  /// Where goods are, or could be, handed out.
  package var sites: [ReliefSite]
  /// What lies between these places.
  package var roads: [ReliefRoad]
  /// Distances on foot that differ from the straight line.
  package var walks: [ReliefWalk]
  /// What goods are carried on.
  package var trucks: [ReliefTruck]
  /// What is handed out.
  package var commodities: [ReliefCommodity]
  /// Rations of single zones that differ from those of the commodity.
  package var needs: [ReliefNeed]
  /// What arrives from outside.
  package var supplies: [ReliefSupply]
  /// What lies ready on the morning of day 1.
  package var stocks: [ReliefStock]
  /// Who hands out and sets up, from which day on.
  package var staff: [ReliefStaff]
  /// What could happen on the way.
  package var incidents: [ReliefIncident]
  /// What settling an issue of the case would change.
  package var effects: [ReliefEffect]
  /// Where the plan stands in the file.
  package var origin: ReliefOrigin

  /// Makes a plan from its parts; nothing is checked.
  package init(
    title: String = "", asOf: String? = nil, firstDay: String? = nil, days: Int,
    summary: String? = nil, sources: [Source] = [], standards: ReliefStandards = .standard,
    diet: ReliefDiet = .fixed, lineWeights: [ReliefLineWeight] = [], zones: [ReliefZone] = [],
    crossings: [ReliefCrossing] = [], warehouses: [ReliefWarehouse] = [],
    sites: [ReliefSite] = [], roads: [ReliefRoad] = [], walks: [ReliefWalk] = [],
    trucks: [ReliefTruck] = [], commodities: [ReliefCommodity] = [], needs: [ReliefNeed] = [],
    supplies: [ReliefSupply] = [], stocks: [ReliefStock] = [], staff: [ReliefStaff] = [],
    incidents: [ReliefIncident] = [], effects: [ReliefEffect] = [],
    origin: ReliefOrigin = .none
  ) {
    self.title = title
    self.asOf = asOf
    self.firstDay = firstDay
    self.days = days
    self.summary = summary
    self.sources = sources
    self.standards = standards
    self.diet = diet
    self.lineWeights = lineWeights
    self.zones = zones
    self.crossings = crossings
    self.warehouses = warehouses
    self.sites = sites
    self.roads = roads
    self.walks = walks
    self.trucks = trucks
    self.commodities = commodities
    self.needs = needs
    self.supplies = supplies
    self.stocks = stocks
    self.staff = staff
    self.incidents = incidents
    self.effects = effects
    self.origin = origin
  }
}
