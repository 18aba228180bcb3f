import EntenteCase
import EntenteEngine
import Testing

/// Cases of which little is left.
struct ConflictEdgeTests {
  private func conflict(_ rest: String) throws -> CompiledConflict {
    let text = """
      entente: 1
      title: Water
      sources: {press: {title: The Courier}}
      parties: {up: Upstream, down: Downstream}
      issues:
        gate: {asks: Q, options: [shut, open], moved by: up}
        pact: {asks: Q, options: [none, signed]}

      """
    let reading = CaseReader.read(Array((text + rest).utf8))
    return try CompiledCase(#require(reading.theCase, "\(reading.diagnostics)")).conflict()
  }

  @Test func `rules that leave nothing leave no state`() throws {
    let claims = "claims:\n  - {id: A, by: up, ranks: [gate is open], from: press}\n"
    let rules = "rules: [{id: R, must: gate is open}, {id: S, must: gate is shut}]\n"
    let conflict = try conflict("status-quo: {gate: open, pact: none}\n" + rules + claims)
    #expect(conflict.model.stateCount == 0 && conflict.start == nil)
    #expect(conflict.preferences.map(\.stateCount) == [0, 0])
  }

  @Test func `a named state of what stays joins all that moves`() throws {
    let names = "states: {peace: {pact: signed}, quarrel: {pact: none}}\n"
    let conflict = try conflict("status-quo: {gate: shut, pact: none}\n" + names)
    #expect(conflict.model.stateCount == 1 && conflict.names == [0: "quarrel"])
  }

  @Test func `a name that open issues leave undecided joins nothing`() throws {
    let conflict = try conflict("states: {quarrel: {pact: none}}\n")
    #expect(conflict.model.stateCount == 2 && conflict.names.isEmpty)
  }

  @Test(arguments: [["A", "B"], ["B", "A"], ["W2", "W10"], ["W10", "W2"]])
  func `what is wanted first in the file comes first, whatever the ids`(ids: [String]) throws {
    let claims = zip(ids, ["open", "shut"]).map { id, wanted in
      "  - {id: \(id), by: up, wants: [gate is \(wanted)], from: press}\n"
    }
    let conflict = try conflict("claims:\n" + claims.joined())
    #expect(conflict.preferences[0].prefers(1, to: 0))
    #expect(conflict.basis[0].claims == ids)
  }

  @Test func `the order of claims that are no wants changes no preference`() throws {
    let claims = [
      "{id: A, by: up, prefers: [gate is open, gate is shut], from: press}",
      "{id: B, by: up, priorities: [gate, pact], from: press}",
      "{id: C, by: up, prefers: [pact is signed, pact is none], from: press}",
    ]
    let texts = [claims, claims.reversed()].map { claims in
      "claims:\n" + claims.map { "  - \($0)\n" }.joined()
    }
    let preferences = try texts.map { try conflict($0).preferences }
    #expect(preferences[0] == preferences[1])
  }

  @Test func `what one party entrusts is in no conflict that another reads`() throws {
    let text = """
      entente: 1
      title: Water
      sources: {press: {title: The Courier}, notes: {title: Notes, confidential: up}}
      parties: {up: Upstream, down: Downstream}
      issues: {gate: {asks: Q, options: [shut, open], moved by: up}}
      claims:
        - {id: A, by: up, ranks: [gate is open, anything], from: notes}
        - {id: B, by: up, overlooks: gate is open, from: notes}
        - {id: C, by: down, ranks: [gate is shut, anything], from: press}
      """
    for reader in [Reader.mediator, .party("up"), .party("down"), .everyone] {
      let theCase = try #require(CaseReader.read(Array(text.utf8), for: reader).theCase)
      let conflict = try CompiledCase(theCase).conflict()
      let knows = reader == .mediator || reader == .party("up")
      #expect(conflict.basis[0] == (knows ? .ranking(claims: ["A"]) : .nothing))
      #expect(conflict.unseen[0].isEmpty == !knows && conflict.unseenClaims[0].isEmpty == !knows)
      #expect(conflict.basis[1] == .ranking(claims: ["C"]))
    }
  }
}
