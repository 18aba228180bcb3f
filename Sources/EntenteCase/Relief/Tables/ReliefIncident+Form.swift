extension ReliefIncident: ReliefFormed {
  static let form = ReliefForm(
    .incidents, \.incidents, blank: { ReliefIncident(id: $0, origin: $1) },
    [
      .text("name", \.name, "what to print"),
      .number(
        "probability", \.probability, 0...1, ifIn: [.percent], default: "only looked at by name",
        "that it happens"),
    ])
}

/// A cut with the incident that causes it, as the table of cuts has it.
struct ReliefIncidentCut: ReliefFormed {
  var incident: String
  var cut: ReliefCut

  var id: String { cut.id }
  var origin: ReliefOrigin { cut.origin }

  static let form = ReliefForm(
    .cuts, \.cuts,
    id: .made([
      .column("incident"), .word("."), .column("what"), .word(".day"),
      .column("from_day", orElse: "1"),
    ]),
    blank: { ReliefIncidentCut(incident: "", cut: ReliefCut(id: $0, what: "", origin: $1)) },
    [
      .reference("incident", \.incident, [.incidents], "what cuts"),
      .reference(
        "what", \.cut.what, [.roads, .crossings, .warehouses, .sites], "what is cut"),
      .day("from_day", \.cut.fromDay, "the first day"),
      .day("to_day", \.cut.toDay, default: "the plan's last", "the last day"),
      .number(
        "leaves", \.cut.leaves, 0...1, ifIn: [.percent], mayBeEmpty: true,
        "the share of its capacity that is left"),
    ])
}

extension ReliefPlan {
  /// The cuts of all incidents as one table; a cut of an incident that is not there is lost.
  var cuts: [ReliefIncidentCut] {
    get {
      incidents.flatMap { incident in
        incident.cuts.map { ReliefIncidentCut(incident: incident.id, cut: $0) }
      }
    }
    set {
      let cuts = Dictionary(grouping: newValue, by: \.incident)
      for index in incidents.indices {
        incidents[index].cuts = cuts[incidents[index].id, default: []].map(\.cut)
      }
    }
  }
}

extension ReliefEffect: ReliefFormed {
  private static let places: [ReliefTableKind] = [.roads, .crossings, .warehouses, .sites]

  /// What an effect changes makes sense only as a whole, and is read beside the form.
  static let form = ReliefForm(
    .effects, \.effects,
    blank: { ReliefEffect(id: $0, condition: .always, change: .opens(""), origin: $1) },
    [
      ReliefField(
        column: ReliefColumn(
          name: "if", kind: .condition, isRequired: true,
          summary: "a condition over the case's issues"),
        storage: .apart { .condition($0.condition, text: $0.text) }),
      ReliefField(
        column: .text("set", "a row's id, a point and a column, such as 'north-gate.trucks_a_day'"),
        storage: .apart { effect in
          guard case .set(let row, let figure, _) = effect.change else { return nil }
          return .text("\(row).\(figure)")
        }),
      ReliefField(
        column: ReliefColumn(
          name: "to", kind: .number, range: -1e9...1e12, summary: "the figure that it becomes"),
        storage: .apart { effect in
          guard case .set(_, _, let value) = effect.change else { return nil }
          return .number(value)
        }),
      ReliefField(
        column: .reference("opens", places, required: false, "what is used then"),
        storage: .apart { effect in
          guard case .opens(let place) = effect.change else { return nil }
          return .text(place)
        }),
      ReliefField(
        column: .reference("closes", places, required: false, "what is not used then"),
        storage: .apart { effect in
          guard case .closes(let place) = effect.change else { return nil }
          return .text(place)
        }),
    ])
}
