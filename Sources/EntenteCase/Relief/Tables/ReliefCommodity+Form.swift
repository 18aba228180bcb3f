extension ReliefCommodity: ReliefFormed {
  static let form = ReliefForm(
    .commodities, \.commodities, blank: { ReliefCommodity(id: $0, origin: $1) },
    [
      .text("name", \.name, "what to print"),
      .number(
        "kcal_a_kg", \.kcalAKilogram, 0...9_500, usual: 100...9_100,
        ifIn: [.caloriesAGram, .caloriesAHundredGrams, .kilojoules], mayBeEmpty: true, "energy"),
      .number(
        "protein_g_a_kg", \.proteinGramsAKilogram, 0...1_000, mayBeEmpty: true, "protein"),
      .number("fat_g_a_kg", \.fatGramsAKilogram, 0...1_000, mayBeEmpty: true, "fat"),
      .number(
        "water_litres_a_kg", \.waterLitresAKilogram, 0...1.1, mayBeEmpty: true, "drinking water"),
      .number(
        "kilograms_a_person_day", \.kilogramsAPersonDay, 0...60, usual: 0...30, ifIn: [.grams],
        mayBeEmpty: true, neededWith: .fixed, default: "",
        "the ration; needed unless the diet is free"),
      .number(
        "m3_a_tonne", \.cubicMetresATonne, ReliefColumn.leastPositive...200, usual: 0.1...50,
        ifIn: [.litres],
        default: "no limit", "the room it takes"),
      .whole(
        "shelf_life_days", \.shelfLifeDays, 1...10_000, default: "keeps",
        "how long it keeps at one place"),
      .text("parcel", \.parcel, "what goes into one hand with it; by default the id"),
      .number("cost_a_tonne", \.costATonne, 0...1e9, mayBeEmpty: true, "what it costs"),
    ])
}

extension ReliefNeed: ReliefFormed {
  static let form = ReliefForm(
    .needs, \.needs, id: .made([.column("zone"), .word("."), .column("commodity")]),
    blank: { ReliefNeed(id: $0, zone: "", commodity: "", kilogramsAPersonDay: 0, origin: $1) },
    [
      .reference("zone", \.zone, [.zones], "whose ration differs"),
      .reference("commodity", \.commodity, [.commodities], "of what"),
      .number(
        "kilograms_a_person_day", \.kilogramsAPersonDay, 0...60, usual: 0...30, ifIn: [.grams],
        "the ration there"),
    ])
}

extension ReliefSupply: ReliefFormed {
  static let form = ReliefForm(
    .supplies, \.supplies,
    id: .made([
      .column("place"), .word("."), .column("commodity"), .word(".day"),
      .column("from_day", orElse: "1"),
    ]),
    blank: { ReliefSupply(id: $0, place: "", commodity: "", tonnesADay: 0, origin: $1) },
    [
      .reference("place", \.place, [.crossings, .warehouses], "where it arrives"),
      .reference("commodity", \.commodity, [.commodities], "what arrives"),
      .number(
        "tonnes_a_day", \.tonnesADay, 0...1e6, usual: 0...20_000, ifIn: [.kilograms],
        "what arrives at most"),
      .day("from_day", \.fromDay, "the first day"),
      .day("to_day", \.toDay, default: "the plan's last", "the last day"),
      .number(
        "cost_a_tonne", \.costATonne, 0...1e9, default: "the commodity's", "what it costs here"),
    ])
}

extension ReliefStock: ReliefFormed {
  static let form = ReliefForm(
    .stocks, \.stocks, id: .made([.column("place"), .word(".stock."), .column("commodity")]),
    blank: { ReliefStock(id: $0, place: "", commodity: "", tonnes: 0, origin: $1) },
    [
      .reference("place", \.place, [.warehouses, .sites], "where it lies"),
      .reference("commodity", \.commodity, [.commodities], "what lies there"),
      .number(
        "tonnes", \.tonnes, 0...1e7, usual: 0...300_000, ifIn: [.kilograms],
        "on the morning of day 1"),
    ])
}

extension ReliefStaff: ReliefFormed {
  static let form = ReliefForm(
    .staff, \.staff, id: .made([.word("staff.day"), .column("from_day", orElse: "1")]),
    blank: { ReliefStaff(id: $0, origin: $1) },
    [
      .day("from_day", \.fromDay, "until the day of the next row"),
      .number("people", \.people, 0...1e6, default: "no limit", "who can work at sites"),
      .whole(
        "setup_crews", \.setupCrews, 0...10_000, default: "no limit", "sites set up at one time"),
    ])
}
