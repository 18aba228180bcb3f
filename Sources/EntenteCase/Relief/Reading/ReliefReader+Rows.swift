extension ReliefReader {
  /// Reads the rows of a table, each with its id.
  func readRows<Row>(
    _ kind: ReliefTableKind, naming name: (ReliefRowReader) -> String? = { _ in nil },
    _ make: (ReliefRowReader, String, ReliefOrigin) -> Row?
  ) -> [Row] {
    guard let table = tables[kind] else { return [] }
    return table.records.compactMap { record in
      let row = ReliefRowReader(self, record, table)
      let origin = origin(row)
      guard let id = id(row, name) else {
        // All mistakes of a row are told at once, also where it has no id.
        _ = make(row, "", origin)
        return nil
      }
      // An id counts as used also where the rest of its row has mistakes.
      let isNew = claim(id, row)
      return make(row, id, origin).flatMap { isNew ? $0 : nil }
    }
  }

  private func id(_ row: ReliefRowReader, _ name: (ReliefRowReader) -> String?) -> String? {
    guard let id = row.text("id") else {
      guard row.table.kind.needsID else { return name(row) }
      if row.table.file == nil || row.record.header.places["id"] != nil {
        error(.missingKey, at: row.record.span, row.place, "the row has no 'id'")
      }
      return nil
    }
    guard !ConditionWord.hasIDForm(id) else { return id }
    error(
      .badID, at: row.span("id"), row.place, "\(Quoted.quote(id)) cannot be an id",
      notes: ["ids are made of letters, digits, '-', '_', '.' and '%', a letter or digit first"])
    return nil
  }

  /// Takes an id for a row; `false` where another row has it.
  private func claim(_ id: String, _ row: ReliefRowReader) -> Bool {
    guard let first = rows[id] else {
      rows[id] = (row.table.kind, row.table.file, row.span("id"))
      return true
    }
    let file = first.file.map { " of \(Quoted.short($0))" } ?? ""
    error(
      .duplicateID, at: row.span("id"), row.place, "the id \(Quoted.quote(id)) is used twice",
      notes: (row.text("id") == nil ? ["give the row an 'id' of its own"] : [])
        + (builder.isRestricted
          ? [] : ["the first is in line \(first.span.line), column \(first.span.column)\(file)"]))
    return false
  }

  /// The ids of the rows of some tables, in the order read.
  func ids(of kinds: [ReliefTableKind]) -> [String] {
    rows.filter { kinds.contains($0.value.kind) }.map(\.key).sorted()
  }

  private func origin(_ row: ReliefRowReader) -> ReliefOrigin {
    let assumed = row.text("assumed")
    let cell = row.record["source"]
    let hasColumns =
      row.table.file == nil || row.record.header.places["source"] != nil
      || row.record.header.places["assumed"] != nil
    if needsSources, cell == nil, assumed == nil, hasColumns {
      error(
        .missingSource, at: row.record.span, row.place,
        "the row says nowhere where its figures come from",
        notes: ["name a source under 'source', or say under 'assumed' what was assumed"])
    }
    return ReliefOrigin(
      from: cell.map { citations($0, file: row.table.file, row.place.path) } ?? [],
      assumed: assumed, note: row.text("note"), file: row.table.file,
      span: builder.isRestricted ? .none : row.span("id"))
  }

  /// The sources that a cell names; several are separated by semicolons, or stand in a list.
  func citations(_ cell: TableCell, file: String?, _ path: String) -> [Citation] {
    Self.citationTexts(cell).compactMap { written in
      builder.usedSources.insert(written.source)
      guard builder.people[written.source]?.contains(.source) == true else {
        unknownSource(written.source, cell, file, path)
        return nil
      }
      return Citation(
        source: written.source, locator: written.locator,
        span: builder.isRestricted ? .none : cell.span)
    }
  }

  static func citationTexts(_ cell: TableCell) -> [CitationText] {
    let texts = cell.items ?? cell.text.split(separator: ";").map(String.init)
    return texts.map(CitationText.init).filter { !$0.source.isEmpty }
  }

  private func unknownSource(_ id: String, _ cell: TableCell, _ file: String?, _ path: String) {
    guard !builder.isBroken("sources") else { return }
    let known = builder.people.filter { $0.value.contains(.source) }.map(\.key).sorted()
    builder.log.add(.error) {
      Diagnostic(
        .error, .unknownSource, at: cell.span, path: path,
        "the plan has no source with the id \(Quoted.quote(id))",
        suggestion: builder.suggestion(for: id, among: known), file: file)
    }
  }
}
