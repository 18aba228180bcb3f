extension DiagnosticCode {
  /// When the diagnostic appears and what to do about it, in a few sentences.
  public var explanation: String {
    switch self {
    case .unknownIssue:
      """
      A condition names an issue that the case does not have, or an option without its issue. \
      Correct the id, or write the issue first: 'release is half'.
      """
    case .unknownOption:
      """
      An issue is said to be settled by an option that it does not have. Correct the id, or add \
      the option to the issue.
      """
    case .expectedCondition:
      """
      A condition is empty, or a word such as 'and' has nothing before or after it. Complete it, \
      or remove the word.
      """
    case .missingIs:
      "An issue stands in a condition without 'is'. Write 'release is half'."
    case .missingOption:
      """
      A comparison stops before it names an option. Write 'release is half', 'release is one of \
      third, half' or 'release is at least third'.
      """
    case .missingThen:
      """
      An 'if' has no 'then'. Write 'if A then B'. Where A contains 'unless', put A in parentheses.
      """
    case .unexpectedWord:
      """
      A condition contains a word or sign that has no meaning where it stands. Join conditions by \
      'and', 'or' or 'unless', and remove what is left over.
      """
    case .foreignSign:
      """
      A condition uses a sign or contraction such as '=', '&&' or "isn't". Write the word that the \
      help line names.
      """
    case .ambiguousList:
      """
      Options are joined in a way that listeners understand differently, such as 'is not none or \
      third'. Write 'is not one of none, third', or name the issue again: 'release is not none or \
      release is third'.
      """
    case .unclosedParenthesis:
      "A '(' has no ')' after it. Add one where the part in parentheses ends."
    case .unmatchedParenthesis:
      "A ')' has no '(' before it. Remove it, or add the '('."
    case .unclosedQuote:
      "A quotation mark is opened and never closed. Close it after the id; most ids need none."
    case .conditionTooDeep:
      """
      A condition has more than 100 parentheses, 'not' or 'if' inside each other. Divide it into \
      several lines or rules.
      """
    case .conditionTooLong:
      """
      A condition has more than 10,000 words, or the conditions of the case together name more \
      than a million options once 'is not' and 'is at least' are written out. Divide the \
      condition, or name the options that it allows.
      """
    }
  }
}
