extension ExchangedItem {
  static let form = RecordForm<ExchangedItem>(
    named: .id(\.id, "the item's id"),
    [
      .called("name", \.name, "What to call one of them."),
      .needed("by", \.by, .id(of: .party), "The party that gives."),
      .needed("to", \.to, .id(of: .party), "The party that receives."),
      .usual(
        "count", \.count, .whole("a count"), 1,
        "How many are alike."),
      .text("group", \.group, "Items of one group change hands at one moment."),
      .usual("after", \.after, .texts, [], "Items that must have been handed over before."),
      .optional("not before", \.notBefore, .day, "Its first day."),
      .optional("not after", \.notAfter, .day, "Its last day."),
      .apart("urgency", .text, "Its class.") { item, _ in item.urgency.map { .text($0) } },
    ])
}

extension FieldKind<Int> {
  fileprivate static var day: Self {
    whole("a day", notes: ["the exchange begins on day 1"])
  }
}

extension StoppingCost {
  static let form = RecordForm<StoppingCost>(
    rules: FieldShape.sourceOrAssumption,
    [
      .id(\.id, "A name for it, such as S1."),
      .needed("on", \.on, .id(of: .party), "The party that would lose it."),
      .needed(
        "costs", \.costs, .stopping, "How much, in the points in which the party counts its items."),
      .optional("by", \.by, .id(of: .overseer), "Who sees to it."),
      .text("says", \.says, "What it is, in a few words."),
      .text("assumed", \.assumed, as: .assumed),
      .from(\.from),
      .publicity(\.isPublic, from: \.from),
    ])
}

extension FieldKind<ClosedRange<Double>> {
  fileprivate static var stopping: Self {
    Self(
      shape: .defined("amount"),
      read: { reader, key, fields in
        fields.present(key).flatMap {
          reader.numberOrRange($0, fields.path(key), within: .amount, "what stopping costs")
        }?.whole
      }, write: { costs, _ in .figure(NumberOrRange(costs)) })
  }
}
