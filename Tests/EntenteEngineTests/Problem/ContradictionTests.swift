import EntenteCase
import EntenteEngine
import Testing

@Suite struct ContradictionTests {
  private func compiled(_ claims: String) throws -> CompiledCase {
    let source = """
      entente: 1
      title: Water
      sources: {press: {title: The Courier}}
      parties: {up: Upstream, down: Downstream}
      issues:
        release: {asks: How much?, options: {none: nothing, third: a third, half: half}}
        meter: {asks: Who reads?, options: {up: one, joint: both}}
      status-quo: {release: none, meter: up}
      seeks: anything
      claims:
        - {id: D1, by: down, line: release is not none, from: press, page 1}

      """ + claims
    return CompiledCase(try #require(CaseReader.read(Array(source.utf8)).theCase))
  }

  /// The weight of release lies under that of meter by U1, over it by U3; U2 and U4 play no part.
  private static let opposed = """
      - {id: U1, by: up, numbers: {release: {weight: {from: 10, to: 20}}, meter: {weight: 80}}, from: press, page 1}
      - {id: U2, by: up, prefers: [release is none, release is half], from: press, page 1}
      - {id: U3, by: up, priorities: [release, meter], from: press, page 2}
      - {id: U4, by: up, prefers: [meter is up, meter is joint], from: press, page 3}

    """

  @Test func `preferences that contradict each other are warned of at each of their places`()
    throws
  {
    let warnings = try compiled(Self.opposed).warnings
    #expect(warnings.map(\.code) == [.contradictoryPreferences, .contradictoryPreferences])
    #expect(warnings.map(\.severity) == [.warning, .warning])
    #expect(warnings.map(\.path) == ["claims: U1", "claims: U3"])
    #expect(warnings.map(\.span.line) == [12, 14])
    #expect(warnings[0].message.contains("'U1', beside 'U3'"))
  }

  @Test func `none of the claims named can be left out`() throws {
    let compiled = try compiled(Self.opposed)
    let found = try #require(compiled.contradictoryPreferences(of: "up"))
    #expect(found.map(\.id) == ["U1", "U3"])
    for claim in found {
      let without = CompiledCase(compiled.theCase.changed(by: WhatIf(without: [claim.id])))
      #expect(without.contradictoryPreferences(of: "up") == nil)
      #expect(without.warnings.isEmpty)
    }
    for claim in ["U2", "U4", "D1"] {
      let without = CompiledCase(compiled.theCase.changed(by: WhatIf(without: [claim])))
      #expect(without.contradictoryPreferences(of: "up")?.map(\.id) == ["U1", "U3"])
    }
  }

  @Test func `a comparison that runs against stated values is named with them`() throws {
    let compiled = try compiled(
      """
        - {id: U1, by: up, numbers: {release: {weight: 50, values: {none: 1, half: 0}}, meter: {weight: 50, values: {up: 1}}}, from: press, page 1}
        - {id: U2, by: up, rather: release is half, than: release is none, from: press, page 1}

      """)
    #expect(compiled.contradictoryPreferences(of: "up")?.map(\.id) == ["U1", "U2"])
  }

  @Test func `a party without a contradiction is not warned of`() throws {
    let compiled = try compiled(
      """
        - {id: U2, by: up, prefers: [release is none, release is half], from: press, page 1}
        - {id: U3, by: up, priorities: [release, meter], from: press, page 2}

      """)
    #expect(compiled.warnings.isEmpty)
    #expect(compiled.contradictoryPreferences(of: "up") == nil)
    #expect(compiled.contradictoryPreferences(of: "down") == nil)
  }
}
