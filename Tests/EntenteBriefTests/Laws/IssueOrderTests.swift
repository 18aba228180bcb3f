import EntenteAnswers
import EntenteCase
import EntenteEngine
import EntenteTestSupport
import Testing

@testable import EntenteBrief

@Suite struct IssueOrderTests {
  @Test func `issues come by conflicts that speak of them, then by lines, then by index`() {
    var reordered = 0
    for seed in Cases.random(short: 60, long: 600) {
      guard let theCase = Self.read(seed) else { continue }
      let composer = Composer(Answers(theCase, for: .mediator))
      let conflicts = composer.answers.impasse.conflicts.map(composer.issues(of:))
      let lines = composer.compiled.lines.indices.map { composer.issues(of: BitSet([$0])) }
      let keys = composer.compiled.issues.map { issue in
        [conflicts, lines].map { sets in -sets.count { $0.contains(issue.id) } }
      }
      let expected = keys.indices.sorted { a, b in
        (keys[a] + [a]).lexicographicallyPrecedes(keys[b] + [b])
      }
      #expect(composer.issueOrder == expected, "seed \(seed)")
      reordered += expected == Array(keys.indices) ? 0 : 1
    }
    #expect(reordered > 10)
  }

  private static func read(_ seed: Int) -> Case? {
    var text = RandomCaseText(seed: UInt64(seed))
    return CaseReader.read(Array(text.text(variant: 1, secrets: false).utf8), for: .everyone)
      .theCase
  }
}
