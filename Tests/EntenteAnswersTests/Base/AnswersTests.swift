import EntenteAnswers
import EntenteCase
import EntenteEngine
import Testing

/// Findings are made when they are first asked for, and once.
@Suite struct AnswersTests {
  private static let text = """
    entente: 1
    title: Water
    sources: {press: {title: The Courier}}
    parties: {up: Upstream, down: Downstream}
    issues:
      release: {asks: How much?, options: {none: nothing, half: half}}
      meter: {asks: Who reads?, options: {own: one, joint: both}}
    seeks: anything
    claims:
      - {id: U1, by: up, line: release is none, firmness: firm, from: press, page 1}
      - {id: D1, by: down, line: release is half, firmness: soft, from: press, page 1}
    """

  private func answers() throws -> Answers {
    let reading = CaseReader.read(Array(Self.text.utf8))
    return Answers(try #require(reading.theCase), for: .mediator)
  }

  @Test func `nothing is found before it is asked for, and nothing that is not needed`() throws {
    let answers = try answers()
    #expect(answers.made == 0)
    #expect(answers.impasse.conflicts.count == 1)
    #expect(answers.made == 1)
    // Questions need the likelihood of an agreement, which needs the impasse.
    #expect(!answers.questions.isEmpty)
    #expect(answers.made == 3)
    #expect(answers.questions.count == answers.questions.count)
    #expect(answers.made == 3)
  }

  @Test func `threads that ask at once get equal answers`() async throws {
    let answers = try answers()
    let counts = await withTaskGroup(of: Int.self) { group in
      for _ in 0..<16 { group.addTask { answers.packages.entries.count } }
      return await group.reduce(into: Set()) { $0.insert($1) }
    }
    #expect(counts.count == 1)
    #expect(answers.made == 2)
  }

  @Test func `what a case lacks has no document`() throws {
    let answers = try answers()
    let lacking = Inquiries.all.filter { $0.lack(in: answers.compiled) != nil }.map { $0.name }
    #expect(lacking == ["stability", "commitment", "exchange", "relief", "divide"])
    for inquiry in Inquiries.all where lacking.contains(inquiry.name) {
      #expect(inquiry.document(of: answers) == nil)
    }
  }
}
