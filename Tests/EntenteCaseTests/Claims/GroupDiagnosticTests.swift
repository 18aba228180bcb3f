import EntenteCase
import Testing

@Suite struct GroupDiagnosticTests {
  private func groups(_ groups: String) -> MarkedCase {
    MarkedCase(
      replacing: """
        claims:
          - {id: U1, by: up, line: release is none, from: press, page 1}
          - {id: D1, by: down, line: meter is joint, from: caucus, page 2}
          - {id: D2, by: down, line: release is half, firmness: soft, from: press, page 2}
          - {id: D3, by: down, line: release is third, firmness: 0.3, from: press, page 2}
          - {id: F1, by: press, fact: F, from: press, page 2}
        together:
        \(groups)
        """)
  }

  @Test func `a group has only lines`() {
    groups("  - {id: G, claims: [U1, ⟦F1⟧]}").expect(.error, .notALine)
  }

  @Test func `a line or group stands in one group`() {
    groups("  - {id: G, claims: [U1, D1]}\n  - {id: H, firmness: soft, claims: [D2, ⟦U1⟧]}")
      .expect(.error, .lineInTwoGroups)
    groups(
      """
        - {id: G, claims: [U1, D1]}
        - {id: H, firmness: soft, claims: [D2, G]}
        - {id: I, firmness: soft, claims: [D3, ⟦G⟧]}
      """
    ).expect(.error, .lineInTwoGroups)
  }

  @Test func `a chain of groups that comes back to itself is marked where it closes`() {
    groups("  - {id: G, claims: [U1, ⟦G⟧]}").expect(.error, .cyclicGroup)
    groups(
      """
        - {id: G, claims: [U1, H]}
        - {id: H, claims: [D1, I]}
        - {id: I, claims: [⟦G⟧, D2], firmness: firm}
      """
    ).expect(.error, .cyclicGroup)
  }

  @Test func `lines of several firmnesses need one of the group`() {
    groups("  - {id: ⟦G⟧, claims: [U1, D2]}").expect(.error, .mixedFirmness)
    groups("  - {id: ⟦G⟧, claims: [D2, H]}\n  - {id: H, claims: [U1, D1]}")
      .expect(.error, .mixedFirmness)
    groups("  - {id: G, claims: [D2, H]}\n  - {id: H, claims: [U1, D1], firmness: soft}")
      .expectSound()
    groups("  - {id: G, claims: [U1, D3], firmness: 0.5}").expectSound()
  }

  @Test func `a group of one draws a warning`() {
    groups("  - {id: G, claims: ⟦[U1]⟧}").expect(.warning, .groupOfOne)
  }

  @Test func `groups in groups give their lines to the outermost`() {
    let theCase = groups(
      "  - {id: H, claims: [D1, U1], firmness: soft}\n  - {id: G, claims: [D2, H]}"
    ).read().theCase
    #expect(theCase?.together.map(\.id) == ["G"])
    #expect(theCase?.together.map(\.claims) == [["D2", "D1", "U1"]])
    #expect(theCase?.together.map(\.firmness) == [.word(.soft)])
  }

  @Test func `a group takes the firmness of its lines without stating it`() {
    let theCase = groups("  - {id: G, claims: [D1, U1]}").read().theCase
    #expect(theCase?.together.map(\.firmness) == [nil])
  }
}
