import EntenteCase

extension Names {
  /// What days under an agreement are worth, to stand behind a party's name.
  func worths(_ worths: Claim.AgreementWorths) -> String {
    let order = worths.order.map { place($0, worths.agreement) }
    let daily = worths.daily.map { "\(place($0.place, worths.agreement)) \(range($0.amount))" }
    let once = worths.once.map { "\(place($0.place, worths.agreement)) \(range($0.amount))" }
    let days =
      order.isEmpty
      ? "worth of a day: \(Phrases.list(daily))"
      : "worth of a day, most first: \(order.joined(separator: ", "))"
    return days
      + (once.isEmpty ? "" : "; of the beginning of \(Phrases.list(once))")
  }

  /// What breaking an obligation brings, to stand behind a party's name.
  func breach(_ gain: Claim.BreachGain) -> String {
    let zero = Estimate(0)
    let parts = [
      gain.once != zero || gain.daily == zero ? range(gain.once) : nil,
      gain.daily != zero ? "\(range(gain.daily)) a day" : nil,
      gain.after > 0 ? "after \(Phrases.count(gain.after, "day"))" : nil,
    ].compactMap(\.self)
    return "breaking \(gain.obligation) gains \(parts.joined(separator: " "))"
      + (gain.loses == zero ? "" : " and, if seen, loses \(range(gain.loses))")
  }

  /// What a transfer costs or is worth, to stand behind a party's name.
  func transfer(_ figure: Claim.TransferFigure) -> String {
    "handing over \(figure.transfer) \(figure.isCost ? "costs" : "is worth") \(range(figure.amount))"
  }

  /// How far ahead a party looks, to stand behind its name.
  func halfLife(_ days: Estimate) -> String { "what is \(range(days)) days away counts half" }

  /// The name of a phase.
  func phase(_ id: String, of agreement: String) -> String {
    let found = theCase.agreements.first { $0.id == agreement }
    return found?.phases.first { $0.id == id }?.name ?? id
  }

  private func place(_ place: Claim.AgreementWorths.Place, _ agreement: String) -> String {
    switch place {
    case .phase(let id): phase(id, of: agreement)
    case .noAgreement: "no agreement"
    case .breakdown(nil): "breakdown"
    case .breakdown(let id?): "breakdown of \(phase(id, of: agreement))"
    }
  }

  /// A number, or where it lies.
  func range(_ estimate: Estimate) -> String {
    estimate.isExact
      ? plain(estimate.low) : "\(plain(estimate.low)) to \(plain(estimate.high))"
  }
}
