extension Condition {
  /// Whether it holds of a package: option ids by issue id.
  ///
  /// This is the definition, by name and slow; the engine works on indices. A choice does not
  /// hold where the package leaves its issue open.
  /// - Complexity: O(size of the condition, its lists of options included).
  public func holds(for package: [String: String]) -> Bool {
    switch self {
    case .choice(let issue, let options): package[issue].map(options.contains) ?? false
    case .negation(let inner): !inner.holds(for: package)
    case .conjunction(let parts): parts.allSatisfy { $0.holds(for: package) }
    case .disjunction(let parts): parts.contains { $0.holds(for: package) }
    }
  }
}
