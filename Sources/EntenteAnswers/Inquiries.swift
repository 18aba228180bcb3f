/// The one list of all questions, in the order of the commands.
package enum Inquiries {
  /// Every question that can be asked of a case.
  package static let all: [any Inquiry.Type] = [
    ImpasseInquiry.self, PackagesInquiry.self, OffersInquiry.self, QuestionsInquiry.self,
    StabilityInquiry.self, CommitmentInquiry.self, ExchangeInquiry.self, ReliefInquiry.self,
    DivisionInquiry.self, StatementsInquiry.self,
  ]

  /// Their names, in that order.
  package static var names: [String] { all.map { $0.name } }
}
