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
