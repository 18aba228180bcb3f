extension ReliefReader {
  /// Says what is probably wrong with a plan as a whole.
  func warn() {
    checkVersion()
    checkEmpty()
    guard !builder.log.hasErrors else { return }
    checkGroups()
    checkCrossings()
    checkTrucks()
    checkSupplies()
    checkCapacities()
    checkReach()
    checkRations()
  }

  private func checkVersion() {
    guard let node = fields[ReliefKey.version], FormReader.number(node) != 1 else { return }
    builder.error(
      .unknownVersion, at: node, fields.path(ReliefKey.version),
      "the version of the format of plans is 1")
  }

  private func checkEmpty() {
    for kind in ReliefTableKind.required where tables[kind]?.records.isEmpty == true {
      error(.emptyList, at: tables[kind]?.span ?? .none, tablePlace(kind), "there is no row")
    }
  }

  func tablePlace(_ kind: ReliefTableKind) -> ReliefPlace {
    ReliefPlace(kind, tables[kind]?.file, fields.path(kind.rawValue))
  }

  /// Where a row stands.
  func place(_ row: some ReliefRow, _ kind: ReliefTableKind) -> ReliefPlace {
    ReliefPlace(
      kind, row.origin.file, "\(fields.path(kind.rawValue)): \(Quoted.short(row.id))")
  }

  private func checkGroups() {
    for zone in plan.zones {
      let groups = [zone.children, zone.pregnant, zone.elderly, zone.wounded].compactMap(\.self)
      guard let most = groups.max(), most > zone.people else { continue }
      warning(
        .overCapacity, at: zone.origin.span, place(zone, .zones),
        "a group of \(ReliefNumber.text(most)) is larger than the "
          + "\(ReliefNumber.text(zone.people)) people of the zone")
    }
  }

  private func checkCrossings() {
    let isOpen = plan.crossings.contains { crossing in
      (1...plan.days).contains { crossing.trucks(on: $0) > 0 }
    }
    guard !isOpen else { return }
    warning(
      .noCrossing, at: tables[.crossings]?.span ?? .none, tablePlace(.crossings),
      plan.crossings.isEmpty
        ? "the plan has no crossing" : "no crossing lets a truck pass on any day",
      notes: [
        plan.crossings.isEmpty
          ? "add rows to 'crossings', unless all goods come by 'supplies' to warehouses"
          : "check 'open', 'closed_days', 'trucks_a_day' and 'open_hours'"
      ])
  }

  private func checkTrucks() {
    guard !plan.roads.isEmpty, plan.trucks.allSatisfy({ $0.number == 0 }) else { return }
    let row = plan.trucks.first
    warning(
      .noTrucks, at: row?.origin.span ?? .none,
      row.map { place($0, .trucks) } ?? tablePlace(.trucks),
      "the plan has roads and no trucks, so that nothing moves",
      notes: ["add a row to 'trucks', or write how many there are under 'number'"])
  }

  private func checkSupplies() {
    let supplied = Set(
      plan.supplies.filter { $0.tonnesADay > 0 }.map(\.commodity)
        + plan.stocks.filter { $0.tonnes > 0 }.map(\.commodity))
    for commodity in plan.commodities where !supplied.contains(commodity.id) {
      warning(
        .noSupply, at: commodity.origin.span, place(commodity, .commodities),
        "nothing brings \(Quoted.quote(commodity.id))",
        notes: ["add a row to 'supplies' or 'stocks'"])
    }
  }

  private func checkCapacities() {
    for site in plan.sites where site.peopleADay > plan.standards.peopleASite {
      warning(
        .overCapacity, at: site.origin.span, place(site, .sites),
        "'people_a_day' is \(ReliefNumber.text(site.peopleADay)), and the standards allow a site "
          + "\(ReliefNumber.text(plan.standards.peopleASite)) people",
        notes: ["the smaller figure counts; 'people_a_site' under 'standards' changes it"])
    }
    var stored: [String: Double] = [:]
    for stock in plan.stocks { stored[stock.place, default: 0] += stock.tonnes }
    for house in plan.warehouses {
      guard let capacity = house.capacityTonnes, let tonnes = stored[house.id], tonnes > capacity
      else { continue }
      warning(
        .overCapacity, at: house.origin.span, place(house, .warehouses),
        "\(ReliefNumber.text(tonnes)) tonnes lie in a warehouse for "
          + "\(ReliefNumber.text(capacity))", notes: ["check the unit of 'tonnes' in 'stocks'"])
    }
  }
}
