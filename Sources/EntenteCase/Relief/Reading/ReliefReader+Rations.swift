extension ReliefReader {
  /// Says where fixed rations bring less than the standards.
  func checkRations() {
    guard plan.diet == .fixed else { return }
    report(ReliefRation(plan.commodities), at: plan.commodities.first, .commodities, "")
    let needs = Dictionary(grouping: plan.needs, by: \.zone)
    for zone in plan.zones {
      guard let own = needs[zone.id], let first = own.first else { continue }
      let rations = Dictionary(
        own.map { ($0.commodity, $0.kilogramsAPersonDay) }, uniquingKeysWith: { _, last in last })
      report(ReliefRation(plan.commodities, rations), at: first, .needs, " in \(zone.id)")
    }
  }

  private func report(
    _ ration: ReliefRation, at row: (some ReliefRow)?, _ kind: ReliefTableKind, _ zone: String
  ) {
    let short = ration.shortfalls(plan.standards)
    guard let row, !short.isEmpty else { return }
    warning(
      .belowStandards, at: row.origin.span, place(row, kind),
      "the rations\(zone) bring \(short.joined(separator: ", ")) a person and day",
      notes: ["raise 'kilograms_a_person_day', or state other 'standards'"])
  }
}

/// What the rations of a day bring together.
struct ReliefRation {
  private var energy = 0.0
  private var protein = 0.0
  private var fat = 0.0
  private var water = 0.0
  private let hasWater: Bool

  /// - Parameter rations: Kilograms by commodity where they differ from the commodity's own.
  init(_ commodities: [ReliefCommodity], _ rations: [String: Double] = [:]) {
    for commodity in commodities {
      let kilograms = rations[commodity.id] ?? commodity.kilogramsAPersonDay
      energy += kilograms * commodity.kcalAKilogram
      protein += kilograms * commodity.proteinGramsAKilogram
      fat += kilograms * commodity.fatGramsAKilogram
      water += kilograms * commodity.waterLitresAKilogram
    }
    hasWater = commodities.contains { $0.waterLitresAKilogram > 0 }
  }

  /// Each as "1,950 of 2,100 kcal"; water only where the plan brings any.
  func shortfalls(_ standards: ReliefStandards) -> [String] {
    let all: [(Double, Double, String)] = [
      (energy, standards.energyKcal, "kcal"), (protein, standards.proteinGrams, "g of protein"),
      (fat, standards.fatGrams, "g of fat"),
      (hasWater ? water : standards.waterLitres, standards.waterLitres, "l of water"),
    ]
    // Rations are written with few decimals; what is missing after these is nobody's mistake.
    return all.filter { $0.0 < $0.1 * (1 - 1e-9) }.map {
      "\(ReliefNumber.text($0.0)) of \(ReliefNumber.text($0.1)) \($0.2)"
    }
  }
}
