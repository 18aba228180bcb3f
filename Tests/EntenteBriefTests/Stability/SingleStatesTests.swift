import EntenteCase
import EntenteEngine
import EntenteMessages
import Foundation
import Testing

@testable import EntenteAnswers
@testable import EntenteBrief
@testable import EntentePage

/// What is said of single states, where there are too many to list.
@Suite struct SingleStatesTests {
  /// Switches that three parties move in turn, with what each wants of them.
  private func switches(_ count: Int, wants: [String]) -> String {
    let parties = ["ash", "birch", "cedar"]
    let issues = (0..<count).map {
      "  i\($0): {asks: Q, options: [off, on], moved by: \(parties[$0 % 3])}"
    }
    let claims = zip(parties, wants).map { party, wants in
      "  - {id: \(party.uppercased()), by: \(party), wants: [\(wants)], from: \"press, p\"}"
    }
    return """
      entente: 1
      title: Switches
      sources: {press: {title: Paper}}
      parties: {ash: Ash, birch: Birch, cedar: Cedar}
      issues:
      \(issues.joined(separator: "\n"))
        pact: {asks: Q, options: [none, signed]}
      status-quo: {pact: none, \((0..<count).map { "i\($0): off" }.joined(separator: ", "))}
      states: {bright: {i0: on, i1: on, i2: on}}
      offers:
        - {id: P, title: The pact, by: [ash], terms: {pact: signed, i4: on}, from: "press, p"}
        - {id: Q, title: The old pact, by: [ash], terms: {i4: on}, date: 2031-01-01, withdrawn: 2031-01-02, from: "press, p"}
      claims:
      \(claims.joined(separator: "\n"))
      """
  }

  /// Ash would switch on `i0`, but Birch would answer with `i1`, which is worse for Ash.
  private let wants = [
    "not (i1 is on and i0 is on), i0 is on", "not (i0 is on and i1 is off)", "i2 is off",
  ]

  @Test(arguments: StabilityCases.published)
  func `of a state that can be listed the same is said`(name: String) throws {
    let report = try StabilityCases.report(named: name)
    let findings = report.findings
    let start = try #require(report.start)
    guard findings.isCertain else { return }
    let words = StateWords(findings)
    let listed = StandingWords(findings: findings, words: words).answer(at: start)
    let found = SingleStates(findings.compiled, onlyToday: true)
    let single = SingleStateWords(found: found, names: words.names)
    #expect(single.answer(try #require(found.today)).text == listed.text)
  }

  @Test func `forty switches are settled, with who would answer how`() throws {
    let theCase = try WorkedCases.read(switches(40, wants: wants))
    let found = SingleStates(CompiledCase(theCase))
    #expect(found.combinations == Double(1 << 40))
    #expect(
      found.looks.map(\.reason) == [.today, .named("bright"), .offer("P")] && found.omitted == 0)
    let today = try #require(found.today)
    let ash = today.stability.verdict(.sequential, for: 0)
    #expect(ash.isStable == true && ash.gainCount == Double(1 << 13))
    #expect(today.stability.verdict(.nash, for: 0).isStable == false)
    let sanction = try #require(ash.responses.first?.sanction)
    #expect(sanction.map(\.party) == [1] && sanction[0].isGain == true)
    let brief = SingleStatesBrief(found, subtitle: "").brief
    let text = ([brief.headline] + brief.sentences).map(\.text).joined(separator: " ")
    #expect(text.contains("whoever would gain by moving must expect an answer"))
    #expect(
      text.contains(
        "Ash would gain by changing i0 to “on”, but Birch can answer by changing i1 to “on”, after "
          + "which Ash is no better off than before"))
    #expect(text.contains("1,099,511,627,776 ways, too many to list"))
    #expect(text.contains("of more than a thousand further gains: each can be answered"))
    #expect(!text.contains("The old pact"))
  }

  @Test func `what is not settled is null for other programs, and said`() throws {
    let text = switches(40, wants: wants).replacing(
      "wants: [i2 is off]", with: "prefers: [i2 is off, i2 is on]")
    let found = SingleStates(CompiledCase(try WorkedCases.read(text)), onlyToday: true)
    let json = try DocumentText.of(SingleStatesDocument(found))
    let root = try #require(
      try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
    let states = try #require(root["single"] as? [[String: Any]])
    let accounts = try #require(states[0]["accounts"] as? [[String: Any]])
    let cedar = accounts.filter { $0["party"] as? String == "cedar" }
    #expect(cedar.count == 5)
    #expect(cedar.allSatisfy { $0["stable"] is NSNull && $0["lack"] as? String == "unstated" })
    #expect((states[0]["equilibrium"] as? [String: Any])?["nash"] as? Bool == false)
    let brief = SingleStatesBrief(found, subtitle: "").brief
    #expect(
      brief.sentences.contains {
        $0.text.contains("what is known of Cedar does not compare states one by one")
      })
  }

  @Test func `a budget that is used up leaves a verdict open, and says so`() throws {
    let theCase = try WorkedCases.read(switches(40, wants: wants))
    let found = SingleStates(CompiledCase(theCase), onlyToday: true, work: 30)
    let today = try #require(found.today)
    for party in 0..<3 {
      #expect(today.stability.verdict(.general, for: party).lack == .exhausted)
    }
    let brief = SingleStatesBrief(found, subtitle: "").brief
    #expect(brief.headline.text.contains("is not settled"))
    #expect(brief.sentences.contains { $0.text.contains("within the work allowed") })
  }
}
