extension ReliefRoad: ReliefFormed {
  static let form = ReliefForm(
    .roads, \.roads, id: .made([.column("from"), .word("-to-"), .column("to")]),
    blank: {
      ReliefRoad(id: $0, from: "", to: "", distanceKilometres: 0, hours: 0, origin: $1)
    },
    [
      .reference("from", \.from, [.crossings, .warehouses, .sites], "where loads start"),
      .reference("to", \.to, [.warehouses, .sites], "where they arrive"),
      .number(
        "distance_km", \.distanceKilometres, 0...5_000, usual: 0...2_000, ifIn: [.metres],
        "one way"),
      .number(
        "hours", \.hours, ReliefColumn.leastPositive...240, usual: 0...72, ifIn: [.minutes],
        "for a loaded truck, one way"),
      .number("trucks_a_day", \.trucksADay, 0...100_000, default: "no limit", "how many may go"),
      .number("open_hours", \.openHours, 0...24, ifIn: [.minutes], mayBeEmpty: true, "of a day"),
      .number(
        "cut_probability", \.cutProbability, 0...1, ifIn: [.percent], mayBeEmpty: true,
        "that it is cut"),
      .number(
        "transport_cost_a_tonne_km", \.costATonneKilometre, 0...1e6, mayBeEmpty: true,
        "what moving costs"
      ).formerly("cost_a_tonne_km"),
      .yesNo("open", \.isOpen, "whether it can be used"),
    ])
}

extension ReliefWalk: ReliefFormed {
  static let form = ReliefForm(
    .walks, \.walks, id: .made([.column("zone"), .word("-walks-to-"), .column("site")]),
    blank: { ReliefWalk(id: $0, zone: "", site: "", distanceKilometres: 0, origin: $1) },
    [
      .reference("zone", \.zone, [.zones], "where people come from"),
      .reference("site", \.site, [.sites], "where they go"),
      .number(
        "distance_km", \.distanceKilometres, 0...1_000, usual: 0...100, ifIn: [.metres],
        "on foot, one way, in place of the straight line"),
    ])
}

extension ReliefTruck: ReliefFormed {
  static let form = ReliefForm(
    .trucks, \.trucks, blank: { ReliefTruck(id: $0, number: 0, loadTonnes: 0, origin: $1) },
    [
      .text("name", \.name, "what to print"),
      .whole("number", \.number, 0...1e6, "how many there are"),
      .number(
        "load_tonnes", \.loadTonnes, ReliefColumn.leastPositive...200, usual: 0.5...60,
        ifIn: [.kilograms],
        "what one carries"),
      .number(
        "load_m3", \.loadCubicMetres, ReliefColumn.leastPositive...1_000, usual: 1...200,
        ifIn: [.litres],
        default: "no limit", "what one holds"),
      .number(
        "hours_a_day", \.hoursADay, ReliefColumn.leastPositive...24, ifIn: [.minutes],
        mayBeEmpty: true,
        "what one drives"),
    ])
}
