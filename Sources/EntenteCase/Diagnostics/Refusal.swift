/// Why a file cannot be read at all: the one error that stops everything else.
struct Refusal: Error {
  var code: DiagnosticCode
  var span: Span
  var message: String
  var notes: [String]
  var suggestion: String?

  init(
    _ code: DiagnosticCode, at span: Span, _ message: String, notes: [String] = [],
    suggestion: String? = nil
  ) {
    self.code = code
    self.span = span
    self.message = message
    self.notes = notes
    self.suggestion = suggestion
  }

  /// What a reader may learn of it; only the mediator learns more than that there is one, because
  /// the fault may stand in what others may not know.
  func diagnostic(for reader: Reader) -> Diagnostic {
    guard reader == .mediator else {
      return Diagnostic(
        .error, .unreadable, at: .none,
        "the file cannot be read as a case; ask the mediator to run entente check")
    }
    return Diagnostic(
      .error, code, at: span, message, notes: notes, suggestion: suggestion)
  }

  /// The refusal of lists in lists in lists.
  static func tooDeep(at span: Span) -> Refusal {
    Refusal(.tooDeep, at: span, "lists and mappings are nested more than 100 levels deep")
  }
}
