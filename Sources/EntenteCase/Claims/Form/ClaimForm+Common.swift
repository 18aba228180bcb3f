extension ClaimForm {
  /// What stands before the statement of every claim.
  static let head: [Field<Claim>] = [
    .id(\.id, "A name for it, such as U1."),
    .apart(
      "by", .id, required: true,
      "The party; for a fact also a mediator, stakeholder or source."
    ) { claim, _ in .text(claim.by) },
  ]

  /// What stands behind the statement of every claim.
  static let common: [Field<Claim>] = [
    .text("says", \.says, "The statement in a few words, for reports."),
    .apart("firmness", .firmness) { claim, writer in
      let isSaid = claim.firmness != .word(.firm) || writer.isNormalised && claim.isLine
      return isSaid ? writer.firmness(claim.firmness) : nil
    },
    .text(
      "firmness-assumed", \.firmnessAssumed,
      "Why the firmness is taken as it is, where no source says how firm the line is."),
    .publicity(\.isPublic, from: \.from),
    .apart("from", .citations, required: true) { claim, writer in writer.citations(claim.from) },
    .date("date", \.date),
    .optional(
      "lang", \.lang, .language, "The language in which it was said, by its tag, such as ar."),
    .text("note", \.note, "Anything a reader should know."),
    .text("assumed", \.assumed, as: .assumed),
  ]
}
