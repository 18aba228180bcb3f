extension ReliefReader {
  /// The rows of a table that may be known; `nil` where the plan does not have it.
  func table(_ kind: ReliefTableKind) -> ReliefTable? {
    let path = fields.path(kind.rawValue)
    if let node = fields.present(kind.rawValue) {
      if node.scalar != nil { return named(node, kind, path) }
      guard let items = node.items else {
        builder.wrongType(node, path, "a list of rows, or the name of a CSV file")
        return brokenTable(kind)
      }
      return inline(items, kind, path)
    }
    guard let node = fields.present("tables"), let folder = tablesFolder else { return nil }
    let name = ReliefFiles.plain("\(self.folder)\(folder)/\(kind.rawValue).csv")
    if case .missing = files(name), !ReliefTableKind.required.contains(kind) { return nil }
    return file(name, named: node, kind, path) ?? brokenTable(kind)
  }

  private func named(_ node: YamlNode, _ kind: ReliefTableKind, _ path: String) -> ReliefTable {
    let name = ReliefFiles.plain(folder + (node.scalar ?? ""))
    return file(name, named: node, kind, path) ?? brokenTable(kind)
  }

  private func brokenTable(_ kind: ReliefTableKind) -> ReliefTable {
    broken.insert(kind)
    return ReliefTable(kind: kind)
  }

  private func inline(_ items: [YamlNode], _ kind: ReliefTableKind, _ path: String) -> ReliefTable {
    let units = ReliefUnits.of(kind)
    var table = ReliefTable(kind: kind)
    var (last, header): ([String], ReliefHeader?) = ([], nil)
    let isOpen = visibility == nil || !needsSources
    let items = isOpen ? items : items.filter(Visibility.hasReliefOrigin)
    builder.tooMany(items.count, Self.mostRows, "rows", fields.key(kind.rawValue), path)
    for item in items.prefix(Self.mostRows) {
      guard let pairs = item.pairs else {
        builder.wrongType(item, path, "a mapping from columns to figures")
        continue
      }
      let names = pairs.map { ReliefHeader.normalised($0.key.scalar ?? "") }
      if names != last || header == nil { header = ReliefHeader(names, kind, units) }
      last = names
      guard let header else { continue }
      let rowPath = Self.path(path, of: pairs)
      report(header, pairs.map { self.key($0.key) }, units, ReliefPlace(kind, nil, rowPath))
      let cells = pairs.map { cell($0.value, rowPath) ?? TableCell(text: "", span: .none) }
      table.records.append(
        ReliefRecord(header: header, cells: cells, span: builder.span(item), node: item))
    }
    return table
  }

  private static func path(_ path: String, of pairs: [YamlNode.Pair]) -> String {
    let id = pairs.first { $0.key.scalar == "id" }?.value.scalar
    return id.map { "\(path): \(Quoted.short($0))" } ?? path
  }

  private func key(_ node: YamlNode) -> TableCell {
    TableCell(text: node.scalar ?? "", span: builder.span(node))
  }

  /// A value of a row: a text, or a list of texts; a condition may be a tree.
  func cell(_ node: YamlNode, _ path: String) -> TableCell? {
    let span = builder.span(node)
    switch node.content {
    case .scalar(let text): return TableCell(text: node.isNull ? "" : text, span: span)
    case .mapping: return TableCell(text: "{}", span: span)
    case .sequence(let items):
      let texts = items.compactMap(\.scalar)
      if texts.count != items.count { builder.wrongType(node, path, "a text or a list of texts") }
      return TableCell(text: texts.joined(separator: "; "), items: texts, span: span)
    }
  }

  private func file(
    _ name: String, named node: YamlNode, _ kind: ReliefTableKind, _ path: String
  ) -> ReliefTable? {
    guard let text = text(of: name, named: node, path) else { return nil }
    let csv = SeparatedValues(text)
    guard csv.faults.isEmpty else {
      for fault in csv.faults {
        refuse(.tableSyntax, name, fault.span, path, fault.message, node)
      }
      return nil
    }
    guard let names = csv.rows.first else {
      refuse(
        .tableSyntax, name, Span(line: 1, column: 1), path,
        "the table is empty; its first row names the columns", node)
      return nil
    }
    return table(csv, names, name, kind, path)
  }

  private func table(
    _ csv: SeparatedValues, _ names: [TableCell], _ name: String, _ kind: ReliefTableKind,
    _ path: String
  ) -> ReliefTable? {
    let units = ReliefUnits.of(kind)
    let keys = names.map { ReliefHeader.normalised($0.text) }
    let place = ReliefPlace(kind, name, path)
    var table = ReliefTable(kind: kind, file: name, names: names, separator: csv.separator)
    table.span = names.first?.span ?? .none
    if visibility != nil, !Visibility.isUnderstood(used(keys, by: csv), kind) { return table }
    let header = ReliefHeader(keys, kind, units)
    report(header, names, units, place)
    checkColumns(header, names, place)
    if csv.rows.count - 1 > Self.mostRows {
      error(
        .tooMany, at: csv.rows[Self.mostRows + 1][0].span, place,
        "the table has more than the \(ReliefNumber.text(Double(Self.mostRows))) rows allowed")
    }
    table.records = csv.rows.dropFirst().prefix(Self.mostRows).compactMap {
      record($0, header, names, place)
    }
    return table
  }

  /// The columns without those that have neither a name nor a cell, as spreadsheets leave them.
  private func used(_ keys: [String], by csv: SeparatedValues) -> [String] {
    keys.enumerated().filter { index, key in
      !key.isEmpty
        || csv.rows.dropFirst().contains { index < $0.count && !$0[index].isEmpty }
    }.map(\.element)
  }

  private func record(
    _ cells: [TableCell], _ header: ReliefHeader, _ names: [TableCell], _ place: ReliefPlace
  ) -> ReliefRecord? {
    let surplus = cells.dropFirst(names.count).first { !$0.isEmpty }
    let span = cells.first?.span ?? .none
    guard cells.count >= names.count, surplus == nil else {
      if visibility == nil {
        error(
          .tableSyntax, at: surplus?.span ?? span, place,
          "this row has \(cells.count) cells, and the first row names \(names.count) columns",
          notes: ["a cell that contains the separator stands in quotes"])
      }
      return nil
    }
    let record = ReliefRecord(header: header, cells: cells, span: span)
    if let visibility, !visibility.mayKnow(record, needsSources: needsSources) {
      return nil
    }
    return record
  }

  /// What a file contains, or a diagnostic.
  func text(of name: String, named node: YamlNode, _ path: String) -> SourceText? {
    switch files(name) {
    case .bytes(let bytes):
      switch EncodingCheck.text(of: bytes) {
      case .success(let text): return text
      case .failure(let refusal):
        refuse(refusal.code, name, refusal.span, path, refusal.message, node)
        return nil
      }
    case .missing: refuse(.unreadableTable, path, "there is no file \(Quoted.quote(name))", node)
    case .outside:
      refuse(
        .outsideFolder, path,
        "\(Quoted.quote(name)) leads out of the folder of the \(folder.isEmpty ? "case" : "plan")",
        node)
    case .notAFile: refuse(.unreadableTable, path, "\(Quoted.quote(name)) is no file", node)
    case .unreadable(let reason):
      refuse(
        .unreadableTable, path, "\(Quoted.quote(name)) cannot be read: \(Quoted.short(reason))",
        node)
    }
    return nil
  }

  private func refuse(
    _ code: DiagnosticCode, _ path: String, _ message: String, _ node: YamlNode
  ) {
    refuse(code, nil, builder.span(node), path, message, node)
  }

  /// Says that a file cannot be read; only the mediator learns why, because the fault may stand in
  /// what others may not know.
  private func refuse(
    _ code: DiagnosticCode, _ file: String?, _ span: Span, _ path: String, _ message: String,
    _ node: YamlNode
  ) {
    guard visibility == nil else {
      builder.error(
        .unreadable, at: nil, path,
        "the file \(Quoted.quote(node.scalar ?? "")) cannot be read; ask the mediator to run "
          + "entente check")
      return
    }
    builder.log.add(.error) {
      Diagnostic(.error, code, at: span, path: path, message, file: file)
    }
  }
}
