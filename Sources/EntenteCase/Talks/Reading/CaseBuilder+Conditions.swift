/// A condition with its wording.
struct WrittenCondition {
  var condition: Condition
  var text: String
}

extension CaseBuilder {
  /// Reads a condition, whether it is a sentence or a tree.
  func condition(_ node: YamlNode, _ path: String) -> WrittenCondition? {
    // Each sentence can have thousands of mistakes with a suggestion each; a hundred are enough.
    guard !log.isFull, !result.issues.isEmpty else { return nil }
    if node.pairs != nil {
      guard let tree = tree(node, path) else { return nil }
      return WrittenCondition(condition: tree, text: tree.text(vocabulary))
    }
    // Words are counted where it is taken apart.
    guard let sentence = string(node, path, atMost: .max) else { return nil }
    if let state = stateConditions[sentence] {
      return WrittenCondition(condition: state, text: sentence)
    }
    if isMeantAsState(sentence) {
      unknownState(sentence, node, path)
      return nil
    }
    let places = ScalarPlaces(node, in: text)
    let reading = Condition.read(sentence, vocabulary: vocabulary, path: path) {
      isRestricted ? .none : places.span($0, $1)
    }
    for diagnostic in reading.diagnostics { log.add(diagnostic.severity) { diagnostic } }
    return reading.condition.map { WrittenCondition(condition: $0, text: sentence) }
  }

  /// Whether a sentence is one word that only the name of a state could be.
  private func isMeantAsState(_ sentence: String) -> Bool {
    guard !namedStates.isEmpty, ConditionWord.canBeID(sentence) else { return false }
    return vocabulary.index(ofIssue: sentence) == nil
  }

  private func unknownState(_ name: String, _ node: YamlNode, _ path: String) {
    // One that has a mistake of its own is not unknown.
    guard !namedStates.contains(name) else { return }
    error(
      .unknownState, at: node, path, "the case has no state \(Quoted.quote(name))",
      suggestion: suggestion(for: name, among: namedStates.sorted()))
  }

  /// The conditions of a field, or `nil` where it is absent or has a mistake.
  func condition(_ key: String, in fields: Fields) -> WrittenCondition? {
    guard let node = fields.present(key) else {
      if let place = fields.key(key) { missing(key, in: fields, at: place) }
      return nil
    }
    guard let written = condition(node, fields.path(key)) else { return nil }
    mentioned.formUnion(written.condition.issues)
    return written
  }

  private func tree(_ node: YamlNode, _ path: String) -> Condition? {
    let fields = Fields(node, path: path)
    guard fields["op"] == nil else { return connective(fields) }
    checkKeys(fields, ["issue", "in"])
    guard let issue = requiredString("issue", in: fields), let place = fields["issue"],
      let index = index(ofIssue: issue, place, path)
    else { return nil }
    guard fields.present("in") != nil else {
      missing("in", in: fields)
      return nil
    }
    return choice(index, issue, strings("in", in: fields), path)
  }

  private func choice(
    _ index: Int, _ issue: String, _ options: [(node: YamlNode, text: String)], _ path: String
  ) -> Condition? {
    let known = options.filter { hasOption(index, $0.text, $0.node, path) }
    guard known.count == options.count else { return nil }
    let places = Set(known.compactMap { vocabulary.index(ofOption: $0.text, issue: index) })
    let all = result.issues[index].options
    guard !places.isEmpty else { return .never }
    return .choice(issue: issue, options: places.sorted().map { all[$0].id })
  }

  private func connective(_ fields: Fields) -> Condition? {
    checkKeys(fields, ["op", "of"])
    guard let op = requiredString("op", in: fields), let place = fields["op"] else { return nil }
    guard fields["of"] != nil else {
      missing("of", in: fields)
      return nil
    }
    let parts = list("of", in: fields)
    let conditions = parts.compactMap { condition($0, fields.path)?.condition }
    guard conditions.count == parts.count else { return nil }
    switch op {
    case "and": return .conjunction(conditions)
    case "or": return .disjunction(conditions)
    case "not" where conditions.count == 1: return .negation(conditions[0])
    default:
      badOperator(op, place, fields)
      return nil
    }
  }

  private func badOperator(_ op: String, _ place: YamlNode, _ fields: Fields) {
    if op == "not" {
      return error(
        .wrongType, at: fields["of"], fields.path, "'not' takes a list of exactly one condition")
    }
    error(
      .wrongType, at: place, fields.path, "'op' must be and, or, or not",
      suggestion: suggestion(for: op, among: ["and", "or", "not"]))
  }
}
