extension CaseBuilder {
  func obligations(
    _ fields: Fields, _ agreement: WrittenAgreement
  ) -> [Agreement.Obligation] {
    entryParts("obligations", in: fields) { entry, fields in
      checkKeys(fields, CaseKey.obligation)
      let by = requiredParty("by", in: fields)
      if agreementNotes.obligationOwners[entry.id] == nil {
        agreementNotes.obligationOwners[entry.id] = by ?? ""
      }
      let phases = phaseList("in", in: fields, agreement)
      if fields.present("in") == nil { missing("in", in: fields) }
      let duty = requiredString("to", in: fields) ?? ""
      if fields.present("detected") == nil { missing("detected", in: fields) }
      let detected = probability("detected", in: fields)
      let lasting = days("lasting", in: fields, from: 1, mayBeOpen: true)
      let words = ["note", "assumed"].map { string($0, in: fields) }
      let from = citations(in: fields)
      guard let by, let detected, !phases.isEmpty else { return nil }
      return Agreement.Obligation(
        id: entry.id, by: by, in: phases, to: duty, detected: detected,
        lasting: lasting == .open ? nil : lasting?.count ?? 1, note: words[0], assumed: words[1],
        from: from, span: span(entry.idNode))
    }
  }

  func guarantees(_ fields: Fields, _ agreement: WrittenAgreement) -> [Agreement.Guarantee] {
    entryParts("guarantees", in: fields) { entry, fields in
      checkKeys(fields, CaseKey.guarantee)
      let by = guarantor(fields)
      let on = requiredParty("on", in: fields)
      if fields.present("worth") == nil { missing("worth", in: fields) }
      let worth = amount("worth", in: fields)
      let honoured = probability("honoured", in: fields)
      let phases = fields.present("in").map { _ in phaseList("in", in: fields, agreement) }
      let covers = bool("covers leaving", in: fields)
      let words = ["note", "assumed"].map { string($0, in: fields) }
      let from = citations(in: fields)
      guard let by, let on, let worth else { return nil }
      return Agreement.Guarantee(
        id: entry.id, by: by, on: on, worth: worth, honoured: honoured ?? Estimate(1), in: phases,
        coversLeaving: covers ?? false, note: words[0], assumed: words[1], from: from,
        span: span(entry.idNode))
    }
  }

  /// The items of a list of things with ids, which are claimed later.
  func entryParts<Part>(
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

  private func guarantor(_ fields: Fields) -> String? {
    guard let id = requiredString("by", in: fields), let node = fields["by"] else { return nil }
    let path = fields.path("by")
    guard let persons = people[id] else {
      unknownParty(id, node, path, among: [.party, .mediator, .stakeholder])
      return nil
    }
    guard persons != [.source] else {
      error(.wrongOwner, at: node, path, "a source guarantees nothing")
      return nil
    }
    return id
  }

  func phaseList(
    _ key: String, in fields: Fields, _ agreement: WrittenAgreement
  ) -> [String] {
    let path = fields.path(key)
    if let node = fields[key], node.items?.isEmpty == true {
      error(.emptyList, at: node, path, "this must name a phase")
    }
    var seen: Set<String> = []
    return strings(key, in: fields).filter { node, text in
      guard isPhase(text, node, path, agreement, besides: []) else { return false }
      if !seen.insert(text).inserted { repeated(text, node, path) }
      return true
    }.map(\.text)
  }
}
