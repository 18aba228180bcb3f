/// A name for the packages that settle some issues in one way; they count as one state.
public struct NamedState: Sendable, Hashable {
  public var id: String
  /// Options by issue id; issues that it leaves open are absent.
  public var choices: [String: String]
  /// Where it stands in the file.
  public var span: Span

  /// Makes a named state.
  public init(id: String, choices: [String: String], span: Span = .none) {
    self.id = id
    self.choices = choices
    self.span = span
  }
}

extension NamedState {
  /// What holds of exactly the packages in the state, issue by issue in the given order.
  public func condition(_ issues: [Issue]) -> Condition {
    .all(
      issues.compactMap { issue in
        choices[issue.id].map { .choice(issue: issue.id, options: [$0]) }
      })
  }
}
