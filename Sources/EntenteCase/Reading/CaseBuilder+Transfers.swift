extension CaseBuilder {
  func transfers(_ fields: Fields, _ agreement: WrittenAgreement) -> [Agreement.Transfer] {
    entryParts("transfers", in: fields) { entry, fields in
      checkKeys(fields, CaseKey.transfer)
      let by = requiredParty("by", in: fields)
      if transferOwners[entry.id] == nil { transferOwners[entry.id] = by ?? "" }
      let phase = requiredString("in", in: fields)
      if let phase, let node = fields["in"] {
        _ = isPhase(phase, node, fields.path("in"), agreement, besides: [])
      }
      let what = requiredString("of", in: fields) ?? ""
      let every = days("every", in: fields, from: 1)?.count ?? 1
      let words = ["note", "assumed"].map { string($0, in: fields) }
      let from = citations(in: fields)
      guard let by, let phase, agreement.phases.contains(phase) else { return nil }
      return Agreement.Transfer(
        id: entry.id, by: by, in: phase, of: what, every: every, note: words[0],
        assumed: words[1], from: from, span: span(entry.idNode))
    }
  }

  /// Reads what a transfer costs who hands it over, or is worth to somebody else.
  func transferFigure(_ fields: Fields, _ owner: String?) -> Statement? {
    guard let id = requiredString("transfer", in: fields), let node = fields["transfer"] else {
      return nil
    }
    let path = fields.path("transfer")
    guard let giver = transferOwners[id] else {
      guard !isRestricted, !isBroken("agreements") else { return nil }
      error(
        .unknownTransfer, at: node, path, "no agreement has a transfer \(Quoted.quote(id))",
        suggestion: suggestion(for: id, among: transferOwners.keys.sorted()))
      return nil
    }
    let isGiver = owner == giver || giver.isEmpty && fields["costs"] != nil
    let (key, other) = isGiver ? ("costs", "worth") : ("worth", "costs")
    if fields[other] != nil, owner != nil, !giver.isEmpty {
      error(
        .misplacedKey, at: fields.key(other), fields.path,
        "who hands \(Quoted.quote(id)) over says what it 'costs', anybody else what it is 'worth'")
    }
    if fields.present(key) == nil { missing(key, in: fields) }
    let amount = amount(key, in: fields)
    if let owner { note(.transfer(id), of: owner, node, path) }
    return amount.map {
      Statement(
        kind: .transfer(.init(transfer: id, isCost: isGiver, amount: $0)),
        text: "transfer \(id) \(isGiver ? "costs" : "is worth") \(NumberOrRange($0).text)")
    }
  }
}
