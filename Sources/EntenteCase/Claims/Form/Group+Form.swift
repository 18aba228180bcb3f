extension Group {
  static let form = RecordForm<Group>(
    saying: "One draw decides whether all of these lines are held.",
    [
      .apart("id", .id, required: true, "A name for it, such as G1.") { group, _ in
        .text(group.id)
      },
      .apart("claims", .ids, required: true, "Lines, or other groups.") { group, _ in
        .texts(group.claims)
      },
      .apart("firmness", .defined("firmness")) { group, writer in
        group.firmness.map(writer.firmness)
      },
      .text("because", \.because, "Why they stand or fall together."),
      .apart("from", .citations) { group, writer in writer.citations(group.from) },
    ])
}
