import EntenteCase

extension Formula {
  /// Where the ids of a case's issues and options lead.
  package struct Directory: Sendable {
    private var positions: [String: (issue: Int, options: [String: Int])] = [:]

    /// Makes the directory of issues in the given order.
    package init(_ issues: [Issue]) {
      for (index, issue) in issues.enumerated() {
        var options: [String: Int] = [:]
        for (position, option) in issue.options.enumerated() { options[option.id] = position }
        positions[issue.id] = (index, options)
      }
    }

    /// The index of an issue.
    package func issue(_ id: String) -> Int? { positions[id]?.issue }

    /// The index of an option among its issue's.
    package func option(_ id: String, of issue: String) -> Int? { positions[issue]?.options[id] }

    /// How many options an issue has.
    fileprivate func optionCount(_ issue: String) -> Int { positions[issue]?.options.count ?? 0 }
  }

  /// Compiles a condition, pushing negations down to the choices.
  ///
  /// - Precondition: the condition names only issues and options of the directory, as every
  ///   case that was read without errors does.
  /// - Complexity: O(size of the condition x options an issue).
  package init(_ condition: Condition, in directory: Directory, negated: Bool = false) {
    switch condition {
    case .negation(let part):
      self.init(part, in: directory, negated: !negated)
    case .conjunction(let parts):
      let compiled = parts.map { Formula($0, in: directory, negated: negated) }
      self = negated ? .any(compiled) : .all(compiled)
    case .disjunction(let parts):
      let compiled = parts.map { Formula($0, in: directory, negated: negated) }
      self = negated ? .all(compiled) : .any(compiled)
    case .choice(let issue, let options):
      self = Formula.choice(of: issue, among: options, in: directory, negated: negated)
    }
  }

  private static func choice(
    of issue: String, among options: [String], in directory: Directory, negated: Bool
  ) -> Formula {
    guard let index = directory.issue(issue) else {
      preconditionFailure("the case has no issue '\(issue)'")
    }
    let named = BitSet(options.compactMap { directory.option($0, of: issue) })
    let all = BitSet(below: directory.optionCount(issue))
    return .choice(issue: index, allowed: negated ? all.subtracting(named) : named)
  }
}
