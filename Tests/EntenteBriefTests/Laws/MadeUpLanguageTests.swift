import EntenteAnswers
import EntenteCase
import EntenteMessages
import Testing

@testable import EntenteBrief

/// Briefs in a language that nobody speaks: what is left in Latin letters comes from the case.
@Suite struct MadeUpLanguageTests {
  private static let catalogue = Catalogue.english.madeUp

  /// The chapters that say everything by the catalogue, but for their figures.
  private static let chapters: Set<String> = [
    "standing", "common-ground", "impasse", "moves", "packages", "questions", "exchange", "basis",
    "limits",
  ]
  /// The questions whose own briefs do.
  private static let inquiries = [
    "impasse", "packages", "offer", "questions", "exchange", "divide",
  ]

  @Test(arguments: WorkedCases.names)
  func `every letter of the brief comes from the catalogue or the case`(name: String) throws {
    let answers = Answers(try WorkedCases.read(named: name), for: .mediator, samples: 1)
    var brief = Composer(answers, catalogue: Self.catalogue).brief()
    brief.sections.removeAll { !Self.chapters.contains($0.id) }
    let words = WordsOfCase(answers.compiled.theCase)
    #expect(words.foreign(in: brief) == [])
  }

  @Test(arguments: WorkedCases.names, inquiries)
  func `every letter of an answer comes from the catalogue or the case`(
    name: String, inquiry: String
  ) throws {
    let answers = Answers(try WorkedCases.read(named: name), for: .everyone, samples: 1)
    let telling = try #require(Tellings.all.first { $0.inquiry.name == inquiry })
    guard let brief = telling.brief(answers, in: Self.catalogue) else { return }
    #expect(WordsOfCase(answers.compiled.theCase).foreign(in: brief) == [])
  }

  @Test func `English is noticed`() throws {
    let answers = Answers(try WorkedCases.read(named: "gaza-2025"), for: .mediator, samples: 1)
    let words = WordsOfCase(answers.compiled.theCase)
    #expect(!words.foreign(in: Composer(answers).brief()).isEmpty)
  }
}
