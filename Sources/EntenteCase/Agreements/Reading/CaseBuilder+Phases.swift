extension CaseBuilder {
  func phase(_ entry: CaseEntry, _ path: String) -> Agreement.Phase? {
    guard let fields = entry.fields else {
      wrongType(
        entry.value.isNull ? entry.idNode : entry.value, "\(path): phases",
        "a mapping with 'days'")
      return nil
    }
    var phase = Agreement.Phase(
      id: entry.id, name: entry.id, days: nil, span: span(entry.idNode))
    read(Agreement.Phase.form, fields, into: &phase)
    let length = length(fields, entry.idNode)
    phase.days = length?.days
    phase.next = next(fields)
    checkEnd(length, fields, entry.idNode)
    phase.shocks = shocks(fields)
    phase.exits = exits(fields)
    return phase
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
    return estimate(
      node, fields.path("days"), within: .days(from: 1),
      "unless it is 'open', the length of a phase in days"
    ).map { Length(days: $0) }
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

  private func next(_ fields: Fields) -> Agreement.Next? {
    guard let node = fields.present("next") else { return nil }
    guard node.pairs != nil else {
      return FieldKind.target.read(self, "next", fields).map { Agreement.Next(to: $0) }
    }
    var next = Agreement.Next(to: .breakdown)
    let isWhole = read(
      Agreement.Next.form, Fields(node, path: fields.path("next")), into: &next)
    return isWhole ? next : nil
  }

  private func exits(_ fields: Fields) -> [Agreement.Exit] {
    parts(
      "exits", in: fields, Agreement.Exit.form, Agreement.Exit(by: "", to: .breakdown),
      "'by' and 'to'")
  }

  private func shocks(_ fields: Fields) -> [Agreement.Shock] {
    let shocks = parts(
      "shocks", in: fields, Agreement.Shock.form,
      Agreement.Shock(chance: Estimate(0), to: .breakdown), "'chance' and 'to'")
    let sum = shocks.reduce(0) { $0 + $1.chance.high }
    if sum > 1 {
      error(
        .badProbability, at: fields.key("shocks"), fields.path,
        "the chances of the shocks add up to more than 1 a day")
    }
    return shocks
  }

  /// The items of a list of mappings, as far as they are whole.
  private func parts<Part>(
    _ key: String, in fields: Fields, _ form: RecordForm<Part>, _ blank: Part, _ expected: String
  ) -> [Part] {
    let items = list(key, in: fields)
    tooMany(items.count, Self.mostParts, key, fields.key(key), fields.path(key))
    return items.prefix(Self.mostParts).compactMap { item in
      guard item.pairs != nil else {
        wrongType(item, fields.path(key), "a mapping with \(expected)")
        return nil
      }
      var part = blank
      return read(form, Fields(item, path: fields.path(key)), into: &part) ? part : nil
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
