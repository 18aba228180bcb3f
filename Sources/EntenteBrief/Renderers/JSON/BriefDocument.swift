import EntenteAnswers
import EntenteEngine

/// What `entente brief --json` prints: the words of the brief, and the data behind them.
public struct BriefDocument: Encodable, Sendable {
  private let brief: Brief
  private let impasse: ImpasseDocument
  private let packages: [PackagesDocument.Package]
  private let questions: [QuestionsDocument.Entry]
  private let offers: [OfferDocument.Entry]
  private let acceptability: AcceptabilityDocument?
  private let commitment: CommitmentDocument?
  private let exchange: ExchangeDocument?

  private enum Key: String, CodingKey {
    case impasse, packages, questions, offers, commitment, exchange
  }

  /// Makes the document of a brief and the findings that it was composed from.
  public init(_ brief: Brief, _ findings: Findings) {
    let compiled = findings.compiled
    self.brief = brief
    impasse = ImpasseDocument(findings.impasse, of: compiled)
    let fed = findings.relief?.packageWorths ?? []
    packages = findings.packages.entries.enumerated().map { index, entry in
      PackagesDocument.Package(
        entry.package, of: compiled, fed: fed.indices.contains(index) ? fed[index] : nil)
    }
    questions = QuestionsDocument(findings.questions, of: compiled).questions
    offers = OfferDocument(findings.tabled, of: compiled).offers
    commitment =
      findings.commitments.isEmpty ? nil : CommitmentDocument(findings.commitments)
    exchange = findings.exchanges.isEmpty ? nil : ExchangeDocument(findings.exchanges)
    acceptability = findings.worlds.acceptability.map { AcceptabilityDocument($0, of: compiled) }
  }

  /// Writes the brief's own keys and the data's side by side.
  public func encode(to encoder: any Encoder) throws {
    try brief.encode(to: encoder)
    try acceptability?.encode(to: encoder)
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(impasse, forKey: .impasse)
    try container.encode(packages, forKey: .packages)
    try container.encode(questions, forKey: .questions)
    try container.encode(offers, forKey: .offers)
    try container.encodeIfPresent(commitment, forKey: .commitment)
    try container.encodeIfPresent(exchange, forKey: .exchange)
  }
}
