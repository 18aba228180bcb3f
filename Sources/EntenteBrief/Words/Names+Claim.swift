import EntenteCase
import EntenteMessages
import EntentePage

extension Names {
  /// What a claim says, in a few words that can follow "Upstream council:".
  func statement(_ claim: Claim) -> Message.Argument {
    if let says = claim.says { return .text(Phrases.withoutStop(says)) }
    switch claim.kind {
    case .line(let condition): return clause(condition)
    case .floor(let points):
      return .part(
        claim.isReservation ? "claim.reservation" : "claim.floor",
        ["points": .pointsAsStated(points), "n": .number(points)])
    case .prefers(let tiers): return preferences(tiers)
    case .priorities(let tiers):
      return .part("claim.priorities", ["order": .inOrder(tiers.map { .texts($0.map(issue)) })])
    case .comparison(let better, let worse):
      return .part("claim.comparison", ["better": choices(better), "worse": choices(worse)])
    case .numbers(let numbers): return .semicolons([points(numbers)] + extras(claim))
    case .wants(let tiers):
      return .part("claim.wants", ["order": .inOrder(tiers.map { .alike($0.map(clause)) })])
    case .ranks(let ranking): return .part("claim.ranks", ["order": order(ranking)])
    case .overlooks(let condition): return .part("claim.overlooks", ["what": clause(condition)])
    case .accepts(let what, let given, _):
      return .part("claim.accepts", ["what": clause(what), "given": clause(given)])
    case .agreementWorths(let worths): return self.worths(worths)
    case .breachGain(let gain): return breach(gain)
    case .transfer(let figure): return transfer(figure)
    case .halfLife(let days): return halfLife(days)
    case .fact(let text, _): return .text(Phrases.withoutStop(text))
    case .exchange(let figures): return self.figures(figures)
    }
  }

  private func preferences(_ tiers: [[Claim.Choice]]) -> Message.Argument {
    guard let issue = tiers.first?.first?.issue else { return .part("claim.prefers.nothing") }
    let order = tiers.map { tier in
      Message.Argument.list(tier.map { .quoted(.text(option($0.option, of: $0.issue))) })
    }
    return .part("claim.prefers", ["issue": .text(self.issue(issue)), "order": .inOrder(order)])
  }

  private func order(_ ranking: Ranking) -> Message.Argument {
    let tiers = ranking.tiers.map { Message.Argument.alike($0.entries.map(entry)) }
    guard var rest = tiers.last else { return .text("") }
    for (tier, item) in zip(ranking.tiers, tiers).dropLast().reversed() {
      rest = .joined([item, rest], by: tier.isFarAboveNext ? "list.order.far" : "list.order")
    }
    return rest
  }

  private func entry(_ entry: Ranking.Entry) -> Message.Argument {
    switch entry {
    case .state(let id): .text(id)
    case .condition(let condition): clause(condition)
    }
  }

  private func choices(_ choices: [Claim.Choice]) -> Message.Argument {
    clause(
      .conjunction(choices.map { .choice(issue: $0.issue, options: [$0.option]) }))
  }

  private func points(_ numbers: [Claim.IssueNumbers]) -> Message.Argument {
    let issues = numbers.sorted { $0.issue < $1.issue }.map { entry in
      Message.Argument.part(
        "claim.points.of", ["issue": .text(issue(entry.issue)), "points": points(entry)])
    }
    return .part("claim.points", ["issues": .commas(issues)])
  }

  /// What stands beside the points of issues.
  private func extras(_ claim: Claim) -> [Message.Argument] {
    claim.interactions.map {
      .part("claim.points.where", ["points": plain($0.worth), "what": clause($0.condition)])
    }
      + [
        claim.reservation.map { .part("claim.points.reservation", ["points": plain($0)]) },
        claim.ceiling.map { .part("claim.points.ceiling", ["points": plain($0)]) },
        claim.discount.map { .part("claim.points.discount", ["part": plain($0)]) },
      ].compactMap { $0 }
  }

  private func points(_ numbers: Claim.IssueNumbers) -> Message.Argument {
    numbers.weightRange.map { range($0.lowerBound, $0.upperBound) } ?? plain(numbers.weight)
  }
}
