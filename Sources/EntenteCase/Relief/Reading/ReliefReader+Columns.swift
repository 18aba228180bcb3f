/// Where a diagnostic belongs: the table, its file, and the row in words.
struct ReliefPlace {
  var kind: ReliefTableKind
  var file: String?
  var path: String

  init(_ kind: ReliefTableKind, _ file: String?, _ path: String) {
    self.kind = kind
    self.file = file
    self.path = path
  }
}

extension ReliefReader {
  func error(
    _ code: DiagnosticCode, at span: Span, _ place: ReliefPlace,
    _ message: @autoclosure () -> String, notes: @autoclosure () -> [String] = [],
    suggestion: @autoclosure () -> String? = nil
  ) {
    builder.log.add(.error) {
      Diagnostic(
        .error, code, at: span, path: place.path, message(), notes: notes(),
        suggestion: suggestion(), file: place.file)
    }
  }

  func warning(
    _ code: DiagnosticCode, at span: Span, _ place: ReliefPlace,
    _ message: @autoclosure () -> String, notes: @autoclosure () -> [String] = []
  ) {
    builder.log.add(.warning) {
      Diagnostic(
        .warning, code, at: span, path: place.path, message(), notes: notes(), file: place.file)
    }
  }

  /// Reports columns that are not known, or stand there twice.
  func report(
    _ header: ReliefHeader, _ names: [TableCell], _ units: ReliefUnits, _ place: ReliefPlace
  ) {
    for index in header.unknown where !names[index].isEmpty {
      reportUnknown(names[index], header, units, place)
    }
    for (index, column) in header.repeated {
      error(
        .conflictingKeys, at: names[index].span, place,
        "\(Quoted.quote(names[index].text)) says what another column says already: '\(column)'",
        notes: ["keep one of them"])
    }
  }

  private func reportUnknown(
    _ name: TableCell, _ header: ReliefHeader, _ units: ReliefUnits, _ place: ReliefPlace
  ) {
    let key = ReliefHeader.normalised(name.text)
    let columns = place.kind.columns.map(\.name)
    if let (column, advice) = units.advice(key) {
      return error(
        .unknownUnit, at: name.span, place,
        "the column \(Quoted.quote(name.text)) is not in a unit of this format; write '\(column)'",
        notes: [advice])
    }
    if let near = builder.suggestion(for: key, among: columns.filter { header.places[$0] == nil }) {
      return error(
        .unknownColumn, at: name.span, place,
        "\(place.kind.rawValue) have no column \(Quoted.quote(name.text))", suggestion: near)
    }
    warning(
      .unknownColumn, at: name.span, place,
      "the column \(Quoted.quote(name.text)) is not read; '\(place.kind.rawValue)' has no such column",
      notes: ["read here: \(columns.joined(separator: ", "))"])
  }

  /// Reports the columns that a table's file lacks, once for the whole table.
  func checkColumns(_ header: ReliefHeader, _ names: [TableCell], _ place: ReliefPlace) {
    let needed = place.kind.columns.filter { $0.isRequired(with: plan.diet) }
    for column in needed where header.places[column.name] == nil {
      if column.name == "id" { broken.insert(place.kind) }
      guard !isMisnamed(column.name, header, names, place.kind) else { continue }
      error(
        .missingColumn, at: names.last?.span ?? .none, place,
        "the table has no column '\(column.name)'",
        notes: ["add it to the first row, and under it \(column.described)"])
    }
    let cites = header.places["source"] != nil || header.places["assumed"] != nil
    if needsSources, !cites {
      error(
        .missingSource, at: names.last?.span ?? .none, place,
        "the table says nowhere where its figures come from",
        notes: ["add a column 'source', or a column 'assumed' that says what was assumed"])
    }
  }

  /// Whether a column that seems to be missing is there with a mistake in its name.
  private func isMisnamed(
    _ column: String, _ header: ReliefHeader, _ names: [TableCell], _ kind: ReliefTableKind
  ) -> Bool {
    let units = ReliefUnits.of(kind)
    return header.unknown.contains { index in
      let key = ReliefHeader.normalised(names[index].text)
      return units.advice(key)?.column == column || nearest(to: key, among: [column]) != nil
    }
  }
}
