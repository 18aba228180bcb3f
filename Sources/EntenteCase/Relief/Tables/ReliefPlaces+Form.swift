extension ReliefZone: ReliefFormed {
  static let form = ReliefForm(
    .zones, \.zones, blank: { ReliefZone(id: $0, people: 0, origin: $1) },
    [
      .text("name", \.name, "what to print; by default the id"),
      .whole("people", \.people, 0...1e8, "who live there"),
    ] + ReliefField.position(\.position) + [
      .whole("children", \.children, 0...1e8, isSettable: false, "of these people"),
      .whole("pregnant", \.pregnant, 0...1e8, isSettable: false, "pregnant or nursing"),
      .whole("elderly", \.elderly, 0...1e8, isSettable: false, "old people"),
      .whole("wounded", \.wounded, 0...1e8, isSettable: false, "wounded or ill"),
      .text("controlled_by", \.controlledBy, "who controls it; used in no computation"),
    ])
}

extension ReliefCrossing: ReliefFormed {
  static let form = ReliefForm(
    .crossings, \.crossings, blank: { ReliefCrossing(id: $0, trucksADay: 0, origin: $1) },
    [.text("name", \.name, "what to print; by default the id")]
      + ReliefField.position(\.position) + [
        .number("trucks_a_day", \.trucksADay, 0...10_000, "how many may pass"),
        .number(
          "inspection_trucks_an_hour", \.inspectionTrucksAnHour, 0...1_000, default: "no limit",
          "how many are inspected"),
        .number(
          "open_hours", \.openHours, 0...24, ifIn: [.minutes], mayBeEmpty: true, "of a day"),
        .days("closed_days", \.closedDays, default: "none", "days, as in '3 5-7'"),
        .number(
          "tonnes_a_truck", \.tonnesATruck, ReliefColumn.leastPositive...200, usual: 0.5...60,
          ifIn: [.kilograms],
          default: "the plan's trucks", "what a truck that passes carries at most"),
        .yesNo("open", \.isOpen, "whether it is open at all"),
      ])
}

extension ReliefWarehouse: ReliefFormed {
  static let form = ReliefForm(
    .warehouses, \.warehouses, blank: { ReliefWarehouse(id: $0, origin: $1) },
    [.text("name", \.name, "what to print; by default the id")]
      + ReliefField.position(\.position) + [
        .number(
          "capacity_tonnes", \.capacityTonnes, 0...1e7, usual: 0...300_000, ifIn: [.kilograms],
          default: "no limit", "what it holds"),
        .yesNo("open", \.isOpen, "whether it can be used"),
      ])
}

extension ReliefSite: ReliefFormed {
  static let form = ReliefForm(
    .sites, \.sites, blank: { ReliefSite(id: $0, peopleADay: 0, origin: $1) },
    [.text("name", \.name, "what to print; by default the id")]
      + ReliefField.position(\.position) + [
        .number("people_a_day", \.peopleADay, 0...1e6, "whom it serves at most"),
        .number("staff", \.staff, 0...100_000, mayBeEmpty: true, "who work there"),
        .whole(
          "setup_days", \.setupDays, 0...366, mayBeEmpty: true, "what a crew takes to set it up"),
        .word(
          "open", \.status,
          or: ["true": .open, "open": .open, "false": .closed, "closed": .closed],
          default: "yes", "whether it is open, could be set up, or is not to be used"),
        .day("opens_day", \.opensDay, isSettable: true, "on which it first hands out"),
        .number(
          "open_hours", \.openHours, ReliefColumn.leastPositive...24, ifIn: [.minutes],
          mayBeEmpty: true, "of a day"),
        .whole("lanes", \.lanes, 1...1_000, "people served at one moment"),
        .number(
          "minutes_a_person", \.minutesAPerson, ReliefColumn.leastPositive...240, usual: 0...60,
          ifIn: [.seconds],
          "to serve one"),
        .number("yard_m2", \.yardSquareMetres, ReliefColumn.leastPositive...1e7, "the yard's size"),
        .number(
          "yard_people", \.yardPeople, 0...1e6, default: "by its size",
          "who may stand in the yard"),
        .number(
          "capacity_tonnes", \.capacityTonnes, 0...1e6, usual: 0...50_000, ifIn: [.kilograms],
          default: "no limit", "what it keeps overnight"),
      ])
}

extension ReliefField {
  /// The coordinates of a place, of which those of one kind stand together.
  static func position(
    _ path: any WritableKeyPath<Row, ReliefPosition?> & Sendable
  ) -> [ReliefField] {
    ReliefPosition.Axis.allCases.map { axis in
      let (range, guesses, summary) = axis.described
      return ReliefField(
        column: ReliefColumn(
          name: axis.rawValue, kind: .number, range: range, guesses: guesses, summary: summary),
        storage: .coordinate(axis, path))
    }
  }
}

extension ReliefPosition.Axis {
  fileprivate var described: (ClosedRange<Double>, [ReliefColumn.Guess], String) {
    switch self {
    case .x: (-50_000...50_000, [.metres], "kilometres to the east of any point")
    case .y: (-50_000...50_000, [.metres], "kilometres to the north of that point")
    case .longitude: (-180...180, [], "in degrees, in place of x_km")
    case .latitude: (-90...90, [], "in degrees, in place of y_km")
    }
  }
}
