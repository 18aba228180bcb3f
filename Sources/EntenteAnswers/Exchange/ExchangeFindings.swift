import EntenteCase
import EntenteEngine
import EntenteMessages

/// What the analyses found of one staged exchange, as one reader may know it.
public struct ExchangeFindings: Sendable {
  /// The exchange.
  public let compiled: CompiledExchange
  /// Whether an order of steps exists in which nobody gains by stopping; `nil` where figures are
  /// missing or the exchange makes no sense.
  public let answer: ExchangeAnswer?
  /// Whether some order keeps to dates, capacity and what comes before what, safe or not; `nil` where
  /// that was not settled.
  public let hasOrder: Bool?
  /// Shape `[side]`: the least that stopping must cost that side alone; empty with payment.
  public let guarantees: [ExchangeOptimum]
  /// With payment: the least that stopping must cost all sides together.
  public let shared: ExchangeOptimum?
  /// The safe order that is over first.
  public let fastest: ExchangeOptimum?
  /// The safe order in which what is outstanding differs least.
  public let evenest: ExchangeOptimum?
  /// With classes that bind nothing: of how many classes, the most urgent ones, a safe order can
  /// keep to the order; `nil` where that was not settled.
  public let keptClasses: Int?

  /// Runs every analysis of an exchange, each with a budget of its own.
  public init(_ compiled: CompiledExchange, work: Budget) {
    self.compiled = compiled
    guard let staged = compiled.staged, compiled.faults.isEmpty else {
      (answer, hasOrder, guarantees, shared) = (nil, nil, [], nil)
      (fastest, evenest, keptClasses) = (nil, nil, nil)
      return
    }
    var budget = work
    let answer = SafeExchange.sequence(staged, budget: &budget)
    self.answer = answer
    let isSafe = answer.plan != nil
    hasOrder = isSafe ? true : Self.run(work) { SafeExchange.hasOrder(staged, budget: &$0) }
    let isBarter = staged.settlement == .barter
    guarantees =
      isBarter
      ? compiled.sides.indices.map { side in
        Self.run(work) { SafeExchange.smallestGuarantee(staged, on: .side(side), budget: &$0) }
      } : []
    shared =
      isBarter
      ? nil
      : Self.run(work) { SafeExchange.smallestGuarantee(staged, on: .shared, budget: &$0) }
    fastest = isSafe ? Self.run(work) { SafeExchange.fastest(staged, budget: &$0) } : nil
    evenest = isSafe ? Self.run(work) { SafeExchange.fairest(staged, budget: &$0) } : nil
    keptClasses =
      isSafe && staged.order == .free && !compiled.exchange.classes.isEmpty
      ? Self.keptClasses(staged, work) : nil
  }

  private static func run<Result>(
    _ work: Budget, _ analysis: (inout Budget) -> Result
  ) -> Result {
    var budget = work
    return analysis(&budget)
  }

  private static func keptClasses(_ staged: StagedExchange, _ work: Budget) -> Int? {
    let found = run(work) { SafeExchange.mostUrgentFirst(staged, budget: &$0) }
    return found.answer.plan == nil ? nil : found.classes
  }

  /// Whether the dates are at odds with the order of urgency alone, which puts items in a circle.
  package var isUrgencyAtOdds: Bool {
    guard var staged = compiled.staged, staged.order != .free else { return false }
    staged.order = .free
    return staged.isValid
  }

  /// The plan to show: the evenest that was found.
  ///
  /// Of items that are alike, the first comes first.
  public var plan: ExchangePlan? { (evenest?.plan ?? answer?.plan).map(numbered) }

  private func numbered(_ plan: ExchangePlan) -> ExchangePlan {
    var result = plan
    var used: [Int: Int] = [:]
    for step in result.steps.indices {
      result.steps[step].items = result.steps[step].items.map { unit in
        let item = compiled.units[unit].item
        used[item, default: 0] += 1
        return compiled.units.firstIndex { $0.item == item && $0.number == used[item] } ?? unit
      }.sorted()
    }
    return result
  }

  /// "a gate", or "a gate (2 of 3)".
  package func name(of unit: Int) -> Message.Argument {
    let unit = compiled.units[unit]
    let item = compiled.items[unit.item]
    guard item.count > 1 else { return .text(item.name) }
    return .message(
      Message(
        "exchange.unit",
        ["item": .text(item.name), "number": .count(unit.number), "count": .count(item.count)]))
  }
}
