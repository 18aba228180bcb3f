/// What may be stated beside the numbers of issues.
struct NumbersExtras {
  var interactions: [(interaction: Claim.Interaction, text: String)] = []
  var reservation: Double?
  var ceiling: Double?
  var discount: Double?

  /// The wording, to stand behind that of the issues' numbers.
  var text: String {
    let short = NumberOrRange.short
    let parts =
      interactions.map { "\(short($0.interaction.worth)) where \($0.text)" }
      + [
        reservation.map { "no agreement \(short($0))" }, ceiling.map { "at most \(short($0))" },
        discount.map { "discount \(short($0))" },
      ].compactMap { $0 }
    return parts.map { "; \($0)" }.joined()
  }
}

extension CaseBuilder {
  /// Reads what stands beside `numbers`, and sees to it that a party states no number twice.
  func numbersExtras(_ fields: Fields, _ owner: String?) -> NumbersExtras {
    if let owner { noteNumbers(fields, owner) }
    return NumbersExtras(
      interactions: interactions(fields),
      reservation: number("reservation", in: fields, within: .points),
      ceiling: number("ceiling", in: fields, within: .points),
      discount: number("discount", in: fields, within: .share))
  }

  private func noteNumbers(_ fields: Fields, _ owner: String) {
    for pair in fields["numbers"]?.pairs.map(Self.unique) ?? [] {
      note(.issue(pair.id), of: owner, pair.key, fields.path("numbers"))
    }
    for key in ["reservation", "ceiling", "discount"] where fields.present(key) != nil {
      if let node = fields.key(key) { note(.beside(key: key), of: owner, node, fields.path) }
    }
  }

  private func note(
    _ topic: StatedNumber.Topic, of owner: String, _ node: YamlNode, _ path: String
  ) {
    let number = StatedNumber(party: owner, topic: topic)
    guard let first = claimNotes.statedNumbers[number] else {
      claimNotes.statedNumbers[number] = node
      return
    }
    error(
      .repeatedItem, at: node, path,
      "another claim of \(Quoted.quote(owner)) has numbers for \(Quoted.quote(node.scalar ?? ""))",
      notes: firstNote(first))
  }

  private func interactions(
    _ fields: Fields
  ) -> [(interaction: Claim.Interaction, text: String)] {
    let items = list("interactions", in: fields)
    if items.isEmpty, let node = fields["interactions"], node.items != nil {
      error(.emptyList, at: node, fields.path("interactions"), "the list is empty")
    }
    return items.compactMap { item in
      guard item.pairs != nil else {
        wrongType(item, fields.path("interactions"), "a mapping with 'when' and 'worth'")
        return nil
      }
      return interaction(Fields(item, path: fields.path("interactions")))
    }
  }

  private func interaction(
    _ fields: Fields
  ) -> (interaction: Claim.Interaction, text: String)? {
    checkKeys(fields, Claim.Interaction.form.keys)
    for key in Claim.Interaction.form.keys where fields[key] == nil { missing(key, in: fields) }
    if let place = fields.key("worth"), fields.present("worth") == nil {
      missing("worth", in: fields, at: place)
    }
    let (when, worth) = (
      condition("when", in: fields), number("worth", in: fields, within: .points)
    )
    guard let when, let worth else { return nil }
    return (Claim.Interaction(condition: when.condition, worth: worth), when.text)
  }

  /// Reads a red line on worth.
  func floor(_ fields: Fields, _ owner: String?) -> Statement? {
    let key = ClaimKind.floor.rawValue
    guard let node = fields.present(key) else {
      missing(key, in: fields, at: fields.key(key))
      return nil
    }
    guard let points = number(key, in: fields, within: .points) else { return nil }
    if let owner { claimNotes.floors.append((owner, node, fields.path(key))) }
    return Statement(
      kind: .floor(points), text: "nothing below \(NumberOrRange.short(points)) points")
  }

  /// Warns of lines on worth that cannot be counted, as nobody knows what packages are worth to
  /// their parties, or the reader may not.
  func checkFloors(among claims: [Claim]) {
    let counted = Set(
      claimNotes.statedNumbers.keys.map(\.party) + claims.filter(\.hasNumbers).map(\.by))
    for (owner, node, path) in claimNotes.floors where !counted.contains(owner) {
      warning(
        .noNumbers, at: node, path,
        "no numbers of \(Quoted.quote(owner)) are known by which a package could be worth so many "
          + "points; the line is not counted",
        notes: isRestricted
          ? []
          : ["add a claim of \(Quoted.quote(owner)) with 'numbers', or draw a 'line' on options"])
    }
  }
}

extension Claim {
  /// Whether the claim says what options are worth.
  public var hasNumbers: Bool {
    if case .numbers = kind { true } else { false }
  }
}
