import EntenteAnswers
import EntenteCase
import EntenteEngine
import EntenteMessages
import Testing

@testable import EntenteBrief
@testable import EntentePage

/// Figures of briefs in a language that nobody speaks, as chapters make them.
@Suite struct FigureWordsTests {
  private static let catalogue = Catalogue.english.madeUp

  @Test(arguments: WorkedCases.names)
  func `every letter comes from the catalogue or the case`(name: String) throws {
    let theCase = try WorkedCases.read(named: name)
    let answers = Answers(theCase, for: .mediator, samples: 10)
    let told = Tellings.all.filter { $0.inquiry.lack(in: answers.compiled) == nil }
      .compactMap { $0.brief(answers, in: Self.catalogue) }
    let own = OwnWords(of: theCase, beside: StabilityConcept.allCases.map(\.name))
    for brief in [Composer(answers, catalogue: Self.catalogue).brief()] + told {
      for entry in FigureGallery(brief).entries {
        let texts = Self.texts(of: entry.figure.content)
        #expect(texts.flatMap(own.foreign) == [], "\(entry.name)")
      }
    }
  }

  private static func texts(of figure: any Figure) -> [String] {
    [figure.caption(in: catalogue), figure.summary(in: catalogue)]
      + figure.equivalent(in: catalogue).flatMap(OwnWords.texts)
  }
}
