import EntenteCase

/// What people of each zone need, as lines, parcels and kinds of rations.
struct CompiledDiet {
  private(set) var parcels: [String] = []
  private(set) var lines: [String] = []
  private(set) var rations: [ReliefProblem.Ration] = []
  private(set) var rationOfZone: [Int] = []
  private(set) var weights: [Double] = []

  init(_ plan: ReliefPlan) {
    switch plan.diet {
    case .fixed: fixed(plan)
    case .free: free(plan)
    }
    let given = Dictionary(plan.lineWeights.map { ($0.line, $0.weight) }) { first, _ in first }
    weights = lines.map { given[$0] ?? 1 }
  }

  private mutating func fixed(_ plan: ReliefPlan) {
    for commodity in plan.commodities where !parcels.contains(commodity.parcel) {
      parcels.append(commodity.parcel)
    }
    lines = parcels
    var known: [[Double]: Int] = [:]
    for zone in plan.zones {
      let kilograms = kilograms(of: zone, plan)
      if known[kilograms] == nil {
        known[kilograms] = rations.count
        rations.append(ReliefProblem.Ration(fixed: byParcel(kilograms, plan)))
      }
      rationOfZone.append(known[kilograms] ?? 0)
    }
  }

  /// Shape `[commodity]`.
  private func kilograms(of zone: ReliefZone, _ plan: ReliefPlan) -> [Double] {
    plan.commodities.map { commodity in
      plan.needs.last { $0.zone == zone.id && $0.commodity == commodity.id }?.kilogramsAPersonDay
        ?? commodity.kilogramsAPersonDay
    }
  }

  private func byParcel(_ kilograms: [Double], _ plan: ReliefPlan) -> [[Double]] {
    parcels.map { parcel in
      zip(plan.commodities, kilograms).map { $0.parcel == parcel ? $1 : 0 }
    }
  }

  private mutating func free(_ plan: ReliefPlan) {
    parcels = plan.commodities.map(\.id)
    let standards = plan.standards
    var nutrients: [(String, Double, (ReliefCommodity) -> Double)] = [
      ("energy", standards.energyKcal, \.kcalAKilogram),
      ("protein", standards.proteinGrams, \.proteinGramsAKilogram),
      ("fat", standards.fatGrams, \.fatGramsAKilogram),
    ]
    if plan.commodities.contains(where: { $0.waterLitresAKilogram > 0 }) {
      nutrients.append(("water", standards.waterLitres, \.waterLitresAKilogram))
    }
    lines = nutrients.map(\.0)
    rations = [
      ReliefProblem.Ration(
        kilograms: parcels.indices.map { parcel in parcels.indices.map { $0 == parcel ? 1 : 0 } },
        contents: nutrients.map { nutrient in plan.commodities.map(nutrient.2) },
        needs: nutrients.map(\.1))
    ]
    rationOfZone = plan.zones.map { _ in 0 }
  }
}
