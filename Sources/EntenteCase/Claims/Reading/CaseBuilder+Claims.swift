extension CaseBuilder {
  static let mostClaims = 10_000

  func readClaims() {
    let items = list("claims", in: root)
    tooMany(items.count, Self.mostClaims, "claims", root.key("claims"), "claims")
    let claims = items.prefix(Self.mostClaims).compactMap { item -> (CaseEntry, Fields)? in
      guard let entry = objectEntry(item, "claims"), let fields = entry.fields else { return nil }
      noteLine(entry, fields)
      return (entry, fields)
    }
    for (entry, fields) in claims {
      if let claim = claim(entry, fields) { result.claims.append(claim) }
    }
    checkFloors(among: result.claims)
  }

  /// Reads the root as a claim.
  func loneClaim() -> Claim? {
    guard let entry = objectEntry(root.node, "claims"), let fields = entry.fields else {
      return nil
    }
    noteLine(entry, fields)
    let claim = claim(entry, fields)
    checkFloors(among: result.claims)
    return claim
  }

  /// Notes whose line a claim is before any claim is read, as others may name it in advance.
  private func noteLine(_ entry: CaseEntry, _ fields: Fields) {
    guard claimNotes.lineOwners[entry.id] == nil, !claimNotes.otherClaims.contains(entry.id) else {
      return
    }
    if fields["line"] == nil, fields[ClaimKind.floor.rawValue] == nil {
      claimNotes.otherClaims.insert(entry.id)
    } else {
      claimNotes.lineOwners[entry.id] = fields["by"]?.scalar ?? ""
    }
  }

  private func claim(_ entry: CaseEntry, _ fields: Fields) -> Claim? {
    let isNew = registerEntry(entry, fields.path)
    checkKeys(fields, ClaimForm.keys)
    let kind = self.kind(fields)
    let owner = self.owner(fields, kind)
    let statement = kind.flatMap { self.statement($0, fields, owner) }
    let firmness = self.firmness(in: fields)
    let from = claimSources(fields)
    let isPublic = publicity(fields, from)
    if isNew, firmness != nil || fields.present("firmness") == nil {
      claimNotes.lineFirmness[entry.id] = firmness ?? .word(.firm)
    }
    let extras = kind == .numbers ? numbersExtras(fields, owner) : NumbersExtras()
    var claim = Claim(
      id: entry.id, by: owner ?? "", kind: statement?.kind ?? .fact("", about: []),
      text: (statement?.text ?? "") + extras.text, firmness: firmness ?? .word(.firm),
      isPublic: isPublic, from: from, span: span(entry.idNode),
      interactions: extras.interactions.map(\.interaction), reservation: extras.reservation,
      ceiling: extras.ceiling, discount: extras.discount)
    read(ClaimForm.common, fields, into: &claim)
    return isNew && owner != nil && statement != nil ? claim : nil
  }

  /// The one key that says what kind of claim it is.
  private func kind(_ fields: Fields) -> ClaimKind? {
    let kinds = ClaimKind.allCases.filter { fields[$0.rawValue] != nil }
    guard let kind = kinds.first else {
      let all = ClaimKind.allCases.map(\.rawValue).joined(separator: ", ")
      error(
        .claimKind, at: fields.anchor, fields.path, "the claim says nothing",
        notes: ["exactly one of these keys says what it claims: \(all)"])
      return nil
    }
    for other in kinds.dropFirst() {
      error(
        .claimKind, at: fields.key(other.rawValue), fields.path,
        "a claim says one thing; this one has '\(kind.rawValue)' and '\(other.rawValue)'",
        notes: ["make two claims of it"])
    }
    checkCompanions(fields, kind)
    return kind
  }

  private func checkCompanions(_ fields: Fields, _ kind: ClaimKind) {
    for (field, owners) in ClaimForm.companions where fields[field.key] != nil {
      guard owners.allSatisfy({ fields[$0.rawValue] == nil }) else { continue }
      error(
        .misplacedKey, at: fields.key(field.key), fields.path,
        "'\(field.key)' belongs to a claim with '\(owners[0].rawValue)', not to one with "
          + "'\(kind.rawValue)'")
    }
  }

  private func owner(_ fields: Fields, _ kind: ClaimKind?) -> String? {
    guard let id = requiredString("by", in: fields), let node = fields["by"] else { return nil }
    let path = fields.path("by")
    guard let persons = people[id] else {
      let candidates: [Person] = [.party, .mediator, .stakeholder, .source]
      unknownParty(id, node, path, among: kind == .fact ? candidates : [.party])
      return nil
    }
    if persons.contains(.source) { usedSources.insert(id) }
    guard persons.contains(.party) || kind == .fact || kind == nil else {
      error(
        .wrongOwner, at: node, path,
        "only parties draw lines, state preferences or make conditional offers",
        notes: ["\(Quoted.quote(id)) is no party; it may state a 'fact'"])
      return nil
    }
    claimNotes.speakers.insert(id)
    return id
  }

  private func claimSources(_ fields: Fields) -> [Citation] {
    let isEmpty = fields.present("from") == nil || fields["from"]?.items?.isEmpty == true
    if isEmpty {
      error(
        .missingSource, at: fields.key("from") ?? fields.anchor, fields.path,
        "the claim has no source",
        notes: ["'from: press, paragraph 2' names a source and the place in it"])
    }
    let from = citations(in: fields)
    let isWhole = from.count == fields["from"]?.items?.count ?? 1
    if !from.isEmpty, isWhole, from.allSatisfy({ $0.locator == nil }), let node = fields["from"] {
      warning(
        .noLocator, at: node, fields.path, "the claim does not say where in its source it stands",
        notes: ["add it behind a comma, such as '\(from[0].source), paragraph 2'"])
    }
    return from
  }

  /// Whether others may know an entry.
  func publicity(_ fields: Fields, _ from: [Citation]) -> Bool {
    let flag = bool("public", in: fields)
    let secret = from.first { confidential.contains($0.source) }
    if flag == true, let secret {
      error(
        .publicSecret, at: fields["public"], fields.path("public"),
        "this cannot be public: its source \(Quoted.quote(secret.source)) is confidential")
    }
    return flag != false && secret == nil
  }
}
