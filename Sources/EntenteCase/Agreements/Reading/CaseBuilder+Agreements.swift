extension CaseBuilder {
  static let mostAgreements = 20
  static let mostPhases = 30
  static let mostParts = 200

  /// Reads the agreements, before the claims that say what they are worth.
  func readAgreements() {
    let items = list("agreements", in: root)
    tooMany(
      items.count, Self.mostAgreements, "agreements", root.key("agreements"), "agreements")
    for item in items.prefix(Self.mostAgreements) {
      guard let entry = objectEntry(item, "agreements"), let fields = entry.fields else { continue }
      agreementNotes.entries.append((entry, fields.path))
      if let agreement = agreement(entry, fields) { result.agreements.append(agreement) }
    }
  }

  /// Claims the ids that agreements use, checks the offers that they name, and warns of what is
  /// missing.
  func settleAgreements() {
    for (entry, path) in agreementNotes.entries { _ = registerEntry(entry, path) }
    for index in result.agreements.indices { settleOffer(of: index) }
    checkDelays()
    checkWorthOrders()
    if !isRestricted, !log.hasErrors { warnOfMissingFigures() }
  }

  /// A gain comes before the breach is over.
  private func checkDelays() {
    let obligations = result.agreements.flatMap(\.obligations)
    let lasting = Dictionary(obligations.map { ($0.id, $0.lasting) }) { first, _ in first }
    for claim in result.claims {
      guard case .breachGain(let gain) = claim.kind, gain.after > 0,
        let days = lasting[gain.obligation].flatMap(\.self), gain.after >= days
      else { continue }
      log.add(.error) {
        Diagnostic(
          .error, .badNumber, at: claim.span, path: "claims: \(Quoted.short(claim.id))",
          "the gain comes after \(gain.after) days, when the breach is over",
          notes: ["a breach of \(Quoted.quote(gain.obligation)) lasts \(days) of them, from 0 on"])
      }
    }
  }

  private func settleOffer(of index: Int) {
    let agreement = result.agreements[index]
    guard let id = agreement.offer, !result.offers.contains(where: { $0.id == id }) else { return }
    result.agreements[index].offer = nil
    guard !isRestricted, !isBroken("offers") else { return }
    let path = "agreements: \(Quoted.short(agreement.id)): offer"
    log.add(.error) {
      Diagnostic(
        .error, .unknownOffer, at: agreementNotes.offerSpans[agreement.id] ?? .none, path: path,
        "the case has no offer \(Quoted.quote(id))",
        suggestion: suggestion(for: id, among: result.offers.map(\.id)))
    }
  }

  private func agreement(_ entry: CaseEntry, _ fields: Fields) -> Agreement? {
    checkKeys(fields, Agreement.form.keys)
    let written = writtenPhases(fields)
    let isNew = agreementNotes.written[entry.id] == nil
    if isNew { agreementNotes.written[entry.id] = written.agreement }
    agreementNotes.current = written.agreement
    var agreement = Agreement(id: entry.id, title: "", phases: [], span: span(entry.idNode))
    read(Agreement.form.fields, fields, into: &agreement)
    if let node = fields.present("offer") { agreementNotes.offerSpans[entry.id] = span(node) }
    agreement.phases = written.entries.compactMap { phase($0, fields.path) }
    checkReach(agreement.phases, written, fields)
    agreement.obligations = obligations(fields)
    agreement.guarantees = guarantees(fields)
    agreement.transfers = transfers(fields)
    agreement.isPublic = publicity(fields, agreement.from)
    checkOrigin(fields)
    return isNew ? agreement : nil
  }

  /// Figures come from a source, or somebody assumed them.
  private func checkOrigin(_ fields: Fields) {
    guard fields.present("from") == nil, fields.present("assumed") == nil else { return }
    error(
      .missingSource, at: fields.anchor, fields.path, "the agreement has no source",
      notes: [
        "'from: press, paragraph 2' names a source; 'assumed: all figures' says that there is none"
      ])
  }

  private typealias WrittenPhases = (agreement: WrittenAgreement, entries: [CaseEntry])

  private func writtenPhases(_ fields: Fields) -> WrittenPhases {
    guard let node = fields.present("phases") else {
      missing("phases", in: fields)
      return (WrittenAgreement(), [])
    }
    let all = entries("phases", in: fields)
    tooMany(all.count, Self.mostPhases, "phases", fields.key("phases"), fields.path("phases"))
    if node.items?.isEmpty ?? node.pairs?.isEmpty ?? false {
      error(.emptyList, at: fields.key("phases"), fields.path, "the agreement has no phases")
    }
    var seen: [String: YamlNode] = [:]
    var kept: [CaseEntry] = []
    for entry in all.prefix(Self.mostPhases) {
      checkID(entry, fields.path("phases"))
      checkReserved(entry, fields.path("phases"))
      if let first = seen[entry.id] {
        duplicate(entry, fields.path("phases"), first: first)
      } else {
        kept.append(entry)
      }
      seen[entry.id] = seen[entry.id] ?? entry.idNode
    }
    let ids = kept.map(\.id)
    return (WrittenAgreement(phases: ids, isWhole: !ids.isEmpty), kept)
  }

  private func checkReserved(_ entry: CaseEntry, _ path: String) {
    guard entry.id == "breakdown" || entry.id == "open" else { return }
    error(
      .badID, at: entry.idNode, path,
      "\(Quoted.quote(entry.id)) has a meaning of its own in agreements and cannot be a phase")
  }

  /// Warns of phases to which nothing leads.
  private func checkReach(_ phases: [Agreement.Phase], _ written: WrittenPhases, _ fields: Fields) {
    guard !log.hasErrors, let first = phases.first else { return }
    var reached: Set<String> = [first.id]
    var waiting = [first]
    while let phase = waiting.popLast() {
      for target in phase.targets {
        guard case .phase(let id) = target, reached.insert(id).inserted else { continue }
        waiting += phases.filter { $0.id == id }
      }
    }
    for entry in written.entries where !reached.contains(entry.id) {
      warning(
        .neverReached, at: entry.idNode, fields.path("phases"),
        "nothing leads to the phase \(Quoted.quote(entry.id))",
        notes: ["the agreement begins with the first phase that it lists"])
    }
  }
}

extension Agreement.Phase {
  /// Everywhere that it can lead.
  var targets: [Agreement.Target] {
    (next.map { [$0.target, $0.otherwise] } ?? []) + exits.map(\.target) + shocks.map(\.target)
  }
}
