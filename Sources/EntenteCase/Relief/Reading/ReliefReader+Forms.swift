extension ReliefReader {
  /// Reads the rows of a table by its form, and checks what its columns say together.
  func readRows(of kind: ReliefTableKind) {
    guard tables[kind] != nil else { return }
    switch kind {
    case .zones: read(ReliefZone.self)
    case .crossings: read(ReliefCrossing.self)
    case .warehouses: read(ReliefWarehouse.self)
    case .sites: read(ReliefSite.self)
    case .roads: read(ReliefRoad.self, check: road)
    case .walks: read(ReliefWalk.self)
    case .trucks: read(ReliefTruck.self)
    case .commodities: read(ReliefCommodity.self, check: commodity)
    case .needs: read(ReliefNeed.self)
    case .supplies:
      read(ReliefSupply.self) { supply, row in
        checkDays(from: supply.fromDay, to: supply.toDay, row)
      }
    case .stocks: read(ReliefStock.self)
    case .staff:
      read(ReliefStaff.self)
      plan.staff.sort { ($0.fromDay, $0.id) < ($1.fromDay, $1.id) }
      checkWeights()
    case .incidents: read(ReliefIncident.self)
    case .cuts:
      read(ReliefIncidentCut.self) { cut, row in
        checkDays(from: cut.cut.fromDay, to: cut.cut.toDay, row)
      }
    case .effects: readEffects()
    }
  }

  private func read<Row: ReliefFormed>(
    _: Row.Type, check: (Row, ReliefRowReader) -> Void = { _, _ in }
  ) {
    let form = Row.form
    let made = { (row: ReliefRowReader) in Self.id(of: row, form.naming) }
    plan[keyPath: form.rows] = readRows(form.kind, naming: made) { cells, id, origin in
      var row = form.blank(id, origin)
      var isWhole = true
      for field in form.readingOrder { isWhole = cells.read(field, into: &row) && isWhole }
      check(row, cells)
      return isWhole ? row : nil
    }
    checkTotals(among: plan[keyPath: form.rows], form)
  }

  /// An id made of what a row names; `nil` where it names too little.
  private static func id<Row>(
    of row: ReliefRowReader, _ naming: ReliefForm<Row>.Naming
  ) -> String? {
    guard case .made(let parts) = naming else { return nil }
    var id = ""
    for part in parts {
      switch part {
      case .word(let word): id += word
      case .column(let name, let other):
        guard let text = row.text(name) ?? other else { return nil }
        id += text
      }
    }
    return id
  }
}
