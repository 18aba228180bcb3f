extension CaseBuilder {
  func obligations(_ fields: Fields) -> [Agreement.Obligation] {
    entryParts("obligations", in: fields) { entry, fields in
      var obligation = Agreement.Obligation(
        id: entry.id, by: "", in: [], to: "", detected: Estimate(0), span: span(entry.idNode))
      let isWhole = read(Agreement.Obligation.form, fields, into: &obligation)
      if agreementNotes.obligationOwners[entry.id] == nil {
        agreementNotes.obligationOwners[entry.id] = obligation.by
      }
      return isWhole ? obligation : nil
    }
  }

  func guarantees(_ fields: Fields) -> [Agreement.Guarantee] {
    entryParts("guarantees", in: fields) { entry, fields in
      var guarantee = Agreement.Guarantee(
        id: entry.id, by: "", on: "", worth: Estimate(0), span: span(entry.idNode))
      return read(Agreement.Guarantee.form, fields, into: &guarantee) ? guarantee : nil
    }
  }

  func transfers(_ fields: Fields) -> [Agreement.Transfer] {
    entryParts("transfers", in: fields) { entry, fields in
      var transfer = Agreement.Transfer(
        id: entry.id, by: "", in: "", of: "", span: span(entry.idNode))
      let isWhole = read(Agreement.Transfer.form, fields, into: &transfer)
      if agreementNotes.transferOwners[entry.id] == nil {
        agreementNotes.transferOwners[entry.id] = transfer.by
      }
      return isWhole ? transfer : nil
    }
  }

  /// The items of a list of things with ids, which are claimed later.
  private func entryParts<Part>(
    _ key: String, in fields: Fields, _ read: (CaseEntry, Fields) -> Part?
  ) -> [Part] {
    let items = list(key, in: fields)
    tooMany(items.count, Self.mostParts, key, fields.key(key), fields.path(key))
    return items.prefix(Self.mostParts).compactMap { item in
      guard let entry = objectEntry(item, fields.path(key)), let body = entry.fields else {
        return nil
      }
      agreementNotes.entries.append((entry, body.path))
      return read(entry, body)
    }
  }

  /// Whether somebody may stand for a party's keeping an agreement.
  func isGuarantor(_ id: String, _ node: YamlNode, _ path: String) -> Bool {
    guard let persons = people[id] else {
      unknownParty(id, node, path, among: [.party, .mediator, .stakeholder])
      return false
    }
    guard persons != [.source] else {
      error(.wrongOwner, at: node, path, "a source guarantees nothing")
      return false
    }
    return true
  }
}
