/// Reads the items of an exchange.
struct ItemReader {
  let builder: CaseBuilder
  let classes: [String]

  /// The items, as far as they can be read.
  func items(_ fields: Fields, _ exchange: YamlNode) -> [ExchangedItem] {
    let path = fields.path("items")
    let written = builder.entries("items", in: fields)
    if written.isEmpty, fields["items"]?.scalar == nil || fields["items"]?.isNull == true {
      builder.error(
        .emptyList, at: fields.key("items") ?? exchange, path, "nothing is handed over")
    }
    var seen: [String: YamlNode] = [:]
    let items = written.compactMap { entry -> ExchangedItem? in
      let place = entry.fields?.path ?? "\(path): \(Quoted.short(entry.id))"
      builder.checkID(entry, place)
      if let first = seen[entry.id] {
        builder.duplicate(entry, place, first: first)
        return nil
      }
      seen[entry.id] = entry.idNode
      return item(entry, place)
    }
    checkCount(items, fields)
    ItemOrder(builder: builder, items: items, nodes: seen, path: path).check(written)
    return items
  }

  private func checkCount(_ items: [ExchangedItem], _ fields: Fields) {
    let count = items.reduce(0) { $0 + $1.count }
    builder.tooMany(
      count, CaseBuilder.mostItems, "items in the exchange", fields.key("items"),
      fields.path("items"))
  }

  private func item(_ entry: CaseEntry, _ path: String) -> ExchangedItem {
    guard let fields = entry.fields else {
      builder.wrongType(
        entry.value.isNull ? entry.idNode : entry.value, path, "a mapping with 'by' and 'to'")
      return ExchangedItem(id: entry.id, name: entry.id, by: "", to: "")
    }
    builder.checkKeys(fields, ["id"] + CaseKey.item)
    let name = builder.string("name", in: fields) ?? entry.id
    let (by, to) = (party("by", fields), party("to", fields))
    checkReceiver(by, to, fields)
    let (first, last) = (day("not before", fields), day("not after", fields))
    if let first, let last, last < first {
      builder.error(
        .impossibleDays, at: fields["not after"], fields.path,
        "the last day, \(last), is before the first, \(first)")
    }
    return ExchangedItem(
      id: entry.id, name: name, by: by ?? "", to: to ?? "", count: count(fields) ?? 1,
      group: builder.string("group", in: fields),
      after: builder.strings("after", in: fields).map(\.text), notBefore: first, notAfter: last,
      urgency: urgency(fields), span: builder.span(entry.idNode))
  }

  private func party(_ key: String, _ fields: Fields) -> String? {
    guard let id = builder.requiredString(key, in: fields), let node = fields[key] else {
      return nil
    }
    return builder.isParty(id, node, fields.path(key)) ? id : nil
  }

  private func checkReceiver(_ by: String?, _ to: String?, _ fields: Fields) {
    guard let by, by == to else { return }
    builder.error(
      .givesToItself, at: fields["to"], fields.path,
      "\(Quoted.quote(by)) would hand it over to itself")
  }

  private func day(_ key: String, _ fields: Fields) -> Int? {
    fields.present(key).flatMap {
      builder.whole($0, fields.path(key), "a day is a whole number; the exchange begins on day 1")
    }
  }

  private func count(_ fields: Fields) -> Int? {
    fields.present("count").flatMap {
      builder.whole($0, fields.path("count"), "a count is a whole number of at least 1")
    }
  }

  private func urgency(_ fields: Fields) -> String? {
    guard let text = builder.string("urgency", in: fields) else { return nil }
    if classes.contains(text) { return text }
    builder.error(
      .unknownWord, at: fields["urgency"], fields.path("urgency"),
      "the exchange has no class \(Quoted.quote(text))",
      notes: ["'\(CaseKey.urgencyClasses)' of the exchange lists its classes"],
      suggestion: builder.suggestion(for: text, among: classes))
    return nil
  }
}
