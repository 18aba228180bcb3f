extension Offer {
  static let form = RecordForm<Offer>(
    saying: "A package on the table, with the answers so far.", manner: .spread,
    [
      .id(\.id, "A name for it."),
      .needed("title", \.title, .text, "What people call it."),
      .apart("by", .ids, required: true, "The parties or mediators that made it.") { offer, _ in
        .texts(offer.by)
      },
      .apart(
        "terms", termsShape, required: true,
        "The options that it names; issues that it leaves open are absent."
      ) { offer, writer in writer.choices(offer.terms) },
      .date("date", \.date),
      .date("withdrawn", \.withdrawn, "The day on which who made it took it back."),
      .apart(
        "supersedes", .either(.null, .ids), "The offers, by id, in whose place it stands."
      ) { offer, _ in offer.supersedes.isEmpty ? nil : .texts(offer.supersedes) },
      .text("note", \.note, "Anything a reader should know."),
      .text("assumed", \.assumed, as: .assumed),
      .apart(
        "responses", .list(of: .defined("response"), mayBeNull: true),
        "What each party has said to it; of several answers of one party, all dated, the latest counts."
      ) { offer, writer in writer.list(offer.responses, Response.form) },
      .from(\.from),
      .publicity(\.isPublic, from: \.from),
    ])

  private static let termsShape = FieldShape([
    ("type", .text("object")), ("minProperties", .number(1)),
    ("additionalProperties", .table(FieldShape.id.keywords)),
  ])
}

extension Offer.Response {
  static let form = RecordForm<Offer.Response>(
    [
      .apart("party", .id, required: true, "Who answered.") { response, _ in
        .text(response.party)
      },
      .apart(
        "answer", .words(Offer.Answer.allCases.map(\.rawValue)), required: true,
        "What was answered."
      ) { response, _ in .text(response.answer.rawValue) },
      .date("date", \.date),
      .from(\.from),
      .text("note", \.note, "Anything a reader should know."),
    ])
}
