extension Source {
  static let form = RecordForm<Source>(
    named: .id(\.id, "the source's id"),
    [
      .needed("title", \.title, .text, "What it is called."),
      .text("publisher", \.publisher, "Who published it."),
      .date("date", \.date, "When it was made."),
      .text("link", \.link, "A web address or a file's place."),
      .apart("confidential", .id, "The party that entrusted it to the mediator.") { source, _ in
        source.confidentialTo.map { .text($0) }
      },
    ])
}

extension Actor {
  static let form = RecordForm<Actor>(
    named: .id(\.id, "the id"), manner: .bare,
    [
      .needed("name", \.name, .text, "The name to print."),
      .text("note", \.note, "Who they are, in a sentence."),
    ])

  /// The name alone, or a record.
  static let schema: FormValue = .table([
    ("description", .text("The name to print; or the name with a note.")),
    ("anyOf", .list([.table(FieldShape.text.keywords), form.schema])),
  ])
}
