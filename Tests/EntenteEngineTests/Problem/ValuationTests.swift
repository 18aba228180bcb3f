import EntenteCase
import EntenteEngine
import Testing

@Suite struct ValuationTests {
  private func compiled(_ claims: String) throws -> CompiledCase {
    let yaml = """
      entente: 1
      title: Water
      sources: {press: {title: The Courier}}
      parties: {up: Upstream, down: Downstream}
      issues:
        release: {asks: How much?, options: [none, third, half], ordered: true}
        meter: {asks: Who reads?, options: [joint, up], ordered: true}
      claims:
      \(claims)
        - {id: D1, by: down, line: release is half, from: press, page 1}
      """
    let reading = CaseReader.read(Array(yaml.utf8))
    return CompiledCase(try #require(reading.theCase, "\(reading.diagnostics)"))
  }

  private let claims = """
      - {id: U1, by: up, numbers: {release: {weight: 60, values: {none: 1, third: 0.5}}},
         interactions: [{when: release is half and meter is joint, worth: -5}], reservation: 20,
         from: press, page 1}
      - {id: U2, by: up, numbers: {meter: {weight: 40, values: {up: 0.25}}},
         interactions: [{when: anything, worth: 3}], ceiling: 65, from: press, page 1}
    """

  @Test func `the claims of one party add up`() throws {
    let valuation = try #require(try compiled(claims).valuations[0])
    #expect(valuation.values == [[0, 10], [60, 30, 0]])
    #expect(valuation.reservation == 20 && valuation.ceiling == 65)
    #expect(valuation.worth(of: [0, 2]) == -2)
    #expect(valuation.worth(of: [1, 1]) == 43)
  }

  @Test func `no package is worth more than the ceiling`() throws {
    let valuation = try #require(try compiled(claims).valuations[0])
    #expect(valuation.worth(of: [1, 0]) == 65)
  }

  @Test func `a party without numbers has no valuation`() throws {
    let valuations = try compiled(claims).valuations
    #expect(valuations.map { $0 == nil } == [false, true])
  }
}
