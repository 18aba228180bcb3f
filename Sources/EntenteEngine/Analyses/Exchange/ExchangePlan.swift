/// A sequence of steps, with what shows at each that nobody gains by stopping.
///
/// `check(_:)` replays it from the exchange alone.
public struct ExchangePlan: Sendable, Hashable {
  /// What changes hands at one moment.
  public struct Step: Sendable, Hashable {
    /// The items, ascending.
    public var items: [Int]
    /// The day, from 1; all steps are on day 1 where neither capacity nor dates bind.
    public var day: Int
    /// Shape `[side]`: the side's prospect before the step: what it is still to receive less what
    /// it is still to give, this step included, at the least favourable values.
    public var prospects: [Double]
    /// How far each side, or with payment all together, is from stopping: shape `[side]` in barter,
    /// one number with payment. Nobody stops where none is negative.
    public var slacks: [Double]
    /// Shape `[side]`: the part, 0...1, of all that it receives, by worth, which is still to come
    /// after the step; `nil` for a side that receives nothing of worth.
    public var outstanding: [Double?]

    /// Makes a step.
    public init(
      items: [Int], day: Int, prospects: [Double], slacks: [Double], outstanding: [Double?]
    ) {
      self.items = items
      self.day = day
      self.prospects = prospects
      self.slacks = slacks
      self.outstanding = outstanding
    }

    /// The largest difference between sides in what is outstanding, 0...1.
    public var imbalance: Double {
      let parts = outstanding.compactMap(\.self)
      return (parts.max() ?? 0) - (parts.min() ?? 0)
    }
  }

  /// The steps in their order.
  public var steps: [Step]
  /// Shape `[side]`: the penalties with which it is safe.
  public var penalties: [Double]

  /// Makes a plan.
  public init(steps: [Step], penalties: [Double]) {
    self.steps = steps
    self.penalties = penalties
  }

  /// The last day.
  public var days: Int { steps.last?.day ?? 0 }
  /// The smallest slack of any step.
  public var smallestSlack: Double { steps.flatMap(\.slacks).min() ?? 0 }
  /// The largest imbalance after any step, 0...1.
  public var imbalance: Double { steps.map(\.imbalance).max() ?? 0 }
}

/// Why no safe sequence exists: sets of items that can be still to come, or be already handed over,
/// closed under every safe step and without the one that would complete a sequence.
///
/// `check(_:)` tries every step from every set.
public struct ExchangeImpossibility: Sendable, Hashable {
  /// From which end the sets are built.
  package enum Direction: Sendable, Hashable {
    /// Sets of what is still to come, from nothing, step before step.
    case backward
    /// Sets of what has been handed over, from nothing, step after step.
    case forward
  }

  /// From which end.
  package var direction: Direction
  /// Shape `[set]`: bit `u` stands for the unit `u`: items of one group are one unit, and units are
  /// numbered by their first item. Ascending; empty where there were too many to keep, or dates or
  /// capacity bind, and the search itself is the only witness.
  public var sets: [UInt64]
  /// Shape `[side]`: the penalties with which it is impossible.
  public var penalties: [Double]
  /// The number of sets that were found.
  public var setCount: Int

  /// Makes a proof.
  package init(
    direction: Direction, sets: [UInt64], penalties: [Double], setCount: Int
  ) {
    self.direction = direction
    self.sets = sets
    self.penalties = penalties
    self.setCount = setCount
  }
}

/// The answer to whether a safe sequence exists.
public enum ExchangeAnswer: Sendable, Hashable {
  /// One that does.
  case safe(ExchangePlan)
  /// None exists.
  case impossible(ExchangeImpossibility)
  /// The budget was used up before either was found.
  case unfinished

  /// The plan, where there is one.
  public var plan: ExchangePlan? {
    if case .safe(let plan) = self { plan } else { nil }
  }
}

/// Who bears a guarantee.
public enum GuaranteeBearer: Sendable, Hashable {
  /// One side; the others' penalties are as stated.
  case side(Int)
  /// All sides; only the sum counts, and nothing of what is stated is taken for granted.
  case shared
}

/// The best of something that a search found, and what it proved about it.
public struct ExchangeOptimum: Sendable, Hashable {
  /// The best that was found; `nil` where nothing was.
  public var plan: ExchangePlan?
  /// Its figure: a guarantee, days, or an imbalance; infinite without a plan.
  public var value: Double
  /// No plan is better than this; equal to `value` where it is proven best.
  public var bound: Double
  /// Why less is not possible, where that was found by search.
  public var proof: ExchangeImpossibility?

  /// Makes a result.
  public init(
    plan: ExchangePlan?, value: Double, bound: Double, proof: ExchangeImpossibility? = nil
  ) {
    self.plan = plan
    self.value = value
    self.bound = bound
    self.proof = proof
  }

  /// Whether it is proven that nothing is better; with no plan, that there is none.
  public var isProven: Bool { bound >= value }
}
