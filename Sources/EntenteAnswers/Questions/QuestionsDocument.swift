import EntenteCase
import EntenteEngine

/// What `entente questions --json` prints.
public struct QuestionsDocument: Encodable, Sendable {
  /// One question.
  public struct Entry: Encodable, Sendable {
    /// The line asked about.
    public let claim: String
    /// Of whom to ask.
    public let party: String
    /// Birnbaum's importance, 0...1; the middle of the interval where it is not exact.
    public let importance: Double
    /// The interval that holds the importance.
    public let importanceBounds: ImpasseDocument.Bounds
    /// The expected rise in the likelihood of the best package, 0...1.
    public let gain: Double
  }

  /// Most worth asking first.
  public let questions: [Entry]

  /// Makes the document.
  public init(_ questions: [Question], of compiled: CompiledCase) {
    self.questions = questions.map { question in
      let claim = compiled.lines[question.line]
      let bounds = question.importance
      return Entry(
        claim: claim.id, party: claim.by,
        importance: bounds.isExact ? bounds.low : (bounds.low + bounds.high) / 2,
        importanceBounds: ImpasseDocument.Bounds(bounds), gain: question.gain)
    }
  }
}
