extension CaseBuilder {
  func readOffers() {
    for item in list("offers", in: root) {
      guard let entry = objectEntry(item, "offers"), let fields = entry.fields else { continue }
      let isNew = registerEntry(entry, fields.path)
      let offer = self.offer(entry, fields)
      if isNew { result.offers.append(offer) }
    }
  }

  private func offer(_ entry: CaseEntry, _ fields: Fields) -> Offer {
    checkKeys(fields, Offer.form.keys)
    var offer = Offer(
      id: entry.id, title: "", by: [], terms: terms(fields), span: span(entry.idNode))
    read(Offer.form.fields, fields, into: &offer)
    offer.by = tablers(fields)
    offer.responses = responses(fields)
    offer.isPublic = publicity(fields, offer.from)
    return offer
  }

  private func terms(_ fields: Fields) -> [String: String] {
    let node = fields.present("terms")
    if node == nil || node?.pairs?.isEmpty == true {
      error(
        .noTerms, at: fields.key("terms") ?? fields.anchor, fields.path,
        "the offer settles no issue", notes: ["'terms: {release: third}' says what it settles"])
    }
    let terms = choices("terms", in: fields)
    mentioned.formUnion(terms.keys)
    return terms
  }

  /// Who put an offer on the table.
  private func tablers(_ fields: Fields) -> [String] {
    if fields.present("by") == nil || fields["by"]?.items?.isEmpty == true {
      missing("by", in: fields)
    }
    return strings("by", in: fields).filter { isTabler($0.text, $0.node, fields.path("by")) }
      .map(\.text)
  }

  private func isTabler(_ id: String, _ node: YamlNode, _ path: String) -> Bool {
    guard let persons = people[id] else {
      unknownParty(id, node, path, among: [.party, .mediator])
      return false
    }
    if persons.contains(.party) || persons.contains(.mediator) { return true }
    error(.wrongOwner, at: node, path, "only parties and mediators make offers")
    return false
  }

  private func responses(_ fields: Fields) -> [Offer.Response] {
    let path = fields.path("responses")
    var seen: [String: YamlNode] = [:]
    return list("responses", in: fields).compactMap { item in
      guard item.pairs != nil else {
        wrongType(item, path, "a mapping with 'party' and 'answer'")
        return nil
      }
      return response(Fields(item, path: path), &seen)
    }
  }

  private func response(_ fields: Fields, _ seen: inout [String: YamlNode]) -> Offer.Response? {
    checkKeys(fields, Offer.Response.form.keys)
    let party = respondent(fields, &seen)
    let answer = self.answer(fields)
    var response = Offer.Response(
      party: party ?? "", answer: answer ?? .undecided, span: span(fields.anchor))
    read(Offer.Response.form.fields, fields, into: &response)
    return party != nil && answer != nil ? response : nil
  }

  private func respondent(_ fields: Fields, _ seen: inout [String: YamlNode]) -> String? {
    guard let id = requiredString("party", in: fields), let node = fields["party"],
      isParty(id, node, fields.path("party"))
    else { return nil }
    if let first = seen[id] {
      error(
        .repeatedItem, at: node, fields.path, "\(Quoted.quote(id)) answers a second time",
        notes: firstNote(first))
    }
    seen[id] = seen[id] ?? node
    return id
  }

  private func answer(_ fields: Fields) -> Offer.Answer? {
    guard let text = requiredString("answer", in: fields) else { return nil }
    if let answer = Offer.Answer(rawValue: text) { return answer }
    let words = Offer.Answer.allCases.map(\.rawValue)
    error(
      .badAnswer, at: fields["answer"], fields.path("answer"), "\(Quoted.quote(text)) is no answer",
      notes: ["write \(words.joined(separator: ", "))"],
      suggestion: suggestion(for: text, among: words)
    )
    return nil
  }
}
