import EntenteCase
import Testing

@Suite struct ValueDiagnosticTests {
  @Test(arguments: [
    ("parties: {up: U, ⟦down side⟧: D, down: E}", "down-side"),
    ("parties: {up: U, ⟦-d⟧: D, down: E}", nil), ("parties: {up: U, ⟦or⟧: D, down: E}", nil),
    ("rules: [{id: ⟦R 1⟧, must: release is half}]", "R-1"),
    ("rules: [{id: '⟦If⟧', must: release is half}]", nil),
    ("offers: [{id: ⟦'⟧, title: T, by: up, terms: {release: half}}]".replacing("⟦'⟧", "⟦/o⟧"), nil),
  ])
  func `a bad id is marked, with a good one where it is near`(section: String, good: String?) {
    // Parties named only for their id stay silent, which is another matter.
    let marked = MarkedCase(replacing: section)
    let errors = marked.read().diagnostics.filter { $0.severity == .error }
    #expect(errors.map(\.code) == [.badID], "\(errors)")
    #expect(errors.map(\.span) == marked.spans)
    #expect(errors.first?.suggestion == good)
  }

  @Test func `a text that is too long is marked, and a long condition is none`() {
    let long = String(repeating: "long ", count: 2_001)
    let marked = MarkedCase(replacing: "parties: {up: ⟦'\(long)'⟧, down: D}")
    let errors = marked.read().diagnostics.filter { $0.severity == .error }
    #expect(errors.map(\.code) == [.textTooLong])
    #expect(errors.map(\.span.line) == marked.spans.map(\.line))
    let parts = Array(repeating: "release is half", count: 800).joined(separator: " or ")
    let rule = MarkedCase(replacing: "rules: [{id: R, must: \(parts)}]")
    #expect(rule.read().diagnostics.allSatisfy { $0.severity != .error })
  }

  @Test(arguments: [
    "parties: [{id: up, name: U}, {id: down, name: D}, {id: ⟦up⟧, name: V}]",
    "mediators: {envoy: E, ⟦up⟧: U}", "stakeholders: {⟦envoy⟧: P}",
    "rules: [{id: R, must: release is half}, {id: ⟦R⟧, must: release is half}]",
    "rules: [{id: R, must: release is half}]\noffers: [{id: ⟦R⟧, title: T, by: up, terms: {meter: up}}]",
    """
    issues:
      - {id: release, asks: Q, options: [{id: none}, {id: third}, {id: half}, {id: ⟦none⟧}]}
      - {id: meter, asks: Q, options: {up: a, joint: b}}
      - {id: ⟦meter⟧, asks: Q, options: {up: a, joint: b}}
    """,
  ])
  func `an id that is used twice is marked the second time`(section: String) {
    let marked = MarkedCase(replacing: section)
    let found = marked.read().diagnostics.filter { $0.severity == .error }
    #expect(found.allSatisfy { $0.code == .duplicateID && $0.notes.count == 1 }, "\(found)")
    #expect(found.map(\.span) == marked.spans)
  }

  @Test(arguments: [
    ("2031-4-2", "2031-04-02"), ("2031/04/02", "2031-04-02"), ("2031-02-29", nil),
    ("April", nil), ("2031-13-01", nil), ("2031-00-10", nil), ("1900-02-29", nil),
  ])
  func `a bad date is marked, with the day that was meant`(date: String, meant: String?) {
    MarkedCase(replacing: "as-of: ⟦\(date)⟧").expect(.error, .badDate, suggestion: meant)
  }

  @Test(arguments: ["2032-02-29", "2000-02-29", "\"2031-12-31\""])
  func `days of the calendar are read`(date: String) {
    #expect(MarkedCase(replacing: "as-of: \(date)").read().theCase?.asOf?.count == 10)
  }

  @Test(arguments: [
    "⟦1.1⟧", "⟦-0.1⟧", "⟦nan⟧", "⟦.nan⟧", "⟦0x1⟧", "⟦1e999⟧", "⟦inf⟧", "⟦[]⟧", "'⟦0.5⟧'",
  ])
  func `a bad probability is marked`(number: String) {
    MarkedCase(replacing: "scale: {firm: 0.9, contested: \(number), absolute: 1}")
      .expect(.error, .badProbability)
  }

  @Test(arguments: [("90%", "0.9"), ("\"0,9\"", "0.9")])
  func `a percentage gets its probability as suggestion`(written: String, meant: String) {
    let reading = MarkedCase(replacing: "scale: {firm: \(written)}").read()
    #expect(reading.diagnostics.map(\.suggestion) == [meant])
  }

