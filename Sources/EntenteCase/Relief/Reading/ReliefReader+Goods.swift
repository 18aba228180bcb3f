extension ReliefReader {
  func readGoods() {
    plan.trucks = readRows(.trucks, truck)
    plan.commodities = readRows(.commodities, commodity)
    plan.needs = readRows(.needs, naming: { Self.joined($0, "zone", ".", "commodity") }, need)
    plan.supplies = readRows(
      .supplies,
      naming: { row in
        Self.joined(row, "place", ".", "commodity").map {
          "\($0).day\(row.text("from_day") ?? "1")"
        }
      }, supply)
    plan.stocks = readRows(
      .stocks, naming: { Self.joined($0, "place", ".stock.", "commodity") }, stock)
    plan.staff = readRows(.staff, naming: { "staff.day\($0.text("from_day") ?? "1")" }, staff)
      .sorted { ($0.fromDay, $0.id) < ($1.fromDay, $1.id) }
    checkWeights()
  }

  private func truck(
    _ row: ReliefRowReader, _ id: String, _ origin: ReliefOrigin
  ) -> ReliefTruck? {
    let (number, load) = (row.number("number"), row.number("load_tonnes"))
    let (volume, hours) = (row.number("load_m3"), row.number("hours_a_day"))
    guard let number, let load else { return nil }
    return ReliefTruck(
      id: id, name: row.text("name"), number: number, loadTonnes: load, loadCubicMetres: volume,
      hoursADay: hours ?? 10, origin: origin)
  }

  private func commodity(
    _ row: ReliefRowReader, _ id: String, _ origin: ReliefOrigin
  ) -> ReliefCommodity? {
    let ration = row.number("kilograms_a_person_day")
    let (protein, fat) = (row.number("protein_g_a_kg") ?? 0, row.number("fat_g_a_kg") ?? 0)
    if protein + fat > 1_000 {
      error(
        .implausibleFigure, at: row.span("fat_g_a_kg"), row.place,
        "\(ReliefNumber.text(protein + fat)) grams of protein and fat do not fit in a kilogram")
    }
    return ReliefCommodity(
      id: id, name: row.text("name"), kcalAKilogram: row.number("kcal_a_kg") ?? 0,
      proteinGramsAKilogram: protein, fatGramsAKilogram: fat,
      waterLitresAKilogram: row.number("water_litres_a_kg") ?? 0,
      kilogramsAPersonDay: ration ?? 0, cubicMetresATonne: row.number("m3_a_tonne"),
      shelfLifeDays: row.whole("shelf_life_days"), parcel: row.text("parcel"),
      costATonne: row.number("cost_a_tonne") ?? 0, origin: origin)
  }

  private func need(_ row: ReliefRowReader, _ id: String, _ origin: ReliefOrigin) -> ReliefNeed? {
    let (zone, commodity) = (row.reference("zone"), row.reference("commodity"))
    guard let ration = row.number("kilograms_a_person_day"), let zone, let commodity else {
      return nil
    }
    return ReliefNeed(
      id: id, zone: zone, commodity: commodity, kilogramsAPersonDay: ration, origin: origin)
  }

  private func supply(
    _ row: ReliefRowReader, _ id: String, _ origin: ReliefOrigin
  ) -> ReliefSupply? {
    let (place, commodity) = (row.reference("place"), row.reference("commodity"))
    let (first, last) = span(row)
    let (tonnes, cost) = (row.number("tonnes_a_day"), row.number("cost_a_tonne"))
    guard let place, let commodity, let tonnes else { return nil }
    return ReliefSupply(
      id: id, place: place, commodity: commodity, tonnesADay: tonnes, fromDay: first, toDay: last,
      costATonne: cost, origin: origin)
  }

  /// The first and last day of a row.
  func span(_ row: ReliefRowReader) -> (first: Int, last: Int?) {
    let (first, last) = (row.day("from_day") ?? 1, row.day("to_day"))
    guard let last, last < first else { return (first, last) }
    error(
      .impossibleDays, at: row.span("to_day"), row.place,
      "'to_day' is before 'from_day', day \(first)")
    return (first, nil)
  }

  private func stock(
    _ row: ReliefRowReader, _ id: String, _ origin: ReliefOrigin
  ) -> ReliefStock? {
    let (place, commodity) = (row.reference("place"), row.reference("commodity"))
    guard let tonnes = row.number("tonnes"), let place, let commodity else { return nil }
    return ReliefStock(
      id: id, place: place, commodity: commodity, tonnes: tonnes, origin: origin)
  }

  private func staff(
    _ row: ReliefRowReader, _ id: String, _ origin: ReliefOrigin
  ) -> ReliefStaff? {
    ReliefStaff(
      id: id, fromDay: row.day("from_day") ?? 1, people: row.number("people"),
      setupCrews: row.whole("setup_crews"), origin: origin)
  }

  /// Checks that weights name lines of need.
  private func checkWeights() {
    let lines =
      plan.diet == .free
      ? ["energy", "protein", "fat", "water"] : plan.commodities.map(\.parcel)
    let node = fields["weights"]
    plan.lineWeights.removeAll { weight in
      guard !lines.contains(weight.line) else { return false }
      if !builder.isRestricted {
        builder.error(
          .unknownRow, at: node?.pairs?.first { $0.key.scalar == weight.line }?.key,
          fields.path("weights"), "the plan has no parcel \(Quoted.quote(weight.line)) to weigh",
          suggestion: builder.suggestion(for: weight.line, among: lines))
      }
      return true
    }
  }
}
