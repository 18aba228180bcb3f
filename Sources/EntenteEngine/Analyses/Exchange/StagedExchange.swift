/// Items that sides hand over to each other step by step, and what stopping costs.
///
/// ## When a sequence is safe
/// Handing over item `i` costs its giver `c` and is worth `v` to its receiver. Let `R` be what is
/// still to come after a step, and a side's *prospect* of a set what it is still to receive of it
/// less what it is still to give. A side stops when its prospect, and what stopping would cost it
/// (`penalties`), are together below 0. A sequence is safe when nobody stops at any step: then each
/// side, expecting the rest, goes on, by induction from the last step.
///
/// - **Barter** (`Settlement.barter`): items are all there is. At each step every side looks at what
///   is still to come, this step included: `prospect + penalty >= 0`. It is enough that this holds
///   whenever the side itself is to give, since waiting to receive costs nothing.
/// - **Payment** (`Settlement.payment`): beside, the sides pay each other continuously, in any
///   direction, so that only the sum over sides counts. Just before the step the giver must not
///   gain by keeping the item, just after it the receiver must not gain by ceasing to pay. With `K`
///   the sum of the penalties: `K + sum over R of (v - c) >= c` of the item handed over.
///
/// Items of one `group` change hands at one moment. A group with items of several sides is a swap
/// under supervision: who steps back from it gives nothing and receives nothing. In barter its
/// worths count in the step as its costs do. With payment a side's net cost of the swap, where
/// positive, takes the place of `c`, summed over sides.
///
/// Where worths and costs are intervals a sequence is safe when it is so for all values in them;
/// that is the case when it is for the least worths and the greatest costs, since every condition
/// grows with the first and falls with the second.
///
/// ## Source
/// T. Sandholm, V. Ferrandon (2000), "Safe exchange planner", doi:10.1109/ICMAS.2000.858461;
/// S. Matsubara, M. Yokoo (2002), "Defection-free exchange mechanisms based on an entry fee
/// imposition", doi:10.1016/S0004-3702(02)00292-X. Barter, and swaps, are our own definition.
public struct StagedExchange: Sendable, Hashable {
  /// How the sides make up for what is not equal.
  public enum Settlement: Sendable, Hashable {
    /// By items alone.
    case barter
    /// By continuous payment beside the items.
    case payment
  }

  /// How urgency binds the order.
  public enum HumanitarianOrder: Sendable, Hashable {
    /// It does not.
    case free
    /// Each side gives its more urgent items before its less urgent ones.
    case withinSides
    /// All more urgent items of all sides come before the less urgent ones.
    case acrossSides
  }

  /// What is handed over.
  public var items: [ExchangeItem]
  /// Shape `[side]`, at least two: what stopping costs a side, guarantees included; at least 0.
  public var penalties: [Double]
  /// How the sides make up for what is not equal.
  public var settlement: Settlement
  /// Shape `[side]`: the items that a side can hand over in a day; any number where `nil`. Empty
  /// where no side is bound.
  public var capacity: [Int?]
  /// How urgency binds the order.
  public var order: HumanitarianOrder

  /// Makes an exchange; `faults()` says whether it makes sense.
  public init(
    items: [ExchangeItem], penalties: [Double], settlement: Settlement = .barter,
    capacity: [Int?] = [], order: HumanitarianOrder = .free
  ) {
    self.items = items
    self.penalties = penalties
    self.settlement = settlement
    self.capacity = capacity
    self.order = order
  }

  /// How many sides there are.
  public var sideCount: Int { penalties.count }
}

/// One thing, person or act that one side hands over to another.
public struct ExchangeItem: Sendable, Hashable {
  /// The side that gives.
  public var giver: Int
  /// The side that receives, another one.
  public var receiver: Int
  /// What it is worth to the receiver if it is delivered, at least 0; only its low end counts.
  public var worth: Interval
  /// What giving it costs the giver, at least 0; only its high end counts.
  public var cost: Interval
  /// The probability, 0...1, that it can be delivered as promised, as the receiver sees it: with
  /// it the receiver weighs the worth.
  public var known: Double
  /// Items with the same number change hands at one moment.
  public var group: Int?
  /// Items, by index, that must have been handed over before.
  public var after: [Int]
  /// The first day, from 1, on which it can be handed over.
  public var notBefore: Int?
  /// The last day on which it can be.
  public var notAfter: Int?
  /// Its class: 0 is the most urgent.
  public var urgency: Int

  /// Makes an item.
  public init(
    from giver: Int, to receiver: Int, worth: Interval, cost: Interval, known: Double = 1,
    group: Int? = nil, after: [Int] = [], notBefore: Int? = nil, notAfter: Int? = nil,
    urgency: Int = 0
  ) {
    self.giver = giver
    self.receiver = receiver
    self.worth = worth
    self.cost = cost
    self.known = known
    self.group = group
    self.after = after
    self.notBefore = notBefore
    self.notAfter = notAfter
    self.urgency = urgency
  }

  /// The least that it is worth to the receiver in expectation.
  public var safeWorth: Double { worth.low * known }
  /// The most that it costs.
  public var safeCost: Double { cost.high }
}
