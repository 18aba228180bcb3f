extension Issue {
  static let form = RecordForm<Issue>(
    named: .id(\.id, "the issue's id"), manner: .spread,
    [
      .needed("asks", \.asks, .text, "The question that it settles."),
      .text("name", \.name, "What reports call it inside a sentence; by default the id."),
      .apart("options", .options, required: true) { issue, writer in
        options(issue.options, for: writer)
      },
      .optional(
        "ordered", \.ordered, .flag,
        "Whether the options go from less to more, or from more to less; by default where they are "
          + "numbers, or a condition says 'is at least' or 'is at most' of them."),
      .optional(
        "moved by", \.movedBy, .id(of: .party), "The party that moves the issue alone, if one does."
      ),
      .apart("moves", movesShape, "The only changes possible, such as 'none to half'.") {
        issue, _ in issue.moves.map { .texts($0.map(\.text)) }
      },
      .apart(
        "irreversible", .either(.null, .ids),
        "Options that nobody moves away from once the issue stands on them."
      ) { issue, _ in issue.irreversible.isEmpty ? nil : .texts(issue.irreversible) },
      .apart(
        "binds", .either(.null, .ids),
        "Whose agreement changes a joint issue; by default all parties'."
      ) { issue, _ in issue.binds.map { .texts($0) } },
      .text("note", \.note, "Anything a reader should know."),
    ])

  private static let movesShape: FieldShape = .either(
    FieldShape([("type", .texts(["string", "null"]))]),
    .list(of: FieldShape([("type", .text("string"))])))

  /// For people the ids alone where these say it all.
  private static func options(_ options: [Option], for writer: FormWriter) -> FormValue {
    if writer.isNormalised { return writer.inline(options, Option.form) }
    guard !options.allSatisfy({ $0.id == $0.label }) else { return .texts(options.map(\.id)) }
    return .table(options.map { ($0.id, Option.form.value(of: $0, for: writer)) })
  }
}

extension FieldShape {
  static let options = defined(
    "options",
    saying: "Ids with labels, or a list of ids; 'is at least' follows their order.")
  static let settled = defined(
    "settled",
    saying: "The options that make the state; issues that it leaves open are absent.")
}

extension Option {
  static let form = RecordForm<Option>(
    named: .id(\.id, "the option's id"), manner: [.bare, .closed],
    [.called("label", \.label, "What reports print for it.")])
}

extension NamedState {
  static let form = RecordForm<NamedState>(
    [
      .id(\.id, "In the list form: the state's name."),
      .apart("choices", .settled, required: true) { state, writer in
        writer.choices(state.choices)
      },
    ])
}

extension FirmnessScale {
  /// The probability of each word of firmness.
  static let schema: FormValue = .table([
    ("type", .texts(["object", "null"])), ("additionalProperties", .flag(false)),
    ("properties", .table(keys.map(word))),
  ])

  static let keys = Firmness.Word.allCases.map(\.rawValue)

  /// All words, or nothing where they mean what they usually do.
  func value(for writer: FormWriter) -> FormValue? {
    guard writer.isNormalised || self != .standard else { return nil }
    return .table(Firmness.Word.allCases.map { ($0.rawValue, .number(self[$0])) })
  }

  private static func word(_ key: String) -> (key: String, value: FormValue) {
    let usual = Firmness.Word(rawValue: key).map { standard[$0] } ?? 1
    return (
      key,
      .table(
        [("description", .text("By default \(YamlScalar.number(usual))."))]
          + FieldShape.defined("probability").keywords)
    )
  }
}
