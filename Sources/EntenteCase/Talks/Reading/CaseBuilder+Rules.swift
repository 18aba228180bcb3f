extension CaseBuilder {
  func readRules() {
    for item in list("rules", in: root) {
      guard let entry = objectEntry(item, "rules"), let fields = entry.fields else { continue }
      let isNew = registerEntry(entry, fields.path)
      checkKeys(fields, Rule.form.keys)
      let written = ruleCondition(fields)
      var rule = Rule(
        id: entry.id, condition: written?.condition ?? .always, text: written?.text ?? "",
        span: span(entry.idNode))
      read(Rule.form.fields, fields, into: &rule)
      if isNew, written != nil { result.rules.append(rule) }
    }
  }

  /// What a rule says: `must`, or `if` with `then`.
  private func ruleCondition(_ fields: Fields) -> WrittenCondition? {
    let isConditional = fields["if"] != nil || fields["then"] != nil
    if let key = fields.key("must"), isConditional {
      error(
        .claimKind, at: key, fields.path, "a rule says either 'must', or 'if' with 'then', not both"
      )
    }
    guard isConditional else {
      if fields["must"] == nil { missing("must", in: fields, at: fields.anchor) }
      return condition("must", in: fields)
    }
    for key in ["if", "then"] where fields[key] == nil {
      missing(key, in: fields, at: fields.anchor)
    }
    let (given, then) = (condition("if", in: fields), condition("then", in: fields))
    guard let given, let then else { return nil }
    return WrittenCondition(
      condition: .implication(given.condition, then.condition),
      text: "if \(given.text) then \(then.text)")
  }
}

extension Condition {
  /// `then` holds wherever `given` does, flat as the condition reader makes it.
  static func implication(_ given: Condition, _ then: Condition) -> Condition {
    .either(.negation(given), then)
  }

  /// One of two holds, flat as the condition reader makes it.
  static func either(_ a: Condition, _ b: Condition) -> Condition {
    let parts = [a, b].flatMap { condition in
      if case .disjunction(let parts) = condition { parts } else { [condition] }
    }
    return .disjunction(parts)
  }
}
