/// The stable codes of diagnostics, as printed between brackets: `error[unknown-option]`.
///
/// When each appears and what to do about it is in ``explanation``.
public enum DiagnosticCode: String, Sendable, Hashable, CaseIterable {
  /// A condition names an issue that the case does not have.
  case unknownIssue = "unknown-issue"
  /// A condition or choice names an option that its issue does not have.
  case unknownOption = "unknown-option"
  /// A condition is missing where one must stand.
  case expectedCondition = "expected-condition"
  /// An issue is named without `is`.
  case missingIs = "missing-is"
  /// A comparison stops before its option.
  case missingOption = "missing-option"
  /// An `if` is followed by no `then`.
  case missingThen = "missing-then"
  /// A condition contains a word or sign that has no meaning in its place.
  case unexpectedWord = "unexpected-word"
  /// A condition uses a sign or contraction in place of a word of the language.
  case foreignSign = "foreign-sign"
  /// Options are joined in a way that is heard in more than one sense.
  case ambiguousList = "ambiguous-list"
  /// A parenthesis is opened and not closed.
  case unclosedParenthesis = "unclosed-parenthesis"
  /// A parenthesis is closed that was not opened.
  case unmatchedParenthesis = "unmatched-parenthesis"
  /// A quotation mark is opened and not closed.
  case unclosedQuote = "unclosed-quote"
  /// A condition is nested more than 100 levels deep.
  case conditionTooDeep = "condition-too-deep"
  /// A condition has more than 10,000 words, or all together name too many options.
  case conditionTooLong = "condition-too-long"
}
