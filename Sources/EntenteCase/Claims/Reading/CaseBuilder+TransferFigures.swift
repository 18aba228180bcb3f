extension CaseBuilder {
  /// Reads what a transfer costs who hands it over, or is worth to somebody else.
  func transferFigure(_ fields: Fields, _ owner: String?) -> Statement? {
    guard let id = requiredString("transfer", in: fields), let node = fields["transfer"] else {
      return nil
    }
    let path = fields.path("transfer")
    guard let giver = agreementNotes.transferOwners[id] else {
      guard !isRestricted, !isBroken("agreements") else { return nil }
      error(
        .unknownTransfer, at: node, path, "no agreement has a transfer \(Quoted.quote(id))",
        suggestion: suggestion(for: id, among: agreementNotes.transferOwners.keys.sorted()))
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
