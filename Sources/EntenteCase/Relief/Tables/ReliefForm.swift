/// What a table of a plan holds, column by column, and where the plan keeps its rows.
struct ReliefForm<Row: ReliefRow>: Sendable {
  /// How a row that states no id gets one.
  enum Naming: Sendable {
    /// It must state one.
    case stated
    /// From what it names.
    case made([Part])

    /// A piece of a made id: a word, or what stands in a column.
    enum Part: Sendable {
      case word(String)
      case column(String, orElse: String?)

      static func column(_ name: String) -> Self { .column(name, orElse: nil) }
    }
  }

  let kind: ReliefTableKind
  let naming: Naming
  let rows: any WritableKeyPath<ReliefPlan, [Row]> & Sendable
  /// A row of which nothing but its id and origin is known.
  let blank: @Sendable (String, ReliefOrigin) -> Row
  /// In the order in which they are written.
  let fields: [ReliefField<Row>]
  /// What a row cannot do without comes first.
  let readingOrder: [ReliefField<Row>]
  private let byName: [String: ReliefField<Row>]

  init(
    _ kind: ReliefTableKind, _ rows: any WritableKeyPath<ReliefPlan, [Row]> & Sendable,
    id naming: Naming = .stated,
    blank: @escaping @Sendable (String, ReliefOrigin) -> Row, _ fields: [ReliefField<Row>]
  ) {
    let start = blank("", .none)
    let told = fields.map { field in
      var field = field
      field.column.fallback =
        field.column.fallback ?? field.figure(of: start).map(ReliefNumber.text) ?? ""
      return field
    }
    self.kind = kind
    self.naming = naming
    self.rows = rows
    self.blank = blank
    self.fields = told
    readingOrder = told.filter(\.column.isRequired) + told.filter { !$0.column.isRequired }
    byName = Dictionary(uniqueKeysWithValues: told.map { ($0.column.name, $0) })
  }

  /// A row with all that it holds, its origin last.
  private func value(of row: Row) -> FormValue {
    var columns = ReliefColumns(row.id)
    for field in fields {
      if let value = field.value(of: row) { columns.add(field.column.name, value) }
    }
    columns.add(row.origin)
    return columns.value
  }
}

/// The form of a table, whatever its rows are.
protocol ReliefTableForm: Sendable {
  /// Whether rows must state their ids.
  var needsID: Bool { get }
  /// The columns in the order in which people are told of them, without those of every table.
  var columns: [ReliefColumn] { get }
  /// The rows of a plan as files have them.
  func values(in plan: ReliefPlan) -> [FormValue]
  /// Sets a figure of a row; `false` where the table has no row with that id.
  /// - Precondition: The table has such a figure.
  func set(_ figure: String, of id: String, to value: Double, in plan: inout ReliefPlan) -> Bool
}

extension ReliefForm: ReliefTableForm {
  var needsID: Bool { if case .stated = naming { true } else { false } }

  /// Where something lies is told behind its name, wherever it is written.
  var columns: [ReliefColumn] {
    let name = fields.filter { $0.column.name == "name" }
    let coordinates = fields.filter { if case .coordinate = $0.storage { true } else { false } }
    let before = (name + coordinates).map(\.column)
    let names = Set(before.map(\.name))
    return before + fields.map(\.column).filter { !names.contains($0.name) }
  }

  func values(in plan: ReliefPlan) -> [FormValue] { plan[keyPath: rows].map(value) }

  func set(_ figure: String, of id: String, to value: Double, in plan: inout ReliefPlan) -> Bool {
    let places = plan[keyPath: rows].indices.filter { plan[keyPath: rows][$0].id == id }
    guard !places.isEmpty else { return false }
    guard let field = byName[figure], field.column.isSettable else {
      preconditionFailure("'\(id)' has no figure '\(figure)' to set")
    }
    switch field.storage {
    case .figure(_, let set), .day(_, let set):
      for place in places { set(&plan[keyPath: rows][place], value) }
    default: preconditionFailure("'\(figure)' is no figure")
    }
    return true
  }
}

/// A row whose table has a form.
protocol ReliefFormed: ReliefRow {
  static var form: ReliefForm<Self> { get }
}
