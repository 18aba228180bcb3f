import EntenteCase
import Testing

/// What could be handed over in steps, and what parties say of it.
@Suite struct TransferDiagnosticTests {
  private func marked(
    transfer: String = "{id: T1, by: up, in: trial, of: the keys, every: 10}", claims: String = "",
    from: String = "assumed: all"
  ) -> MarkedCase {
    MarkedCase(
      replacing: """
        claims:
          - {id: U1, by: up, line: release is none, from: ["press, page 1", caucus]}
          - {id: D1, by: down, line: meter is joint, from: press, page 2}
        \(claims)
        """,
      """
      agreements:
        - id: deal
          title: T
          \(from)
          phases: {trial: {days: open}}
          transfers: [\(transfer)]
      """)
  }

  @Test func `a transfer and its figures are read`() throws {
    let claims = """
        - {id: U2, by: up, transfer: T1, costs: {from: 2, to: 4}, from: press, page 1}
        - {id: D2, by: down, transfer: T1, worth: 9, from: press, page 1}
      """
    let theCase = try #require(marked(claims: claims).read().theCase)
    let transfer = try #require(theCase.agreements[0].transfers.first)
    #expect(transfer.id == "T1" && transfer.by == "up" && transfer.phase == "trial")
    #expect(transfer.what == "the keys" && transfer.every == 10)
    let kinds = theCase.claims.map(\.kind)
    #expect(
      kinds.contains(
        .transfer(.init(transfer: "T1", isCost: true, amount: Estimate(from: 2, to: 4)))))
    #expect(kinds.contains(.transfer(.init(transfer: "T1", isCost: false, amount: Estimate(9)))))
    #expect(!theCase.changed(by: WhatIf(without: ["T1"])).claims.contains { $0.id == "U2" })
  }

  @Test(arguments: [
    ("{id: T1, by: ⟦upp⟧, in: trial, of: keys}", DiagnosticCode.unknownParty),
    ("{id: T1, by: up, in: ⟦trail⟧, of: keys}", .unknownPhase),
    ("{id: T1, by: up, in: trial, of: keys, every: ⟦0⟧}", .badNumber),
    ("{id: T1, by: up, in: trial, of: keys, ⟦evry⟧: 2}", .unknownKey),
    ("{id: ⟦T1⟧, by: up, in: trial}", .missingKey),
    ("{id: ⟦U1⟧, by: up, in: trial, of: keys}", .duplicateID),
  ])
  func `mistakes in a transfer are marked`(transfer: String, code: DiagnosticCode) {
    expect(marked(transfer: transfer), code)
  }

  @Test(arguments: [
    ("by: up, transfer: ⟦T2⟧, costs: 1", DiagnosticCode.unknownTransfer),
    ("by: up, transfer: T1, costs: ⟦-1⟧", .badNumber),
    ("by: down, transfer: T1, ⟦costs⟧: 1", .misplacedKey),
    ("by: up, transfer: T1, costs: 1, ⟦worth⟧: 1", .misplacedKey),
    ("by: up, line: release is none, ⟦worth⟧: 1", .misplacedKey),
  ])
  func `mistakes in a figure of a transfer are marked`(claim: String, code: DiagnosticCode) {
    expect(marked(claims: "  - {id: C1, \(claim), from: press, page 1}"), code)
  }

  private func expect(_ marked: MarkedCase, _ code: DiagnosticCode) {
    let found = marked.read().diagnostics.first { $0.code == code }
    #expect(found?.severity == .error, "\(marked.read().diagnostics)")
    #expect(found?.span.line == marked.spans[0].line)
    #expect(found?.span.column == marked.spans[0].column)
  }

  @Test func `a party states a figure of a transfer once`() {
    let claims = """
        - {id: U2, by: up, transfer: T1, costs: 2, from: press, page 1}
        - {id: U3, by: up, transfer: ⟦T1⟧, costs: 3, from: press, page 1}
      """
    expect(marked(claims: claims), .repeatedItem)
  }

  @Test func `a transfer told in confidence is hidden from others, with its figures`() throws {
    let secret = marked(
      transfer: "{id: T1, by: up, in: trial, of: the keys, from: caucus}",
      claims: "  - {id: D2, by: down, transfer: T1, worth: 9, from: press, page 1}")
    for (reader, count) in [(Reader.everyone, 0), (.party("down"), 0), (.party("up"), 1)] {
      let reading = secret.read(for: reader)
      let theCase = try #require(reading.theCase)
      #expect(theCase.agreements[0].transfers.count == count)
      #expect(theCase.claims.contains { $0.id == "D2" } == (count == 1))
      #expect(reading.diagnostics.allSatisfy { $0.severity == .warning })
    }
  }
}
