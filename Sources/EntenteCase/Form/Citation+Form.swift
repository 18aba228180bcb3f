extension Citation {
  static let form = RecordForm<Citation>(
    manner: .closed,
    [
      .apart("source", .id, required: true, "The source's id.") { citation, _ in
        .text(citation.source)
      },
      .text("locator", \.locator, "The place in the source."),
    ])

  /// A citation in one line, or as a record.
  static let schema: FormValue = .table([
    ("anyOf", .list([.table([("type", .text("string"))]), form.schema]))
  ])
}
