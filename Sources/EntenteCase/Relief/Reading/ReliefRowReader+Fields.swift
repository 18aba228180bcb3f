extension ReliefRowReader {
  /// Puts what a cell holds into a row; `false` where the row cannot do without it and it is
  /// missing or wrong.
  func read<Row>(_ field: ReliefField<Row>, into row: inout Row) -> Bool {
    let column = field.column
    switch field.storage {
    case .text(_, let set): return put(text(column.name), set, &row, column)
    case .figure(_, let set): return put(number(column), set, &row, column)
    case .day(_, let set): return put(day(column), set, &row, column)
    case .reference(_, let set): return put(reference(column), set, &row, column)
    case .yesNo(let path): if let isTrue = yesNo(column.name) { row[keyPath: path] = isTrue }
    case .word(_, let set): word(column) { set(&row, $0) }
    case .days(let path): row[keyPath: path] = days(column.name)
    case .coordinate(let axis, let path): if axis == .x { row[keyPath: path] = position() }
    case .apart: break
    }
    return true
  }

  private func put<Row, Value>(
    _ value: Value?, _ set: (inout Row, Value) -> Void, _ row: inout Row, _ column: ReliefColumn
  ) -> Bool {
    guard let value else { return !column.isRequired }
    set(&row, value)
    return true
  }

  private func word(_ column: ReliefColumn, _ set: (String) -> Bool) {
    guard let text = text(column.name), !set(text.lowercased()) else { return }
    guard case .word(let words) = column.kind else { return }
    reader.error(
      .unknownWord, at: span(column.name), place,
      "'\(column.name)' of \(table.kind.singular) is \(Self.either(words)), not "
        + Quoted.quote(text),
      suggestion: reader.builder.suggestion(for: text, among: words))
  }

  /// Both coordinates of one kind; one without the other is a mistake.
  private func position() -> ReliefPosition? {
    let found = ReliefPosition.Axis.allCases.map { axis in
      table.kind.column(axis.rawValue).flatMap(number)
    }
    for (a, b) in [("x_km", "y_km"), ("longitude", "latitude")]
    where (text(a) == nil) != (text(b) == nil) {
      let (here, missing) = text(a) == nil ? (b, a) : (a, b)
      reader.error(
        .missingKey, at: span(here), place, "'\(here)' stands without '\(missing)'")
    }
    if text("x_km") != nil, text("longitude") != nil {
      reader.error(
        .conflictingKeys, at: span("longitude"), place,
        "a place has either 'x_km' and 'y_km', or 'longitude' and 'latitude'")
    }
    if let x = found[0], let y = found[1] { return .plane(eastKilometres: x, northKilometres: y) }
    if let x = found[2], let y = found[3] { return .globe(longitude: x, latitude: y) }
    return nil
  }

  /// Days as in `3 5-7`.
  private func days(_ name: String) -> ReliefDays {
    guard let cell = record[name] else { return .none }
    let words = cell.text.split { " ,;".contains($0) }
    let ranges = words.compactMap { word -> ClosedRange<Int>? in
      let ends = word.split(omittingEmptySubsequences: false) { $0 == "-" || $0 == "–" }
      let numbers = ends.compactMap { Int($0) }
      guard numbers.count == ends.count, ends.count <= 2, let first = numbers.first,
        let last = numbers.last, first >= 1, first <= last
      else {
        reader.error(
          .badNumber, at: cell.span, place,
          "\(Quoted.quote(String(word))) is no day or range of days",
          notes: ["write days as in '3 5-7', counted from day 1 of the plan"])
        return nil
      }
      guard last <= reader.plan.days else {
        reader.error(
          .outsideHorizon, at: cell.span, place,
          "day \(last) is after the plan's last, day \(reader.plan.days)",
          notes: ["correct the day, or the plan's 'days'"])
        return nil
      }
      return first...last
    }
    return ReliefDays(ranges)
  }
}
