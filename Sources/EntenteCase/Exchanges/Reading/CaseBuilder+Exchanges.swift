extension CaseBuilder {
  static let mostExchanges = 100
  /// The items of an exchange, those that are alike counted one by one.
  static let mostItems = 1_000

  func readExchanges() {
    let written = entries("exchanges", in: root)
    tooMany(
      written.count, Self.mostExchanges, "exchanges", root.key("exchanges"), "exchanges")
    for entry in written.prefix(Self.mostExchanges) {
      let path = entry.fields?.path ?? "exchanges: \(Quoted.short(entry.id))"
      let isNew = registerEntry(entry, path)
      guard let fields = entry.fields else {
        wrongType(
          entry.value.isNull ? entry.idNode : entry.value, path,
          "a mapping with a 'title' and 'items'")
        continue
      }
      let exchange = self.exchange(entry, fields)
      if isNew { result.exchanges.append(exchange) }
    }
  }

  private func exchange(_ entry: CaseEntry, _ fields: Fields) -> Exchange {
    var exchange = Exchange(id: entry.id, title: "", items: [], span: span(entry.idNode))
    read(Exchange.form, fields, at: entry.idNode, into: &exchange)
    exchange.items = ItemReader(builder: self, classes: exchange.classes)
      .items(fields, entry.idNode)
    exchange.stopping = stopping(fields)
    exchange.isPublic = publicity(fields, exchange.from)
    return exchange
  }

  private func stopping(_ fields: Fields) -> [StoppingCost] {
    list("stopping", in: fields).compactMap { item in
      guard let entry = objectEntry(item, fields.path("stopping")), let fields = entry.fields
      else { return nil }
      return stoppingCost(entry, fields)
    }
  }

  private func stoppingCost(_ entry: CaseEntry, _ fields: Fields) -> StoppingCost? {
    let isNew = registerEntry(entry, fields.path)
    checkKeys(fields, StoppingCost.form.keys)
    if fields.present("from") == nil, fields.present("assumed")?.scalar == nil {
      error(
        .missingSource, at: fields.anchor, fields.path,
        "what stopping costs has no source",
        notes: ["name one with 'from', or say with 'assumed' what was assumed"])
    }
    var cost = StoppingCost(id: entry.id, on: "", costs: 0...0, span: span(entry.idNode))
    let isWhole = read(StoppingCost.form.fields, fields, into: &cost)
    cost.isPublic = publicity(fields, cost.from)
    return isNew && isWhole ? cost : nil
  }

  /// Whether somebody may see to what stopping costs a party.
  func isOverseer(_ id: String, _ node: YamlNode, _ path: String) -> Bool {
    let persons: [Person] = [.party, .mediator, .stakeholder]
    if people[id]?.contains(where: persons.contains) == true { return true }
    unknownParty(id, node, path, among: persons)
    return false
  }

  /// Checks the offers that exchanges carry out, once these are known.
  func checkExchangedOffers() {
    let offers = Set(result.offers.map(\.id))
    for (index, exchange) in result.exchanges.enumerated() {
      guard let offer = exchange.offer, !offers.contains(offer) else { continue }
      result.exchanges[index].offer = nil
      guard !isRestricted, entries[offer] == nil || !isOffer(offer) else { continue }
      error(
        .unknownOffer, at: exchangeField("offer", of: exchange.id),
        "exchanges: \(Quoted.short(exchange.id)): offer",
        "the case has no offer \(Quoted.quote(offer))",
        suggestion: suggestion(for: offer, among: result.offers.map(\.id)))
    }
  }

  /// Whether an entry under `offers`, well or badly written, has this id.
  func isOffer(_ id: String) -> Bool {
    root["offers"]?.items?.contains { $0.values(of: "id").contains { $0.scalar == id } } == true
  }

  private func exchangeField(_ key: String, of id: String) -> YamlNode? {
    guard let section = root["exchanges"] else { return nil }
    let bodies =
      section.pairs?.filter { $0.key.scalar == id }.map(\.value)
      ?? section.items?.filter { $0.values(of: "id").contains { $0.scalar == id } }
    return bodies?.first?.values(of: key).first
  }
}
