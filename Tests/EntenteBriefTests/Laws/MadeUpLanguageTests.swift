import EntenteAnswers
import EntenteCase
import EntenteEngine
import EntenteMessages
import EntenteTestSupport
import Testing

@testable import EntenteBrief
@testable import EntentePage

/// Briefs in a language that nobody speaks: what is left in Latin letters comes from the case.
@Suite struct MadeUpLanguageTests {
  private static let catalogue = Catalogue.english.madeUp

  @Test(arguments: WorkedCases.names)
  func `every letter comes from the catalogue or the case`(name: String) throws {
    let theCase = try WorkedCases.read(named: name)
    for reader in [Reader.mediator, .everyone] {
      #expect(Self.foreign(in: Answers(theCase, for: reader, samples: 1, withRelief: true)) == [])
    }
  }

  @Test(arguments: Cases.random(short: 30, long: 200))
  func `of random cases too`(seed: Int) throws {
    var text = RandomCaseText(seed: UInt64(seed))
    let bytes = Array(text.text(variant: 1, secrets: true).utf8)
    for reader in [Reader.everyone, .party("birch")] {
      guard let theCase = CaseReader.read(bytes, for: reader).theCase else { continue }
      #expect(Self.foreign(in: Answers(theCase, for: reader, samples: 20, withRelief: true)) == [])
    }
  }

  @Test func `of what was not settled too`() throws {
    let theCase = try WorkedCases.read(UnfinishedTests.text(issues: 20, options: 6, lines: 110))
    for work in [1, 400] {
      #expect(Self.foreign(in: Answers(theCase, for: .mediator, work: Budget(work))) == [])
    }
  }

  @Test func `of what is changed for the sake of argument too`() throws {
    let theCase = try WorkedCases.read(named: "works-wage-round")
    let line = try #require(theCase.claims.first { $0.isLine })
    let issue = try #require(theCase.issues.first)
    let change = WhatIf(
      without: theCase.offers.map(\.id), fixed: [issue.id: issue.options[0].id],
      firmness: [line.id: .probability(0.3)])
    let answers = Answers(
      theCase.changed(by: change), for: .mediator, change: change, samples: 1)
    #expect(Self.foreign(in: answers) == [])
  }

  @Test func `English is noticed`() throws {
    let answers = Answers(try WorkedCases.read(named: "gaza-2025"), for: .mediator, samples: 1)
    let words = WordsOfCase(answers.compiled.theCase)
    #expect(!words.foreign(in: Composer(answers).brief()).isEmpty)
  }

  /// What stands in Latin letters in the brief, and in the answers to single questions, and is not
  /// the case's.
  private static func foreign(in answers: Answers) -> [String] {
    let words = WordsOfCase(answers.compiled.theCase)
    let brief = Composer(answers, catalogue: catalogue).brief()
    let told = Tellings.all.filter { $0.inquiry.lack(in: answers.compiled) == nil }
      .compactMap { $0.brief(answers, in: catalogue) }
    return ([brief] + told).flatMap(words.foreign)
  }
}
