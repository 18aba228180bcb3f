/// Reads a plan of relief from a section of a case, or from a file of its own, and from the tables
/// that it names.
///
/// Rows are the same wherever they stand: a table's file and a list in the case become records, and
/// everything after that is told of records. What the reader of the case may not know is taken out
/// of them first, as from the rest of a case.
final class ReliefReader {
  /// The most rows that a table may have.
  static let mostRows = 100_000
  /// The most days that a plan may have.
  static let mostDays = 366

  let builder: CaseBuilder
  let fields: Fields
  let files: ReliefFiles
  /// What may be known; `nil` for the mediator, who may know everything.
  let visibility: Visibility?
  /// The folder of the plan's own file, relative to the case, with a slash; empty beside the case.
  let folder: String

  var plan = ReliefPlan(days: 1)
  var tables: [ReliefTableKind: ReliefTable] = [:]
  /// Rows by id: of which table, and where they stand.
  var rows: [String: (kind: ReliefTableKind, file: String?, span: Span)] = [:]
  /// The folder of the tables, as written.
  var tablesFolder: String?
  /// Tables that cannot be read: nobody is to blame who names a row of theirs.
  var broken: Set<ReliefTableKind> = []
  /// Whether rows need sources of their own.
  var needsSources = true

  init(
    builder: CaseBuilder, fields: Fields, files: ReliefFiles, visibility: Visibility?,
    folder: String = ""
  ) {
    self.builder = builder
    self.fields = fields
    self.files = files
    self.visibility = visibility
    self.folder = folder
  }

  /// The plan, as far as it can be read; mistakes are in the builder's log.
  /// - Complexity: linear in the size of the tables, and zones times sites.
  func read() -> ReliefPlan {
    builder.checkKeys(fields, ReliefKey.section)
    readHead()
    tablesFolder = builder.string("tables", in: fields)
    for kind in ReliefTableKind.allCases { tables[kind] = table(kind) }
    checkRequired()
    for kind in ReliefTableKind.allCases { readRows(of: kind) }
    if !builder.isRestricted, !builder.log.hasErrors { warn() }
    return plan
  }

  private func checkRequired() {
    for kind in ReliefTableKind.required where fields.present(kind.rawValue) == nil {
      guard tables[kind] == nil else { continue }
      builder.error(
        .missingTable, at: fields.path.isEmpty ? nil : fields.anchor, fields.path,
        "the plan has no table '\(kind.rawValue)'",
        notes: ["write '\(kind.rawValue):' with a list of rows, or with the name of a CSV file"])
    }
  }
}
