import EntenteAnswers

/// A question with the words of its answer, alone.
package struct Telling: Sendable {
  /// What is asked.
  package let inquiry: any Inquiry.Type
  /// The answer in words, tables and figures; `nil` where the case has none.
  package let brief: @Sendable (Answers) -> Brief?

  /// Says how a question's answer is told.
  package init(_ inquiry: any Inquiry.Type, brief: @escaping @Sendable (Answers) -> Brief?) {
    self.inquiry = inquiry
    self.brief = brief
  }
}

/// How the answer to each question is told alone, as its command does where no option asks for more.
package enum Tellings {
  /// One for each question of `Inquiries.all`, in that order.
  package static let all = [
    Telling(ImpasseInquiry.self) {
      Composer($0, spelledOut: .max).brief(of: ["impasse", "moves"])
    },
    Telling(PackagesInquiry.self) {
      PackageList(
        $0.packages.packages, of: $0.compiled, bargaining: $0.bargaining, subtitle: subtitle($0)
      ).brief
    },
    Telling(OffersInquiry.self) { Composer($0).offerBrief },
    Telling(QuestionsInquiry.self) { Composer($0).brief(of: ["questions"]) },
    Telling(StabilityInquiry.self) { answers in
      answers.stability.map {
        StabilityBrief(StabilityReport($0), subtitle: subtitle(answers)).brief
      }
    },
    Telling(CommitmentInquiry.self) {
      CommitmentBrief($0.commitments, of: $0.compiled.theCase, subtitle: subtitle($0)).brief
    },
    Telling(ExchangeInquiry.self) { Composer($0).exchangeBrief },
    Telling(ReliefInquiry.self) { answers in
      let theCase = answers.compiled.theCase
      return answers.relief.map {
        ReliefBrief($0, title: theCase.title, subtitle: subtitle(answers), of: theCase).brief
      }
    },
    Telling(DivisionInquiry.self) { answers in
      answers[DivisionInquiry.self]?.brief(subtitle: subtitle(answers))
    },
  ]

  private static func subtitle(_ answers: Answers) -> String {
    Subtitle.text(answers.compiled.theCase, for: answers.reader, change: answers.change)
  }
}
