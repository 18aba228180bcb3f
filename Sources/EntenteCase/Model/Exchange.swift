/// What parties would hand over to each other step by step, and what stopping on the way costs.
///
/// What each item is worth to its receiver and costs its giver are claims of these parties:
/// ``Claim/Kind/exchange(_:)``.
public struct Exchange: Sendable, Hashable {
  /// How the parties make up for what is not equal.
  public enum Settlement: String, Sendable, Hashable, CaseIterable {
    /// By items alone.
    case barter
    /// By continuous payment beside the items.
    case payment
  }

  /// How urgency binds the order of steps.
  public enum Order: String, Sendable, Hashable, CaseIterable {
    /// It does not.
    case free
    /// Each party gives its more urgent items before its less urgent ones.
    case withinSides = "within sides"
    /// All more urgent items of all parties come before the less urgent ones.
    case acrossSides = "across sides"
  }

  public var id: String
  /// What reports call it.
  public var title: String
  /// The offer, by id, of which it would carry out the terms.
  public var offer: String?
  /// How the parties make up for what is not equal.
  public var settlement: Settlement
  /// How urgency binds the order of steps.
  public var order: Order
  /// Classes of items, the most urgent first.
  public var classes: [String]
  /// How many items a party can hand over in a day, by party id; any number where absent.
  public var capacity: [String: Int]
  /// What would be handed over, in the order of the case.
  public var items: [ExchangedItem]
  /// What stopping on the way would cost, in the order of the case.
  public var stopping: [StoppingCost]
  /// What else the analyst wants readers to know.
  public var note: String?
  /// What the analyst added to the source.
  public var assumed: String?
  /// Where it is taken from.
  public var from: [Citation]
  /// Whether everybody may know of it.
  public var isPublic: Bool
  /// Where it stands in the file.
  public var span: Span

  /// Makes an exchange.
  public init(
    id: String, title: String, offer: String? = nil, settlement: Settlement = .barter,
    order: Order = .free, classes: [String] = [], capacity: [String: Int] = [:],
    items: [ExchangedItem], stopping: [StoppingCost] = [], note: String? = nil,
    assumed: String? = nil, from: [Citation] = [], isPublic: Bool = true, span: Span = .none
  ) {
    self.id = id
    self.title = title
    self.offer = offer
    self.settlement = settlement
    self.order = order
    self.classes = classes
    self.capacity = capacity
    self.items = items
    self.stopping = stopping
    self.note = note
    self.assumed = assumed
    self.from = from
    self.isPublic = isPublic
    self.span = span
  }
}

/// People, things or acts that one party would hand over to another.
public struct ExchangedItem: Sendable, Hashable {
  public var id: String
  /// What to call one of them inside a sentence, for example "a hostage".
  public var name: String
  /// The id of the party that gives.
  public var by: String
  /// The id of the party that receives, another one.
  public var to: String
  /// How many there are that are alike, at least 1; figures are for one of them.
  public var count: Int
  /// Items of one group change hands at one moment.
  public var group: String?
  /// Items, by id, all of which must have been handed over before.
  public var after: [String]
  /// The first day, from 1, on which it can be handed over.
  public var notBefore: Int?
  /// The last day on which it can be.
  public var notAfter: Int?
  /// Its class among those of the exchange; items of none are the least urgent.
  public var urgency: String?
  /// Where it stands in the file.
  public var span: Span

  /// Makes an item.
  public init(
    id: String, name: String, by: String, to: String, count: Int = 1, group: String? = nil,
    after: [String] = [], notBefore: Int? = nil, notAfter: Int? = nil, urgency: String? = nil,
    span: Span = .none
  ) {
    self.id = id
    self.name = name
    self.by = by
    self.to = to
    self.count = count
    self.group = group
    self.after = after
    self.notBefore = notBefore
    self.notAfter = notAfter
    self.urgency = urgency
    self.span = span
  }
}

/// What a party would lose by stopping an exchange on the way: a penalty, or a guarantee forfeited.
public struct StoppingCost: Sendable, Hashable {
  public var id: String
  /// The id of the party that would lose it.
  public var on: String
  /// How much, at least 0, in the points in which the party counts its items.
  public var costs: ClosedRange<Double>
  /// The id of who sees to it, if somebody does.
  public var by: String?
  /// What it is, in a few words.
  public var says: String?
  /// What the analyst added to the source.
  public var assumed: String?
  /// Where it is taken from.
  public var from: [Citation]
  /// Whether everybody may know of it.
  public var isPublic: Bool
  /// Where it stands in the file.
  public var span: Span

  /// Makes a cost of stopping.
  public init(
    id: String, on: String, costs: ClosedRange<Double>, by: String? = nil, says: String? = nil,
    assumed: String? = nil, from: [Citation] = [], isPublic: Bool = true, span: Span = .none
  ) {
    self.id = id
    self.on = on
    self.costs = costs
    self.by = by
    self.says = says
    self.assumed = assumed
    self.from = from
    self.isPublic = isPublic
    self.span = span
  }
}

/// A party's figures for the items of one exchange.
public struct ExchangeFigures: Sendable, Hashable {
  /// A figure, or where it lies, for one item of many alike.
  public struct Entry: Sendable, Hashable {
    /// The item's id.
    public var item: String
    /// Where the figure lies; a single number where that is all of it.
    public var range: ClosedRange<Double>

    /// Makes an entry.
    public init(item: String, range: ClosedRange<Double>) {
      self.item = item
      self.range = range
    }
  }

  /// The exchange's id.
  public var exchange: String
  /// What items are worth to the party if it receives them, at least 0, in its own points.
  public var worth: [Entry]
  /// What giving items costs the party, at least 0, in its own points.
  public var costs: [Entry]
  /// The probability, 0...1, that items can be delivered as promised, as the party sees it.
  public var known: [Entry]

  /// Makes figures; each list is in the order of the exchange's items.
  public init(
    exchange: String, worth: [Entry] = [], costs: [Entry] = [], known: [Entry] = []
  ) {
    self.exchange = exchange
    self.worth = worth
    self.costs = costs
    self.known = known
  }
}
