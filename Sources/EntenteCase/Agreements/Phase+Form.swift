extension Agreement.Phase {
  static let form = RecordForm<Agreement.Phase>(
    saying: "One phase; one that ends says what is next.", named: .id(\.id, "the phase's id"),
    rules: endsSomewhere,
    [
      .called("name", \.name, unless: \.id, "What reports call it."),
      .apart("days", daysShape, required: true, "Whole days, a range of them, or open.") {
        phase, _ in phase.days.map { .figure($0) } ?? .text("open")
      },
      .apart(
        "next", .either(.defined("target"), .defined("next")), "What comes after its last day."
      ) { phase, writer in phase.next.map { Agreement.Next.form.value(of: $0, for: writer) } },
      .apart(
        "exits", Agreement.parts("exit"), "Who may lead everybody elsewhere at its end."
      ) { phase, writer in
        phase.exits.isEmpty ? nil : writer.inline(phase.exits, Agreement.Exit.form)
      },
      .apart(
        "shocks", Agreement.parts("shock"), "What may happen from outside, at most one a day."
      ) { phase, writer in
        phase.shocks.isEmpty ? nil : writer.inline(phase.shocks, Agreement.Shock.form)
      },
    ])

  private static let daysShape: FieldShape = .either(
    FieldShape([("const", .text("open"))]), NumberBounds.days(from: 1).shapeOfRange)

  private static let endsSomewhere: FormPairs = [
    ("if", .table([("properties", .table([("days", .table([("const", .text("open"))]))]))])),
    ("else", .table([("required", .texts(["next"]))])),
  ]
}

extension Agreement.Next {
  static let form = RecordForm<Agreement.Next>(
    manner: .bare,
    [
      .needed("to", \.target, .target, "Where it leads as agreed."),
      .usual(
        "assured", \.assured, .chance, Estimate(1),
        "The probability that it leads there; by default 1."),
      .usual(
        "otherwise", \.otherwise, .target, .breakdown,
        "Where it leads otherwise; by default breakdown."),
      .usual("consent", \.consent, .ids(of: .party), [], "The parties that can refuse."),
    ])
}

extension Agreement.Exit {
  static let form = RecordForm<Agreement.Exit>(
    [
      .needed("by", \.by, .id(of: .party), "The party that may take it."),
      .needed("to", \.target, .target, "Where it leads everybody."),
      .usual(
        "price", \.price, .amount, Estimate(0), "What taking it costs that party; by default 0."),
    ])
}

extension Agreement.Shock {
  static let form = RecordForm<Agreement.Shock>(
    [
      .needed("chance", \.chance, .chance, "The probability a day."),
      .needed("to", \.target, .target, "Where it leads."),
      .text("because", \.because, "What it is."),
    ])
}

extension FieldKind<Agreement.Target> {
  /// A phase, or one of the words for what is none.
  static var target: Self {
    Self(
      shape: .defined("target"),
      read: { reader, key, fields in
        let words: [Agreement.Target] = [.noAgreement, .breakdown]
        guard let text = reader.string(key, in: fields), let node = fields[key] else { return nil }
        if let word = words.first(where: { $0.key == text }) { return word }
        return reader.isKnown(text, as: .target, node, fields.path(key)) ? .phase(text) : nil
      }, write: { target, _ in .text(target.key) })
  }
}
