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
