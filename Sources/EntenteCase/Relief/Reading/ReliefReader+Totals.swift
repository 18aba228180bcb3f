extension ReliefReader {
  /// Reports rows that hold the sums of the others, as tables of people often end with one: read as
  /// a zone it would count everybody twice.
  ///
  /// A row that is called a total and is one is a mistake; where only the name, or only the figures,
  /// say so, a warning is enough.
  /// - Complexity: O(rows * columns).
  func checkTotals<Row: ReliefRow>(among rows: [Row], _ form: ReliefForm<Row>) {
    guard rows.count > 2 else { return }
    let columns = form.fields.filter(\.column.addsUp)
    let sums = columns.map { field in rows.reduce(0) { $0 + (field.figure(of: $1) ?? 0) } }
    for row in rows {
      let figures = zip(columns, sums).compactMap { field, sum in
        field.figure(of: row).flatMap { $0 > 0 ? (own: $0, others: sum - $0) : nil }
      }
      report(row, form, figures, among: rows.count)
    }
  }

  private func report<Row: ReliefRow>(
    _ row: Row, _ form: ReliefForm<Row>, _ figures: [(own: Double, others: Double)],
    among count: Int
  ) {
    guard let main = figures.first else { return }
    let isCalled = [row.id, Self.name(of: row, form)].contains { $0.map(Self.isTotal) == true }
    let isSum = abs(main.own - main.others) <= main.others / 1_000
    // Of few or small figures one is the sum of the others by chance.
    let isUnlikely =
      count > 3 && main.own >= 100 && figures.allSatisfy { $0.own == $0.others }
    let place = place(row, form.kind)
    if isCalled, isSum {
      return error(
        .totalRow, at: row.origin.span, place,
        "\(Quoted.quote(row.id)) holds the sums of the other rows, and would count all of them twice",
        notes: ["take the row out"])
    }
    guard isCalled || isUnlikely else { return }
    warning(
      .totalRow, at: row.origin.span, place,
      isCalled
        ? "\(Quoted.quote(row.id)) is called a total, and counts as a row of its own"
        : "the figures of \(Quoted.quote(row.id)) are the sums of those of the other rows",
      notes: ["take the row out if it is their total"])
  }

  private static func name<Row: ReliefRow>(of row: Row, _ form: ReliefForm<Row>) -> String? {
    guard let field = form.fields.first(where: { $0.column.name == "name" }),
      case .text(let get, _) = field.storage
    else { return nil }
    return get(row)
  }

  /// Whether a name says that a row is the total of others, in the languages of reports.
  private static func isTotal(_ name: String) -> Bool {
    let words = name.lowercased().split { !$0.isLetter }
    return !words.isEmpty && words.allSatisfy { beside.contains(String($0)) }
      && words.contains { totals.contains(String($0)) }
  }

  private static let totals: Set<String> = [
    "total", "totals", "sum", "sums", "all", "overall", "altogether", "subtotal", "gesamt", "summe",
    "insgesamt", "somme", "totale", "suma", "toplam", "всего", "итого", "المجموع", "الإجمالي",
  ]

  /// Words that may stand beside one of them.
  private static let beside = totals.union([
    "grand", "the", "of", "zones", "people", "sites", "population", "rows", "général", "general",
  ])
}
