import EntenteCase

/// A written plan of relief as the engine takes it, with the way back from indices to rows.
///
/// Zones, crossings, sites, roads, commodities, supplies and kinds of trucks keep the order of their
/// tables; places are the crossings, then the warehouses, then the sites.
public struct CompiledRelief: Sendable {
  /// The plan as written.
  public let plan: ReliefPlan
  /// What the engine takes.
  public let problem: ReliefProblem
  /// Shape `[parcel]`: ids.
  public let parcels: [String]
  /// Shape `[line]`: ids: of parcels with a fixed diet, else energy, protein, fat and water.
  public let lines: [String]

  /// What a truck carries where neither a crossing nor a table of trucks says so, in tonnes.
  public static let usualTruckTonnes = 20.0

  /// Compiles a plan.
  /// - Parameters:
  ///   - plan: a plan that was read without errors.
  ///   - cuts: what is taken away, as by an incident.
  /// - Complexity: O(zones * sites + rows * days).
  public init(_ plan: ReliefPlan, cuts: [ReliefCut] = []) {
    let diet = CompiledDiet(plan)
    let network = CompiledNetwork(plan, cuts)
    self.plan = plan
    parcels = diet.parcels
    lines = diet.lines
    problem = ReliefProblem(
      days: plan.days, places: network.places, crossings: network.crossings,
      sites: network.sites,
      zones: zip(plan.zones, diet.rationOfZone).map {
        ReliefProblem.Zone(people: $0.people, ration: $1)
      },
      commodities: plan.commodities.map {
        ReliefProblem.Commodity(
          cubicMetresATonne: $0.cubicMetresATonne ?? 0, shelfDays: $0.shelfLifeDays)
      },
      rations: diet.rations, lineWeights: diet.weights, reaches: network.reaches,
      roads: network.roads, fleets: network.fleets, supplies: network.supplies)
  }

  /// The row of a place.
  public func placeRow(_ place: Int) -> any ReliefRow {
    let warehouse = place - plan.crossings.count
    let site = warehouse - plan.warehouses.count
    if warehouse < 0 { return plan.crossings[place] }
    return site < 0 ? plan.warehouses[warehouse] : plan.sites[site]
  }
}
