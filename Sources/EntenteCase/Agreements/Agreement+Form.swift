extension Agreement {
  static let form = RecordForm<Agreement>(
    saying: "An agreement in phases.", rules: FieldShape.sourceOrAssumption, manner: .spread,
    [
      .id(\.id, "A name for it."),
      .needed("title", \.title, .text, "What reports call it."),
      .text("offer", \.offer, as: .id, "The offer whose terms it would carry out."),
      .apart(
        "phases", .byID("phase", from: 1, to: 100), required: true,
        "The phases, by id; it begins with the first."
      ) { agreement, writer in writer.byID(agreement.phases, Phase.form) },
      .apart("obligations", parts("obligation"), "What parties are to do, and may break.") {
        agreement, writer in writer.list(agreement.obligations, Obligation.form)
      },
      .apart(
        "guarantees", parts("guarantee"),
        "What somebody stands for, lost by a party found in breach."
      ) { agreement, writer in writer.list(agreement.guarantees, Guarantee.form) },
      .apart("transfers", parts("transfer"), "What could be handed over in steps.") {
        agreement, writer in writer.list(agreement.transfers, Transfer.form)
      },
      .text("note", \.note, "Anything a reader should know."),
      .text("assumed", \.assumed, as: .assumed),
      .from(\.from, mayBeTheWholes: true),
      .publicity(\.isPublic, from: \.from),
    ]
  ).writing("assumed", behind: "from")

  /// A list of parts of one kind.
  static func parts(_ name: String) -> FieldShape {
    .list(of: .defined(name), mayBeNull: true, [("maxItems", .number(1_000))])
  }
}
