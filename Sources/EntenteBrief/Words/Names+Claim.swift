import EntenteCase

extension Names {
  /// What a claim says, in a few words that can follow "Upstream council:".
  func statement(_ claim: Claim) -> String {
    if let says = claim.says { return Phrases.withoutStop(says) }
    switch claim.kind {
    case .line(let condition): return clause(condition)
    case .prefers(let tiers): return preferences(tiers)
    case .priorities(let tiers):
      return "most important first: "
        + tiers.map { Phrases.list($0.map(issue)) }.joined(separator: "; then ")
    case .comparison(let better, let worse):
      return "would rather have \(choices(better)) than \(choices(worse))"
    case .numbers(let numbers): return points(numbers) + extras(claim)
    case .wants(let tiers):
      return "in order of priority: "
        + tiers.map { Phrases.list($0.map(clause), last: "and, alike,") }
        .joined(separator: "; then ")
    case .ranks(let ranking): return "states, best first: \(order(ranking))"
    case .overlooks(let condition): return "leaves out of account: \(clause(condition))"
    case .accepts(let what, let given, _):
      return "would accept \(clause(what)), if \(clause(given))"
    case .agreementWorths(let worths): return self.worths(worths)
    case .breachGain(let gain): return breach(gain)
    case .transfer(let figure): return transfer(figure)
    case .halfLife(let days): return halfLife(days)
    case .fact(let text, _): return Phrases.withoutStop(text)
    case .exchange(let figures): return self.figures(figures)
    }
  }

  /// What kind of claim it is, for the register.
  func kind(_ claim: Claim) -> String {
    switch claim.kind {
    case .line: "red line"
    case .prefers: "order of options"
    case .priorities: "order of issues"
    case .comparison: "comparison"
    case .numbers: "points"
    case .wants: "priorities"
    case .ranks: "order of states"
    case .overlooks: "what is not seen"
    case .accepts: "conditional offer"
    case .agreementWorths: "worth of phases"
    case .breachGain: "gain by breaking"
    case .transfer: "figure of a transfer"
    case .halfLife: "patience"
    case .fact: "fact"
    case .exchange: "figures for an exchange"
    }
  }

  private func preferences(_ tiers: [[Claim.Choice]]) -> String {
    guard let issue = tiers.first?.first?.issue else { return "no preference" }
    let order = tiers.map { tier in
      Phrases.list(tier.map { "“\(option($0.option, of: $0.issue))”" })
    }
    return "on \(self.issue(issue)), best first: " + order.joined(separator: "; then ")
  }

  private func order(_ ranking: Ranking) -> String {
    var text = ""
    for (index, tier) in ranking.tiers.enumerated() {
      if index > 0 {
        text += ranking.tiers[index - 1].isFarAboveNext ? "; then, far below, " : "; then "
      }
      text += Phrases.list(tier.entries.map(entry), last: "and, alike,")
    }
    return text
  }

  private func entry(_ entry: Ranking.Entry) -> String {
    switch entry {
    case .state(let id): id
    case .condition(let condition): clause(condition)
    }
  }

  private func choices(_ choices: [Claim.Choice]) -> String {
    clause(
      .conjunction(choices.map { .choice(issue: $0.issue, options: [$0.option]) }))
  }

  private func points(_ numbers: [Claim.IssueNumbers]) -> String {
    "points: "
      + numbers.sorted { $0.issue < $1.issue }
      .map { "\(issue($0.issue)) \(points($0))" }.joined(separator: ", ")
  }

  /// What stands beside the points of issues.
  private func extras(_ claim: Claim) -> String {
    let together = claim.interactions.map { "\(plain($0.worth)) where \(clause($0.condition))" }
    let parts =
      together
      + [
        claim.reservation.map { "no agreement \(plain($0))" },
        claim.ceiling.map { "at most \(plain($0))" },
        claim.discount.map { "\(plain($0)) of it left when the time is up" },
      ].compactMap { $0 }
    return parts.map { "; \($0)" }.joined()
  }

  private func points(_ numbers: Claim.IssueNumbers) -> String {
    numbers.weightRange.map { "\(plain($0.lowerBound)) to \(plain($0.upperBound))" }
      ?? plain(numbers.weight)
  }

  /// A number without needless decimals.
  func plain(_ value: Double) -> String {
    value == value.rounded() && abs(value) < 1e15 ? String(Int(value)) : String(value)
  }
}
