import EntenteAnswers
import EntenteCase
import EntenteEngine
import EntenteMessages
import EntenteTestSupport
import Testing

@testable import EntenteBrief
@testable import EntentePage

/// Silence is not told as consent, in whichever case.
@Suite struct StatementsWordsTests {
  /// Says which message was chosen, and of which issues and parties.
  private static let plain = Catalogue(
    language: "en",
    patterns: [
      "statements.all": "ALL {issues}.", "statements.none": "NONE {issues}.",
      "statements.some": "SOME {issue} WITHOUT {silent}.", "statements.silence": "SILENCE.",
      "questions.silent": "ASK {parties} ABOUT {issue}.",
    ], fallback: .english)

  @Test func `every issue is told once, as spoken on by all who decide it, by some or by nobody`()
    throws
  {
    var told: [String: Int] = [:]
    for seed in Cases.random(short: 60, long: 600) {
      guard let theCase = Self.thinned(seed) else { continue }
      let composer = Composer(Answers(theCase, for: .mediator), catalogue: Self.plain)
      let found = composer.answers.statements
      let sentences = composer.statements.blocks.flatMap { block in
        if case .paragraph(let sentences) = block { sentences.map(\.text) } else { [String]() }
      }
      for (index, issue) in composer.compiled.issues.enumerated() {
        let naming = sentences.filter { $0.contains(issue.id) }
        try #require(naming.count == 1, "\(seed) \(sentences)")
        let silent = found.deciders[index].filter { found.statements[index][$0].isEmpty }
        let kind = String(naming[0].prefix { $0 != " " })
        let expected =
          silent.isEmpty ? "ALL" : silent.count == found.deciders[index].count ? "NONE" : "SOME"
        #expect(kind == expected, "\(seed) \(issue.id)")
        told[kind, default: 0] += 1
        for party in theCase.parties.indices where kind == "SOME" {
          #expect(naming[0].contains(theCase.parties[party].name) == silent.contains(party))
        }
      }
      #expect(sentences.contains("SILENCE.") == (sentences.count { !$0.hasPrefix("ALL") } > 0))
    }
    #expect(told.values.allSatisfy { $0 > 5 } && told.count == 3, "\(told)")
  }

  @Test func `whoever decides and is silent is asked, and nobody else`() throws {
    for seed in Cases.random(short: 60, long: 600) {
      guard let theCase = Self.thinned(seed) else { continue }
      let composer = Composer(Answers(theCase, for: .mediator), catalogue: Self.plain)
      let found = composer.answers.statements
      let asked = Set(composer.silences.map { $0.sentences[0].text })
      for (index, issue) in composer.compiled.issues.enumerated() {
        let silent = found.deciders[index].filter { found.statements[index][$0].isEmpty }
        let question = asked.first { $0.hasSuffix("ABOUT \(issue.id).") }
        #expect((question == nil) == silent.isEmpty)
        for party in theCase.parties.indices {
          let isAsked = question?.contains(theCase.parties[party].name) ?? false
          #expect(isAsked == silent.contains(party))
        }
      }
    }
  }

  /// A random case of which many claims and answers are left out; `nil` where it has mistakes.
  private static func thinned(_ seed: Int) -> Case? {
    var text = RandomCaseText(seed: UInt64(seed))
    let reading = CaseReader.read(Array(text.text(variant: 1, secrets: false).utf8), for: .everyone)
    guard var theCase = reading.theCase else { return nil }
    var random = SplitMix64(seed: UInt64(seed))
    let share = random.unit()
    theCase.claims.removeAll { _ in random.unit() < share }
    theCase.together = []
    for index in theCase.offers.indices where random.unit() < 0.7 {
      theCase.offers[index].responses = []
    }
    return theCase
  }
}
