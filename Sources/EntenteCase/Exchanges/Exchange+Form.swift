extension Exchange {
  static let form = RecordForm<Exchange>(
    named: .id(\.id, "the exchange's id"), manner: .spread,
    [
      .needed("title", \.title, .text, "What people call it."),
      .text("offer", \.offer, as: .id, "The offer that it carries out."),
      .usual(
        "settlement", \.settlement, .word, .barter,
        "By items alone (barter), or with payment beside; by default barter."),
      .usual(
        "order", \.order, .word, .free, "How urgency binds the order of steps; by default free."),
      .usual(
        urgencyClasses, \.classes, FieldKind.distinctTexts.shaped(classesShape), [],
        "Classes of items; items of none come last."),
      .usual(
        "capacity", \.capacity, .capacity, [:],
        "How many items each party can hand over in a day."),
      .apart("items", .byID("item", from: 1), required: true, "What would be handed over.") {
        exchange, writer in .block(writer.inline(exchange.items, ExchangedItem.form))
      },
      .apart(
        "stopping", .list(of: .defined("stopping"), mayBeNull: true),
        "What stopping on the way would cost: penalties and guarantees."
      ) { exchange, writer in writer.list(exchange.stopping, StoppingCost.form) },
      .text("note", \.note, "Anything a reader should know."),
      .text("assumed", \.assumed, as: .assumed),
      .from(\.from),
      .publicity(\.isPublic, from: \.from),
    ])

  /// The key under which the classes of items stand.
  static let urgencyClasses = "most urgent first"

  private static let classesShape: FieldShape = .either(
    FieldShape([("type", .texts(["string", "null"]))]), .list(of: .text))
}

extension FieldKind<[String: Int]> {
  /// How many items parties can hand over in a day, by the party's id.
  fileprivate static var capacity: Self {
    Self(
      shape: FieldShape([
        ("type", .texts(["object", "null"])), ("propertyNames", .table(FieldShape.id.keywords)),
        ("additionalProperties", .table(FieldShape.defined("whole").keywords)),
      ]),
      read: { reader, key, fields in
        var result: [String: Int] = [:]
        let path = fields.path(key)
        for pair in reader.mapping(key, in: fields) {
          let isKnown = reader.isKnown(pair.id, as: .party, pair.key, path)
          let count = reader.whole(
            pair.value.isNull ? pair.key : pair.value, path,
            "what a party can hand over in a day")
          if isKnown { result[pair.id] = count }
        }
        return result
      },
      write: { capacity, _ in
        .table(capacity.sorted { $0.key < $1.key }.map { ($0.key, .number(Double($0.value))) })
      })
  }
}
