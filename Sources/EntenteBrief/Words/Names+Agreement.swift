import EntenteCase
import EntenteMessages
import EntentePage

extension Names {
  /// What days under an agreement are worth, to stand behind a party's name.
  func worths(_ worths: Claim.AgreementWorths) -> Message.Argument {
    let order = worths.order.map { place($0, worths.agreement) }
    let daily = worths.daily.map { worth($0.place, $0.amount, worths.agreement) }
    let once = worths.once.map { worth($0.place, $0.amount, worths.agreement) }
    if once.isEmpty {
      return order.isEmpty
        ? .part("claim.worths.daily", ["worths": .list(daily)])
        : .part("claim.worths.order", ["order": .commas(order)])
    }
    return order.isEmpty
      ? .part("claim.worths.daily.once", ["worths": .list(daily), "once": .list(once)])
      : .part("claim.worths.order.once", ["order": .commas(order), "once": .list(once)])
  }

  private func worth(
    _ place: Claim.AgreementWorths.Place, _ amount: Estimate, _ agreement: String
  ) -> Message.Argument {
    .part("claim.worths.of", ["what": self.place(place, agreement), "worth": range(amount)])
  }

  /// What breaking an obligation brings, to stand behind a party's name.
  func breach(_ gain: Claim.BreachGain) -> Message.Argument {
    let at = gained(gain)
    let when =
      gain.after > 0
      ? .part(
        "claim.breach.after", ["gain": at, "days": .counted("number.days", gain.after)]) : at
    let obligation = Message.Argument.text(gain.obligation)
    return gain.loses == Estimate(0)
      ? .part("claim.breach", ["obligation": obligation, "gain": when])
      : .part(
        "claim.breach.seen",
        ["obligation": obligation, "gain": when, "loss": range(gain.loses)])
  }

  private func gained(_ gain: Claim.BreachGain) -> Message.Argument {
    let zero = Estimate(0)
    let (once, daily) = (range(gain.once), range(gain.daily))
    if gain.daily == zero { return once }
    return gain.once == zero
      ? .part("claim.breach.daily", ["daily": daily])
      : .part("claim.breach.both", ["once": once, "daily": daily])
  }

  /// What a transfer costs or is worth, to stand behind a party's name.
  func transfer(_ figure: Claim.TransferFigure) -> Message.Argument {
    .part(
      figure.isCost ? "claim.transfer.costs" : "claim.transfer.worth",
      ["transfer": .text(figure.transfer), "amount": range(figure.amount)])
  }

  /// How far ahead a party looks, to stand behind its name.
  func halfLife(_ days: Estimate) -> Message.Argument {
    .part("claim.halfLife", ["days": range(days)])
  }

  /// The name of a phase.
  func phase(_ id: String, of agreement: String) -> String {
    let found = theCase.agreements.first { $0.id == agreement }
    return found?.phases.first { $0.id == id }?.name ?? id
  }

  private func place(
    _ place: Claim.AgreementWorths.Place, _ agreement: String
  ) -> Message.Argument {
    switch place {
    case .phase(let id): .text(phase(id, of: agreement))
    case .noAgreement: .part("claim.place.none")
    case .breakdown(nil): .part("claim.place.breakdown")
    case .breakdown(let id?):
      .part("claim.place.breakdown.of", ["phase": .text(phase(id, of: agreement))])
    }
  }

  /// A number, or where it lies.
  func range(_ estimate: Estimate) -> Message.Argument {
    range(estimate.low, estimate.high)
  }

  /// "5", or "2 to 3".
  func range(_ low: Double, _ high: Double) -> Message.Argument {
    low == high
      ? plain(low) : .part("number.range", ["low": plain(low), "high": plain(high)])
  }

  /// A number without needless decimals.
  func plain(_ value: Double) -> Message.Argument {
    .text(
      value == value.rounded() && abs(value) < 1e15 ? String(Int(value)) : String(value))
  }
}
