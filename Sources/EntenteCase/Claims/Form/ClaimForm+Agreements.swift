extension ClaimForm {
  static let worthADay = ClaimForm(
    .worthADay,
    [
      .apart("in", .id, required: true, "Beside 'worth a day': the agreement.") { claim, _ in
        guard case .agreementWorths(let worths) = claim.kind else { return nil }
        return .text(worths.agreement)
      },
      .apart(
        "worth a day",
        .either(
          .defined("worths"),
          .list(of: .text, [("minItems", .number(2)), ("uniqueItems", .flag(true))])),
        "The worth to the party of a day of each phase, and of no agreement, of breakdown, or of "
          + "breakdown of a phase; or a list of these, most worth first."
      ) { claim, _ in
        guard case .agreementWorths(let worths) = claim.kind else { return nil }
        return worths.order.isEmpty
          ? amounts(worths.daily) : .texts(worths.order.map(\.key))
      },
      .apart(
        "worth at once", .defined("worths"),
        "The worth to the party of the beginning of a phase, or of breakdown."
      ) { claim, _ in
        guard case .agreementWorths(let worths) = claim.kind, !worths.once.isEmpty else {
          return nil
        }
        return amounts(worths.once)
      },
    ])

  private static func amounts(_ worths: [Claim.AgreementWorths.Worth]) -> FormValue {
    .table(worths.map { ($0.place.key, .figure($0.amount)) })
  }

  static let breaking = ClaimForm(
    .breaking,
    [
      .apart(
        "breaking", .id,
        "An obligation of the party, of which the claim says what breaking it gains."
      ) { claim, _ in
        guard case .breachGain(let gain) = claim.kind else { return nil }
        return .text(gain.obligation)
      },
      ofBreach(
        "gains", .defined("points"), "What breaking gains once, unless it is detected before."
      ) { gain, isNormalised in
        let isSaid = isNormalised || gain.once != Estimate(0) || gain.daily == Estimate(0)
        return isSaid ? .figure(gain.once) : nil
      },
      ofBreach("gains a day", .defined("points"), "What each day of the breach gains.") {
        $1 || $0.daily != Estimate(0) ? .figure($0.daily) : nil
      },
      ofBreach(
        "after", NumberBounds.days(from: 0).shape(mayBeNull: true),
        "Days from the start of the breach to the gain."
      ) { $1 || $0.after > 0 ? .number(Double($0.after)) : nil },
      ofBreach(
        "loses", .defined("amount"),
        "What the party loses when the breach is detected, guarantees aside."
      ) { $1 || $0.loses != Estimate(0) ? .figure($0.loses) : nil },
    ])

  private static func ofBreach(
    _ key: String, _ shape: FieldShape, _ summary: String,
    write: @escaping @Sendable (Claim.BreachGain, _ isNormalised: Bool) -> FormValue?
  ) -> Field<Claim> {
    .apart(key, shape, summary) { claim, writer in
      guard case .breachGain(let gain) = claim.kind else { return nil }
      return write(gain, writer.isNormalised)
    }
  }

  static let transfer = ClaimForm(
    .transfer,
    [
      .apart(
        "transfer", .id,
        "A transfer of an agreement, of which the claim says what it costs who hands it over, or "
          + "is worth to another party."
      ) { claim, _ in
        guard case .transfer(let figure) = claim.kind else { return nil }
        return .text(figure.transfer)
      }, worth, costs,
    ])

  static let halfLife = ClaimForm(
    .halfLife,
    [
      .apart(
        "half-life", NumberBounds.halfLife.shapeOfRange,
        "The days after which a worth counts half as much to the party."
      ) { claim, _ in
        guard case .halfLife(let days) = claim.kind else { return nil }
        return .figure(days)
      }
    ])
}
