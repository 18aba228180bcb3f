import EntenteCase

/// Issues with options, small enough to list every package.
struct RandomIssues {
  var issues: [(id: String, options: [String])]
  var vocabulary: Vocabulary { Vocabulary(issues: issues) }

  init(count: Int, maxOptions: Int, using random: inout SplitMix64) {
    issues = (0..<count).map { issue in
      let options = Int.random(in: 1...maxOptions, using: &random)
      return ("i\(issue)", (0..<options).map { "o\($0)" })
    }
  }

  init(_ issues: [(id: String, options: [String])]) { self.issues = issues }

  /// Every package, in lexicographic order.
  var packages: [[String: String]] {
    issues.reduce([[:]]) { packages, issue in
      packages.flatMap { package in
        issue.options.map { option in package.merging([issue.id: option]) { $1 } }
      }
    }
  }

  /// A condition as reading makes them.
  func condition(depth: Int, using random: inout SplitMix64) -> Condition {
    switch Int.random(in: 0..<(depth > 0 ? 10 : 4), using: &random) {
    case 0..<4:
      let issue = issues.randomElement(using: &random)!
      let options = issue.options.filter { _ in Bool.random(using: &random) }
      return options.isEmpty ? .never : .choice(issue: issue.id, options: options)
    case 4, 5: return .negation(condition(depth: depth - 1, using: &random))
    case 6, 7: return .all(parts(depth: depth - 1, using: &random))
    default: return .any(parts(depth: depth - 1, using: &random))
    }
  }

  private func parts(depth: Int, using random: inout SplitMix64) -> [Condition] {
    (0..<Int.random(in: 0...3, using: &random)).map { _ in
      condition(depth: depth, using: &random)
    }
  }
}

extension RandomIssues {
  /// The same as parts of a case.
  var modelIssues: [Issue] {
    issues.map { issue in
      Issue(
        id: issue.id, asks: issue.id + "?",
        options: issue.options.map { Option(id: $0, label: $0) })
    }
  }
}
