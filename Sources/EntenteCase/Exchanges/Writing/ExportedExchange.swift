/// A staged exchange in the case file's form.
struct ExportedExchange: Encodable, Sendable {
  /// What is handed over.
  struct Item: Encodable, Sendable {
    let item: ExchangedItem

    private enum Key: String, CodingKey {
      case id, name, by, to, count, group, after, urgency
      case notBefore = "not before"
      case notAfter = "not after"
    }

    func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: Key.self)
      try container.encode(item.id, forKey: .id)
      try container.encode(item.name, forKey: .name)
      try container.encode(item.by, forKey: .by)
      try container.encode(item.to, forKey: .to)
      try container.encode(item.count, forKey: .count)
      try container.encodeIfPresent(item.group, forKey: .group)
      try container.encode(item.after, forKey: .after)
      try container.encodeIfPresent(item.notBefore, forKey: .notBefore)
      try container.encodeIfPresent(item.notAfter, forKey: .notAfter)
      try container.encodeIfPresent(item.urgency, forKey: .urgency)
    }
  }

  /// What stopping costs a party.
  struct Cost: Encodable, Sendable {
    let id: String
    let on: String
    let costs: NumberOrRange
    let by: String?
    let says: String?
    let assumed: String?
    let from: [ExportedCitation]
    let isPublic: Bool

    init(_ cost: StoppingCost) {
      id = cost.id
      on = cost.on
      costs = NumberOrRange(cost.costs)
      by = cost.by
      says = cost.says
      assumed = cost.assumed
      from = cost.from.map(ExportedCitation.init)
      isPublic = cost.isPublic
    }

    private enum CodingKeys: String, CodingKey {
      case id, on, costs, by, says, assumed, from
      case isPublic = "public"
    }
  }

  let id: String
  let title: String
  let offer: String?
  let settlement: String
  let order: String
  let classes: [String]
  let capacity: [String: Int]
  let items: [Item]
  let stopping: [Cost]
  let note: String?
  let assumed: String?
  let from: [ExportedCitation]
  let isPublic: Bool

  init(_ exchange: Exchange) {
    id = exchange.id
    title = exchange.title
    offer = exchange.offer
    settlement = exchange.settlement.rawValue
    order = exchange.order.rawValue
    classes = exchange.classes
    capacity = exchange.capacity
    items = exchange.items.map { Item(item: $0) }
    stopping = exchange.stopping.map(Cost.init)
    note = exchange.note
    assumed = exchange.assumed
    from = exchange.from.map(ExportedCitation.init)
    isPublic = exchange.isPublic
  }

  private enum CodingKeys: String, CodingKey {
    case id, title, offer, settlement, order, capacity, items, stopping, note, assumed, from
    case classes = "most urgent first"
    case isPublic = "public"
  }

  /// A party's figures by item.
  static func byItem(_ entries: [ExchangeFigures.Entry]) -> [String: NumberOrRange] {
    Dictionary(entries.map { ($0.item, NumberOrRange($0.range)) }) { first, _ in first }
  }
}
