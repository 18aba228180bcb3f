import EntenteCase

/// A condition as people say it: the tree of which its sentence is made.
indirect enum SpokenCondition: Hashable {
  /// Every package meets it.
  case anything
  /// No package does.
  case nothing
  /// "truce: “a permanent truce”".
  case choice(issue: String, SpokenOptions)
  /// "a, b and c".
  case all([SpokenCondition])
  /// "either a or b".
  case either([SpokenCondition])
  /// "neither a nor b".
  case neither([SpokenCondition])
  /// "not both a and b".
  case notAll([SpokenCondition])
  /// "if a, then b".
  case implication(given: SpokenCondition, then: SpokenCondition)
}

extension SpokenCondition {
  /// Whether it holds of a package that settles every issue, by what its words mean.
  func holds(for package: [String: String]) -> Bool {
    switch self {
    case .anything: true
    case .nothing: false
    case .choice(let issue, let options): package[issue].map(options.contain) ?? false
    case .all(let parts): parts.allSatisfy { $0.holds(for: package) }
    case .either(let parts): parts.contains { $0.holds(for: package) }
    case .neither(let parts): !parts.contains { $0.holds(for: package) }
    case .notAll(let parts): !parts.allSatisfy { $0.holds(for: package) }
    case .implication(let given, let then):
      !given.holds(for: package) || then.holds(for: package)
    }
  }

  /// Whether it is said of one issue only.
  var isChoice: Bool { if case .choice = self { true } else { false } }

  /// Whether it is "if a, then b".
  var isImplication: Bool { if case .implication = self { true } else { false } }
}
