extension Case {
  /// What stands at the top of a case file.
  static let form = RecordForm<Case>(
    saying: "The state of a negotiation, in which every statement names its source.",
    manner: [.closed, .spread], head + sections + [normalised])

  /// What stands at the top of an exported case: what was derived from it for other programs is not
  /// read back.
  static let exportForm = RecordForm<Case>(
    saying: form.summary,
    rules: [
      (
        "dependentRequired",
        .table(derived.map { ($0.key, .texts([normalised.key])) })
      )
    ], manner: [.closed, .spread], form.fields + derived)

  private static let head: [Field<Case>] = [
    .apart(
      "entente", FieldShape([("const", .number(1))]), required: true,
      "The version of this format."
    ) { _, _ in .number(1) },
    .needed("title", \.title, .text, "What the talks are called."),
    .date("as-of", \.asOf, "The day of which the case speaks."),
    .text("summary", \.summary, "A few sentences for a reader who comes new to it."),
    .apart("sources", .defined("sources"), "Where statements come from, by id.") {
      theCase, writer in
      writer.byID(theCase.sources, Source.form)
    },
    actors("parties", \.parties, "Who sits at the table and must agree: id and name."),
    actors("mediators", \.mediators, "Who mediates: id and name."),
    actors(
      "stakeholders", \.stakeholders,
      "People affected who do not sit at the table: id and name."),
    .apart(
      "issues", .defined("issues"), required: true,
      "The questions that the talks must settle, each by one of its options."
    ) { theCase, writer in writer.byID(theCase.issues, Issue.form) },
    .apart("states", .defined("states"), "Names for states of affairs, as rankings use them.") {
      theCase, writer in states(theCase.states, for: writer)
    },
    .apart("status-quo", .defined("choices"), "The option that holds today, by issue.") {
      theCase, writer in
      writer.isNormalised || !theCase.statusQuo.isEmpty ? writer.choices(theCase.statusQuo) : nil
    },
    .apart(
      "seeks", .condition, "What an agreement must bring; by default anything but the status quo."
    ) { theCase, writer in
      (writer.isNormalised ? theCase.goal : theCase.seeks).map { .condition($0, text: "") }
    },
  ]

  private static let sections: [Field<Case>] = [
    records("rules", \.rules, Rule.form, "What every feasible package obeys, whoever likes it."),
    .apart(
      "scale", .defined("scale"),
      "The probability that a line is held to the end, by word of firmness."
    ) { theCase, writer in theCase.scale.value(for: writer) },
    .apart(
      "claims", list(of: "claim", to: 10_000),
      "What parties and others have said, each with its source."
    ) { theCase, writer in
      guard writer.isNormalised || !theCase.claims.isEmpty else { return nil }
      return .block(.list(theCase.claims.map { ClaimForm.value(of: $0, for: writer) }))
    },
    records("together", \.together, Group.form, of: "group", "Lines that stand or fall together."),
    records("offers", \.offers, Offer.form, "Packages on the table, whole or in part."),
    records(
      "agreements", \.agreements, Agreement.form, to: 100,
      "Agreements in phases of which one asks whether they would hold."),
    .apart(
      "exchanges", .defined("exchanges"),
      "What parties would hand over to each other step by step, by id."
    ) { theCase, writer in
      theCase.exchanges.isEmpty ? nil : writer.byID(theCase.exchanges, Exchange.form)
    },
    .apart("relief", .defined("relief"), "How people would be fed meanwhile.") { theCase, _ in
      theCase.relief.map(\.section)
    },
  ]

  private static let normalised: Field<Case> = .apart(
    "normalised", FieldShape([("type", .text("boolean"))]),
    "True in an exported case, which also lists what was derived from it."
  ) { _, writer in writer.isNormalised ? .flag(true) : nil }

  /// What an exported case adds, which is made where it is exported.
  private static let derived: [Field<Case>] = [
    (lines, "Derived by export: each line with conditional offers folded in."),
    (groups, "Derived by export: the units that are held or give way."),
  ].map { key, summary in
    .apart(key, FieldShape([("type", .text("array"))]), summary) { _, _ in nil }
  }

  /// Keys of what is derived.
  static let (lines, groups) = ("lines", "groups")
}

extension Case {
  private static func list(of name: String, to most: Int? = nil) -> FieldShape {
    .list(
      of: .defined(name), mayBeNull: true,
      most.map { [("maxItems", .number(Double($0)))] } ?? [])
  }

  /// A list of records, which the schema calls by the key without its last letter.
  private static func records<Record>(
    _ key: String, _ path: any KeyPath<Case, [Record]> & Sendable, _ form: RecordForm<Record>,
    of name: String? = nil, to most: Int? = nil, _ summary: String
  ) -> Field<Case> {
    .apart(key, list(of: name ?? String(key.dropLast()), to: most), summary) { theCase, writer in
      writer.list(theCase[keyPath: path], form)
    }
  }

  private static func actors(
    _ key: String, _ path: any KeyPath<Case, [Actor]> & Sendable, _ summary: String
  ) -> Field<Case> {
    .apart(key, .defined("actors"), summary) { theCase, writer in
      writer.byID(theCase[keyPath: path], Actor.form)
    }
  }

  /// For people a mapping from names to what is settled.
  private static func states(_ states: [NamedState], for writer: FormWriter) -> FormValue? {
    guard !writer.isNormalised else { return writer.list(states, NamedState.form) }
    guard !states.isEmpty else { return nil }
    return .block(.table(states.map { ($0.id, writer.choices($0.choices)) }))
  }
}
