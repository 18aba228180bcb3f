/// The stable codes of diagnostics, as printed between brackets: `error[unknown-option]`.
public enum DiagnosticCode: String, Sendable, Hashable, CaseIterable {
  case unknownIssue = "unknown-issue"
  case unknownOption = "unknown-option"
}
