import EntenteCase

/// Finds words for conditions; made once for all conditions on the same issues.
struct SpokenReader {
  private let vocabulary: Vocabulary
  private let issueByID: [String: Issue]

  init(_ issues: [Issue]) {
    vocabulary = Vocabulary(issues)
    issueByID = Dictionary(issues.map { ($0.id, $0) }) { first, _ in first }
  }

  /// A condition as a person would say it.
  ///
  /// What must not be is said first: "not a, or b" is "if a, then b", "not (a or b)" is "neither a
  /// nor b", and "not (a and b)" is "not both a and b".
  func speak(_ condition: Condition) -> SpokenCondition {
    let simple = condition.simplified(vocabulary)
    switch simple {
    case .always: return .anything
    case .never: return .nothing
    case .choice(let issue, let options): return choice(issue, options)
    case .negation(let inner): return refuse(inner)
    case .conjunction(let parts): return conjunction(parts)
    case .disjunction(let parts): return disjunction(parts)
    }
  }

  private func choice(_ issue: String, _ options: [String]) -> SpokenCondition {
    guard let known = issueByID[issue] else { return .nothing }
    return .choice(issue: issue, SpokenOptions(Set(options), of: known))
  }

  /// What must not be.
  private func refuse(_ condition: Condition) -> SpokenCondition {
    switch condition {
    case .choice(let issue, let options): return speak(complement(issue, options))
    case .negation(let inner): return speak(inner)
    case .disjunction(let parts):
      return parts.allSatisfy(\.isChoice)
        ? .neither(parts.map(speak)) : speak(.conjunction(parts.map { .negation($0) }))
    case .conjunction(let parts): return speak(.disjunction(parts.map { .negation($0) }))
    }
  }

  private func conjunction(_ parts: [Condition]) -> SpokenCondition {
    let refused = parts.compactMap(\.refused)
    if refused.count == parts.count, refused.allSatisfy(\.isChoice) {
      return .neither(refused.map(speak))
    }
    return .both(parts.map(speak))
  }

  /// "Not a, or b" is "if a, then b": what is said with `not` counts as such first, then what leaves
  /// out one option of many.
  private func disjunction(_ parts: [Condition]) -> SpokenCondition {
    let isSaidWithNot = parts.contains { $0.refused != nil }
    let refused = parts.compactMap { isSaidWithNot ? $0.refused : leftOut($0) }
    let rest = parts.filter { (isSaidWithNot ? $0.refused : leftOut($0)) == nil }
    if refused.isEmpty { return .either(parts.map(speak)) }
    if rest.isEmpty { return exclusion(refused) }
    return .when(speak(.conjunction(refused)), speak(.disjunction(rest)))
  }

  /// Not all of them: "not both a and b"; where one of them says what must not be, "if a, then b".
  private func exclusion(_ parts: [Condition]) -> SpokenCondition {
    let positive = parts.filter { leftOut($0) == nil }
    let opposites = parts.compactMap(leftOut)
    if opposites.isEmpty { return .notAll(parts.map(speak)) }
    let then = speak(.disjunction(opposites))
    return positive.isEmpty ? then : .when(speak(.conjunction(positive)), then)
  }

  /// The one option that a choice leaves out of three or more.
  private func leftOut(_ part: Condition) -> Condition? {
    guard case .choice(let issue, let options) = part, options.count > 1,
      case .choice(_, let rest) = complement(issue, options), rest.count == 1
    else { return nil }
    return .choice(issue: issue, options: rest)
  }

  private func complement(_ issue: String, _ options: [String]) -> Condition {
    let rest = vocabulary.options(of: issue).filter { !options.contains($0) }
    return .choice(issue: issue, options: rest)
  }
}

extension SpokenCondition {
  /// All of them: lists within are opened.
  fileprivate static func both(_ parts: [SpokenCondition]) -> SpokenCondition {
    if parts.contains(.nothing) { return .nothing }
    let flat = parts.filter { $0 != .anything }.flatMap { part in
      if case .all(let inner) = part { inner } else { [part] }
    }
    return flat.isEmpty ? .anything : flat.count == 1 ? flat[0] : .all(flat)
  }

  /// "If a, then b"; a constant or `b` alone where `a` says nothing; "if a and b, then c" for "if a,
  /// then if b, then c".
  fileprivate static func when(
    _ given: SpokenCondition, _ then: SpokenCondition
  ) -> SpokenCondition {
    switch (given, then) {
    case (.nothing, _), (_, .anything): .anything
    case (.anything, _): then
    case (_, .implication(let further, let last)):
      .implication(given: both([given, further]), then: last)
    default: .implication(given: given, then: then)
    }
  }
}

extension Condition {
  fileprivate var isChoice: Bool { if case .choice = self { true } else { false } }

  /// What is said not to be.
  fileprivate var refused: Condition? {
    if case .negation(let inner) = self { inner } else { nil }
  }
}
