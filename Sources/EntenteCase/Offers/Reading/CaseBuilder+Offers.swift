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
    offer.supersedes = superseded(by: entry.id, fields)
    offer.responses = responses(fields)
    checkDays(of: offer, fields)
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
    var seen: [String: [(day: String?, node: YamlNode)]] = [:]
    return list("responses", in: fields).compactMap { item in
      guard item.pairs != nil else {
        wrongType(item, path, "a mapping with 'party' and 'answer'")
        return nil
      }
      return response(Fields(item, path: path), &seen)
    }
  }

  private func response(
    _ fields: Fields, _ seen: inout [String: [(day: String?, node: YamlNode)]]
  ) -> Offer.Response? {
    checkKeys(fields, Offer.Response.form.keys)
    let party = requiredString("party", in: fields).flatMap { id in
      fields["party"].flatMap { isParty(id, $0, fields.path("party")) ? id : nil }
    }
    let answer = self.answer(fields)
    var response = Offer.Response(
      party: party ?? "", answer: answer ?? .undecided, span: span(fields.anchor))
    read(Offer.Response.form.fields, fields, into: &response)
    if let party, let node = fields["party"] {
      checkRepetition(of: party, response.date, node, fields.path, &seen)
    }
    return party != nil && answer != nil ? response : nil
  }

  /// A party may answer again, where the days tell which answer counts.
  private func checkRepetition(
    of party: String, _ day: String?, _ node: YamlNode, _ path: String,
    _ seen: inout [String: [(day: String?, node: YamlNode)]]
  ) {
    let earlier = seen[party] ?? []
    seen[party, default: []].append((day, node))
    guard let first = earlier.first(where: { $0.day == nil || day == nil || $0.day == day }) else {
      return
    }
    error(
      .repeatedItem, at: node, path, "\(Quoted.quote(party)) answers a second time",
      notes: firstNote(first.node) + ["give each answer its 'date'; the latest counts"])
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
