/// Reads the cells of one row, each as its column says.
struct ReliefRowReader {
  let reader: ReliefReader
  let record: ReliefRecord
  let table: ReliefTable
  var place: ReliefPlace

  init(_ reader: ReliefReader, _ record: ReliefRecord, _ table: ReliefTable) {
    self.reader = reader
    self.record = record
    self.table = table
    let path = reader.fields.path(table.kind.rawValue)
    let id = record["id"].map { ": \(Quoted.short($0.text))" } ?? ""
    place = ReliefPlace(table.kind, table.file, path + id)
  }

  /// Where a column's cell is, or else the row.
  func span(_ column: String) -> Span { record[column]?.span ?? record.span }

  /// The text of a cell; `nil` where it is absent or empty.
  func text(_ column: String) -> String? { record[column]?.text }

  /// A figure; `nil` where it is absent or has a mistake.
  func number(_ column: ReliefColumn) -> Double? {
    let name = column.name
    guard let cell = record[name] else {
      if column.isRequired(with: reader.plan.diet) { reportMissing(column) }
      return nil
    }
    let isWhole = column.kind == .whole
    switch ReliefNumber.read(cell.text, separator: table.separator, isWhole: isWhole) {
    case .number(let number):
      return checked(number * (record.header.places[name]?.factor ?? 1), column, cell)
    case .grouped(let meant):
      reportGrouped(cell, meant)
    case .none:
      reader.error(
        .badNumber, at: cell.span, place,
        "'\(name)' is a \(column.rangeText), not \(Quoted.quote(cell.text))",
        notes: ["write the number alone; the name of the column says its unit"])
    }
    return nil
  }

  private func reportMissing(_ column: ReliefColumn) {
    // A column that the whole table lacks has been reported once.
    guard table.file == nil || record.header.places[column.name] != nil else { return }
    reader.error(
      table.file == nil ? .missingKey : .badNumber, at: record.span, place,
      table.file == nil
        ? "'\(column.name)' is missing" : "the cell under '\(column.name)' is empty",
      notes: ["write \(column.described)"])
  }

  private func reportGrouped(_ cell: TableCell, _ meant: [String]) {
    let isClear = meant.count == 1
    reader.error(
      .thousandsMark, at: cell.span, place,
      isClear
        ? "\(Quoted.quote(cell.text)) has marks between its thousands; write the digits alone"
        : "\(Quoted.quote(cell.text)) can mean \(meant.joined(separator: " or ")); "
          + "write which, without marks between thousands",
      suggestion: isClear ? meant[0] : nil)
  }

  private func checked(_ number: Double, _ column: ReliefColumn, _ cell: TableCell) -> Double? {
    guard column.range.contains(number) else {
      reportRange(number, column, cell)
      return nil
    }
    if column.kind == .whole, number != number.rounded() {
      reader.error(
        .badNumber, at: cell.span, place,
        "'\(column.name)' is a \(column.rangeText), not \(ReliefNumber.text(number))")
      return nil
    }
    if let usual = column.usual, number != 0, !usual.contains(number) {
      reader.warning(
        .implausibleFigure, at: cell.span, place,
        "'\(column.name)' is usually between \(ReliefNumber.text(usual.lowerBound)) and "
          + "\(ReliefNumber.text(usual.upperBound)), and here \(ReliefNumber.text(number))",
        notes: column.guess(number))
    }
    return number
  }

  private func reportRange(_ number: Double, _ column: ReliefColumn, _ cell: TableCell) {
    let guess = number < 0 ? [] : column.guess(number)
    let isDay = column.name.hasSuffix("_day") && column.kind == .whole
    reader.error(
      isDay && number > 0
        ? .outsideHorizon : guess.isEmpty ? .badNumber : .implausibleFigure,
      at: cell.span, place,
      "'\(column.name)' is a \(column.rangeText), not \(ReliefNumber.text(number))", notes: guess)
  }

  /// A day of the plan.
  func day(_ column: ReliefColumn) -> Double? {
    guard let day = number(column) else { return nil }
    guard Int(day) <= reader.plan.days else {
      reader.error(
        .outsideHorizon, at: span(column.name), place,
        "day \(Int(day)) is after the plan's last, day \(reader.plan.days)",
        notes: ["correct the day, or the plan's 'days'"])
      return nil
    }
    return day
  }

  func number(_ name: String) -> Double? { table.kind.column(name).flatMap(number) }

  func reference(_ name: String) -> String? { table.kind.column(name).flatMap(reference) }

  func yesNo(_ name: String) -> Bool? {
    guard let cell = record[name] else { return nil }
    switch cell.text.lowercased() {
    case "yes", "true", "y", "1": return true
    case "no", "false", "n", "0": return false
    default:
      reader.error(
        .unknownWord, at: cell.span, place,
        "'\(name)' is yes or no, not \(Quoted.quote(cell.text))")
      return nil
    }
  }

  /// The id of a row that is known already, of one of the tables that the column allows; `nil`
  /// where it is missing or none. Other readers than the mediator hear nothing of an id that they
  /// may not know.
  func reference(_ column: ReliefColumn) -> String? {
    guard case .reference(let kinds) = column.kind else { return nil }
    let name = column.name
    guard let cell = record[name] else {
      if column.isRequired { reportMissing(column) }
      return nil
    }
    if let row = reader.rows[cell.text], kinds.contains(row.kind) { return cell.text }
    guard !reader.builder.isRestricted else { return nil }
    reportUnknown(cell, name, kinds)
    return nil
  }

  /// For example "a crossing, a warehouse or a site".
  static func either(_ names: [String]) -> String {
    guard let last = names.last, names.count > 1 else { return names.first ?? "" }
    return names.dropLast().joined(separator: ", ") + " or " + last
  }

  private func reportUnknown(_ cell: TableCell, _ name: String, _ kinds: [ReliefTableKind]) {
    guard kinds.allSatisfy({ !reader.broken.contains($0) }) else { return }
    let wanted = Self.either(kinds.map(\.singular))
    if let row = reader.rows[cell.text] {
      return reader.error(
        .unknownRow, at: cell.span, place,
        "'\(name)' names \(wanted), and \(Quoted.quote(cell.text)) is \(row.kind.singular)")
    }
    reader.error(
      .unknownRow, at: cell.span, place,
      "'\(name)' names \(wanted), and the plan has none with the id \(Quoted.quote(cell.text))",
      suggestion: reader.builder.suggestion(for: cell.text, among: reader.ids(of: kinds)))
  }
}

extension ReliefColumn {
  /// What a figure would be if it stood in another unit, where that would be usual.
  fileprivate func guess(_ number: Double) -> [String] {
    let likely = guesses.filter { guess in
      let value = number * guess.factor
      return range.contains(value) && (usual ?? range).contains(value)
    }
    return likely.map {
      "if that is in \($0.unit), write \(ReliefNumber.text(number * $0.factor).filter { $0 != "," })"
    }
  }
}
