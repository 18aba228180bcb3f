extension Condition {
  /// Prints the condition as a sentence that reads back as the same condition.
  ///
  /// Parentheses stand only where the sentence would mean something else without them, and each
  /// choice takes the form that names the fewest options. The law of reading back is for
  /// conditions as reading makes them: at least one option, in the issue's order, no repeats, no
  /// conjunction directly in a conjunction or disjunction in a disjunction, no more than 100
  /// levels.
  /// - Complexity: O(size of the condition + options of the issues it mentions).
  package func text(_ vocabulary: Vocabulary) -> String {
    ConditionPrinter(vocabulary: vocabulary).text(self, inside: .disjunction)
  }
}

/// Prints conditions.
private struct ConditionPrinter {
  /// How closely words bind, from the loosest.
  enum Binding: Int {
    case disjunction, conjunction, negation
  }

  let vocabulary: Vocabulary

  /// The sentence, in parentheses where it binds less closely than its place asks.
  func text(_ condition: Condition, inside place: Binding) -> String {
    switch condition {
    case .choice(let issue, let options): choice(issue, options)
    case .negation(let inner): "not " + text(inner, inside: .negation)
    case .conjunction(let parts):
      joined(parts, by: " and ", as: .conjunction, inside: place, whenEmpty: "anything")
    case .disjunction(let parts):
      joined(parts, by: " or ", as: .disjunction, inside: place, whenEmpty: "nothing")
    }
  }

  private func joined(
    _ parts: [Condition], by word: String, as own: Binding, inside place: Binding,
    whenEmpty: String
  ) -> String {
    if parts.isEmpty { return whenEmpty }
    if parts.count == 1 { return text(parts[0], inside: place) }
    let sentence = parts.map { text($0, inside: own) }.joined(separator: word)
    return own.rawValue < place.rawValue ? "(\(sentence))" : sentence
  }

  /// The form that names the fewest options; of two alike, the one without `not`.
  private func choice(_ issue: String, _ options: [String]) -> String {
    let all = vocabulary.index(ofIssue: issue).map { vocabulary.issues[$0].options } ?? options
    let chosen = Set(options)
    let others = all.filter { !chosen.contains($0) }
    if options.isEmpty { return "nothing" }
    if !others.isEmpty && others.count < options.count {
      return "\(id(issue)) is not \(list(others))"
    }
    return "\(id(issue)) is \(list(options))"
  }

  private func list(_ options: [String]) -> String {
    (options.count == 1 ? "" : "one of ") + options.map(id).joined(separator: ", ")
  }

  private func id(_ id: String) -> String { ConditionWord.canBeID(id) ? id : "\"\(id)\"" }
}
