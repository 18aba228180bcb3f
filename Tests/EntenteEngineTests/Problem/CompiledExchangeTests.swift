import EntenteCase
import EntenteEngine
import Testing

/// How a case's exchange becomes one for the engine.
@Suite struct CompiledExchangeTests {
  private func read(_ exchange: String, claims: String = Self.figures) throws -> Case {
    let text = """
      entente: 1
      title: Water
      sources: {press: {title: The Courier}, caucus: {title: Notes, confidential: up}}
      parties: {up: Upstream, down: Downstream, third: Third}
      issues: {release: {asks: How much?, options: {none: nothing, half: half}}}
      claims:
        - {id: U1, by: up, line: release is none, from: press, page 1}
      \(claims)
      exchanges:
        swap:
          title: T
          most urgent first: [villages, farms]
      \(exchange)
      """
    let reading = CaseReader.read(Array(text.utf8))
    return try #require(reading.theCase, "\(reading.diagnostics)")
  }

  private static let items = """
        items:
          water: {by: down, to: up, after: gate, not after: 9, urgency: farms}
          gate: {by: up, to: down, count: 2, group: g, not before: 2}
    """
  private static let figures = """
      - {id: U2, by: up, exchange: swap, worth: {water: {from: 5, to: 6}}, costs: {gate: {from: 1, to: 2}}, from: caucus, page 1}
      - {id: D1, by: down, exchange: swap, worth: {gate: 3}, costs: {water: 1}, known: {gate: {from: 0.5, to: 1}}, from: press, page 1}
    """

  @Test func `items alike become items of their own, sorted by id, with every figure`() throws {
    let compiled = try #require(CompiledCase(read(Self.items)).exchanges.first)
    #expect(compiled.sides == ["up", "down"])
    #expect(compiled.items.map(\.id) == ["gate", "water"])
    #expect(compiled.units.map(\.item) == [0, 0, 1] && compiled.units.map(\.number) == [1, 2, 1])
    let staged = try #require(compiled.staged)
    #expect(compiled.missing.isEmpty && compiled.faults.isEmpty)
    #expect(staged.items.map(\.giver) == [0, 0, 1] && staged.items.map(\.receiver) == [1, 1, 0])
    #expect(staged.items[0].safeWorth == 1.5 && staged.items[0].safeCost == 2)
    #expect(staged.items[2].worth == Interval(low: 5, high: 6) && staged.items[2].safeCost == 1)
    #expect(staged.items[0].group == staged.items[1].group && staged.items[2].group == nil)
    #expect(staged.items[2].after == [0, 1] && staged.items[2].notAfter == 9)
    #expect(staged.items[0].notBefore == 2)
    #expect(staged.penalties == [0, 0] && staged.capacity.isEmpty && staged.order == .free)
    #expect(compiled.basis == ["D1", "U2", "swap"])
  }

  @Test func `penalties add up their low ends, and settlement, order and capacity carry over`()
    throws
  {
    let keys = """
          settlement: payment
          order: across sides
          capacity: {down: 4}
          stopping:
            - {id: S1, on: up, costs: {from: 2, to: 9}, assumed: a}
            - {id: S2, on: up, costs: 3, assumed: a}
            - {id: S3, on: third, costs: 7, assumed: a}

      """
    let compiled = try #require(CompiledCase(read(keys + Self.items)).exchanges.first)
    let staged = try #require(compiled.staged)
    #expect(staged.penalties == [5, 0] && staged.settlement == .payment)
    #expect(staged.order == .acrossSides && staged.capacity == [nil, 4])
    #expect(staged.items.map(\.urgency) == [2, 2, 1])
    #expect(compiled.basis == ["D1", "S1", "S2", "U2", "swap"])
  }

  @Test func `what is not stated is listed, and nothing is analysed`() throws {
    let theCase = try read(
      Self.items,
      claims: "  - {id: D1, by: down, exchange: swap, worth: {gate: 3}, from: press, page 1}")
    let compiled = try #require(CompiledCase(theCase).exchanges.first)
    #expect(compiled.staged == nil)
    #expect(
      compiled.missing == [
        CompiledExchange.MissingFigure(item: "gate", party: "up", isWorth: false),
        CompiledExchange.MissingFigure(item: "water", party: "up", isWorth: true),
        CompiledExchange.MissingFigure(item: "water", party: "down", isWorth: false),
      ])
  }

  @Test func `what cannot be all together is a fault and no crash`() throws {
    let keys = "    capacity: {up: 1}\n"
    let compiled = try #require(CompiledCase(read(keys + Self.items)).exchanges.first)
    #expect(compiled.faults.map(\.kind) == [.tooLittleCapacity(needed: 2, capacity: 1)])
  }

  @Test func `a what-if without an exchange takes its figures along`() throws {
    let theCase = try read(Self.items)
    #expect(theCase.mistakes(in: WhatIf(without: ["swap"])).isEmpty)
    let without = theCase.changed(by: WhatIf(without: ["swap"]))
    #expect(without.exchanges.isEmpty && without.claims.map(\.id) == ["U1"])
  }
}
