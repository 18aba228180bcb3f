/// What forms hold as YAML.
struct CaseTree {
  private let theCase: Case
  private let vocabulary: Vocabulary
  private let writer: FormWriter

  init(_ theCase: Case) {
    self.theCase = theCase
    vocabulary = Vocabulary(theCase.issues)
    writer = FormWriter(theCase, isNormalised: false)
  }

  var document: YamlTree { tree(Case.form.value(of: theCase, for: writer)) }

  func claim(_ claim: Claim) -> YamlTree { tree(ClaimForm.value(of: claim, for: writer)) }

  /// What a form holds; conditions in words where these read back as the same.
  private func tree(_ value: FormValue) -> YamlTree {
    switch value {
    case .text(let text): .text(text)
    case .number(let number): .literal(YamlScalar.number(number))
    case .flag(let isTrue): .literal("\(isTrue)")
    case .null: .literal("null")
    case .list(let values): .list(values.map(tree))
    case .table(let pairs): .mapping(pairs.map { ($0.key, tree($0.value)) })
    case .condition(let condition, let text): self.condition(condition, worded: text)
    case .block(let inner): .block(tree(inner))
    }
  }

  /// The wording where it still has that meaning, else a sentence, else a tree.
  private func condition(_ condition: Condition, worded wording: String) -> YamlTree {
    for text in [wording, condition.text(vocabulary)] where reads(text, as: condition) {
      return .text(text)
    }
    guard condition.depth <= ExportedCondition.depthLimit else {
      return .text(condition.text(vocabulary))
    }
    return tree(condition)
  }

  private func reads(_ text: String, as condition: Condition) -> Bool {
    guard !text.isEmpty else { return false }
    let reading = Condition.read(text, vocabulary: vocabulary, path: "") { _, _ in .none }
    return reading.condition == condition
  }

  private func tree(_ condition: Condition) -> YamlTree {
    switch condition {
    case .choice(let issue, let options):
      .mapping([("issue", .text(issue)), ("in", .list(options.map { .text($0) }))])
    case .negation(let inner): connective("not", [inner])
    case .conjunction(let parts): connective("and", parts)
    case .disjunction(let parts): connective("or", parts)
    }
  }

  private func connective(_ op: String, _ parts: [Condition]) -> YamlTree {
    .mapping([("op", .text(op)), ("of", .list(parts.map(tree)))])
  }
}
