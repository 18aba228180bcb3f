/// An agreement in phases in the case file's form.
struct ExportedAgreement: Encodable, Sendable {
  let id: String
  let title: String
  let offer: String?
  let phases: [Phase]
  let obligations: [Obligation]
  let guarantees: [Guarantee]
  let transfers: [Transfer]
  let note: String?
  let assumed: String?
  let from: [ExportedCitation]?
  let isPublic: Bool

  init(_ agreement: Agreement) {
    id = agreement.id
    title = agreement.title
    offer = agreement.offer
    phases = agreement.phases.map(Phase.init)
    obligations = agreement.obligations.map(Obligation.init)
    guarantees = agreement.guarantees.map(Guarantee.init)
    transfers = agreement.transfers.map(Transfer.init)
    note = agreement.note
    assumed = agreement.assumed
    from = Self.citations(agreement.from)
    isPublic = agreement.isPublic
  }

  private enum CodingKeys: String, CodingKey {
    case id, title, offer, phases, obligations, guarantees, transfers, note, assumed, from
    case isPublic = "public"
  }

  /// Where there are none, the figures are assumed or come from where the whole does.
  fileprivate static func citations(_ from: [Citation]) -> [ExportedCitation]? {
    from.isEmpty ? nil : from.map(ExportedCitation.init)
  }
}

extension ExportedAgreement {
  /// A phase.
  struct Phase: Encodable, Sendable {
    let id: String
    let name: String
    let days: Length
    let next: Next?
    let exits: [Exit]?
    let shocks: [Shock]?

    init(_ phase: Agreement.Phase) {
      id = phase.id
      name = phase.name
      days = Length(days: phase.days)
      next = phase.next.map(Next.init)
      exits = phase.exits.isEmpty ? nil : phase.exits.map(Exit.init)
      shocks = phase.shocks.isEmpty ? nil : phase.shocks.map(Shock.init)
    }
  }

  /// Days, or `open`.
  struct Length: Encodable, Sendable {
    let days: Estimate?

    func encode(to encoder: any Encoder) throws {
      if let days {
        try NumberOrRange(days).encode(to: encoder)
      } else {
        try "open".encode(to: encoder)
      }
    }
  }

  /// What comes after a phase.
  struct Next: Encodable, Sendable {
    let to: String
    let assured: NumberOrRange
    let otherwise: String
    let consent: [String]

    init(_ next: Agreement.Next) {
      to = next.target.key
      assured = NumberOrRange(next.assured)
      otherwise = next.otherwise.key
      consent = next.consent
    }
  }

  /// A way out.
  struct Exit: Encodable, Sendable {
    let by: String
    let to: String
    let price: NumberOrRange

    init(_ exit: Agreement.Exit) {
      by = exit.by
      to = exit.target.key
      price = NumberOrRange(exit.price)
    }
  }

  /// Something from outside.
  struct Shock: Encodable, Sendable {
    let chance: NumberOrRange
    let to: String
    let because: String?

    init(_ shock: Agreement.Shock) {
      chance = NumberOrRange(shock.chance)
      to = shock.target.key
      because = shock.because
    }
  }

  /// What may be broken.
  struct Obligation: Encodable, Sendable {
    let id: String
    let by: String
    let phases: [String]
    let to: String
    let detected: NumberOrRange
    let lasting: Lasting
    let note: String?
    let assumed: String?
    let from: [ExportedCitation]?

    init(_ obligation: Agreement.Obligation) {
      id = obligation.id
      by = obligation.by
      phases = obligation.phases
      to = obligation.duty
      detected = NumberOrRange(obligation.detected)
      lasting = Lasting(days: obligation.lasting)
      note = obligation.note
      assumed = obligation.assumed
      from = ExportedAgreement.citations(obligation.from)
    }

    private enum CodingKeys: String, CodingKey {
      case id, by, to, detected, lasting, note, assumed, from
      case phases = "in"
    }
  }

  /// Whole days, or `open`.
  struct Lasting: Encodable, Sendable {
    let days: Int?

    func encode(to encoder: any Encoder) throws {
      if let days {
        try days.encode(to: encoder)
      } else {
        try "open".encode(to: encoder)
      }
    }
  }

  /// What could be handed over in steps.
  struct Transfer: Encodable, Sendable {
    let id: String
    let by: String
    let phase: String
    let of: String
    let every: Int
    let note: String?
    let assumed: String?
    let from: [ExportedCitation]?

    init(_ transfer: Agreement.Transfer) {
      id = transfer.id
      by = transfer.by
      phase = transfer.phase
      of = transfer.what
      every = transfer.every
      note = transfer.note
      assumed = transfer.assumed
      from = ExportedAgreement.citations(transfer.from)
    }

    private enum CodingKeys: String, CodingKey {
      case id, by, of, every, note, assumed, from
      case phase = "in"
    }
  }

  /// What somebody stands for.
  struct Guarantee: Encodable, Sendable {
    let id: String
    let by: String
    let on: String
    let worth: NumberOrRange
    let honoured: NumberOrRange
    let phases: [String]?
    let coversLeaving: Bool
    let note: String?
    let assumed: String?
    let from: [ExportedCitation]?

    init(_ guarantee: Agreement.Guarantee) {
      id = guarantee.id
      by = guarantee.by
      on = guarantee.on
      worth = NumberOrRange(guarantee.worth)
      honoured = NumberOrRange(guarantee.honoured)
      phases = guarantee.phases
      coversLeaving = guarantee.coversLeaving
      note = guarantee.note
      assumed = guarantee.assumed
      from = ExportedAgreement.citations(guarantee.from)
    }

    private enum CodingKeys: String, CodingKey {
      case id, by, on, worth, honoured, note, assumed, from
      case phases = "in"
      case coversLeaving = "covers leaving"
    }
  }
}
