import EntenteAnswers
import EntenteEngine
import EntentePage

/// What `entente brief --json` prints: the words of the brief, and the document of every question
/// that the case has an answer to.
public struct BriefDocument: Encodable, Sendable {
  private let brief: Brief
  private let answers: Answers

  private struct Key: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }

    init(stringValue: String) { self.stringValue = stringValue }

    init?(intValue: Int) { nil }
  }

  /// Makes the document of a brief and the answers that it was composed from.
  public init(_ brief: Brief, _ answers: Answers) {
    self.brief = brief
    self.answers = answers
  }

  /// Writes the brief's own keys and the questions' side by side.
  public func encode(to encoder: any Encoder) throws {
    try brief.encode(to: encoder)
    try answers.worlds.acceptability.map {
      try AcceptabilityDocument($0, of: answers.compiled).encode(to: encoder)
    }
    var container = encoder.container(keyedBy: Key.self)
    for inquiry in Inquiries.all {
      guard let document = inquiry.document(of: answers) else { continue }
      try container.encode(document, forKey: Key(stringValue: inquiry.key))
    }
  }
}
