extension ReliefReader {
  func readPlaces() {
    plan.zones = readRows(.zones, zone)
    plan.crossings = readRows(.crossings, crossing)
    plan.warehouses = readRows(.warehouses, warehouse)
    plan.sites = readRows(.sites, site)
    plan.roads = readRows(.roads, naming: { Self.joined($0, "from", "-to-", "to") }, road)
    plan.walks = readRows(.walks, naming: { Self.joined($0, "zone", "-walks-to-", "site") }, walk)
  }

  /// An id made of what a row names.
  static func joined(
    _ row: ReliefRowReader, _ first: String, _ word: String, _ second: String
  ) -> String? {
    guard let a = row.text(first), let b = row.text(second) else { return nil }
    return a + word + b
  }

  private func zone(_ row: ReliefRowReader, _ id: String, _ origin: ReliefOrigin) -> ReliefZone? {
    let people = row.number("people")
    let zone = ReliefZone(
      id: id, name: row.text("name"), people: people ?? 0, position: position(row),
      children: row.number("children"), pregnant: row.number("pregnant"),
      elderly: row.number("elderly"), wounded: row.number("wounded"),
      controlledBy: row.text("controlled_by"), origin: origin)
    return people == nil ? nil : zone
  }

  private func crossing(
    _ row: ReliefRowReader, _ id: String, _ origin: ReliefOrigin
  ) -> ReliefCrossing? {
    let trucks = row.number("trucks_a_day")
    let crossing = ReliefCrossing(
      id: id, name: row.text("name"), position: position(row), trucksADay: trucks ?? 0,
      inspectionTrucksAnHour: row.number("inspection_trucks_an_hour"),
      openHours: row.number("open_hours") ?? 24, closedDays: days("closed_days", row),
      tonnesATruck: row.number("tonnes_a_truck"), isOpen: row.yesNo("open") ?? true,
      origin: origin)
    return trucks == nil ? nil : crossing
  }

  private func warehouse(
    _ row: ReliefRowReader, _ id: String, _ origin: ReliefOrigin
  ) -> ReliefWarehouse? {
    ReliefWarehouse(
      id: id, name: row.text("name"), position: position(row),
      capacityTonnes: row.number("capacity_tonnes"), isOpen: row.yesNo("open") ?? true,
      origin: origin)
  }

  private func site(_ row: ReliefRowReader, _ id: String, _ origin: ReliefOrigin) -> ReliefSite? {
    let people = row.number("people_a_day")
    var site = ReliefSite(
      id: id, name: row.text("name"), position: position(row), peopleADay: people ?? 0,
      staff: row.number("staff") ?? 0, setupDays: row.whole("setup_days") ?? 0,
      status: status(row), opensDay: row.day("opens_day") ?? 1,
      openHours: row.number("open_hours") ?? 8, origin: origin)
    site.lanes = row.whole("lanes")
    site.minutesAPerson = row.number("minutes_a_person")
    site.yardSquareMetres = row.number("yard_m2")
    site.yardPeople = row.number("yard_people")
    site.capacityTonnes = row.number("capacity_tonnes")
    return people == nil ? nil : site
  }

  private func status(_ row: ReliefRowReader) -> ReliefSite.Status {
    guard let text = row.text("open") else { return .open }
    switch text.lowercased() {
    case "true", "open": return .open
    case "false", "closed": return .closed
    case let word: if let status = ReliefSite.Status(rawValue: word) { return status }
    }
    error(
      .unknownWord, at: row.span("open"), row.place,
      "'open' of a site is yes, possible or no, not \(Quoted.quote(text))",
      suggestion: builder.suggestion(for: text, among: ReliefSite.Status.allCases.map(\.rawValue)))
    return .open
  }

