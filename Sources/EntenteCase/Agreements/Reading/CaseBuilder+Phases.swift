extension CaseBuilder {
  func phase(
    _ entry: CaseEntry, _ agreement: WrittenAgreement, _ path: String
  ) -> Agreement.Phase? {
    guard let fields = entry.fields else {
      wrongType(
        entry.value.isNull ? entry.idNode : entry.value, "\(path): phases",
        "a mapping with 'days'")
      return nil
    }
    checkKeys(fields, CaseKey.phase)
    let length = length(fields, entry.idNode)
    let next = next(fields, agreement)
    checkEnd(length, fields, entry.idNode)
    let shocks = shocks(fields, agreement)
    return Agreement.Phase(
      id: entry.id, name: string("name", in: fields) ?? entry.id, days: length?.days, next: next,
      exits: exits(fields, agreement), shocks: shocks, span: span(entry.idNode))
  }

  /// How long a phase is; `nil` days where it is open, `nil` where that cannot be read.
  private struct Length {
    var days: Estimate?
  }

  private func length(_ fields: Fields, _ phase: YamlNode) -> Length? {
    guard let node = fields.present("days") else {
      missing("days", in: fields, at: fields.key("days") ?? phase)
      return nil
    }
    if node.scalar == "open" { return Length(days: nil) }
    let days = estimate(
      node, fields.path("days"), within: 1...1_000_000,
      "a phase lasts whole days, from 1 to 1,000,000; 'open' says that it has no end")
    guard let days, days.low == days.low.rounded(), days.high == days.high.rounded() else {
      if days != nil {
        error(.badNumber, at: node, fields.path("days"), "a phase lasts whole days")
      }
      return nil
    }
    return Length(days: days)
  }

  /// A phase that ends leads somewhere, one without an end nowhere.
  private func checkEnd(_ length: Length?, _ fields: Fields, _ phase: YamlNode) {
    guard let length else { return }
    if length.days != nil, fields.present("next") == nil {
      error(
        .leadsNowhere, at: fields.key("next") ?? phase, fields.path,
        "the phase ends and leads nowhere",
        notes: ["'next' names a phase, 'no agreement' or 'breakdown'; 'days: open' has no end"])
    }
    guard length.days == nil else { return }
    for key in ["next", "exits"] where fields.present(key) != nil {
      error(
        .conflictingKeys, at: fields.key(key), fields.path,
        "'\(key)' and 'days: open' exclude each other",
        notes: ["what has no end leads nowhere; 'shocks' may end it"])
    }
  }

  private func next(_ fields: Fields, _ agreement: WrittenAgreement) -> Agreement.Next? {
    guard let node = fields.present("next") else { return nil }
    guard node.pairs != nil else {
      return target(node, fields.path("next"), agreement).map { Agreement.Next(to: $0) }
    }
    let next = Fields(node, path: fields.path("next"))
    checkKeys(next, CaseKey.next)
    let target = requiredTarget("to", in: next, agreement)
    let assured = probability("assured", in: next) ?? Estimate(1)
    let otherwise = next.present("otherwise").flatMap {
      self.target($0, next.path("otherwise"), agreement)
    }
    let consent = partyList("consent", in: next)
    return target.map {
      Agreement.Next(
        to: $0, assured: assured, otherwise: otherwise ?? .breakdown, consent: consent)
    }
  }

  private func exits(_ fields: Fields, _ agreement: WrittenAgreement) -> [Agreement.Exit] {
    parts("exits", in: fields, "'by' and 'to'") { exit in
      checkKeys(exit, CaseKey.exit)
      let by = requiredParty("by", in: exit)
      let target = requiredTarget("to", in: exit, agreement)
      let price = amount("price", in: exit) ?? Estimate(0)
      guard let by, let target else { return nil }
      return Agreement.Exit(by: by, to: target, price: price)
    }
  }

  private func shocks(_ fields: Fields, _ agreement: WrittenAgreement) -> [Agreement.Shock] {
    let shocks = parts("shocks", in: fields, "'chance' and 'to'") { shock -> Agreement.Shock? in
      checkKeys(shock, CaseKey.shock)
      if shock.present("chance") == nil { missing("chance", in: shock) }
      let chance = probability("chance", in: shock)
      let target = requiredTarget("to", in: shock, agreement)
      let because = string("because", in: shock)
      guard let chance, let target else { return nil }
      return Agreement.Shock(chance: chance, to: target, because: because)
    }
    let sum = shocks.reduce(0) { $0 + $1.chance.high }
    if sum > 1 {
      error(
        .badProbability, at: fields.key("shocks"), fields.path,
        "the chances of the shocks add up to more than 1 a day")
    }
    return shocks
  }

  /// The items of a list of mappings.
  func parts<Part>(
    _ key: String, in fields: Fields, _ expected: String, _ read: (Fields) -> Part?
  ) -> [Part] {
    let items = list(key, in: fields)
    tooMany(items.count, Self.mostParts, key, fields.key(key), fields.path(key))
    return items.prefix(Self.mostParts).compactMap { item in
      guard item.pairs != nil else {
        wrongType(item, fields.path(key), "a mapping with \(expected)")
        return nil
      }
      return read(Fields(item, path: fields.path(key)))
    }
  }

  private func requiredTarget(
    _ key: String, in fields: Fields, _ agreement: WrittenAgreement
  ) -> Agreement.Target? {
    guard let node = fields.present(key) else {
      missing(key, in: fields)
      return nil
    }
    return target(node, fields.path(key), agreement)
  }

  private func target(
    _ node: YamlNode, _ path: String, _ agreement: WrittenAgreement
  ) -> Agreement.Target? {
    guard let text = string(node, path) else { return nil }
    switch text {
    case "no agreement": return .noAgreement
    case "breakdown": return .breakdown
    default: return isPhase(text, node, path, agreement) ? .phase(text) : nil
    }
  }

  /// Whether an id is a phase's.
  func isPhase(
    _ id: String, _ node: YamlNode, _ path: String, _ agreement: WrittenAgreement,
    besides words: [String] = ["no agreement", "breakdown"]
  ) -> Bool {
    if agreement.phases.contains(id) { return true }
    guard agreement.isWhole else { return false }
    error(
      .unknownPhase, at: node, path, "the agreement has no phase \(Quoted.quote(id))",
      notes: ["known here: \((agreement.phases.prefix(20) + words).joined(separator: ", "))"],
      suggestion: suggestion(for: id, among: agreement.phases + words))
    return false
  }
}
