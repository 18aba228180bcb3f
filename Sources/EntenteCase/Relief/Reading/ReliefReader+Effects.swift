extension ReliefReader {
  /// Reads effects where there are issues that they can depend on; a plan that is read without a
  /// case has none.
  func readEffects() {
    guard !builder.result.issues.isEmpty else { return }
    plan.effects += readRows(.effects, effect)
  }

  private func effect(
    _ row: ReliefRowReader, _ id: String, _ origin: ReliefOrigin
  ) -> ReliefEffect? {
    let condition = condition(row)
    let change = change(row)
    guard let condition, let change else { return nil }
    return ReliefEffect(
      id: id, condition: condition.condition, text: condition.text, change: change,
      origin: origin)
  }

  private func condition(_ row: ReliefRowReader) -> WrittenCondition? {
    guard let cell = row.record["if"] else {
      error(
        .expectedCondition, at: row.record.span, row.place, "'if' is missing",
        notes: ["write of which packages it holds, as in 'release is half'"])
      return nil
    }
    let written: WrittenCondition?
    if let node = row.record.node?.values(of: "if").first {
      written = builder.condition(node, "\(row.place.path): if")
    } else {
      written = builder.condition(cell, file: row.table.file, "\(row.place.path): if")
    }
    if let written { builder.mentioned.formUnion(written.condition.issues) }
    return written
  }

  private func change(_ row: ReliefRowReader) -> ReliefEffect.Change? {
    let given = ["set", "opens", "closes"].filter { row.record[$0] != nil }
    guard given.count == 1 else {
      error(
        given.isEmpty ? .missingKey : .conflictingKeys, at: row.record.span, row.place,
        given.isEmpty
          ? "the effect changes nothing"
          : "an effect changes one thing, and this one has \(given.joined(separator: " and "))",
        notes: ["write 'set' with 'to', or 'opens', or 'closes'"])
      return nil
    }
    switch given[0] {
    case "opens": return row.reference("opens").map { .opens($0) }
    case "closes": return row.reference("closes").map { .closes($0) }
    default: return setting(row)
    }
  }

  private func setting(_ row: ReliefRowReader) -> ReliefEffect.Change? {
    guard let cell = row.record["set"] else { return nil }
    guard row.record["to"] != nil else {
      error(
        .missingKey, at: cell.span, row.place, "'set' stands without 'to'",
        notes: ["write the figure that it becomes under 'to'"])
      return nil
    }
    guard let value = row.number("to"), let (id, kind, figure) = target(cell, row) else {
      return nil
    }
    guard let column = kind.column(figure), column.range.contains(value),
      column.kind != .whole || value == value.rounded()
    else {
      let range = kind.column(figure)?.rangeText ?? "number"
      error(
        .badNumber, at: row.span("to"), row.place,
        "'\(figure)' is a \(range), not \(ReliefNumber.text(value))")
      return nil
    }
    return .set(row: id, figure: figure, to: value)
  }

  /// The row and figure that `north-gate.trucks_a_day` names.
  private func target(
    _ cell: TableCell, _ row: ReliefRowReader
  ) -> (id: String, kind: ReliefTableKind, figure: String)? {
    guard let dot = cell.text.lastIndex(of: "."), dot != cell.text.startIndex else {
      error(
        .unknownFigure, at: cell.span, row.place,
        "\(Quoted.quote(cell.text)) is not a row's id, a point and a column",
        notes: ["write it as in 'north-gate.trucks_a_day'"])
      return nil
    }
    let id = String(cell.text[..<dot])
    let figure = String(cell.text[cell.text.index(after: dot)...])
    guard let kind = rows[id]?.kind else {
      unknownTarget(id, cell, row)
      return nil
    }
    guard kind.figures.contains(figure) else {
      error(
        .unknownFigure, at: cell.span, row.place,
        "\(Quoted.quote(id)) is \(kind.singular) and has no figure \(Quoted.quote(figure)) to set",
        notes: ["figures: \(kind.figures.joined(separator: ", "))"],
        suggestion: builder.suggestion(for: figure, among: kind.figures))
      return nil
    }
    return (id, kind, figure)
  }

  private func unknownTarget(_ id: String, _ cell: TableCell, _ row: ReliefRowReader) {
    guard !builder.isRestricted else { return }
    let all = ReliefTableKind.allCases.filter { !$0.figures.isEmpty }
    error(
      .unknownRow, at: cell.span, row.place, "the plan has no row with the id \(Quoted.quote(id))",
      suggestion: builder.suggestion(for: id, among: ids(of: all)))
  }
}

extension CaseBuilder {
  /// Reads a condition from a cell of a table.
  func condition(_ cell: TableCell, file: String?, _ path: String) -> WrittenCondition? {
    guard !log.isFull else { return nil }
    if let state = stateConditions[cell.text] {
      return WrittenCondition(condition: state, text: cell.text)
    }
    let reading = Condition.read(cell.text, vocabulary: vocabulary, path: path) { offset, length in
      Span(line: cell.span.line, column: cell.span.column + offset, length: length)
    }
    for var diagnostic in reading.diagnostics {
      diagnostic.file = file
      log.add(diagnostic.severity) { diagnostic }
    }
    return reading.condition.map { WrittenCondition(condition: $0, text: cell.text) }
  }
}
