extension CaseBuilder {
  func readSources() {
    for entry in entries("sources", in: root) {
      guard register(entry, as: .source, entry.fields?.path ?? "sources") else { continue }
      if let source = self.source(entry) { result.sources.append(source) }
    }
  }

  func source(_ entry: CaseEntry) -> Source? {
    guard let fields = entry.fields else {
      wrongType(
        entry.value.isNull ? entry.idNode : entry.value, "sources: \(Quoted.short(entry.id))",
        "a mapping with a 'title'")
      return nil
    }
    checkKeys(fields, Source.form.keys)
    let party = confidant(fields)
    if party != nil || fields["confidential"] != nil { confidential.insert(entry.id) }
    var source = Source(
      id: entry.id, title: "", confidentialTo: party, span: span(entry.idNode))
    read(Source.form.fields, fields, at: entry.idNode, into: &source)
    return source
  }

  /// The party that entrusted a source to the mediator.
  private func confidant(_ fields: Fields) -> String? {
    guard let value = fields["confidential"] else { return nil }
    guard !value.isNull else {
      error(
        .wrongType, at: fields.key("confidential"), fields.path("confidential"),
        "this must name the party that entrusted the source to the mediator")
      return nil
    }
    guard let id = string(value, fields.path("confidential")) else { return nil }
    // A plan that is read without its case names parties that only the case knows.
    return standsAlone || isParty(id, value, fields.path("confidential")) ? id : nil
  }

  /// The sources and places that a `from` names; unknown sources are reported and left out.
  func citedSources(in fields: Fields) -> [Citation] {
    guard let value = fields.present("from") else { return [] }
    let path = fields.path("from")
    return (value.items ?? [value]).compactMap { citation($0, path, inList: value.items != nil) }
  }

  private func citation(_ node: YamlNode, _ path: String, inList: Bool) -> Citation? {
    guard node.pairs == nil else { return citation(Fields(node, path: path)) }
    guard let text = string(node, path) else { return nil }
    let written = CitationText(text)
    guard isSource(written.source, node, path, partOf: text, inList: inList) else { return nil }
    return Citation(source: written.source, locator: written.locator, span: span(node))
  }

  private func citation(_ fields: Fields) -> Citation? {
    checkKeys(fields, Citation.form.keys)
    guard let id = requiredString("source", in: fields), let node = fields["source"],
      isSource(id, node, fields.path, partOf: id, inList: false)
    else { return nil }
    var citation = Citation(source: id, span: span(node))
    read(Citation.form.fields, fields, into: &citation)
    return citation
  }

  private func isSource(
    _ id: String, _ node: YamlNode, _ path: String, partOf text: String, inList: Bool
  ) -> Bool {
    usedSources.insert(id)
    if people[id]?.contains(.source) == true { return true }
    guard !isBroken("sources") else { return false }
    log.add(.error) {
      Diagnostic(
        .error, .unknownSource, at: part(id, of: text, node), path: path,
        "the case has no source with the id \(Quoted.quote(id))",
        notes: inList ? ["inside [ ] a citation that contains a comma needs quotes"] : [],
        suggestion: suggestion(for: id, among: result.sources.map(\.id)))
    }
    return false
  }

  /// The place of the first words of a text.
  private func part(_ id: String, of text: String, _ node: YamlNode) -> Span {
    guard !isRestricted, !id.isEmpty, text != id else { return span(node) }
    let blank = text.prefix { $0.isWhitespace }.unicodeScalars.count
    return ScalarPlaces(node, in: self.text).span(blank, id.unicodeScalars.count)
  }
}
