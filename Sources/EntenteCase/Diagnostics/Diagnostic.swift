/// One thing that is wrong, or probably wrong, with a case, with its place and a way out.
public struct Diagnostic: Sendable, Hashable {
  /// How bad it is: an error stops the analysis, a warning does not.
  public enum Severity: String, Sendable, Hashable {
    /// The case cannot be used as it is.
    case error
    /// Something is probably wrong.
    case warning
  }

  /// Whether the case cannot be used as it is.
  public var severity: Severity
  /// What kind of mistake it is; stable across versions.
  public var code: DiagnosticCode
  /// Where it is; `Span.none` where the mistake is an absence or the place is not for the reader.
  public var span: Span
  /// Where it is in words, for example `claims: U1: line`.
  public var path: String
  /// What is wrong, in one sentence without a full stop.
  public var message: String
  /// More to know, each in a sentence.
  public var notes: [String]
  /// What to write instead, if there is one likely answer.
  public var suggestion: String?
  /// The file that a case names and in which the place is, relative to the case; `nil` for the
  /// case itself.
  public var file: String?

  /// Makes a diagnostic.
  public init(
    _ severity: Severity, _ code: DiagnosticCode, at span: Span, path: String = "",
    _ message: String, notes: [String] = [], suggestion: String? = nil,
    file: String? = nil
  ) {
    self.severity = severity
    self.code = code
    self.span = span
    self.path = path
    self.message = message
    self.notes = notes
    self.suggestion = suggestion
    self.file = file
  }
}
