extension ReliefReader {
  func readIncidents() {
    plan.incidents = readRows(.incidents, incident)
    let places = Dictionary(
      plan.incidents.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    let cuts = readRows(.cuts, naming: name, cut)
    for (incident, cut) in cuts {
      if let index = places[incident] { plan.incidents[index].cuts.append(cut) }
    }
  }

  private func incident(
    _ row: ReliefRowReader, _ id: String, _ origin: ReliefOrigin
  ) -> ReliefIncident? {
    ReliefIncident(
      id: id, name: row.text("name"), probability: row.number("probability"), origin: origin)
  }

  private func name(_ row: ReliefRowReader) -> String? {
    Self.joined(row, "incident", ".", "what").map { "\($0).day\(row.text("from_day") ?? "1")" }
  }

  private func cut(
    _ row: ReliefRowReader, _ id: String, _ origin: ReliefOrigin
  ) -> (incident: String, cut: ReliefCut)? {
    let (incident, what) = (row.reference("incident"), row.reference("what"))
    let (first, last) = span(row)
    let leaves = row.number("leaves") ?? 0
    guard let incident, let what else { return nil }
    return (
      incident,
      ReliefCut(id: id, what: what, fromDay: first, toDay: last, leaves: leaves, origin: origin)
    )
  }
}
