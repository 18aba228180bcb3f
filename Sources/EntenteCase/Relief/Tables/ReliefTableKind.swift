/// The tables of a plan, by the names that they have in files; in the order in which they are read.
enum ReliefTableKind: String, CaseIterable, Sendable {
  case zones, crossings, warehouses, sites, roads, walks, trucks, commodities, needs, supplies
  case stocks, staff, incidents, cuts, effects

  /// Tables without which there is no plan.
  static let required: [ReliefTableKind] = [.zones, .sites, .commodities]

  /// Whether rows have ids that the table must state; other rows get one made of what they name.
  var needsID: Bool { form.needsID }

  /// One row, in words.
  var singular: String {
    switch self {
    case .zones: "a zone"
    case .crossings: "a crossing"
    case .warehouses: "a warehouse"
    case .sites: "a site"
    case .roads: "a road"
    case .walks: "a walk"
    case .trucks: "a kind of truck"
    case .commodities: "a commodity"
    case .needs: "a need"
    case .supplies: "a supply"
    case .stocks: "a stock"
    case .staff: "a row of staff"
    case .incidents: "an incident"
    case .cuts: "a cut"
    case .effects: "an effect"
    }
  }

  /// All columns, those that every table has at the end.
  var columns: [ReliefColumn] { Self.allColumns[self] }

  func column(_ name: String) -> ReliefColumn? { Self.columnsByName[self][name] }

  /// The figures that an effect may set.
  var figures: [String] { columns.filter { $0.isNumeric && $0.isSettable }.map(\.name) }

  private static let allColumns = MadeByKind { kind in
    [id(kind)] + kind.form.columns + common
  }

  private static let columnsByName = MadeByKind { kind in
    let former = kind.columns.compactMap { column in column.formerName.map { ($0, column) } }
    return Dictionary(
      kind.columns.map { ($0.name, $0) } + former, uniquingKeysWith: { first, _ in first })
  }

  private static func id(_ kind: ReliefTableKind) -> ReliefColumn {
    var column = ReliefColumn.text(
      "id", "letters, digits, '-', '_', '.' and '%'; unique in the plan", required: kind.needsID)
    if !kind.needsID { column.fallback = "made of what the row names" }
    return column
  }

  private static let common: [ReliefColumn] = [
    ReliefColumn(
      name: "source", kind: .citations,
      summary: "a source's id, a comma and the place in it; several are separated by ';'"),
    .text("assumed", "what the analyst added to the source"),
    .text("note", "what else readers should know"),
  ]
}
