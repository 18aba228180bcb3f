import EntenteAnswers
import EntentePage

/// A part of the brief, made when it is asked for.
struct Chapter: Sendable {
  /// The id of its section.
  let id: String
  /// The questions whose answers it tells.
  var inquiries: [any Inquiry.Type] = []
  /// Makes its section; one without blocks is left out.
  let section: @Sendable (Composer) -> Brief.Section
}

extension Composer {
  /// The chapters of the brief, in reading order.
  static let chapters = [
    Chapter(id: "standing", inquiries: [OffersInquiry.self]) { $0.standing },
    Chapter(id: "statements", inquiries: [StatementsInquiry.self]) { $0.statements },
    Chapter(id: "common-ground") { $0.commonGround },
    Chapter(id: "impasse", inquiries: [ImpasseInquiry.self]) { $0.impasse },
    Chapter(id: "moves", inquiries: [ImpasseInquiry.self]) { $0.moves },
    Chapter(id: "packages", inquiries: [PackagesInquiry.self]) { $0.packages },
    Chapter(id: "questions", inquiries: [QuestionsInquiry.self]) { $0.questions },
    Chapter(id: "stability", inquiries: [StabilityInquiry.self]) { $0.stability },
    Chapter(id: "commitment", inquiries: [CommitmentInquiry.self]) { $0.commitment },
    Chapter(id: "exchange", inquiries: [ExchangeInquiry.self]) { $0.handovers },
    Chapter(id: "relief", inquiries: [ReliefInquiry.self]) { $0.relief },
    Chapter(id: "basis") { $0.basis },
    Chapter(id: "limits") { $0.limits },
  ]
}
