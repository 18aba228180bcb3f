extension ReliefTableKind {
  private static let positive = Double.leastNonzeroMagnitude
  private static let places: [ReliefTableKind] = [.crossings, .warehouses, .sites]

  private static let position: [ReliefColumn] = [
    .text("name", "what to print; by default the id"),
    .number("x_km", -50_000...50_000, ifIn: [.metres], "kilometres to the east of any point"),
    .number("y_km", -50_000...50_000, ifIn: [.metres], "kilometres to the north of that point"),
    .number("longitude", -180...180, "in degrees, in place of x_km"),
    .number("latitude", -90...90, "in degrees, in place of y_km"),
  ]

  /// The columns without the id and those that every table has.
  var ownColumns: [ReliefColumn] {
    switch self {
    case .zones: Self.position + Self.zoneColumns
    case .crossings: Self.position + Self.crossingColumns
    case .warehouses: Self.position + Self.warehouseColumns
    case .sites: Self.position + Self.siteColumns
    case .roads: Self.roadColumns
    case .walks: Self.walkColumns
    case .trucks: Self.truckColumns
    case .commodities: Self.commodityColumns
    case .needs: Self.needColumns
    case .supplies: Self.supplyColumns
    case .stocks: Self.stockColumns
    case .staff: Self.staffColumns
    case .incidents: Self.incidentColumns
    case .cuts: Self.cutColumns
    case .effects: Self.effectColumns
    }
  }

  private static let zoneColumns: [ReliefColumn] = [
    .whole("people", 0...1e8, required: true, "who live there"),
    .whole("children", 0...1e8, "of these people"),
    .whole("pregnant", 0...1e8, "pregnant or nursing"),
    .whole("elderly", 0...1e8, "old people"),
    .whole("wounded", 0...1e8, "wounded or ill"),
    .text("controlled_by", "who controls it; used in no computation"),
  ]

  private static let crossingColumns: [ReliefColumn] = [
    .number("trucks_a_day", 0...10_000, required: true, "how many may pass"),
    .number(
      "inspection_trucks_an_hour", 0...1_000, default: "no limit", "how many are inspected"),
    .number("open_hours", 0...24, ifIn: [.minutes], default: "24", "of a day"),
    ReliefColumn(
      name: "closed_days", kind: .days, fallback: "none", summary: "days, as in '3 5-7'"),
    .number(
      "tonnes_a_truck", positive...200, usual: 0.5...60, ifIn: [.kilograms],
      default: "the plan's trucks", "what a truck that passes carries at most"),
    .yesNo("open", "whether it is open at all"),
  ]

  private static let warehouseColumns: [ReliefColumn] = [
    .number(
      "capacity_tonnes", 0...1e7, usual: 0...300_000, ifIn: [.kilograms], default: "no limit",
      "what it holds"),
    .yesNo("open", "whether it can be used"),
  ]

  private static let siteColumns: [ReliefColumn] = [
    .number("people_a_day", 0...1e6, required: true, "whom it serves at most"),
    .number("staff", 0...100_000, default: "0", "who work there"),
    .whole("setup_days", 0...366, default: "0", "what a crew takes to set it up"),
    ReliefColumn(
      name: "open", kind: .word(["yes", "possible", "no"]), fallback: "yes",
      summary: "whether it is open, could be set up, or is not to be used"),
    .whole("opens_day", 1...366, default: "1", "on which it first hands out"),
    .number("open_hours", positive...24, ifIn: [.minutes], default: "8", "of a day"),
    .whole("lanes", 1...1_000, "people served at one moment"),
    .number("minutes_a_person", positive...240, usual: 0...60, ifIn: [.seconds], "to serve one"),
    .number("yard_m2", positive...1e7, "the yard's size"),
    .number("yard_people", 0...1e6, default: "by its size", "who may stand in the yard"),
    .number(
      "capacity_tonnes", 0...1e6, usual: 0...50_000, ifIn: [.kilograms], default: "no limit",
      "what it keeps overnight"),
  ]

  private static let roadColumns: [ReliefColumn] = [
    .reference("from", places, "where loads start"),
    .reference("to", [.warehouses, .sites], "where they arrive"),
    .number(
      "distance_km", 0...5_000, usual: 0...2_000, required: true, ifIn: [.metres], "one way"),
    .number(
      "hours", positive...240, usual: 0...72, required: true, ifIn: [.minutes],
      "for a loaded truck, one way"),
    .number("trucks_a_day", 0...100_000, default: "no limit", "how many may go"),
    .number("open_hours", 0...24, ifIn: [.minutes], default: "24", "of a day"),
    .number("cut_probability", 0...1, ifIn: [.percent], default: "0", "that it is cut"),
    .number("cost_a_tonne_km", 0...1e6, default: "0", "what moving costs"),
    .yesNo("open", "whether it can be used"),
  ]

  private static let walkColumns: [ReliefColumn] = [
    .reference("zone", [.zones], "where people come from"),
    .reference("site", [.sites], "where they go"),
    .number(
      "distance_km", 0...1_000, usual: 0...100, required: true, ifIn: [.metres],
      "on foot, one way, in place of the straight line"),
  ]

  private static let truckColumns: [ReliefColumn] = [
    .text("name", "what to print"),
    .whole("number", 0...1e6, required: true, "how many there are"),
    .number(
      "load_tonnes", positive...200, usual: 0.5...60, required: true, ifIn: [.kilograms],
      "what one carries"),
    .number(
      "load_m3", positive...1_000, usual: 1...200, ifIn: [.litres], default: "no limit",
      "what one holds"),
    .number("hours_a_day", positive...24, ifIn: [.minutes], default: "10", "what one drives"),
  ]

  private static let commodityColumns: [ReliefColumn] = [
    .text("name", "what to print"),
    .number(
      "kcal_a_kg", 0...9_500, usual: 100...9_100,
      ifIn: [.caloriesAGram, .caloriesAHundredGrams, .kilojoules], default: "0", "energy"),
    .number("protein_g_a_kg", 0...1_000, default: "0", "protein"),
    .number("fat_g_a_kg", 0...1_000, default: "0", "fat"),
    .number("water_litres_a_kg", 0...1.1, default: "0", "drinking water"),
    .number(
      "kilograms_a_person_day", 0...60, usual: 0...30, ifIn: [.grams],
      "the ration; needed unless the diet is free"),
    .number(
      "m3_a_tonne", positive...200, usual: 0.1...50, ifIn: [.litres], default: "no limit",
      "the room it takes"),
    .whole("shelf_life_days", 1...10_000, default: "keeps", "how long it keeps at one place"),
    .text("parcel", "what goes into one hand with it; by default the id"),
    .number("cost_a_tonne", 0...1e9, default: "0", "what it costs"),
  ]

  private static let needColumns: [ReliefColumn] = [
    .reference("zone", [.zones], "whose ration differs"),
    .reference("commodity", [.commodities], "of what"),
    .number(
      "kilograms_a_person_day", 0...60, usual: 0...30, required: true, ifIn: [.grams],
      "the ration there"),
  ]

  private static let supplyColumns: [ReliefColumn] = [
    .reference("place", [.crossings, .warehouses], "where it arrives"),
    .reference("commodity", [.commodities], "what arrives"),
    .number(
      "tonnes_a_day", 0...1e6, usual: 0...20_000, required: true, ifIn: [.kilograms],
      "what arrives at most"),
    .whole("from_day", 1...366, default: "1", "the first day"),
    .whole("to_day", 1...366, default: "the plan's last", "the last day"),
    .number("cost_a_tonne", 0...1e9, default: "the commodity's", "what it costs here"),
  ]

  private static let stockColumns: [ReliefColumn] = [
    .reference("place", [.warehouses, .sites], "where it lies"),
    .reference("commodity", [.commodities], "what lies there"),
    .number(
      "tonnes", 0...1e7, usual: 0...300_000, required: true, ifIn: [.kilograms],
      "on the morning of day 1"),
  ]

  private static let staffColumns: [ReliefColumn] = [
    .whole("from_day", 1...366, default: "1", "until the day of the next row"),
    .number("people", 0...1e6, default: "no limit", "who can work at sites"),
    .whole("setup_crews", 0...10_000, default: "no limit", "sites set up at one time"),
  ]

  private static let incidentColumns: [ReliefColumn] = [
    .text("name", "what to print"),
    .number(
      "probability", 0...1, ifIn: [.percent], default: "only looked at by name", "that it happens"),
  ]

  private static let cutColumns: [ReliefColumn] = [
    .reference("incident", [.incidents], "what cuts"),
    .reference("what", [.roads, .crossings, .warehouses, .sites], "what is cut"),
    .whole("from_day", 1...366, default: "1", "the first day"),
    .whole("to_day", 1...366, default: "the plan's last", "the last day"),
    .number(
      "leaves", 0...1, ifIn: [.percent], default: "0", "the share of its capacity that is left"),
  ]

  private static let effectColumns: [ReliefColumn] = [
    ReliefColumn(
      name: "if", kind: .condition, isRequired: true, summary: "a condition over the case's issues"),
    .text("set", "a row's id, a point and a column, such as 'north-gate.trucks_a_day'"),
    .number("to", -1e9...1e12, "the figure that it becomes"),
    .reference("opens", [.roads] + places, required: false, "what is used then"),
    .reference("closes", [.roads] + places, required: false, "what is not used then"),
  ]
}
