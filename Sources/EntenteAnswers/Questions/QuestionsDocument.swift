import EntenteCase
import EntenteEngine

/// What `entente questions --json` prints.
public struct QuestionsDocument: Encodable, Sendable {
  /// One question.
  struct Entry: Encodable, Sendable {
    /// The line asked about.
    let claim: String
    /// Of whom to ask.
    let party: String
    /// Birnbaum's importance, 0...1; the middle of the interval where it is not exact.
    let importance: Double
    /// The interval that holds the importance.
    let importanceBounds: ImpasseDocument.Bounds
    /// The expected rise in the likelihood of the best package, 0...1.
    let gain: Double
  }

  /// An issue on which somebody who decides it is silent.
  struct Silence: Encodable, Sendable {
    /// The issue's id.
    let issue: String
    /// Whom to ask about it.
    let parties: [String]
  }

  /// Most worth asking first.
  let questions: [Entry]
  /// Where nothing is known, by issue in the canonical order.
  let silences: [Silence]

  /// Makes the document.
  public init(_ answers: Answers) {
    let compiled = answers.compiled
    silences = answers.silences.map { issue, parties in
      Silence(issue: compiled.issues[issue].id, parties: parties.map { compiled.partyIDs[$0] })
    }
    questions = answers.questions.map { question in
      let claim = compiled.lines[question.line]
      let bounds = question.importance
      return Entry(
        claim: claim.id, party: claim.by,
        importance: bounds.isExact ? bounds.low : (bounds.low + bounds.high) / 2,
        importanceBounds: ImpasseDocument.Bounds(bounds), gain: question.gain)
    }
  }
}
