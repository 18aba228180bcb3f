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
      checkKeys(fields, ["id"] + CaseKey.exchange)
      let exchange = self.exchange(entry, fields)
      if isNew { result.exchanges.append(exchange) }
    }
  }

  private func exchange(_ entry: CaseEntry, _ fields: Fields) -> Exchange {
    let from = citations(in: fields)
    let classes = self.classes(fields)
    let (settlement, order) = (
      word("settlement", in: fields, Exchange.Settlement.self),
      word("order", in: fields, Exchange.Order.self)
    )
    return Exchange(
      id: entry.id, title: requiredString("title", in: fields, at: entry.idNode) ?? "",
      offer: string("offer", in: fields), settlement: settlement ?? .barter,
      order: order ?? .free, classes: classes, capacity: capacity(fields),
      items: ItemReader(builder: self, classes: classes).items(fields, entry.idNode),
      stopping: stopping(fields),
      note: string("note", in: fields), assumed: string("assumed", in: fields), from: from,
      isPublic: publicity(fields, from), span: span(entry.idNode))
  }

  /// Reads one of a few words.
  private func word<Word: RawRepresentable & CaseIterable>(
    _ key: String, in fields: Fields, _: Word.Type
  ) -> Word? where Word.RawValue == String {
    guard let text = string(key, in: fields) else { return nil }
    if let word = Word(rawValue: text) { return word }
    let words = Word.allCases.map(\.rawValue)
    error(
      .unknownWord, at: fields[key], fields.path(key), "\(Quoted.quote(text)) is no '\(key)'",
      notes: ["write \(words.joined(separator: ", or "))"],
      suggestion: suggestion(for: text, among: words))
    return nil
  }

  private func classes(_ fields: Fields) -> [String] {
    let key = CaseKey.urgencyClasses
    var seen: Set<String> = []
    return strings(key, in: fields).filter { node, text in
      if seen.insert(text).inserted { return true }
      repeated(text, node, fields.path(key))
      return false
    }.map(\.text)
  }

  private func capacity(_ fields: Fields) -> [String: Int] {
    var result: [String: Int] = [:]
    let path = fields.path("capacity")
    for pair in mapping("capacity", in: fields) {
      let isKnown = isParty(pair.id, pair.key, path)
      let count = whole(
        pair.value.isNull ? pair.key : pair.value, path,
        "what a party can hand over in a day is a whole number of at least 1")
      if isKnown { result[pair.id] = count }
    }
    return result
  }

  /// Reads a whole number of at least 1.
  func whole(_ node: YamlNode, _ path: String, _ expected: String) -> Int? {
    if let number = Self.number(node).flatMap(Int.init(exactly:)), (1...1_000_000).contains(number)
    {
      return number
    }
    error(.badNumber, at: node, path, expected)
    return nil
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
    checkKeys(fields, CaseKey.stopping)
    let from = citations(in: fields)
    let assumed = string("assumed", in: fields)
    if fields.present("from") == nil, assumed == nil {
      error(
        .missingSource, at: fields.anchor, fields.path,
        "what stopping costs has no source",
        notes: ["name one with 'from', or say with 'assumed' what was assumed"])
    }
    let says = string("says", in: fields)
    let (on, by) = (bearer(fields), guarantor(fields))
    let costs = stoppingFigure(fields)
    let isPublic = publicity(fields, from)
    guard isNew, let on, let costs else { return nil }
    return StoppingCost(
      id: entry.id, on: on, costs: costs, by: by, says: says, assumed: assumed, from: from,
      isPublic: isPublic, span: span(entry.idNode))
  }

  private func bearer(_ fields: Fields) -> String? {
    guard let on = requiredString("on", in: fields), let node = fields["on"] else { return nil }
    return isParty(on, node, fields.path("on")) ? on : nil
  }

  private func guarantor(_ fields: Fields) -> String? {
    guard let by = string("by", in: fields), let node = fields["by"] else { return nil }
    let persons: [Person] = [.party, .mediator, .stakeholder]
    if people[by]?.contains(where: persons.contains) == true { return by }
    unknownParty(by, node, fields.path("by"), among: persons)
    return nil
  }

  private func stoppingFigure(_ fields: Fields) -> ClosedRange<Double>? {
    guard let node = fields.present("costs") else {
      missing("costs", in: fields)
      return nil
    }
    return numberOrRange(
      node, fields.path("costs"), within: 0...Double.greatestFiniteMagnitude,
      "what stopping costs is a number of at least 0"
    )?.whole
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
  private func isOffer(_ id: String) -> Bool {
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

extension NumberOrRange {
  /// The range, or the number as one.
  var whole: ClosedRange<Double> { range ?? middle...middle }
}
