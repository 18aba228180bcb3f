import EntenteCase
import Testing

@testable import EntenteEngine

struct CompiledConflictTests {
  private static let head = """
    entente: 1
    title: Water
    sources: {press: {title: The Courier}}
    parties: {up: Upstream, down: Downstream}
    issues:
      gate: {asks: Q, options: [shut, ajar, open], moved by: up}
      pump: {asks: Q, options: [off, on], moved by: down}
      pact: {asks: Q, options: [none, signed]}
      price: {asks: Q, options: [low, high], binds: [down]}

    """

  private func compiled(_ rest: String, head: String = Self.head) throws -> CompiledCase {
    let reading = CaseReader.read(Array((head + rest).utf8))
    return CompiledCase(try #require(reading.theCase, "\(reading.diagnostics)"))
  }

  private func claims(_ statements: String...) -> String {
    "claims:\n"
      + statements.enumerated().map { "  - {id: C\($0), from: \"press, p\", \($1)}\n" }.joined()
  }

  /// The state in which options are as given; the rest stands as in the first state.
  private func state(_ conflict: CompiledConflict, _ gate: Int, _ pump: Int) throws -> Int {
    try #require(
      (0..<conflict.model.stateCount).first {
        // Issues stand by id: gate, pact, price, pump.
        let package = conflict.package(of: $0)
        return package[0] == gate && package[3] == pump && (package[2] ?? 0) == 0
      })
  }

  @Test func `issues that one party moves make the states, and joint ones stay`() throws {
    let status = "status-quo: {gate: shut, pump: off, pact: none, price: high}\n"
    let compiled = try compiled(status)
    let staying = try compiled.conflict()
    #expect(staying.issues == [0, 2, 3] && staying.model.stateCount == 12)
    #expect(staying.settled == [nil, 0, nil, nil])
    #expect(staying.model.movers == [BitSet([0]), BitSet([1])])
    #expect(staying.start.map(staying.package) == [0, 0, 1, 0])
    let moving = try compiled.conflict(joint: .moveByAgreement)
    #expect(moving.model.stateCount == 24)
    #expect(moving.model.movers.contains(BitSet([0, 1])))
    let elsewhere = try compiled.conflict(from: [2, 1, nil, nil])
    #expect(elsewhere.start.map(elsewhere.package) == [2, 1, 1, 0])
    #expect(try self.compiled("").conflict().start == nil)
  }

