import EntenteCase
import Testing

@Suite struct ExchangeDiagnosticTests {
  /// The sound case with an exchange of two items, some keys added, and figures of both parties.
  private func exchange(
    _ keys: String = "order: free", gate: String = "count: 3", water: String = "name: the water",
    stopping: String = "{id: S1, on: up, costs: 2, assumed: all of it}",
    claims: String = ""
  ) -> MarkedCase {
    MarkedCase(
      replacing: """
        exchanges:
          swap:
            title: The gate for the water
            \(keys)
            items:
              - {id: gate, by: up, to: down, \(gate)}
              - {id: water, by: down, to: up, \(water)}
            stopping: [\(stopping)]
        """,
      """
      claims:
        - {id: U1, by: up, line: release is none, from: press, page 1}
        - {id: D1, by: down, line: meter is joint, from: press, page 2}
        - {id: U2, by: up, priorities: [release, meter], from: caucus, page 1}
        - {id: U3, by: up, exchange: swap, worth: {water: 5}, costs: {gate: {from: 1, to: 2}}, from: caucus, page 2}
        - {id: D2, by: down, exchange: swap, worth: {gate: 3}, costs: {water: 1}, known: {gate: 0.9}, from: press, page 3}
      \(claims)
      """)
  }

  @Test func `every key of an exchange is read`() throws {
    let marked = exchange(
      """
      offer: O
          settlement: payment
          order: across sides
          most urgent first: [children, sick]
          capacity: {up: 4, down: 5}
          note: n
          assumed: a
          from: press, page 9
      """,
      gate: "name: a gate, count: 3, urgency: sick, not before: 2, not after: 9, group: g",
      water: "after: gate",
      stopping: "{id: S1, on: up, costs: {from: 2, to: 3}, by: envoy, says: s, from: press, p}",
      claims: "offers: [{id: O, title: T, by: up, terms: {release: half}}]")
    marked.expectSound()
    let read = try #require(marked.read().theCase)
    let swap = try #require(read.exchanges.first)
    #expect(swap.offer == "O" && swap.settlement == .payment && swap.order == .acrossSides)
    #expect(swap.classes == ["children", "sick"] && swap.capacity == ["up": 4, "down": 5])
    #expect(swap.items.map(\.name) == ["a gate", "water"] && swap.items.map(\.count) == [3, 1])
    #expect(swap.items[0].notBefore == 2 && swap.items[0].notAfter == 9)
    #expect(swap.items[0].group == "g" && swap.items[0].urgency == "sick")
    #expect(swap.items[1].after == ["gate"] && swap.items[1].by == "down")
    #expect(swap.stopping[0].costs == 2...3 && swap.stopping[0].by == "envoy")
    #expect(
      read.claims[3].text == "swap: worth water 5; costs gate 1 to 2" && !read.claims[3].isPublic)
    #expect(read.claims[4].text == "swap: worth gate 3; costs water 1; known gate 0.9")
  }

  @Test(
    arguments: [
      ("settlement: ⟦bartr⟧", "barter"), ("order: ⟦across side⟧", "across sides"),
      ("order: ⟦urgency⟧", nil),
    ] as [(String, String?)])
  func `a word that is none of those allowed is marked`(key: String, meant: String?) {
    exchange(key).expect(.error, .unknownWord, suggestion: meant)
  }

  @Test func `an item's class is one of the exchange`() {
    exchange("most urgent first: [children]", gate: "urgency: ⟦childen⟧")
      .expect(.error, .unknownWord, suggestion: "children")
    exchange(gate: "urgency: ⟦children⟧").expect(.error, .unknownWord)
  }

  @Test(arguments: [
    "count: ⟦0⟧", "count: ⟦1.5⟧", "not before: ⟦0⟧", "not after: ⟦-3⟧", "count: ⟦x⟧",
  ])
  func `counts and days are whole and begin at one`(key: String) {
    exchange(gate: key).expect(.error, .badNumber)
  }

  @Test func `a capacity is a whole number of a party`() {
    exchange("capacity: {up: ⟦0⟧}").expect(.error, .badNumber)
    exchange("capacity: {⟦upp⟧: 3}").expect(.error, .unknownParty, suggestion: "up")
  }

  @Test(arguments: ["after: ⟦watr⟧", "after: [water, ⟦watr⟧]"])
  func `what comes before is an item of the exchange`(key: String) {
    exchange(gate: key).expect(.error, .unknownItem, suggestion: "water")
  }

  @Test func `items that wait for each other are marked`() {
    MarkedCase(replacing: circle("after: water", "after: gate")).expect(.error, .cyclicItems)
    MarkedCase(replacing: circle("after: gate", "count: 1")).expect(.error, .cyclicItems)
    MarkedCase(replacing: circle("group: g", "group: g, after: gate"))
      .expect(.error, .cyclicItems)
  }

  private func circle(_ gate: String, _ water: String) -> String {
    """
    exchanges:
      swap:
        title: T
        items: [{id: ⟦gate⟧, by: up, to: down, \(gate)}, {id: water, by: down, to: up, \(water)}]
    """
  }

  @Test func `an item has a day`() {
    exchange(gate: "not before: 5, not after: ⟦4⟧").expect(.error, .impossibleDays)
    let waits = exchange(gate: "not before: 5", water: "after: gate, not after: 4")
    #expect(waits.read().diagnostics.map(\.code) == [.impossibleDays])
    #expect(waits.read().diagnostics[0].message.contains("day 5"))
    exchange(gate: "not before: 5", water: "after: gate, not after: 5").expectSound()
    let joined = exchange(gate: "not before: 5, group: g", water: "group: g, not after: 4")
    #expect(joined.read().diagnostics.map(\.code) == [.impossibleDays])
  }

  @Test func `nobody gives to itself`() {
    MarkedCase(
      replacing: "exchanges: [{id: s, title: T, items: [{id: i, by: up, to: ⟦up⟧}]}]"
    ).expect(.error, .givesToItself)
    MarkedCase(
      replacing: "exchanges: [{id: s, title: T, items: [{id: i, by: up, to: ⟦envoy⟧}]}]"
    ).expect(.error, .wrongOwner)
  }

  @Test(arguments: [
    ("{id: S1, on: up, costs: ⟦-1⟧, assumed: a}", DiagnosticCode.badNumber),
    ("{id: S1, on: up, costs: {from: 3, to: ⟦2⟧}, assumed: a}", .badNumber),
    ("{id: ⟦S1⟧, on: up, costs: 2}", .missingSource),
    ("{id: S1, on: ⟦upp⟧, costs: 2, assumed: a}", .unknownParty),
    ("{id: S1, on: up, costs: 2, by: ⟦evoy⟧, assumed: a}", .unknownParty),
    ("{id: ⟦S1⟧, on: up, assumed: a}", .missingKey),
    ("{id: ⟦U1⟧, on: up, costs: 2, assumed: a}", .duplicateID),
    ("{id: S1, on: up, ⟦cost⟧: 2, costs: 2, assumed: a}", .unknownKey),
  ])
  func `mistakes in what stopping costs are marked`(entry: String, code: DiagnosticCode) {
    guard code != .duplicateID else {
      // The id is first used by the exchange, so that the claim is the second.
      let codes = exchange(stopping: "{id: U1, on: up, costs: 2, assumed: a}").read().diagnostics
      return #expect(codes.map(\.code) == [.duplicateID])
    }
    exchange(stopping: entry).expect(.error, code)
  }

  @Test(
    arguments: [
      ("exchange: ⟦swop⟧, worth: {gate: 3}", DiagnosticCode.unknownExchange, "swap"),
      ("exchange: swap, worth: {⟦gat⟧: 3}", .unknownItem, "gate"),
      ("exchange: swap, known: {water: ⟦1.5⟧}", .badProbability, nil),
      ("exchange: swap, known: {water: ⟦90%⟧}", .badProbability, "0.9"),
      ("exchange: swap, known: {water: {from: 0.5, to: ⟦2⟧}}", .badNumber, nil),
      ("exchange: swap, costs: {⟦water⟧: 3}", .wrongOwner, nil),
      ("exchange: swap, known: {⟦gate⟧: 0.5}", .wrongOwner, nil),
      ("exchange: swap, worth: {⟦water⟧: 3}", .repeatedItem, nil),
      ("⟦exchange⟧: swap", .emptyList, nil),
      ("exchange: swap, worth: ⟦{}⟧", .emptyList, nil),
      ("line: release is none, ⟦worth⟧: {water: 3}", .misplacedKey, nil),
      ("exchange: swap, known: {water: 0.5}, ⟦unless⟧: release is none", .misplacedKey, nil),
    ] as [(String, DiagnosticCode, String?)])
  func `mistakes in figures are marked`(keys: String, code: DiagnosticCode, meant: String?) {
    exchange(claims: "  - {id: U4, by: up, \(keys), from: press, page 1}")
      .expect(.error, code, suggestion: meant)
  }

  @Test func `a figure is not negative`() {
    let text = exchange().text.replacing("water: 5", with: "water: ⟦-5⟧")
    MarkedCase(text).expect(.error, .badNumber)
  }

  @Test func `a figure that nobody states is missed, but not by those who may not know it`() {
    let text = exchange().text.replacing("worth: {water: 5}, ", with: "")
    let marked = MarkedCase(text.replacing("{id: water", with: "{id: ⟦water⟧"))
    marked.expect(.warning, .missingFigure)
    #expect(marked.read(for: .party("down")).diagnostics.isEmpty)
  }

  @Test func `an exchange carries out an offer of the case`() {
    exchange("offer: ⟦Q⟧").expect(.error, .unknownOffer)
  }

  @Test func `there are no more items than an exchange may have`() {
    let marked = exchange(gate: "count: 1001")
    #expect(marked.read().diagnostics.map(\.code) == [.tooMany])
    #expect(exchange(gate: "count: 999").read().diagnostics.isEmpty)
  }

  @Test(arguments: [
    ("exchanges: ⟦x⟧", DiagnosticCode.wrongType), ("exchanges: {s: ⟦x⟧}", .wrongType),
    ("exchanges: {s: {title: T, ⟦items⟧: []}}", .emptyList),
    ("exchanges: {⟦s⟧: {title: T}}", .emptyList),
    ("exchanges: {s: {title: T, items: ⟦x⟧}}", .wrongType),
    ("exchanges: {s: {title: T, items: {a: ⟦x⟧}}}", .wrongType),
    ("exchanges: {s: {title: T, ⟦itens⟧: [], items: {a: {by: up, to: down}}}}", .unknownKey),
  ])
  func `damaged exchanges are marked`(section: String, code: DiagnosticCode) {
    let found = MarkedCase(replacing: section).read().diagnostics.filter { $0.severity == .error }
    let marked = MarkedCase(replacing: section)
    #expect(found.map(\.code) == [code] && found.map(\.span) == marked.spans, "\(found)")
  }

  @Test func `what a party entrusts of an exchange is kept from the others`() throws {
    let marked = exchange(
      stopping:
        "{id: S1, on: up, costs: 2, from: caucus}, {id: S2, on: down, costs: 3, from: press, p}, "
        + "{id: S3, on: up, costs: 4, assumed: a, public: false}")
    let seen = { (reader: Reader) throws -> [String] in
      let read = try #require(marked.read(for: reader).theCase)
      return read.exchanges[0].stopping.map(\.id) + read.claims.map(\.id)
    }
    #expect(try seen(.mediator) == ["S1", "S2", "S3", "U1", "D1", "U2", "U3", "D2"])
    #expect(try seen(.party("up")) == ["S1", "S2", "S3", "U1", "D1", "U2", "U3", "D2"])
    #expect(try seen(.party("down")) == ["S2", "U1", "D1", "D2"])
    let hidden = exchange("from: caucus")
    #expect(hidden.read(for: .party("up")).theCase?.exchanges.count == 1)
    #expect(hidden.read(for: .everyone).theCase?.exchanges.isEmpty == true)
    #expect(hidden.read(for: .everyone).theCase?.claims.map(\.id) == ["U1", "D1"])
    let unspoken = exchange("public: false")
    #expect(unspoken.read(for: .party("up")).theCase?.exchanges.isEmpty == true)
  }
}