  @Test func `the scale must keep the order of its words`() {
    MarkedCase(replacing: "scale: {firm: 0.7, soft: ⟦0.8⟧, contested: 0.1}")
      .expect(.error, .scaleOrder)
    MarkedCase(replacing: "scale: {firm: ⟦0.3⟧}").expect(.error, .scaleOrder)
    MarkedCase(replacing: "scale: {absolute: 0.9, firm: 0.9, soft: 0.9, contested: 0.9}")
      .expectSound()
  }

  @Test(arguments: ["⟦-1⟧", "⟦lots⟧", "⟦.inf⟧", "⟦nan⟧", "⟦1e400⟧"])
  func `a bad weight is marked`(weight: String) {
    claim("numbers: {release: {weight: \(weight), values: {none: 1}}, meter: {weight: 0}}")
      .expect(.error, .badNumber)
  }

  @Test(arguments: ["⟦-1⟧", "⟦1.01⟧", "⟦much⟧"])
  func `a bad value is marked`(value: String) {
    claim("numbers: {release: {weight: 1, values: {none: \(value)}}, meter: {weight: 0}}")
      .expect(.error, .badNumber)
  }

  @Test(arguments: [
    "interactions: [{when: release is half, worth: ⟦much⟧}]",
    "interactions: [{when: release is half, worth: '⟦1⟧'}]", "reservation: ⟦low⟧",
    "reservation: ⟦.nan⟧", "ceiling: ⟦.inf⟧", "ceiling: ⟦[1]⟧", "discount: ⟦1.5⟧",
    "discount: ⟦-0.1⟧",
  ])
  func `a bad number beside the numbers of issues is marked`(extra: String) {
    claim("numbers: {release: {weight: 1}, meter: {weight: 0}}, \(extra)")
      .expect(.error, .badNumber)
  }

  @Test(arguments: [
    ("interactions: [{⟦when⟧: release is half}]", DiagnosticCode.missingKey),
    ("interactions: [{⟦worth⟧: 1}]", .missingKey),
    ("interactions: [{when: release is half, ⟦worth⟧: }]", .missingKey),
    ("interactions: [{when: release is half, worth: 1, ⟦worht⟧: 2}]", .unknownKey),
    ("interactions: [⟦5⟧]", .wrongType), ("interactions: ⟦5⟧", .wrongType),
    ("interactions: ⟦[]⟧", .emptyList),
    ("interactions: [{when: release is ⟦hafl⟧, worth: 1}]", .unknownOption),
  ])
  func `a mistake in an interaction is marked`(extra: String, code: DiagnosticCode) {
    claim("numbers: {release: {weight: 1}, meter: {weight: 0}}, \(extra)").expect(.error, code)
  }

  @Test(arguments: [
    ("numbers: {⟦release⟧: {weight: 2}}"), ("numbers: {meter: {weight: 2}}, ⟦reservation⟧: 2"),
    ("numbers: {meter: {weight: 2}}, ⟦ceiling⟧: 2"),
    ("numbers: {meter: {weight: 2}}, ⟦discount⟧: 1"),
  ])
  func `a party states each of its numbers once`(second: String) {
    let marked = MarkedCase(
      replacing: """
        claims:
          - {id: U1, by: up, numbers: {release: {weight: 1}}, reservation: 1, ceiling: 3,
             discount: 0.5, from: press, page 1}
          - {id: D1, by: down, numbers: {release: {weight: 1}}, ceiling: 1, from: caucus, page 1}
          - {id: U2, by: up, \(second), from: press, page 1}
          - {id: U3, by: up, priorities: [meter], from: press, page 1}
        """)
    marked.expect(.error, .repeatedItem)
    #expect(marked.read().diagnostics.first?.notes.count == 1)
  }

  @Test(arguments: [("⟦frm⟧", "firm"), ("⟦never⟧", nil), ("'⟦Firm⟧'", "firm")])
  func `a bad word of firmness is marked`(word: String, meant: String?) {
    claim("line: release is none, firmness: \(word)")
      .expect(.error, .badFirmness, suggestion: meant)
  }

  @Test(arguments: ["⟦1.5⟧", "⟦-1⟧"])
  func `a firmness that is a number must be a probability`(number: String) {
    claim("line: release is none, firmness: \(number)").expect(.error, .badProbability)
  }

  @Test func `a control character written as an escape is marked`() {
    MarkedCase(replacing: #"title: "a\"b⟦\x1b⟧[31m""#).expectFirst(.error, .controlCharacter)
  }

  /// A case in which one claim says something, and others see to the rest.
  private func claim(_ statement: String) -> MarkedCase {
    MarkedCase(
      replacing: """
        claims:
          - {id: U1, by: up, \(statement), from: press, page 1}
          - {id: D1, by: down, priorities: [release, meter], from: caucus, page 1}
        """)
  }
}

extension String {
  func replacing(_ old: String, _ new: String) -> String {
    split(separator: old, omittingEmptySubsequences: false).joined(separator: new)
  }
}
