extension CaseTree {
  func agreement(_ agreement: Agreement) -> YamlTree {
    var pairs: Pairs = [("id", .text(agreement.id)), ("title", .text(agreement.title))]
    add("offer", agreement.offer, to: &pairs)
    let phases: Pairs = agreement.phases.map { ($0.id, phase($0)) }
    pairs.append(("phases", .block(.mapping(phases))))
    for (key, parts) in [
      ("obligations", agreement.obligations.map(obligation)),
      ("guarantees", agreement.guarantees.map(guarantee)),
      ("transfers", agreement.transfers.map(transfer)),
    ] where !parts.isEmpty {
      pairs.append((key, .block(.list(parts))))
    }
    add("note", agreement.note, to: &pairs)
    add(agreement.from, to: &pairs)
    add("assumed", agreement.assumed, to: &pairs)
    addPublicity(agreement.isPublic, agreement.from, to: &pairs)
    return .block(.mapping(pairs))
  }

  private func phase(_ phase: Agreement.Phase) -> YamlTree {
    var pairs: Pairs = []
    if phase.name != phase.id { add("name", phase.name, to: &pairs) }
    pairs.append(("days", phase.days.map(estimate) ?? .text("open")))
    if let next = phase.next { pairs.append(("next", self.next(next))) }
    if !phase.exits.isEmpty { pairs.append(("exits", .list(phase.exits.map(exit)))) }
    if !phase.shocks.isEmpty { pairs.append(("shocks", .list(phase.shocks.map(shock)))) }
    return .mapping(pairs)
  }

  private func next(_ next: Agreement.Next) -> YamlTree {
    var pairs: Pairs = [("to", .text(next.target.key))]
    if next.assured != Estimate(1) { pairs.append(("assured", estimate(next.assured))) }
    if next.otherwise != .breakdown { pairs.append(("otherwise", .text(next.otherwise.key))) }
    if !next.consent.isEmpty { pairs.append(("consent", texts(next.consent))) }
    return pairs.count == 1 ? .text(next.target.key) : .mapping(pairs)
  }

  private func exit(_ exit: Agreement.Exit) -> YamlTree {
    var pairs: Pairs = [("by", .text(exit.by)), ("to", .text(exit.target.key))]
    if exit.price != Estimate(0) { pairs.append(("price", estimate(exit.price))) }
    return .mapping(pairs)
  }

  private func shock(_ shock: Agreement.Shock) -> YamlTree {
    var pairs: Pairs = [("chance", estimate(shock.chance)), ("to", .text(shock.target.key))]
    add("because", shock.because, to: &pairs)
    return .mapping(pairs)
  }

  private func obligation(_ obligation: Agreement.Obligation) -> YamlTree {
    var pairs: Pairs = [
      ("id", .text(obligation.id)), ("by", .text(obligation.by)),
      ("in", phases(obligation.phases)), ("to", .text(obligation.duty)),
      ("detected", estimate(obligation.detected)),
    ]
    if obligation.lasting != 1 {
      let days = obligation.lasting.map { YamlScalar.number(Double($0)) }
      pairs.append(("lasting", days.map { .literal($0) } ?? .text("open")))
    }
    addOrigin(obligation.note, obligation.from, obligation.assumed, to: &pairs)
    return .block(.mapping(pairs))
  }

  private func guarantee(_ guarantee: Agreement.Guarantee) -> YamlTree {
    var pairs: Pairs = [
      ("id", .text(guarantee.id)), ("by", .text(guarantee.by)), ("on", .text(guarantee.on)),
      ("worth", estimate(guarantee.worth)),
    ]
    if guarantee.honoured != Estimate(1) {
      pairs.append(("honoured", estimate(guarantee.honoured)))
    }
    if let phases = guarantee.phases { pairs.append(("in", self.phases(phases))) }
    if guarantee.coversLeaving { pairs.append(("covers leaving", .literal("true"))) }
    addOrigin(guarantee.note, guarantee.from, guarantee.assumed, to: &pairs)
    return .block(.mapping(pairs))
  }

  private func transfer(_ transfer: Agreement.Transfer) -> YamlTree {
    var pairs: Pairs = [
      ("id", .text(transfer.id)), ("by", .text(transfer.by)), ("in", .text(transfer.phase)),
      ("of", .text(transfer.what)),
    ]
    if transfer.every != 1 {
      pairs.append(("every", .literal(YamlScalar.number(Double(transfer.every)))))
    }
    addOrigin(transfer.note, transfer.from, transfer.assumed, to: &pairs)
    return .block(.mapping(pairs))
  }

  private func addOrigin(
    _ note: String?, _ from: [Citation], _ assumed: String?, to pairs: inout Pairs
  ) {
    add("note", note, to: &pairs)
    add(from, to: &pairs)
    add("assumed", assumed, to: &pairs)
  }

  private func phases(_ ids: [String]) -> YamlTree {
    ids.count == 1 ? .text(ids[0]) : texts(ids)
  }

  private func estimate(_ estimate: Estimate) -> YamlTree {
    let number = NumberOrRange(estimate)
    return self.number(number.middle, number.range)
  }
}
