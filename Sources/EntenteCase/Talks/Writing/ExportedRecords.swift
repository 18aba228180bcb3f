/// A source in the case file's form.
struct ExportedSource: Encodable, Sendable {
  let id: String
  let title: String
  let publisher: String?
  let date: String?
  let link: String?
  let confidential: String?

  init(_ source: Source) {
    id = source.id
    title = source.title
    publisher = source.publisher
    date = source.date
    link = source.link
    confidential = source.confidentialTo
  }
}

/// A party, mediator or stakeholder in the case file's form.
struct ExportedActor: Encodable, Sendable {
  let id: String
  let name: String
  let note: String?

  init(_ actor: Actor) {
    id = actor.id
    name = actor.name
    note = actor.note
  }
}

/// An issue in the case file's form.
struct ExportedIssue: Encodable, Sendable {
  struct Choice: Encodable, Sendable {
    let id: String
    let label: String
  }

  let id: String
  let name: String?
  let asks: String
  let options: [Choice]
  let movedBy: String?
  let moves: [String]?
  let irreversible: [String]?
  let binds: [String]?
  let note: String?

  init(_ issue: Issue) {
    id = issue.id
    name = issue.name
    asks = issue.asks
    options = issue.options.map { Choice(id: $0.id, label: $0.label) }
    movedBy = issue.movedBy
    moves = issue.moves?.map(\.text)
    irreversible = issue.irreversible.isEmpty ? nil : issue.irreversible
    binds = issue.binds
    note = issue.note
  }

  private enum CodingKeys: String, CodingKey {
    case id, name, asks, options, moves, irreversible, binds, note
    case movedBy = "moved by"
  }
}

/// A rule in the case file's form.
struct ExportedRule: Encodable, Sendable {
  let id: String
  let must: ExportedCondition
  let because: String?
  let from: [ExportedCitation]
  let assumed: String?

  init(_ rule: Rule, condition: ExportedCondition) {
    id = rule.id
    must = condition
    because = rule.because
    from = rule.from.map(ExportedCitation.init)
    assumed = rule.assumed
  }
}

/// A group under `together` in the case file's form.
struct ExportedTogether: Encodable, Sendable {
  let id: String
  let claims: [String]
  let firmness: ExportedFirmness?
  let because: String?
  let from: [ExportedCitation]

  init(_ group: Group) {
    id = group.id
    claims = group.claims
    firmness = group.firmness.map(ExportedFirmness.init)
    because = group.because
    from = group.from.map(ExportedCitation.init)
  }
}

/// The probability of each word of firmness.
struct ExportedScale: Encodable, Sendable {
  let absolute: Double
  let firm: Double
  let soft: Double
  let contested: Double

  init(_ scale: FirmnessScale) {
    absolute = scale.absolute
    firm = scale.firm
    soft = scale.soft
    contested = scale.contested
  }
}

/// A named state in the case file's form.
struct ExportedState: Encodable, Sendable {
  let id: String
  let choices: [String: String]

  init(_ state: NamedState) {
    id = state.id
    choices = state.choices
  }
}
