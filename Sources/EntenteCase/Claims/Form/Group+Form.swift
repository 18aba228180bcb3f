extension Group {
  static let form = RecordForm<Group>(
    saying: "One draw decides whether all of these lines are held.", manner: .spread,
    [
      .id(\.id, "A name for it, such as G1."),
      .apart("claims", .ids, required: true, "Lines, or other groups.") { group, _ in
        .texts(group.claims)
      },
      .apart("firmness", .firmness) { group, writer in
        group.firmness.map(writer.firmness)
      },
      .text("because", \.because, "Why they stand or fall together."),
      .from(\.from),
    ])
}
