extension CaseTree {
  func exchange(_ exchange: Exchange) -> YamlTree {
    var pairs: Pairs = [("title", .text(exchange.title))]
    add("offer", exchange.offer, to: &pairs)
    if exchange.settlement != .barter {
      pairs.append(("settlement", .text(exchange.settlement.rawValue)))
    }
    if exchange.order != .free { pairs.append(("order", .text(exchange.order.rawValue))) }
    if !exchange.classes.isEmpty {
      pairs.append((CaseKey.urgencyClasses, texts(exchange.classes)))
    }
    let capacity = exchange.capacity.sorted { $0.key < $1.key }
    if !capacity.isEmpty {
      pairs.append(("capacity", .mapping(capacity.map { ($0.key, .literal("\($0.value)")) })))
    }
    pairs.append(("items", .block(.list(exchange.items.map(item)))))
    if !exchange.stopping.isEmpty {
      pairs.append(("stopping", .block(.list(exchange.stopping.map(cost)))))
    }
    add("note", exchange.note, to: &pairs)
    add("assumed", exchange.assumed, to: &pairs)
    add(exchange.from, to: &pairs)
    addPublicity(exchange.isPublic, exchange.from, to: &pairs)
    return .block(.mapping(pairs))
  }

  private func item(_ item: ExchangedItem) -> YamlTree {
    var pairs: Pairs = [
      ("id", .text(item.id)), ("name", .text(item.name)), ("by", .text(item.by)),
      ("to", .text(item.to)),
    ]
    if item.count != 1 { pairs.append(("count", .literal("\(item.count)"))) }
    add("group", item.group, to: &pairs)
    if !item.after.isEmpty { pairs.append(("after", texts(item.after))) }
    for (key, day) in [("not before", item.notBefore), ("not after", item.notAfter)] {
      if let day { pairs.append((key, .literal("\(day)"))) }
    }
    add("urgency", item.urgency, to: &pairs)
    return .mapping(pairs)
  }

  private func cost(_ cost: StoppingCost) -> YamlTree {
    var pairs: Pairs = [
      ("id", .text(cost.id)), ("on", .text(cost.on)), ("costs", figure(cost.costs)),
    ]
    add("by", cost.by, to: &pairs)
    add("says", cost.says, to: &pairs)
    add("assumed", cost.assumed, to: &pairs)
    add(cost.from, to: &pairs)
    addPublicity(cost.isPublic, cost.from, to: &pairs)
    return .mapping(pairs)
  }

  private func figure(_ range: ClosedRange<Double>) -> YamlTree {
    number(range.lowerBound, range.lowerBound == range.upperBound ? nil : range)
  }
}
