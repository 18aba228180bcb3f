import EntenteAnswers
import EntenteBrief
import EntenteCase
import EntenteEngine
import EntenteTestSupport
import Testing

/// A brief of work that is stopped anywhere is one that can be read.
@Suite struct StoppedBriefTests {
  private func answers(_ theCase: Case, after polls: Int) -> Answers {
    let counter = PollCounter(after: polls)
    return Answers(
      theCase, for: .mediator, withRelief: true, stop: StopSign { counter.ask() })
  }

  @Test(arguments: [0, 1, 10, 100, 1_000])
  func `wherever it is stopped there is a brief, and its document is read again`(polls: Int)
    throws
  {
    let seeds = Cases.random(short: 12, long: 120)
    var read = 0
    for seed in seeds {
      var random = RandomCaseText(seed: UInt64(seed))
      let text = random.text(variant: 1, secrets: false)
      // The mediator would be told of a source that only the secrets have; and some have mistakes.
      let reading = CaseReader.read(Array(text.utf8), for: .everyone)
      guard let theCase = reading.theCase else { continue }
      read += 1
      let answers = answers(theCase, after: polls)
      let brief = Composer(answers).brief()
      #expect(!brief.headline.text.isEmpty)
      #expect(!(try DocumentText.of(BriefDocument(brief, answers))).isEmpty)
    }
    #expect(read > seeds.count / 4, "\(read) of \(seeds.count) were read")
  }

  @Test func `a document of stopped work says so, and no other does`() throws {
    let theCase = try WorkedCases.read(named: "camp-david-1978")
    let answers = answers(theCase, after: 0)
    let document = ImpasseDocument(answers)
    #expect(!(try DocumentText.of(document)).contains("\"stopped\""))
    let marked = try StopSign { true }.over { try DocumentText.of(document) }
    #expect(marked.contains("\"stopped\" : true"))
  }

  @Test func `an impasse of which nothing could be looked at is not called settled`() throws {
    let theCase = try WorkedCases.read(named: "camp-david-1978")
    #expect(!answers(theCase, after: 0).impasse.isComplete)
    #expect(answers(theCase, after: .max / 2).impasse.isComplete)
  }
}
