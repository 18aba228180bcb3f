/// A case in its normalised form: everything that the case file can say, in one way each, and what
/// the analyses make of it.
///
/// The keys are those of the case file, so that an exported case is a case file. What has an order
/// is a list of objects with an `id`; conditions are trees; an `unless` is part of its line;
/// defaults are written out. Two lists are derived and marked as such by `normalised: true`, where
/// a reader of case files passes over them: `lines`, with the owner's conditional offers folded
/// in, and `groups`, the units that are held or give way together, single lines included.
public struct CaseExport: Encodable, Sendable {
  let theCase: Case
  let parts: ExportedParts

  /// Works out the normalised form of a case.
  /// - Complexity: that of ``ConditionalOffers``, and linear in the size of the case.
  public init(_ theCase: Case) {
    self.theCase = theCase
    parts = ExportedParts(theCase)
  }

  private enum Key: String, CodingKey {
    case entente, normalised, title, summary, sources, parties, mediators, stakeholders, issues
    case states
    case seeks, rules, scale, claims, together, offers, agreements, exchanges, relief, lines, groups
    case asOf = "as-of"
    case statusQuo = "status-quo"
  }

  /// Writes the normalised form.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(1, forKey: .entente)
    try container.encode(true, forKey: .normalised)
    try container.encode(theCase.title, forKey: .title)
    try container.encodeIfPresent(theCase.asOf, forKey: .asOf)
    try container.encodeIfPresent(theCase.summary, forKey: .summary)
    try encodePeople(in: &container)
    try container.encode(theCase.issues.map(ExportedIssue.init), forKey: .issues)
    try container.encode(theCase.states.map(ExportedState.init), forKey: .states)
    try container.encode(theCase.statusQuo, forKey: .statusQuo)
    try container.encode(parts.seeks, forKey: .seeks)
    try container.encode(parts.rules, forKey: .rules)
    try container.encode(ExportedScale(theCase.scale), forKey: .scale)
    try container.encode(parts.claims, forKey: .claims)
    try container.encode(parts.together, forKey: .together)
    try container.encode(parts.offers, forKey: .offers)
    let agreements = theCase.agreements.map(ExportedAgreement.init)
    try container.encode(agreements, forKey: .agreements)
    if !theCase.exchanges.isEmpty {
      try container.encode(theCase.exchanges.map(ExportedExchange.init), forKey: .exchanges)
    }
    if let plan = theCase.relief {
      let exported = ExportedValue(plan.value, Vocabulary(theCase.issues))
      try container.encode(exported, forKey: .relief)
    }
    try container.encode(parts.lines, forKey: .lines)
    try container.encode(theCase.lineGroups, forKey: .groups)
  }

  private func encodePeople(in container: inout KeyedEncodingContainer<Key>) throws {
    let writer = FormWriter(theCase, isNormalised: true)
    let vocabulary = Vocabulary(theCase.issues)
    let sources = theCase.sources.map {
      ExportedValue(writer.identified($0.id, Source.form.value(of: $0, for: writer)), vocabulary)
    }
    let actors = { (actors: [Actor]) in
      actors.map {
        ExportedValue(writer.identified($0.id, Actor.form.value(of: $0, for: writer)), vocabulary)
      }
    }
    try container.encode(sources, forKey: .sources)
    try container.encode(actors(theCase.parties), forKey: .parties)
    try container.encode(actors(theCase.mediators), forKey: .mediators)
    try container.encode(actors(theCase.stakeholders), forKey: .stakeholders)
  }
}

/// The parts that contain conditions.
struct ExportedParts: Sendable {
  let seeks: ExportedCondition
  let rules: [ExportedValue]
  let claims: [ExportedValue]
  let together: [ExportedValue]
  let offers: [ExportedValue]
  let lines: [ExportedLine]

  init(_ theCase: Case) {
    let vocabulary = Vocabulary(theCase.issues)
    let write = { (condition: Condition) in ExportedCondition(condition, vocabulary) }
    let offers = ConditionalOffers(theCase)
    let groups = LineGroup.byLine(theCase)
    seeks = write(theCase.goal)
    let writer = FormWriter(theCase, isNormalised: true)
    rules = theCase.rules.map { ExportedValue(Rule.form.value(of: $0, for: writer), vocabulary) }
    together = theCase.together.map {
      ExportedValue(Group.form.value(of: $0, for: writer), vocabulary)
    }
    self.offers = theCase.offers.map {
      ExportedValue(Offer.form.value(of: $0, for: writer), vocabulary)
    }
    claims = theCase.claims.map { ExportedValue(ClaimForm.value(of: $0, for: writer), vocabulary) }
    lines = theCase.claims.compactMap { claim in
      guard let group = groups[claim.id] else { return nil }
      switch claim.kind {
      case .line(let stated):
        return ExportedLine(
          claim: claim, condition: write(offers.effectiveCondition(of: claim)),
          stated: write(stated), floor: nil, group: group)
      case .floor(let points):
        return ExportedLine(
          claim: claim, condition: write(.any(offers.exceptions(to: claim))), stated: nil,
          floor: points, group: group)
      default: return nil
      }
    }
  }
}
