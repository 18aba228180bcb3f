import EntenteCase
import EntenteEngine

/// What `entente impasse --json` prints.
public struct ImpasseDocument: Encodable, Sendable {
  /// A minimal correction.
  public struct Correction: Encodable, Sendable {
    /// Ids of the lines that give way.
    public let claims: [String]
    /// The probability, 0...1, that all of them do.
    public let likelihood: Double
  }

  /// A probability between two numbers, which are equal where it is known exactly.
  public struct Bounds: Encodable, Sendable {
    /// The least that it can be, 0...1.
    public let low: Double
    /// The most that it can be, 0...1.
    public let high: Double

    init(_ interval: Interval) {
      low = interval.low
      high = interval.high
    }
  }

  /// Each conflict as ids of lines, smallest first.
  public let conflicts: [[String]]
  /// Likeliest first.
  public let corrections: [Correction]
  /// Whether both lists are whole.
  public let complete: Bool
  /// The probability that some agreement crosses no line that is held to the end.
  public let agreementLikelihood: Bounds

  /// Makes the document.
  public init(_ impasse: Impasse, of compiled: CompiledCase) {
    conflicts = impasse.conflicts.map(compiled.ids(of:))
    corrections = impasse.corrections.map {
      Correction(claims: compiled.ids(of: $0.lines), likelihood: $0.likelihood)
    }
    complete = impasse.isComplete
    agreementLikelihood = Bounds(impasse.agreementLikelihood)
  }
}
