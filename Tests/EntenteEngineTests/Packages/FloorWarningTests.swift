import EntenteCase
import EntenteEngine
import Testing

/// Lines on worth that say nothing, or exclude everything, draw a warning where they stand.
@Suite struct FloorWarningTests {
  private static func warnings(_ points: String, _ beside: String = "") throws -> [DiagnosticCode] {
    let text = """
      entente: 1
      title: Water
      sources: {press: {title: The Courier}}
      parties: {up: Upstream, down: Downstream}
      issues: {x: {asks: X?, options: [lo, hi]}, y: {asks: Y?, options: [lo, hi]}}
      claims:
        - {id: U1, by: up, numbers: {x: {weight: 60, values: {hi: 1}}, y: {weight: 40, values: {hi: 1, lo: 0.5}}}\(beside), from: "press, page 1"}
        - {id: U2, by: up, nothing below: \(points), from: "press, page 1"}
        - {id: D1, by: down, line: x is lo, from: "press, page 1"}
      """
    let reading = CaseReader.read(Array(text.utf8))
    return CompiledCase(try #require(reading.theCase)).warnings.map(\.code)
  }

  @Test(arguments: ["-5", "0", "20"])
  func `one that every package reaches draws a warning`(points: String) throws {
    #expect(try Self.warnings(points) == [.idleFloor])
  }

  @Test(arguments: ["21", "60", "100"])
  func `one that some packages reach draws none`(points: String) throws {
    #expect(try Self.warnings(points) == [])
  }

  @Test func `one that no package reaches draws one warning`() throws {
    #expect(try Self.warnings("100.5") == [.unreachableFloor])
    #expect(try Self.warnings("60", ", ceiling: 50") == [.unreachableFloor])
    #expect(
      try Self.warnings("70", ", interactions: [{when: x is hi, worth: -50}]")
        == [.unreachableFloor])
  }
}
