import EntenteCase
import Testing

/// Orders of what days under an agreement are worth, without numbers.
@Suite struct WorthOrderTests {
  /// A case with one agreement and some claims of `down`, of which one may be marked.
  private func claims(_ texts: String...) -> MarkedCase {
    let claims = texts.enumerated().map { index, text in
      "  - {id: W\(index), by: down, in: deal, worth a day: \(text), from: press, page 1}"
    }
    return MarkedCase(
      replacing: """
        claims:
          - {id: U1, by: up, line: release is none, from: ["press, page 1", caucus]}
        \(claims.joined(separator: "\n"))
        """,
      """
      agreements:
        - id: deal
          title: Two steps
          assumed: all
          phases: {trial: {days: 9, next: lasting}, lasting: {days: open}}
      """)
  }

  @Test func `an order is read as it is listed, most worth first`() throws {
    let marked = claims("[lasting, breakdown of trial, no agreement, breakdown]")
    let theCase = try #require(marked.read().theCase)
    let claim = try #require(theCase.claims.last)
    #expect(
      claim.kind
        == .agreementWorths(
          .init(
            agreement: "deal",
            order: [
              .phase("lasting"), .breakdown(from: "trial"), .noAgreement, .breakdown(from: nil),
            ])))
    #expect(claim.text == "worth a day: lasting, breakdown of trial, no agreement, breakdown")
    let missing = theCase.agreements[0].missingFigures(of: "down", in: theCase)
    #expect(missing == [.daily(.phase("trial")), .halfLife])
  }

  @Test(arguments: [
    ("[trial, ⟦trail⟧]", DiagnosticCode.unknownPhase), ("[trial, lasting, ⟦trial⟧]", .repeatedItem),
    ("[trial, ⟦[lasting, breakdown]⟧]", .wrongType), ("⟦[trial]⟧", .emptyList),
    ("[trial, ⟦{lasting: 3}⟧]", .wrongType),
  ])
  func `mistakes in an order are marked`(order: String, code: DiagnosticCode) {
    let first = claims(order).read().diagnostics.first
    #expect(first?.code == code && first?.severity == .error, "\(first as Any)")
    #expect(first?.span.column == claims(order).spans.first?.column)
  }

  @Test func `an empty order is marked at its key`() {
    #expect(claims("[]").read().diagnostics.first?.code == .emptyList)
  }

  @Test func `orders that come back to where they began are marked where they do`() {
    claims("[trial, lasting]", "[no agreement, breakdown]", "[lasting, no agreement]").expectNone()
    claims("[trial, lasting]", "[lasting, ⟦trial⟧]").expectFirst(.error, .contradictoryOrder)
    claims("[trial, lasting, breakdown]", "[breakdown, no agreement]", "[no agreement, ⟦trial⟧]")
      .expectFirst(.error, .contradictoryOrder)
  }

  @Test func `orders that run against numbers are marked, however far apart`() {
    claims("{trial: 1, breakdown: 2}", "[trial, lasting, ⟦breakdown⟧]")
      .expectFirst(.error, .contradictoryOrder)
    claims("[trial, lasting]", "[lasting, ⟦breakdown⟧]", "{trial: 1, breakdown: {from: 2, to: 3}}")
      .expectFirst(.error, .contradictoryOrder)
    claims("{trial: {from: 1, to: 2}, breakdown: {from: 2, to: 3}}", "[trial, breakdown]")
      .expectNone()
  }

  @Test func `orders of two parties never contradict each other`() {
    let marked = MarkedCase(
      replacing: """
        claims:
          - {id: U1, by: up, line: release is none, from: ["press, page 1", caucus]}
          - {id: U2, by: up, in: deal, worth a day: [trial, no agreement], from: press, page 1}
          - {id: D2, by: down, in: deal, worth a day: [no agreement, trial], from: press, page 1}
        """, "agreements: [{id: deal, title: T, assumed: all, phases: {trial: {days: open}}}]")
    #expect(marked.read().theCase != nil)
  }

  @Test func `an order told in confidence contradicts nothing that others may know`() {
    let marked = MarkedCase(
      replacing: """
        claims:
          - {id: U1, by: up, in: deal, worth a day: [trial, no agreement], from: caucus, page 1}
          - {id: U2, by: up, in: deal, worth a day: [no agreement, ⟦trial⟧], from: press, page 1}
          - {id: D1, by: down, line: meter is joint, from: press, page 2}
        """, "agreements: [{id: deal, title: T, assumed: all, phases: {trial: {days: open}}}]")
    marked.expectFirst(.error, .contradictoryOrder)
    #expect(marked.read(for: .everyone).theCase != nil)
    #expect(marked.read(for: .everyone).diagnostics.allSatisfy { $0.severity == .warning })
  }
}

extension MarkedCase {
  fileprivate func expectNone() {
    #expect(read().diagnostics.allSatisfy { $0.severity != .error }, "\(read().diagnostics)")
  }
}
