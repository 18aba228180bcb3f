import EntenteCase
import Testing

@Suite struct WarningTests {
  @Test func `fewer than two parties draw a warning`() {
    MarkedCase(
      replacing: "⟦parties⟧: {up: U}",
      """
      claims:
        - {id: U1, by: up, line: release is none, from: press, page 1}
        - {id: U2, by: up, priorities: [release, meter], from: caucus, page 1}
      """
    ).expect(.warning, .fewParties)
  }

  @Test func `an issue that nothing speaks to draws a warning`() {
    MarkedCase(
      replacing: """
        issues:
          release: {asks: How much?, options: {none: nothing, third: a third, half: half}}
          meter: {asks: Who reads?, options: {up: one, joint: both}}
          ⟦gauge⟧: {asks: Who pays?, options: {up: one, joint: both}}
        """
    ).expect(.warning, .unmentionedIssue)
  }

  @Test(arguments: [
    "rules: [{id: R, must: gauge is up}]", "seeks: gauge is up",
    "offers: [{id: O, title: T, by: up, terms: {gauge: up}}]",
  ])
  func `a rule or offer that speaks to an issue is enough`(section: String) {
    let marked = MarkedCase(
      replacing: """
        issues:
          release: {asks: How much?, options: {none: nothing, third: a third, half: half}}
          meter: {asks: Who reads?, options: {up: one, joint: both}}
          gauge: {asks: Who pays?, options: {up: one, joint: both}}
        """, section)
    #expect(marked.read().diagnostics.isEmpty == !section.hasPrefix("seeks"))
  }

  @Test func `a party without a claim draws a warning`() {
    MarkedCase(replacing: "parties: {up: U, down: D, ⟦third⟧: T}").expect(.warning, .silentParty)
  }

  @Test func `a source from which nothing comes draws a warning`() {
    MarkedCase(
      replacing: "sources: {press: {title: T}, caucus: {title: N}, ⟦radio⟧: {title: R}}"
    ).expect(.warning, .unusedSource)
  }

  @Test func `options with the same label draw a warning`() {
    MarkedCase(
      replacing: """
        issues:
          release: {asks: How much?, options: {none: nothing, third: half, ⟦half⟧: half}}
          meter: {asks: Who reads?, options: {up: one, joint: both}}
        """
    ).expect(.warning, .duplicateLabel)
  }
}
