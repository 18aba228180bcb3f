import EntenteCase

/// An exchange of a case as the engine takes it, with the way back to the case's ids and the ids of
/// what every figure rests on.
///
/// Items are sorted by id, and those that are alike are items of their own. Sides are the parties
/// that hand something over or receive something, in written order, which no analysis looks at.
public struct CompiledExchange: Sendable {
  /// A figure that no claim states, or none that the reader may know.
  public struct MissingFigure: Sendable, Hashable {
    /// The item's id.
    public var item: String
    /// The id of the party whose figure it is.
    public var party: String
    /// Whether it is what the item is worth to its receiver; else what it costs its giver.
    public var isWorth: Bool

    /// Makes one.
    public init(item: String, party: String, isWorth: Bool) {
      self.item = item
      self.party = party
      self.isWorth = isWorth
    }
  }

  /// One of the things that are handed over.
  package struct Unit: Sendable, Hashable {
    /// Index into the items of the case's exchange, sorted by id.
    package var item: Int
    /// Which of those that are alike, from 1.
    package var number: Int

    /// Makes one.
    package init(item: Int, number: Int) {
      self.item = item
      self.number = number
    }
  }

  /// The exchange as the case has it.
  public let exchange: Exchange
  /// Shape `[item]`: sorted by id.
  public let items: [ExchangedItem]
  /// Shape `[side]`: the parties' ids.
  public let sides: [String]
  /// Shape `[unit]`: what each item of the engine's exchange is.
  package let units: [Unit]
  /// What no claim states, in the order of items; the exchange can be analysed where it is empty.
  public let missing: [MissingFigure]
  /// The exchange for the engine; `nil` where figures are missing.
  public let staged: StagedExchange?
  /// What makes no sense in it once it is put together.
  public let faults: [ExchangeFault]
  /// The ids of all that the figures rest on: the exchange, claims, and costs of stopping, sorted.
  public let basis: [String]

  /// Compiles an exchange of a case that was read without errors.
  /// - Complexity: O(claims + items).
  public init(_ exchange: Exchange, in theCase: Case) {
    self.exchange = exchange
    items = exchange.items.sorted { $0.id < $1.id }
    let involved = Set(exchange.items.flatMap { [$0.by, $0.to] })
    let sides = theCase.parties.map(\.id).filter(involved.contains)
    self.sides = sides
    let figures = FigureTable(exchange.id, theCase)
    let units = Self.units(items)
    self.units = units
    missing = items.flatMap { item in
      [
        MissingFigure(item: item.id, party: item.to, isWorth: true),
        MissingFigure(item: item.id, party: item.by, isWorth: false),
      ].filter { $0.isWorth ? figures.worth[$0.item] == nil : figures.costs[$0.item] == nil }
    }
    let bearing = exchange.stopping.filter { sides.contains($0.on) }
    basis = ([exchange.id] + figures.claims + bearing.map(\.id)).sorted()
    let staged =
      missing.isEmpty
      ? StagedExchange(exchange, items: items, units: units, sides: sides, figures) : nil
    self.staged = staged
    faults = staged?.faults() ?? []
  }

  private static func units(_ items: [ExchangedItem]) -> [Unit] {
    items.enumerated().flatMap { index, item in
      (1...max(1, item.count)).map { Unit(item: index, number: $0) }
    }
  }
}

extension CompiledCase {
  /// The case's exchanges, by id.
  public var exchanges: [CompiledExchange] {
    theCase.exchanges.sorted { $0.id < $1.id }.map { CompiledExchange($0, in: theCase) }
  }
}

/// All parties' figures for one exchange, by item.
private struct FigureTable {
  var worth: [String: ClosedRange<Double>] = [:]
  var costs: [String: ClosedRange<Double>] = [:]
  var known: [String: ClosedRange<Double>] = [:]
  /// The ids of the claims that state them.
  var claims: [String] = []

  init(_ exchange: String, _ theCase: Case) {
    for claim in theCase.claims {
      guard case .exchange(let figures) = claim.kind, figures.exchange == exchange else { continue }
      claims.append(claim.id)
      for entry in figures.worth { worth[entry.item] = entry.range }
      for entry in figures.costs { costs[entry.item] = entry.range }
      for entry in figures.known { known[entry.item] = entry.range }
    }
  }
}

extension StagedExchange {
  fileprivate init(
    _ exchange: Exchange, items: [ExchangedItem], units: [CompiledExchange.Unit],
    sides: [String], _ figures: FigureTable
  ) {
    let penalties = sides.map { side in
      exchange.stopping.filter { $0.on == side }.sorted { $0.id < $1.id }
        .reduce(0.0) { $0 + $1.costs.lowerBound }
    }
    self.init(
      items: units.indices.map { index in
        ExchangeItem(items, units, index, exchange, sides: sides, figures)
      },
      penalties: penalties, settlement: exchange.settlement == .barter ? .barter : .payment,
      capacity: exchange.capacity.isEmpty ? [] : sides.map { exchange.capacity[$0] },
      order: Self.order(exchange.order))
  }

  private static func order(_ order: Exchange.Order) -> HumanitarianOrder {
    switch order {
    case .free: .free
    case .withinSides: .withinSides
    case .acrossSides: .acrossSides
    }
  }
}

extension ExchangeItem {
  fileprivate init(
    _ items: [ExchangedItem], _ units: [CompiledExchange.Unit], _ index: Int,
    _ exchange: Exchange, sides: [String], _ figures: FigureTable
  ) {
    let item = items[units[index].item]
    let groups = Array(Set(items.compactMap(\.group))).sorted()
    let before = units.indices.filter { item.after.contains(items[units[$0].item].id) }
    self.init(
      from: sides.firstIndex(of: item.by) ?? 0, to: sides.firstIndex(of: item.to) ?? 0,
      worth: Interval(figures.worth[item.id] ?? 0...0),
      cost: Interval(figures.costs[item.id] ?? 0...0),
      known: figures.known[item.id]?.lowerBound ?? 1,
      group: item.group.flatMap { groups.firstIndex(of: $0) }, after: before,
      notBefore: item.notBefore, notAfter: item.notAfter,
      urgency: item.urgency.flatMap { exchange.classes.firstIndex(of: $0) }
        ?? exchange.classes.count)
  }
}

extension Interval {
  fileprivate init(_ range: ClosedRange<Double>) {
    self.init(low: range.lowerBound, high: range.upperBound)
  }
}