  private func road(_ row: ReliefRowReader, _ id: String, _ origin: ReliefOrigin) -> ReliefRoad? {
    let (from, to) = (row.reference("from"), row.reference("to"))
    let (distance, hours) = (row.number("distance_km"), row.number("hours"))
    let trucks = row.number("trucks_a_day")
    let openHours = row.number("open_hours") ?? 24
    let (cut, cost) = (row.number("cut_probability") ?? 0, row.number("cost_a_tonne_km") ?? 0)
    let isOpen = row.yesNo("open") ?? true
    if let from, from == to {
      error(.unknownRow, at: row.span("to"), row.place, "the road leads from a place to itself")
      return nil
    }
    guard let from, let to, let distance, let hours else { return nil }
    checkSpeed(distance, hours, row)
    return ReliefRoad(
      id: id, from: from, to: to, distanceKilometres: distance, hours: hours, trucksADay: trucks,
      openHours: openHours, cutProbability: cut, costATonneKilometre: cost, isOpen: isOpen,
      origin: origin)
  }

  private func checkSpeed(_ distance: Double, _ hours: Double, _ row: ReliefRowReader) {
    guard distance > 0, !(0.5...120).contains(distance / hours) else { return }
    warning(
      .implausibleFigure, at: row.span("hours"), row.place,
      "\(ReliefNumber.text(distance)) km in \(ReliefNumber.text(hours)) hours is "
        + "\(ReliefNumber.text(distance / hours)) km an hour",
      notes: ["check the units of 'distance_km' and 'hours'"])
  }

  private func walk(_ row: ReliefRowReader, _ id: String, _ origin: ReliefOrigin) -> ReliefWalk? {
    let (zone, site) = (row.reference("zone"), row.reference("site"))
    guard let distance = row.number("distance_km"), let zone, let site else { return nil }
    return ReliefWalk(id: id, zone: zone, site: site, distanceKilometres: distance, origin: origin)
  }

  /// Both coordinates of one kind; one without the other is a mistake.
  private func position(_ row: ReliefRowReader) -> ReliefPosition? {
    let plane = (row.number("x_km"), row.number("y_km"))
    let globe = (row.number("longitude"), row.number("latitude"))
    for (a, b) in [("x_km", "y_km"), ("longitude", "latitude")]
    where (row.text(a) == nil) != (row.text(b) == nil) {
      let (here, missing) = row.text(a) == nil ? (b, a) : (a, b)
      error(
        .missingKey, at: row.span(here), row.place, "'\(here)' stands without '\(missing)'")
    }
    if row.text("x_km") != nil, row.text("longitude") != nil {
      error(
        .conflictingKeys, at: row.span("longitude"), row.place,
        "a place has either 'x_km' and 'y_km', or 'longitude' and 'latitude'")
    }
    if let x = plane.0, let y = plane.1 { return .plane(eastKilometres: x, northKilometres: y) }
    if let x = globe.0, let y = globe.1 { return .globe(longitude: x, latitude: y) }
    return nil
  }

  /// Days as in `3 5-7`.
  func days(_ name: String, _ row: ReliefRowReader) -> ReliefDays {
    guard let cell = row.record[name] else { return .none }
    let words = cell.text.split { " ,;".contains($0) }
    let ranges = words.compactMap { word -> ClosedRange<Int>? in
      let ends = word.split(omittingEmptySubsequences: false) { $0 == "-" || $0 == "–" }
      let numbers = ends.compactMap { Int($0) }
      guard numbers.count == ends.count, ends.count <= 2, let first = numbers.first,
        let last = numbers.last, first >= 1, first <= last
      else {
        error(
          .badNumber, at: cell.span, row.place,
          "\(Quoted.quote(String(word))) is no day or range of days",
          notes: ["write days as in '3 5-7', counted from day 1 of the plan"])
        return nil
      }
      guard last <= plan.days else {
        error(
          .outsideHorizon, at: cell.span, row.place,
          "day \(last) is after the plan's last, day \(plan.days)",
          notes: ["correct the day, or the plan's 'days'"])
        return nil
      }
      return first...last
    }
    return ReliefDays(ranges)
  }
}
