extension ClaimForm {
  static let line = ClaimForm(
    .line,
    [
      .apart(
        "line", .condition,
        "A red line: what must hold of a package for the party to accept it."
      ) { claim, _ in
        guard case .line(let condition) = claim.kind else { return nil }
        return .condition(condition, text: claim.text)
      },
      // An exception is a part of the line once it is read.
      .apart("unless", .condition, "Where this holds, the line does not object.") { _, _ in nil },
    ])

  static let floor = ClaimForm(
    .floor,
    [
      .apart(
        "nothing below", NumberBounds.points.shape(),
        "A red line on worth: the least that a package must be worth to the party, in the points of "
          + "its numbers."
      ) { claim, _ in
        guard case .floor(let points) = claim.kind else { return nil }
        return .number(points)
      }
    ])

  static let accepts = ClaimForm(
    .accepts,
    [
      .apart("accepts", .condition, "A conditional offer: what the party would accept.") {
        claim, _ in
        guard case .accepts(let what, _, _) = claim.kind else { return nil }
        return .condition(what, text: "")
      },
      .apart("if", .condition, required: true, "What the party asks in return.") { claim, _ in
        guard case .accepts(_, let given, _) = claim.kind else { return nil }
        return .condition(given, text: "")
      },
      .apart(
        "despite", .ids, "Its own lines that then no longer object; by default all in the way."
      ) { claim, writer in
        guard case .accepts(_, _, let despite) = claim.kind else { return nil }
        return writer.texts(despite)
      },
    ])

  static let overlooks = ClaimForm(
    .overlooks,
    [
      .apart("overlooks", .condition, "The party does not see the states where this holds.") {
        claim, _ in
        guard case .overlooks(let unseen) = claim.kind else { return nil }
        return .condition(unseen, text: claim.text)
      }
    ])

  static let fact = ClaimForm(
    .fact,
    [
      .apart("fact", .text, "A statement of fact, in words.") { claim, _ in
        guard case .fact(let text, _) = claim.kind else { return nil }
        return .text(text)
      },
      .apart("about", .ids, "The issues on which the fact bears.") { claim, writer in
        guard case .fact(_, let about) = claim.kind else { return nil }
        return writer.texts(about)
      },
    ])
}
