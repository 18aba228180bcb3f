import EntenteAnswers
import EntenteBrief
import EntenteCase
import EntenteEngine
import EntentePage
import Testing

/// A brief of talks too large to be worked out says so, and claims nothing that it does not know.
@Suite struct UnfinishedTests {
  @Test func `a brief of very large talks says what was not settled`() throws {
    let theCase = try WorkedCases.read(Self.text(issues: 20, options: 6, lines: 110))
    let findings = Answers(theCase, for: .mediator, work: Budget(4_000))
    try #require(!findings.impasse.isComplete)
    let brief = Composer(findings).brief()
    let text = TextRenderer(width: 200, color: false).render(brief)
    #expect(text.contains("within the work allowed"))
    #expect(!text.contains("no point"))
    #expect(!brief.headline.text.contains("Not stuck"))
    #expect(brief.sections.map(\.id).contains("limits"))
    #expect(findings.effects.isEmpty)
  }

  /// Lines that each allow a few options of two of three issues, drawn at random.
  static func text(issues: Int, options: Int, lines: Int) -> String {
    var random = SplitMix64(seed: 5)
    let named = (0..<options).map { "o\($0)" }
    var text = ["entente: 1", "title: Large talks", "sources: {press: {title: Paper}}"]
    text += ["parties: {ash: Ash, birch: Birch}", "issues:"]
    text += (0..<issues).map {
      "  i\($0): {asks: \"What of \($0)?\", options: [\(named.joined(separator: ", "))]}"
    }
    text += ["status-quo: {i0: o0}", "claims:"]
    for line in 0..<lines {
      let parts = (0..<issues).shuffled(using: &random).prefix(2).map { issue in
        "i\(issue) is \(named.randomElement(using: &random)!)"
      }
      text += ["  - id: L\(line)", "    by: \(line % 2 == 0 ? "ash" : "birch")"]
      text += ["    line: \(parts.joined(separator: " or "))", "    from: press, page \(line)"]
    }
    return text.joined(separator: "\n") + "\n"
  }
}
