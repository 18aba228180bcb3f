extension Condition {
  /// The same condition on packages that settle every issue, said in fewer parts: connectives within
  /// one of their kind are opened, constants are left out, and what is said of one issue side by side
  /// is one choice.
  ///
  /// What is said with `not` stays so where it can, since that is how it was meant.
  /// - Complexity: O(parts squared x options).
  package func simplified(_ vocabulary: Vocabulary) -> Condition {
    switch self {
    case .choice(let issue, let options): vocabulary.choice(issue, Set(options))
    case .negation(let inner): inner.simplified(vocabulary).negated
    case .conjunction(let parts):
      Self.joined(parts.map { $0.simplified(vocabulary) }, isConjunction: true, vocabulary)
    case .disjunction(let parts):
      Self.joined(parts.map { $0.simplified(vocabulary) }, isConjunction: false, vocabulary)
    }
  }

  /// The opposite, without `not` twice.
  private var negated: Condition {
    switch self {
    case .always: .never
    case .never: .always
    case .negation(let inner): inner
    default: .negation(self)
    }
  }

  private static func joined(
    _ parts: [Condition], isConjunction: Bool, _ vocabulary: Vocabulary
  ) -> Condition {
    let (idle, decisive): (Condition, Condition) =
      isConjunction ? (.always, .never) : (.never, .always)
    let flat = parts.flatMap { $0.opened(isConjunction) }
    var merged: [Condition] = []
    for part in flat where part != idle {
      let place = merged.firstIndex { $0.saidOf != nil && $0.saidOf == part.saidOf }
      guard let place else {
        merged.append(part)
        continue
      }
      merged[place] = merged[place].merged(with: part, isConjunction, vocabulary)
    }
    merged.removeAll { $0 == idle }
    if merged.contains(decisive) { return decisive }
    if merged.isEmpty { return idle }
    return merged.count == 1
      ? merged[0] : isConjunction ? .conjunction(merged) : .disjunction(merged)
  }

  /// The parts of a list of this kind; anything else is one part.
  private func opened(_ isConjunction: Bool) -> [Condition] {
    switch self {
    case .conjunction(let parts) where isConjunction: parts
    case .disjunction(let parts) where !isConjunction: parts
    default: [self]
    }
  }

  /// The issue of a choice, or of a choice that must not be.
  private var saidOf: String? {
    switch self {
    case .choice(let issue, _): issue
    case .negation(.choice(let issue, _)): issue
    default: nil
    }
  }
}

extension Condition {
  /// Two things said of one issue as one.
  private func merged(
    with other: Condition, _ isConjunction: Bool, _ vocabulary: Vocabulary
  ) -> Condition {
    guard let issue = saidOf else { return self }
    if case (.negation(.choice(_, let a)), .negation(.choice(_, let b))) = (self, other) {
      let excluded = isConjunction ? Set(a).union(b) : Set(a).intersection(b)
      return vocabulary.choice(issue, excluded).negated
    }
    let (a, b) = (allowed(vocabulary), other.allowed(vocabulary))
    return vocabulary.choice(issue, isConjunction ? a.intersection(b) : a.union(b))
  }

  private func allowed(_ vocabulary: Vocabulary) -> Set<String> {
    switch self {
    case .choice(_, let options): Set(options)
    case .negation(.choice(let issue, let options)):
      Set(vocabulary.options(of: issue)).subtracting(options)
    default: []
    }
  }
}

extension Vocabulary {
  /// The options of an issue in their written order; none of an unknown one.
  package func options(of issue: String) -> [String] {
    index(ofIssue: issue).map { issues[$0].options } ?? []
  }

  /// A choice among the options of an issue, in their order; a constant where it is none of them or
  /// all.
  fileprivate func choice(_ issue: String, _ options: Set<String>) -> Condition {
    let all = self.options(of: issue)
    let chosen = all.filter(options.contains)
    if chosen.isEmpty { return .never }
    return chosen.count == all.count ? .always : .choice(issue: issue, options: chosen)
  }
}
