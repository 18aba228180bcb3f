/// The parts of a case as trees.
struct CaseTree {
  typealias Pairs = [(key: String, value: YamlTree)]

  let theCase: Case
  let vocabulary: Vocabulary
  private let writer: FormWriter

  init(_ theCase: Case) {
    self.theCase = theCase
    vocabulary = Vocabulary(theCase.issues)
    writer = FormWriter(theCase, isNormalised: false)
  }

  var document: YamlTree {
    var pairs: Pairs = [("entente", .literal("1")), ("title", .text(theCase.title))]
    add("as-of", theCase.asOf, to: &pairs)
    add("summary", theCase.summary, to: &pairs)
    addBlock(
      "sources", theCase.sources.map { ($0.id, tree(Source.form.value(of: $0, for: writer))) },
      to: &pairs)
    addBlock("parties", theCase.parties.map { ($0.id, actor($0)) }, to: &pairs)
    addBlock("mediators", theCase.mediators.map { ($0.id, actor($0)) }, to: &pairs)
    addBlock("stakeholders", theCase.stakeholders.map { ($0.id, actor($0)) }, to: &pairs)
    addBlock("issues", theCase.issues.map { ($0.id, issue($0)) }, to: &pairs)
    addBlock("states", theCase.states.map { ($0.id, .mapping(choices($0.choices))) }, to: &pairs)
    let statusQuo = choices(theCase.statusQuo)
    if !statusQuo.isEmpty { pairs.append(("status-quo", .mapping(statusQuo))) }
    if let seeks = theCase.seeks { pairs.append(("seeks", condition(seeks))) }
    addList("rules", theCase.rules.map { record($0, Rule.form) }, to: &pairs)
    if theCase.scale != .standard { pairs.append(("scale", scale)) }
    addList("claims", theCase.claims.map(claim), to: &pairs)
    addList("together", theCase.together.map { record($0, Group.form) }, to: &pairs)
    addList("offers", theCase.offers.map { record($0, Offer.form) }, to: &pairs)
    addList("agreements", theCase.agreements.map(agreement), to: &pairs)
    addBlock("exchanges", theCase.exchanges.map { ($0.id, exchange($0)) }, to: &pairs)
    if let plan = theCase.relief { pairs.append(("relief", relief(plan))) }
    return .block(.mapping(pairs))
  }

  func claim(_ claim: Claim) -> YamlTree { tree(ClaimForm.value(of: claim, for: writer)) }

  private func record<Owner>(_ owner: Owner, _ form: RecordForm<Owner>) -> YamlTree {
    .block(tree(form.value(of: owner, for: writer)))
  }

  /// What a form holds as YAML; conditions in words where these read back as the same.
  func tree(_ value: FormValue) -> YamlTree {
    switch value {
    case .text(let text): .text(text)
    case .number(let number): .literal(YamlScalar.number(number))
    case .flag(let isTrue): .literal("\(isTrue)")
    case .list(let values): .list(values.map(tree))
    case .table(let pairs): .mapping(pairs.map { ($0.key, tree($0.value)) })
    case .condition(let condition, let text): self.condition(condition, worded: text)
    case .block(let inner): .block(tree(inner))
    }
  }

  func add(_ key: String, _ text: String?, to pairs: inout Pairs) {
    if let text { pairs.append((key, .text(text))) }
  }

  private func addBlock(_ key: String, _ entries: Pairs, to pairs: inout Pairs) {
    if !entries.isEmpty { pairs.append((key, .block(.mapping(entries)))) }
  }

  private func addList(_ key: String, _ items: [YamlTree], to pairs: inout Pairs) {
    if !items.isEmpty { pairs.append((key, .block(.list(items)))) }
  }

  private func actor(_ actor: Actor) -> YamlTree {
    actor.note == nil ? .text(actor.name) : tree(Actor.form.value(of: actor, for: writer))
  }

  private func issue(_ issue: Issue) -> YamlTree {
    var pairs: Pairs = [("asks", .text(issue.asks))]
    add("name", issue.name, to: &pairs)
    let isPlain = issue.options.allSatisfy { $0.id == $0.label }
    let options: YamlTree =
      isPlain
      ? .list(issue.options.map { .text($0.id) })
      : .mapping(issue.options.map { ($0.id, .text($0.label)) })
    pairs.append(("options", options))
    add("moved by", issue.movedBy, to: &pairs)
    if let moves = issue.moves { pairs.append(("moves", texts(moves.map(\.text)))) }
    if !issue.irreversible.isEmpty { pairs.append(("irreversible", texts(issue.irreversible))) }
    if let binds = issue.binds { pairs.append(("binds", texts(binds))) }
    add("note", issue.note, to: &pairs)
    return .block(.mapping(pairs))
  }

  private var scale: YamlTree {
    let scale = theCase.scale
    return .mapping(
      Firmness.Word.allCases.map { ($0.rawValue, .literal(YamlScalar.number(scale[$0]))) })
  }

  func texts(_ texts: [String]) -> YamlTree { .list(texts.map { .text($0) }) }

  /// Options by issue, in the order of the issues.
  func choices(_ choices: [String: String]) -> Pairs {
    theCase.issues.compactMap { issue in
      choices[issue.id].map { (issue.id, .text($0)) }
    }
  }

  func add(_ citations: [Citation], to pairs: inout Pairs) {
    if let from = writer.citations(citations) { pairs.append(("from", tree(from))) }
  }

  func addPublicity(_ isPublic: Bool, _ from: [Citation], to pairs: inout Pairs) {
    if let flag = writer.publicity(isPublic, from) { pairs.append(("public", tree(flag))) }
  }

  /// A number, or the range in which it lies.
  func number(_ number: Double, _ range: ClosedRange<Double>?) -> YamlTree {
    tree(.figure(NumberOrRange(middle: number, range: range)))
  }

  /// The wording where it still has that meaning, else a sentence, else a tree.
  func condition(_ condition: Condition, worded wording: String = "") -> YamlTree {
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
      .mapping([("issue", .text(issue)), ("in", texts(options))])
    case .negation(let inner): connective("not", [inner])
    case .conjunction(let parts): connective("and", parts)
    case .disjunction(let parts): connective("or", parts)
    }
  }

  private func connective(_ op: String, _ parts: [Condition]) -> YamlTree {
    .mapping([("op", .text(op)), ("of", .list(parts.map(tree)))])
  }
}
