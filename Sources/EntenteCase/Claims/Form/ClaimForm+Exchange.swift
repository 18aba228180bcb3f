extension ClaimForm {
  static let exchange = ClaimForm(
    .exchange,
    [
      .apart("exchange", .id, "The staged exchange for which the party states figures.") {
        claim, _ in
        guard case .exchange(let figures) = claim.kind else { return nil }
        return .text(figures.exchange)
      }, worth, costs,
      .apart(
        "known", known,
        "Beside exchange: how sure the receiver is of delivery, 0 to 1."
      ) { claim, _ in
        guard case .exchange(let figures) = claim.kind else { return nil }
        return byItem(figures.known)
      },
    ])

  private static let known = FieldShape([
    ("type", .text("object")), ("minProperties", .number(1)),
    ("propertyNames", .table(FieldShape.id.keywords)),
    ("additionalProperties", .table(FieldShape.defined("chance").keywords)),
  ])

  /// The keys of an exchange's figures.
  static let figureKeys = exchange.companions.map(\.key)

  static let worth: Field<Claim> = .apart(
    "worth", .either(.defined("figures"), .defined("amount")),
    "Beside exchange: what items are worth to the party that receives; beside transfer: what all "
      + "of it is worth."
  ) { claim, _ in
    switch claim.kind {
    case .exchange(let figures): byItem(figures.worth)
    case .transfer(let figure): figure.isCost ? nil : .figure(figure.amount)
    default: nil
    }
  }

  static let costs: Field<Claim> = .apart(
    "costs", .either(.defined("figures"), .defined("amount")),
    "Beside exchange: what giving items costs the party that gives; beside transfer: what all of "
      + "it costs."
  ) { claim, _ in
    switch claim.kind {
    case .exchange(let figures): byItem(figures.costs)
    case .transfer(let figure): figure.isCost ? .figure(figure.amount) : nil
    default: nil
    }
  }

  private static func byItem(_ entries: [ExchangeFigures.Entry]) -> FormValue? {
    guard !entries.isEmpty else { return nil }
    return .table(entries.map { ($0.item, .figure(NumberOrRange($0.range))) })
  }
}