  @Test func `a rule with an open issue is broken only where none of its options could meet it`()
    throws
  {
    let rules = """
      rules:
        - {id: A, must: gate is not open or pact is signed}
        - {id: B, must: pump is off or pact is none}
        - {id: C, must: gate is not shut or price is low}

      """
    let open = try compiled(rules).conflict()
    // With the gate open the pact must be signed, with the pump on it must not be.
    #expect(open.model.stateCount == 9 - 1)
    let standing = try compiled("status-quo: {pact: none}\n" + rules).conflict()
    // The gate cannot be open: shut with a low price, or ajar, and the pump as it likes.
    #expect(standing.model.stateCount == 6)
    #expect(
      try compiled("status-quo: {pact: none, gate: open, pump: off, price: low}\n" + rules)
        .conflict().start == nil)
  }

  @Test func `a state takes the place of the first entry that fits it`() throws {
    let conflict = try compiled(
      claims(
        "by: up, ranks: [gate is shut and pump is off, far above, gate is shut, pump is on]",
        "by: down, overlooks: gate is open")
    ).conflict()
    let up = conflict.preferences[0]
    let (best, shut, on) = (
      try state(conflict, 0, 0), try state(conflict, 0, 1), try state(conflict, 2, 1)
    )
    let unranked = try state(conflict, 2, 0)
    #expect(up.prefers(best, to: shut) && up.prefers(shut, to: on) && up.prefers(best, to: on))
    let other = try state(conflict, 1, 0)
    #expect(up.isUnknown(best, unranked) && up.isUnknown(unranked, other))
    #expect(conflict.basis[1] == .nothing)
    #expect(conflict.unseen[0].isEmpty && conflict.unseen[1].contains(on))
    #expect(conflict.unseen[1].count == 4 && conflict.unseenClaims[1] == ["C1"])
  }

  @Test func `several rankings are read together, and contradictions leave things open`() throws {
    let conflict = try compiled(
      claims(
        "by: up, ranks: [gate is shut, gate is ajar and pump is on]",
        "by: up, ranks: [gate is ajar, gate is open]",
        "by: down, ranks: [pump is on, pump is off]",
        "by: down, ranks: [pump is off, pump is on and gate is shut]")
    ).conflict()
    let up = conflict.preferences[0]
    let (shut, ajarOn, ajarOff, open) = (
      try state(conflict, 0, 0), try state(conflict, 1, 1), try state(conflict, 1, 0),
      try state(conflict, 2, 0)
    )
    #expect(up.prefers(shut, to: ajarOn) && up.prefers(ajarOn, to: open))
    #expect(up.prefers(shut, to: open) && up.prefers(ajarOff, to: open))
    #expect(!up.isUnknown(ajarOn, ajarOff) && !up.prefers(ajarOn, to: ajarOff))
    #expect(conflict.basis[0].claims == ["C0", "C1"])
    let down = conflict.preferences[1]
    #expect(down.isUnknown(try state(conflict, 0, 1), try state(conflict, 0, 0)))
  }

  @Test func `numbers rank states by worth, with interactions and ties`() throws {
    let numbers = """
      numbers: {gate: {weight: 3, values: {shut: 0.1, ajar: 0.2, open: 0.3}},
           pump: {weight: 0.3, values: {on: 1}}, price: {weight: 0}},
           interactions: [{when: gate is open and pump is on, worth: -1}]
      """
    let conflict = try compiled(claims("by: up, \(numbers)", "by: up, wants: [pump is on]"))
      .conflict()
    let up = conflict.preferences[0]
    #expect(conflict.basis[0] == .numbers(claims: ["C0"]))
    let (ajarOff, shutOn) = (try state(conflict, 1, 0), try state(conflict, 0, 1))
    #expect(!up.prefers(ajarOff, to: shutOn) && !up.prefers(shutOn, to: ajarOff))
    #expect(!up.isUnknown(ajarOff, shutOn))
    #expect(up.prefers(try state(conflict, 2, 0), to: try state(conflict, 2, 1)))
  }

  @Test func `wants rank states tier by tier, more of a tier first`() throws {
    let conflict = try compiled(
      claims(
        "by: up, wants: [[gate is open, pump is on], gate is ajar]")
    ).conflict()
    let up = conflict.preferences[0]
    #expect(conflict.basis[0] == .wants(claims: ["C0"]))
    #expect(up.prefers(try state(conflict, 2, 1), to: try state(conflict, 1, 1)))
    #expect(up.prefers(try state(conflict, 1, 1), to: try state(conflict, 2, 0)))
    #expect(!up.isUnknown(try state(conflict, 2, 0), try state(conflict, 0, 1)))
    #expect(up.prefers(try state(conflict, 0, 1), to: try state(conflict, 1, 0)))
  }

  @Test func `what says the same of every state leaves nothing open`() throws {
    let status = "status-quo: {gate: shut, pump: off, price: high}\n"
    let compiled = try compiled(
      status
        + claims(
          "by: up, wants: [pact is signed, gate is open]", "by: down, wants: [pump is on]"))
    let conflict = try compiled.conflict()
    #expect(conflict.settled[1] == nil && !conflict.issues.contains(1))
    let order = try #require(conflict.preferences[0].order)
    #expect(order.prefers(try state(conflict, 2, 0), to: try state(conflict, 0, 0)))
    #expect(order.rankCount == 2)
  }

  @Test func `orders make certain what every world agrees with, and worlds agree with them`() throws
  {
    let conflict = try compiled(
      claims(
        "by: up, prefers: [gate is open, gate is ajar, gate is shut]",
        "by: up, prefers: [pump is off, pump is on]",
        "by: up, priorities: [gate, pump, price]",
        "by: down, rather: gate is open and pump is on, than: gate is shut and pump is off")
    ).conflict()
    let up = conflict.preferences[0]
    #expect(conflict.basis[0] == .orders(claims: ["C0", "C1", "C2"]))
    #expect(up.prefers(try state(conflict, 2, 0), to: try state(conflict, 1, 0)))
    #expect(up.prefers(try state(conflict, 2, 1), to: try state(conflict, 0, 0)))
    #expect(up.isUnknown(try state(conflict, 1, 1), try state(conflict, 0, 0)))
    let down = conflict.preferences[1]
    #expect(down.prefers(try state(conflict, 2, 1), to: try state(conflict, 0, 0)))
    #expect(down.isUnknown(try state(conflict, 2, 0), try state(conflict, 0, 0)))
    let worlds = try #require(conflict.worlds(count: 200, seed: 3))
    var ways: Set<Bool> = []
    for world in 0..<200 {
      let orders = worlds.orders(of: world)
      for (party, order) in orders.enumerated() {
        for first in 0..<conflict.model.stateCount {
          for second in 0..<conflict.model.stateCount
          where conflict.preferences[party].prefers(first, to: second) {
            #expect(!order.prefers(second, to: first))
          }
        }
      }
      ways.insert(orders[0].prefers(try state(conflict, 1, 1), to: try state(conflict, 0, 0)))
    }
    #expect(ways.count == 2)
    #expect(worlds.orders(of: 7) == worlds.orders(of: 7))
  }

  @Test func `states that a ranking leaves out go anywhere in its worlds`() throws {
    let conflict = try compiled(claims("by: up, ranks: [gate is open, gate is shut]")).conflict()
    let worlds = try #require(conflict.worlds(count: 300, seed: 1))
    let (open, ajar, shut) = (
      try state(conflict, 2, 0), try state(conflict, 1, 0), try state(conflict, 0, 0)
    )
    let orders = (0..<300).map { worlds.orders(of: $0)[0] }
    #expect(orders.allSatisfy { $0.prefers(open, to: shut) })
    let between = orders.count { $0.prefers(open, to: ajar) && $0.prefers(ajar, to: shut) }
    #expect((70...130).contains(between))
  }

  @Test func `a name that leaves issues open joins its packages into one state`() throws {
    let conflict = try compiled(
      "states: {off: {pump: off}}\n"
        + claims("by: up, ranks: [off, gate is shut]", "by: down, wants: [gate is shut]")
    ).conflict()
    #expect(conflict.model.stateCount == 1 + 6)
    let off = try #require(conflict.names.first?.key)
    #expect(conflict.package(of: off) == [nil, nil, nil, 0])
    #expect(conflict.preferences[0].prefers(off, to: try state(conflict, 0, 1)))
    // Whether the gate is shut cannot be told of it.
    #expect(conflict.preferences[1].isUnknown(off, try state(conflict, 0, 1)))
  }

  @Test func `a case with too many states says so`() throws {
    let many = (0..<21).map { "  i\($0): {asks: Q, options: [a, b], moved by: up}\n" }.joined()
    let head = """
      entente: 1
      title: Water
      sources: {press: {title: The Courier}}
      parties: {up: Upstream, down: Downstream}
      issues:
      \(many)
      """
    #expect(throws: ConflictFault.self) { try compiled("", head: head).conflict() }
    let fewer = head.split(separator: "\n").dropLast(8).joined(separator: "\n") + "\n"
    do {
      _ = try compiled(claims("by: up, wants: [i0 is a]"), head: fewer).conflict()
      Issue.record("there are 8,192 states and nothing is known of one party")
    } catch let fault as ConflictFault {
      #expect(fault.diagnostics.map(\.code) == [.tooManyStates])
      #expect(fault.diagnostics[0].notes == ["something is open for 'down'"])
    }
    let known = claims("by: up, wants: [i0 is a]", "by: down, ranks: [i1 is a, anything]")
    #expect(try compiled(known, head: fewer).conflict().model.stateCount == 8_192)
  }
}
