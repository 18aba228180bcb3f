import EntenteCase
import EntenteEngine

/// What `entente impasse --json` prints.
public struct ImpasseDocument: Encodable, Sendable {
  /// A minimal correction.
  struct Correction: Encodable, Sendable {
    /// Ids of the lines that give way.
    let claims: [String]
    /// The probability, 0...1, that all of them do.
    let likelihood: Double
  }

  /// A probability between two numbers, which are equal where it is known exactly.
  struct Bounds: Encodable, Sendable {
    /// The least that it can be, 0...1.
    let low: Double
    /// The most that it can be, 0...1.
    let high: Double

    init(_ interval: Interval) {
      low = interval.low
      high = interval.high
    }
  }

  /// Each conflict as ids of lines, smallest first.
  let conflicts: [[String]]
  /// Likeliest first.
  let corrections: [Correction]
  /// Whether both lists are whole.
  let complete: Bool
  /// The probability that some agreement crosses no line that is held to the end.
  let agreementLikelihood: Bounds
  /// Ids of the lines on worth that could not be counted; absent where there are none.
  let uncounted: [String]?

  /// Makes the document.
  public init(_ impasse: Impasse, of compiled: CompiledCase) {
    conflicts = impasse.conflicts.map(compiled.ids(of:))
    corrections = impasse.corrections.map {
      Correction(claims: compiled.ids(of: $0.lines), likelihood: $0.likelihood)
    }
    complete = impasse.isComplete
    agreementLikelihood = Bounds(impasse.agreementLikelihood)
    uncounted = compiled.uncountedIDs
  }
}
