extension ClaimForm {
  /// What stands before the statement of every claim.
  static let head: [Field<Claim>] = [
    .apart("id", .id, required: true, "A name for it, such as U1.") { claim, _ in
      .text(claim.id)
    },
    .apart(
      "by", .id, required: true,
      "The party; for a fact also a mediator, stakeholder or source."
    ) { claim, _ in .text(claim.by) },
  ]

  /// What stands behind the statement of every claim.
  static let common: [Field<Claim>] = [
    .text("says", \.says, "The statement in a few words, for reports."),
    .apart("firmness", .defined("firmness")) { claim, writer in
      let isSaid = claim.firmness != .word(.firm) || writer.isNormalised && claim.isLine
      return isSaid ? writer.firmness(claim.firmness) : nil
    },
    .apart("public", .defined("public")) { claim, writer in
      writer.publicity(claim.isPublic, claim.from)
    },
    .apart("from", .citations, required: true) { claim, writer in writer.citations(claim.from) },
    .date("date", \.date),
    .language("lang", \.lang, "The language in which it was said, by its tag, such as ar."),
    .text("note", \.note, "Anything a reader should know."),
    .text("assumed", \.assumed, as: .assumed),
  ]

  /// What all claims hold, in the order in which it is read: texts before what has a form.
  static let commonAsRead: [Field<Claim>] = {
    let isText = { (field: Field<Claim>) in
      if case .text = field.storage { true } else { false }
    }
    return common.filter(isText) + common.filter { !isText($0) }
  }()
}
