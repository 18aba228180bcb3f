import EntenteAnswers
import EntenteMessages
import EntentePage

/// A question with the words of its answer, alone.
package struct Telling: Sendable {
  /// What is asked.
  package let inquiry: any Inquiry.Type
  private let words: @Sendable (Answers, Names) -> Brief?

  /// Says how a question's answer is told, in the words of a catalogue.
  init(_ inquiry: any Inquiry.Type, words: @escaping @Sendable (Answers, Names) -> Brief?) {
    self.inquiry = inquiry
    self.words = words
  }

  /// The answer in words, tables and figures; `nil` where the case has none.
  package func brief(_ answers: Answers, in catalogue: Catalogue = .english) -> Brief? {
    words(answers, Names(answers.compiled.theCase, catalogue: catalogue))
  }
}

/// How the answer to each question is told alone, as its command does where no option asks for more.
package enum Tellings {
  /// The names of the questions that a section of the brief tells the answer of.
  package static var inBrief: Set<String> {
    Set(Composer.chapters.flatMap { $0.inquiries.map { $0.name } })
  }

  /// One for each question of `Inquiries.all`, in that order.
  package static let all = [
    Telling(ImpasseInquiry.self) {
      Composer($0, spelledOut: .max, catalogue: $1.catalogue).brief(of: ["impasse", "moves"])
    },
    Telling(PackagesInquiry.self) {
      PackageList(
        $0.packages.packages, of: $0.compiled, forecast: $0.forecast, bargaining: $0.bargaining,
        subtitle: subtitle($0, $1), for: $0.reader, $1
      ).brief
    },
    Telling(OffersInquiry.self) { Composer($0, catalogue: $1.catalogue).offerBrief },
    Telling(QuestionsInquiry.self) {
      Composer($0, catalogue: $1.catalogue).brief(of: ["questions"])
    },
    Telling(StabilityInquiry.self) { answers, names in
      let line = subtitle(answers, names)
      if let found = answers.stability {
        return StabilityBrief(
          StabilityReport(found), subtitle: line, catalogue: names.catalogue
        ).brief
      }
      return answers.singleStates.map {
        SingleStatesBrief($0, subtitle: line, catalogue: names.catalogue).brief
      }
    },
    Telling(CommitmentInquiry.self) {
      CommitmentBrief($0.commitments, subtitle: subtitle($0, $1), $1).brief
    },
    Telling(ExchangeInquiry.self) { Composer($0, catalogue: $1.catalogue).exchangeBrief },
    Telling(ReliefInquiry.self) { answers, names in
      let theCase = answers.compiled.theCase
      return answers.relief.map {
        ReliefBrief(
          $0, title: theCase.title, subtitle: subtitle(answers, names), of: theCase,
          catalogue: names.catalogue
        ).brief
      }
    },
    Telling(DivisionInquiry.self) { answers, names in
      answers[DivisionInquiry.self]?.brief(subtitle: subtitle(answers, names), names)
    },
    Telling(StatementsInquiry.self) {
      Composer($0, catalogue: $1.catalogue).statementsBrief
    },
  ]

  private static func subtitle(_ answers: Answers, _ names: Names) -> String {
    Subtitle.text(names, for: answers.reader, change: answers.change)
  }
}
