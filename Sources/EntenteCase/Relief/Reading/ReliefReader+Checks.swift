/// What the columns of a row, or a table and the head, say together.
extension ReliefReader {
  func road(_ road: ReliefRoad, _ row: ReliefRowReader) {
    if !road.from.isEmpty, road.from == road.to {
      return error(
        .unknownRow, at: row.span("to"), row.place, "the road leads from a place to itself")
    }
    guard !road.from.isEmpty, !road.to.isEmpty, road.hours > 0 else { return }
    checkSpeed(road.distanceKilometres, road.hours, row)
  }

  private func checkSpeed(_ distance: Double, _ hours: Double, _ row: ReliefRowReader) {
    guard distance > 0, !(0.5...120).contains(distance / hours) else { return }
    warning(
      .implausibleFigure, at: row.span("hours"), row.place,
      "\(ReliefNumber.text(distance)) km in \(ReliefNumber.text(hours)) hours is "
        + "\(ReliefNumber.text(distance / hours)) km an hour",
      notes: ["check the units of 'distance_km' and 'hours'"])
  }

  func commodity(_ commodity: ReliefCommodity, _ row: ReliefRowReader) {
    let weight = commodity.proteinGramsAKilogram + commodity.fatGramsAKilogram
    guard weight > 1_000 else { return }
    error(
      .implausibleFigure, at: row.span("fat_g_a_kg"), row.place,
      "\(ReliefNumber.text(weight)) grams of protein and fat do not fit in a kilogram")
  }

  func checkDays(from first: Int, to last: Int?, _ row: ReliefRowReader) {
    guard let last, last < first else { return }
    error(
      .impossibleDays, at: row.span("to_day"), row.place,
      "'to_day' is before 'from_day', day \(first)")
  }

  /// Checks that weights name lines of need.
  func checkWeights() {
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
