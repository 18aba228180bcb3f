extension Condition {
  /// All of the parts hold: conjunctions among them are opened, and one part stands for itself.
  public static func all(_ parts: [Condition]) -> Condition {
    let flat = parts.flatMap { part in
      if case .conjunction(let inner) = part { inner } else { [part] }
    }
    return flat.count == 1 ? flat[0] : .conjunction(flat)
  }

  /// At least one part holds: disjunctions among them are opened, and one part stands for itself.
  public static func any(_ parts: [Condition]) -> Condition {
    let flat = parts.flatMap { part in
      if case .disjunction(let inner) = part { inner } else { [part] }
    }
    return flat.count == 1 ? flat[0] : .disjunction(flat)
  }

  /// How many connectives (`not`, `and`, `or`) stand inside each other, 0 for a choice.
  /// - Complexity: O(size of the condition).
  public var depth: Int {
    switch self {
    case .choice: 0
    case .negation(let inner): inner.depth + 1
    case .conjunction(let parts), .disjunction(let parts):
      parts.isEmpty ? 0 : parts.reduce(0) { max($0, $1.depth) } + 1
    }
  }

  /// The ids of the issues that it mentions, in the order of their first mention.
  /// - Complexity: O(size of the condition).
  public var issues: [String] {
    var seen: Set<String> = []
    var result: [String] = []
    collectIssues { issue in
      if seen.insert(issue).inserted { result.append(issue) }
    }
    return result
  }

  private func collectIssues(_ collect: (String) -> Void) {
    switch self {
    case .choice(let issue, _): collect(issue)
    case .negation(let inner): inner.collectIssues(collect)
    case .conjunction(let parts), .disjunction(let parts):
      for part in parts { part.collectIssues(collect) }
    }
  }
}
