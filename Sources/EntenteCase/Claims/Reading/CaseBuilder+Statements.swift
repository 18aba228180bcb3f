/// What a claim says, with its wording.
struct Statement {
  var kind: Claim.Kind
  var text: String
}

extension CaseBuilder {
  func statement(_ kind: ClaimKind, _ fields: Fields, _ owner: String?) -> Statement? {
    switch kind {
    case .line: line(fields)
    case .floor: floor(fields, owner)
    case .prefers: prefers(fields)
    case .priorities: priorities(fields)
    case .rather: comparison(fields)
    case .numbers: numbers(fields)
    case .wants: wants(fields)
    case .ranks: ranks(fields, owner)
    case .overlooks: overlooks(fields)
    case .accepts: accepts(fields, owner)
    case .worthADay: agreementWorths(fields, owner)
    case .breaking: breachGain(fields, owner)
    case .transfer: transferFigure(fields, owner)
    case .halfLife: halfLife(fields, owner)
    case .exchange: exchangeFigures(fields, owner)
    case .fact: fact(fields)
    }
  }

  private func line(_ fields: Fields) -> Statement? {
    let line = condition("line", in: fields)
    guard fields["unless"] != nil else {
      return line.map { Statement(kind: .line($0.condition), text: $0.text) }
    }
    guard let exception = condition("unless", in: fields), let line else { return nil }
    return Statement(
      kind: .line(.either(line.condition, exception.condition)),
      text: "\(line.text) unless \(exception.text)")
  }

  /// Reads a list in which inner lists are ties.
  private func tiers<Item>(
    _ key: String, in fields: Fields, read: (YamlNode) -> (item: Item, text: String)?
  ) -> (tiers: [[Item]], text: String)? {
    guard let value = fields[key], let items = value.items, !items.isEmpty else {
      noItems(key, in: fields)
      return nil
    }
    var tiers: [[Item]] = []
    var texts: [String] = []
    var isComplete = true
    for item in items {
      let members = item.items ?? [item]
      let read = members.compactMap(read)
      if members.isEmpty { emptyTier(item, fields.path(key)) }
      isComplete = isComplete && read.count == members.count && !members.isEmpty
      tiers.append(read.map(\.item))
      let text = read.map(\.text).joined(separator: ", ")
      texts.append(item.items == nil ? text : "[\(text)]")
    }
    return isComplete ? (tiers, texts.joined(separator: ", ")) : nil
  }

  func noItems(_ key: String, in fields: Fields) {
    let place = fields[key].flatMap { $0.isNull ? fields.key(key) : $0 }
    if let value = fields[key], value.items == nil, !value.isNull {
      return wrongType(value, fields.path(key), "a list")
    }
    error(.emptyList, at: place, fields.path(key), "the list is empty")
  }

  func emptyTier(_ node: YamlNode, _ path: String) {
    error(.emptyList, at: node, path, "the list is empty")
  }

  private func prefers(_ fields: Fields) -> Statement? {
    var seen: Set<Claim.Choice> = []
    let path = fields.path("prefers")
    let read = tiers("prefers", in: fields) { node -> (item: Claim.Choice, text: String)? in
      guard let written = condition(node, path), let choice = choice(written, node, path) else {
        return nil
      }
      if !seen.insert(choice).inserted { repeated(written.text, node, path) }
      return (choice, written.text)
    }
    return read.map { Statement(kind: .prefers($0.tiers), text: $0.text) }
  }

  private func choice(
    _ written: WrittenCondition, _ node: YamlNode, _ path: String
  ) -> Claim.Choice? {
    guard case .choice(let issue, let options) = written.condition, options.count == 1 else {
      error(
        .notAChoice, at: node, path, "this must name one option, such as 'release is half'")
      return nil
    }
    mentioned.insert(issue)
    return Claim.Choice(issue: issue, option: options[0])
  }

  private func priorities(_ fields: Fields) -> Statement? {
    var seen: Set<String> = []
    let path = fields.path("priorities")
    let read = tiers("priorities", in: fields) { node -> (item: String, text: String)? in
      guard let id = string(node, path), index(ofIssue: id, node, path) != nil else { return nil }
      mentioned.insert(id)
      if !seen.insert(id).inserted { repeated(id, node, path) }
      return (id, id)
    }
    return read.map { Statement(kind: .priorities($0.tiers), text: $0.text) }
  }

  private func wants(_ fields: Fields) -> Statement? {
    let path = fields.path("wants")
    let read = tiers("wants", in: fields) { node -> (item: Condition, text: String)? in
      guard let written = condition(node, path) else { return nil }
      mentioned.formUnion(written.condition.issues)
      return (written.condition, written.text)
    }
    return read.map { Statement(kind: .wants($0.tiers), text: $0.text) }
  }

  private func overlooks(_ fields: Fields) -> Statement? {
    condition("overlooks", in: fields).map {
      Statement(kind: .overlooks($0.condition), text: $0.text)
    }
  }

  private func accepts(_ fields: Fields, _ owner: String?) -> Statement? {
    if fields["if"] == nil { missing("if", in: fields, at: fields.key("accepts")) }
    let (what, given) = (condition("accepts", in: fields), condition("if", in: fields))
    let named = strings("despite", in: fields)
    var despite = named.filter { isOwnLine($0.text, $0.node, fields, owner) }.map(\.text)
    guard let what, let given else { return nil }
    // An exception only to lines that the reader may not know must not become one to all lines.
    if isRestricted, despite.isEmpty, !named.isEmpty {
      despite = fields["id"]?.scalar.map { [$0] } ?? []
      if despite.isEmpty { return nil }
    }
    return Statement(
      kind: .accepts(what: what.condition, given: given.condition, despite: despite),
      text: "\(what.text) if \(given.text)")
  }

  private func isOwnLine(
    _ id: String, _ node: YamlNode, _ fields: Fields, _ owner: String?
  ) -> Bool {
    let path = fields.path("despite")
    // An offer that names itself makes no exception to any line.
    if id == fields["id"]?.scalar { return true }
    guard let lineOwner = claimNotes.lineOwners[id] else {
      if !isRestricted { unknownLine(id, node, path) }
      return false
    }
    if let owner, lineOwner != owner {
      error(
        .wrongOwner, at: node, path,
        "the line \(Quoted.quote(id)) is not one of \(Quoted.quote(owner)); a party makes "
          + "exceptions to its own lines")
      return false
    }
    return true
  }

  private func unknownLine(_ id: String, _ node: YamlNode, _ path: String) {
    error(
      .unknownClaim, at: node, path, "the case has no line with the id \(Quoted.quote(id))",
      suggestion: suggestion(for: id, among: claimNotes.lineOwners.keys.sorted()))
  }

  private func fact(_ fields: Fields) -> Statement? {
    let about = strings("about", in: fields).filter {
      index(ofIssue: $0.text, $0.node, fields.path("about")) != nil
    }.map(\.text)
    mentioned.formUnion(about)
    return requiredString("fact", in: fields).map {
      Statement(kind: .fact($0, about: about), text: $0)
    }
  }
}
