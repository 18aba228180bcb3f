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
    var item = ExchangedItem(
      id: entry.id, name: entry.id, by: "", to: "", span: builder.span(entry.idNode))
    builder.read(ExchangedItem.form, fields, into: &item)
    item.urgency = urgency(fields)
    checkReceiver(item, fields)
    checkDays(item, fields)
    return item
  }

  private func checkDays(_ item: ExchangedItem, _ fields: Fields) {
    guard let first = item.notBefore, let last = item.notAfter, last < first else { return }
    builder.error(
      .impossibleDays, at: fields["not after"], fields.path,
      "the last day, \(last), is before the first, \(first)")
  }

  private func checkReceiver(_ item: ExchangedItem, _ fields: Fields) {
    guard !item.by.isEmpty, item.by == item.to else { return }
    builder.error(
      .givesToItself, at: fields["to"], fields.path,
      "\(Quoted.quote(item.by)) would hand it over to itself")
  }

  private func urgency(_ fields: Fields) -> String? {
    guard let text = builder.string("urgency", in: fields) else { return nil }
    if classes.contains(text) { return text }
    builder.error(
      .unknownWord, at: fields["urgency"], fields.path("urgency"),
      "the exchange has no class \(Quoted.quote(text))",
      notes: ["'\(Exchange.urgencyClasses)' of the exchange lists its classes"],
      suggestion: builder.suggestion(for: text, among: classes))
    return nil
  }
}
