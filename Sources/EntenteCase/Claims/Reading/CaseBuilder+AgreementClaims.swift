extension CaseBuilder {
  /// Reads what days under an agreement are worth.
  func agreementWorths(_ fields: Fields, _ owner: String?) -> Statement? {
    let found = namedAgreement(fields)
    let isOrder = fields["worth a day"]?.items != nil
    let order = isOrder ? worthOrder(fields, found, owner) : []
    let daily = isOrder ? [] : worths("worth a day", in: fields, found, owner)
    let once = worths("worth at once", in: fields, found, owner)
    guard let found, let order, let daily, let once else { return nil }
    let worths = Claim.AgreementWorths(
      agreement: found.id, daily: daily, once: once, order: order)
    return Statement(kind: .agreementWorths(worths), text: text(worths))
  }

  typealias NamedAgreement = (id: String, agreement: WrittenAgreement)

  private func namedAgreement(_ fields: Fields) -> NamedAgreement? {
    guard let id = requiredString("in", in: fields), let node = fields["in"] else { return nil }
    if let agreement = agreementNotes.written[id] { return (id, agreement) }
    // Of an agreement that the reader may not know there is nothing to say.
    guard !isRestricted, !isBroken("agreements") else { return nil }
    error(
      .unknownAgreement, at: node, fields.path("in"),
      "the case has no agreement \(Quoted.quote(id))",
      suggestion: suggestion(for: id, among: agreementNotes.written.keys.sorted()))
    return nil
  }

  private func worths(
    _ key: String, in fields: Fields, _ found: NamedAgreement?, _ owner: String?
  ) -> [Claim.AgreementWorths.Worth]? {
    guard let node = fields[key] else { return [] }
    let path = fields.path(key)
    if node.isNull || node.pairs?.isEmpty == true {
      error(.emptyList, at: fields.key(key), path, "there are no numbers")
      return nil
    }
    let pairs = mapping(key, in: fields)
    let read = pairs.compactMap { pair -> Claim.AgreementWorths.Worth? in
      let amount = points(pair.value.isNull ? pair.key : pair.value, path)
      guard let found, let place = place(pair.id, pair.key, path, key, found.agreement) else {
        return nil
      }
      if let owner { note(key, place, found.id, owner, pair.key, path) }
      return amount.map { Claim.AgreementWorths.Worth(place, $0) }
    }
    guard let found, read.count == pairs.count, !pairs.isEmpty else { return nil }
    return read.sorted { rank($0.place, found.agreement) < rank($1.place, found.agreement) }
  }

  /// The order in which worths are told, whatever the order of the file: the phases' own, then what
  /// is no phase.
  private func rank(
    _ place: Claim.AgreementWorths.Place, _ agreement: WrittenAgreement
  ) -> Int {
    let count = agreement.phases.count
    func index(_ phase: String) -> Int { agreement.phases.firstIndex(of: phase) ?? count }
    return switch place {
    case .phase(let phase): index(phase)
    case .noAgreement: count + 1
    case .breakdown(from: nil): count + 2
    case .breakdown(from: .some(let phase)): count + 3 + index(phase)
    }
  }

  func place(
    _ text: String, _ node: YamlNode, _ path: String, _ key: String, _ agreement: WrittenAgreement
  ) -> Claim.AgreementWorths.Place? {
    let isDaily = key == "worth a day"
    if text == "breakdown" { return .breakdown(from: nil) }
    if text == "no agreement", isDaily { return .noAgreement }
    let prefix = "breakdown of "
    if isDaily, text.hasPrefix(prefix) {
      let phase = String(text.dropFirst(prefix.count))
      return isPhase(phase, node, path, agreement, besides: []) ? .breakdown(from: phase) : nil
    }
    let words = isDaily ? ["no agreement", "breakdown"] : ["breakdown"]
    return isPhase(text, node, path, agreement, besides: words) ? .phase(text) : nil
  }

  private func note(
    _ key: String, _ place: Claim.AgreementWorths.Place, _ agreement: String, _ owner: String,
    _ node: YamlNode, _ path: String
  ) {
    note(
      key == "worth a day"
        ? .daily(agreement: agreement, place) : .once(agreement: agreement, place),
      of: owner, node, path)
  }

  func note(
    _ topic: StatedFigure.Topic, of owner: String, _ node: YamlNode, _ path: String
  ) {
    let figure = StatedFigure(party: owner, topic: topic)
    guard let first = claimNotes.statedFigures[figure] else {
      claimNotes.statedFigures[figure] = node
      return
    }
    error(
      .repeatedItem, at: node, path,
      "another claim of \(Quoted.quote(owner)) has a figure for this",
      notes: firstNote(first))
  }

  private func text(_ worths: Claim.AgreementWorths) -> String {
    let daily =
      worths.order.map(\.key)
      + worths.daily.map { "\($0.place.key) \(NumberOrRange($0.amount).text)" }
    let once = worths.once.map { "\($0.place.key) \(NumberOrRange($0.amount).text)" }
    return "worth a day: \(daily.joined(separator: ", "))"
      + (once.isEmpty ? "" : "; at once: \(once.joined(separator: ", "))")
  }

  /// Reads what breaking an obligation would bring its owner.
  func breachGain(_ fields: Fields, _ owner: String?) -> Statement? {
    let obligation = ownObligation(fields, owner)
    if fields.present("gains") == nil, fields.present("gains a day") == nil {
      missing("gains", in: fields, at: fields.key("gains") ?? fields.key("breaking"))
    }
    let once = points("gains", in: fields) ?? Estimate(0)
    let daily = points("gains a day", in: fields) ?? Estimate(0)
    let after = days("after", in: fields, from: 0)?.count ?? 0
    let loses = amount("loses", in: fields) ?? Estimate(0)
    guard let obligation else { return nil }
    let gain = Claim.BreachGain(
      obligation: obligation, once: once, daily: daily, after: after, loses: loses)
    return Statement(kind: .breachGain(gain), text: text(gain))
  }

  private func ownObligation(_ fields: Fields, _ owner: String?) -> String? {
    guard let id = string("breaking", in: fields), let node = fields["breaking"] else {
      if let place = fields.key("breaking"), fields.present("breaking") == nil {
        missing("breaking", in: fields, at: place)
      }
      return nil
    }
    let path = fields.path("breaking")
    guard let party = agreementNotes.obligationOwners[id] else {
      guard !isRestricted, !isBroken("agreements") else { return nil }
      error(
        .unknownObligation, at: node, path, "no agreement has an obligation \(Quoted.quote(id))",
        suggestion: suggestion(for: id, among: agreementNotes.obligationOwners.keys.sorted()))
      return nil
    }
    if let owner, !party.isEmpty, party != owner {
      error(
        .wrongOwner, at: node, path,
        "the obligation \(Quoted.quote(id)) is not one of \(Quoted.quote(owner))")
      return nil
    }
    if let owner { note(.breach(obligation: id), of: owner, node, path) }
    return id
  }

  private func text(_ gain: Claim.BreachGain) -> String {
    let zero = Estimate(0)
    let parts = [
      gain.once != zero || gain.daily == zero ? "gains \(NumberOrRange(gain.once).text)" : nil,
      gain.daily != zero ? "gains \(NumberOrRange(gain.daily).text) a day" : nil,
      gain.after > 0 ? "after \(gain.after) days" : nil,
      gain.loses != zero ? "loses \(NumberOrRange(gain.loses).text) if seen" : nil,
    ]
    return "breaking \(gain.obligation) " + parts.compactMap(\.self).joined(separator: ", ")
  }

  /// Reads how far ahead a party looks.
  func halfLife(_ fields: Fields, _ owner: String?) -> Statement? {
    guard let node = fields.present("half-life") else {
      missing("half-life", in: fields, at: fields.key("half-life"))
      return nil
    }
    let days = estimate(
      node, fields.path("half-life"), within: .halfLife, "a half-life in days")
    if let owner, days != nil { note(.halfLife, of: owner, node, fields.path("half-life")) }
    return days.map {
      Statement(kind: .halfLife($0), text: "half-life \(NumberOrRange($0).text) days")
    }
  }
}
