/// What came of reading a condition.
package struct ConditionReading: Sendable {
  /// `nil` where the text has a mistake.
  package var condition: Condition?
  /// Every mistake found, in the order of the text; empty when there is a condition.
  package var diagnostics: [Diagnostic]

  /// Makes a reading.
  package init(condition: Condition?, diagnostics: [Diagnostic]) {
    self.condition = condition
    self.diagnostics = diagnostics
  }
}

extension Condition {
  /// How many parentheses and connectives may stand inside each other.
  package static let depthLimit = 100

  /// Reads a sentence of the condition language, as the guide to the case file describes it.
  ///
  /// What the reading settles: `is not`, `is at least` and the like become the list of options
  /// that they leave, in the order, or `nothing` where none is left; `if A then B` is `not A or B`, `A unless B` is `A or
  /// B`; conjunctions in conjunctions and disjunctions in disjunctions are opened. Nothing else
  /// is simplified.
  ///
  /// Two liberties of speech: a comma before `and`, `or`, `then` and `unless` is ignored; and in
  /// `release is half or third` the word after `or` continues the list when no `is` follows it and
  /// it is no issue.
  ///
  /// - Parameters:
  ///   - text: The sentence.
  ///   - vocabulary: The issues and options that it may name.
  ///   - path: Where it stands, in words, for the diagnostics.
  ///   - span: Maps an offset, in Unicode scalars from the start of the text, and a length to the
  ///     place in the file.
  /// - Returns: The condition, or all its mistakes.
  /// - Complexity: O(words + options named once comparisons are written out).
  package static func read(
    _ text: String, vocabulary: Vocabulary, path: String, span: (Int, Int) -> Span
  ) -> ConditionReading {
    let (condition, mistakes) = ConditionParser.parse(text, vocabulary: vocabulary)
    let diagnostics = mistakes.map { mistake in
      Diagnostic(
        .error, mistake.code, at: span(mistake.offset, mistake.length), path: path,
        mistake.message, notes: mistake.notes, suggestion: mistake.suggestion)
    }
    return ConditionReading(
      condition: diagnostics.isEmpty ? condition : nil, diagnostics: diagnostics)
  }
}

/// A mistake in a condition, placed within its text.
struct ConditionMistake {
  var code: DiagnosticCode
  var message: String
  var notes: [String] = []
  var suggestion: String?
  /// In Unicode scalars from the start of the text.
  var offset: Int
  /// In Unicode scalars, at least 1.
  var length: Int
}
