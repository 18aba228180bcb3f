extension CaseBuilder {
  /// Reads what items are worth to a party, cost it, and how sure it is of them.
  func exchangeFigures(_ fields: Fields, _ owner: String?) -> Statement? {
    let keys = ClaimForm.figureKeys
    if keys.allSatisfy({ fields.present($0) == nil }) {
      error(
        .emptyList, at: fields.key("exchange"), fields.path, "there are no figures",
        notes: ["write \(keys.map { "'\($0)'" }.joined(separator: ", ")), or some of them"])
    }
    guard let id = requiredString("exchange", in: fields), let node = fields["exchange"] else {
      return nil
    }
    guard let exchange = result.exchanges.first(where: { $0.id == id }) else {
      unknownExchange(id, node, fields)
      return nil
    }
    let figures = keys.map { self.figures($0, fields, owner, exchange) }
    guard figures.allSatisfy({ $0 != nil }) else { return nil }
    let read = ExchangeFigures(
      exchange: id, worth: figures[0] ?? [], costs: figures[1] ?? [], known: figures[2] ?? [])
    return Statement(kind: .exchange(read), text: read.text)
  }

  private func unknownExchange(_ id: String, _ node: YamlNode, _ fields: Fields) {
    // One that the reader may not know must pass without a word.
    guard !isRestricted, !isBroken("exchanges") else { return }
    error(
      .unknownExchange, at: node, fields.path("exchange"),
      "the case has no exchange \(Quoted.quote(id))",
      suggestion: suggestion(for: id, among: result.exchanges.map(\.id)))
  }

  /// The figures under one key in the order of the items; `nil` where one has a mistake.
  private func figures(
    _ key: String, _ fields: Fields, _ owner: String?, _ exchange: Exchange
  ) -> [ExchangeFigures.Entry]? {
    guard fields.present(key) != nil else { return [] }
    let pairs = mapping(key, in: fields)
    if fields[key]?.pairs?.isEmpty == true {
      error(.emptyList, at: fields[key], fields.path(key), "there are no figures")
    }
    var read: [String: ClosedRange<Double>] = [:]
    for pair in pairs {
      let isRight = isItem(pair, key, fields, owner, exchange)
      let range = figure(pair, key, fields)
      if isRight { read[pair.id] = range }
    }
    guard !pairs.isEmpty, read.count == pairs.count else { return nil }
    return exchange.items.compactMap { item in
      read[item.id].map { ExchangeFigures.Entry(item: item.id, range: $0) }
    }
  }

  private typealias Pair = (key: YamlNode, id: String, value: YamlNode)

  /// Whether the item is there, the figure is the party's to state, and it is stated once.
  private func isItem(
    _ pair: Pair, _ key: String, _ fields: Fields, _ owner: String?, _ exchange: Exchange
  ) -> Bool {
    guard let item = exchange.items.first(where: { $0.id == pair.id }) else {
      error(
        .unknownItem, at: pair.key, fields.path(key),
        "the exchange has no item \(Quoted.quote(pair.id))",
        suggestion: suggestion(for: pair.id, among: exchange.items.map(\.id)))
      return false
    }
    let side = key == "costs" ? item.by : item.to
    if let owner, owner != side, !side.isEmpty {
      error(
        .wrongOwner, at: pair.key, fields.path(key),
        key == "costs"
          ? "\(Quoted.quote(owner)) does not give \(Quoted.quote(pair.id)); who gives says what "
            + "that costs"
          : "\(Quoted.quote(owner)) does not receive \(Quoted.quote(pair.id)); who receives says "
            + "'\(key)'")
      return false
    }
    return isNewFigure(
      pair, StatedItemFigure(exchange: exchange.id, item: pair.id, key: key), fields)
  }

  private func isNewFigure(_ pair: Pair, _ figure: StatedItemFigure, _ fields: Fields) -> Bool {
    guard let first = claimNotes.statedItemFigures[figure] else {
      claimNotes.statedItemFigures[figure] = pair.key
      return true
    }
    error(
      .repeatedItem, at: pair.key, fields.path(figure.key),
      "another claim has '\(figure.key)' for \(Quoted.quote(pair.id))", notes: firstNote(first))
    return false
  }

  private func figure(_ pair: Pair, _ key: String, _ fields: Fields) -> ClosedRange<Double>? {
    let node = pair.value.isNull ? pair.key : pair.value
    if key == "known" {
      if node.pairs == nil { return probability(node, fields.path(key)).map { $0...$0 } }
      return numberOrRange(node, fields.path(key), within: .share, "a probability")?.whole
    }
    return numberOrRange(
      node, fields.path(key), within: .amount, "a figure under '\(key)'")?.whole
  }

  /// Warns of items of which nobody says what they are worth or cost.
  func warnMissingFigures() {
    // A reader who may not know a figure is not told that it is missing from the file.
    guard !isRestricted, !log.hasErrors else { return }
    for exchange in result.exchanges {
      for item in exchange.items {
        for key in ["worth", "costs"] {
          let figure = StatedItemFigure(exchange: exchange.id, item: item.id, key: key)
          if claimNotes.statedItemFigures[figure] == nil {
            warnMissing(key, of: item, in: exchange)
          }
        }
      }
    }
  }

  private func warnMissing(_ key: String, of item: ExchangedItem, in exchange: Exchange) {
    let who = Quoted.quote(key == "worth" ? item.to : item.by)
    log.add(.warning) {
      Diagnostic(
        .warning, .missingFigure, at: item.span,
        path: "exchanges: \(Quoted.short(exchange.id)): items: \(Quoted.short(item.id))",
        key == "worth"
          ? "no claim of \(who) says what \(Quoted.quote(item.id)) is worth to it"
          : "no claim of \(who) says what giving \(Quoted.quote(item.id)) costs it")
    }
  }
}

extension ExchangeFigures {
  /// The wording for the register: `return: worth gate 5, well 2 to 3; costs water 1`.
  public var text: String {
    let parts = [("worth", worth), ("costs", costs), ("known", known)].filter { !$0.1.isEmpty }
    return "\(exchange): "
      + parts.map { key, entries in
        "\(key) " + entries.map { "\($0.item) \($0.range.shortText)" }.joined(separator: ", ")
      }.joined(separator: "; ")
  }
}

extension ClosedRange<Double> {
  /// For example "5", or "2 to 3".
  var shortText: String {
    lowerBound == upperBound
      ? NumberOrRange.short(lowerBound)
      : "\(NumberOrRange.short(lowerBound)) to \(NumberOrRange.short(upperBound))"
  }
}
