extension StagedExchange {
  /// Everything that makes no sense, in the order of the exchange; analyses need one without
  /// faults.
  /// - Complexity: O(items^2) where urgency or dates bind, else O(items).
  public func faults() -> [ExchangeFault] {
    var inspection = ExchangeInspection(items: items.count, sides: sideCount)
    inspection.inspect(self)
    if inspection.faults.isEmpty { inspection.inspectTogether(self) }
    return inspection.faults
  }

  /// Whether it can be analysed.
  public var isValid: Bool { faults().isEmpty }
}

/// Gathers faults.
private struct ExchangeInspection {
  let items: Int
  let sides: Int
  private(set) var faults: [ExchangeFault] = []

  init(items: Int, sides: Int) {
    self.items = items
    self.sides = sides
  }

  private mutating func add(_ kind: ExchangeFault.Kind, at place: ExchangeFault.Place) {
    faults.append(ExchangeFault(kind, at: place))
  }

  mutating func inspect(_ exchange: StagedExchange) {
    if sides < 2 { add(.tooFewSides, at: .exchange) }
    if items == 0 { add(.noItems, at: .exchange) }
    for (side, penalty) in exchange.penalties.enumerated() {
      amount(penalty, at: .penalty(side: side))
    }
    if !exchange.capacity.isEmpty, exchange.capacity.count != sides {
      add(.wrongSideCount(expected: sides, found: exchange.capacity.count), at: .exchange)
    }
    for (side, capacity) in exchange.capacity.enumerated() {
      if let capacity, capacity < 1 {
        add(.tooLittleCapacity(needed: 1, capacity: capacity), at: .capacity(side: side))
      }
    }
    for (index, item) in exchange.items.enumerated() { inspect(item, index) }
  }

  private mutating func inspect(_ item: ExchangeItem, _ index: Int) {
    let place = ExchangeFault.Place.item(index)
    for side in [item.giver, item.receiver] where !(0..<sides).contains(side) {
      add(.unknownSide(side), at: place)
    }
    if item.giver == item.receiver { add(.givesToItself, at: place) }
    for range in [item.worth, item.cost] {
      amount(range.low, at: place)
      if !range.high.isFinite { add(.notFinite, at: place) }
      if range.low > range.high { add(.emptyInterval(low: range.low, high: range.high), at: place) }
    }
    if !(0...1).contains(item.known) { add(.probabilityOutOfRange(item.known), at: place) }
    for other in item.after {
      if !(0..<items).contains(other) { add(.unknownItem(other), at: place) }
      if other == index { add(.circle(index), at: place) }
    }
    let (first, last) = (item.notBefore ?? 1, item.notAfter ?? .max)
    if last < max(1, first) { add(.noDay(first: first, last: last), at: place) }
  }

  private mutating func amount(_ value: Double, at place: ExchangeFault.Place) {
    if !value.isFinite {
      add(.notFinite, at: place)
    } else if value < 0 {
      add(.negativeAmount(value), at: place)
    }
  }

  /// What only shows when all is put together.
  mutating func inspectTogether(_ exchange: StagedExchange) {
    let units = ExchangeUnits(exchange)
    for (unit, days) in units.days.enumerated() where days.upperBound < 1 {
      let list = units.members[unit].map { exchange.items[$0] }
      add(
        .noDay(
          first: list.compactMap(\.notBefore).max() ?? 1,
          last: list.compactMap(\.notAfter).min() ?? 0), at: .item(units.members[unit][0]))
    }
    for (side, capacity) in exchange.capacity.enumerated() {
      let needed = units.counts.map { $0[side] }.max() ?? 0
      if let capacity, needed > capacity {
        add(.tooLittleCapacity(needed: needed, capacity: capacity), at: .capacity(side: side))
      }
    }
    let circle = UnitOrder(exchange, units.members, units.days).circle
    if let first = circle.first {
      let item = units.members[first][0]
      add(.circle(item), at: .item(item))
    }
  }
}
