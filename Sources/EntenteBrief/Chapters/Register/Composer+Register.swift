import EntenteCase

extension Composer {
  /// Every claim, offer, rule and group that the reader may know, by id.
  var register: [Brief.RegisterEntry] { ClaimRegister(theCase).entries }
}

/// Makes the register of a case.
struct ClaimRegister {
  private let theCase: Case
  private let names: Names

  init(_ theCase: Case) {
    self.theCase = theCase
    names = Names(theCase)
  }

  /// Every claim, offer, rule and group, by id.
  var entries: [Brief.RegisterEntry] {
    (theCase.claims.map(entry) + theCase.offers.map(entry) + theCase.rules.map(entry)
      + theCase.together.map(entry) + theCase.agreements.flatMap(entries)
      + theCase.exchanges.flatMap(entries))
      .sorted { ($0.id, $0.kind) < ($1.id, $1.kind) }
  }

  /// An agreement and its parts.
  private func entries(_ agreement: Agreement) -> [Brief.RegisterEntry] {
    let phases = agreement.phases.map { phase in
      "\(phase.name), \(phase.days.map { "\(names.text(names.range($0))) days" } ?? "open")"
    }
    let whole = Brief.RegisterEntry(
      id: agreement.id, owner: "", kind: "agreement in phases",
      statement: Phrases.sentence("\(agreement.title): \(phases.joined(separator: "; "))"),
      source: names.text(names.citations(agreement.from)), isPublic: agreement.isPublic,
      assumed: agreement.assumed, note: agreement.note)
    return [whole] + agreement.obligations.map { entry($0, agreement) }
      + agreement.guarantees.map { entry($0, agreement) }
  }

  private func entry(
    _ obligation: Agreement.Obligation, _ agreement: Agreement
  ) -> Brief.RegisterEntry {
    Brief.RegisterEntry(
      id: obligation.id, owner: names.actor(obligation.by), kind: "obligation",
      statement: Phrases.sentence(
        "to \(Phrases.withoutStop(obligation.duty)); a breach is seen, each day, with probability "
          + names.text(names.range(obligation.detected))),
      source: names.text(
        names.citations(obligation.from.isEmpty ? agreement.from : obligation.from)),
      isPublic: agreement.isPublic,
      assumed: obligation.assumed ?? agreement.assumed, note: obligation.note)
  }

  private func entry(
    _ guarantee: Agreement.Guarantee, _ agreement: Agreement
  ) -> Brief.RegisterEntry {
    Brief.RegisterEntry(
      id: guarantee.id, owner: names.actor(guarantee.by), kind: "guarantee",
      statement: Phrases.sentence(
        "on \(names.actor(guarantee.on)), worth \(names.text(names.range(guarantee.worth))), honoured with "
          + "probability \(names.text(names.range(guarantee.honoured)))"),
      source: names.text(names.citations(guarantee.from.isEmpty ? agreement.from : guarantee.from)),
      isPublic: agreement.isPublic,
      assumed: guarantee.assumed ?? agreement.assumed, note: guarantee.note)
  }

  private func entry(_ claim: Claim) -> Brief.RegisterEntry {
    Brief.RegisterEntry(
      id: claim.id, owner: names.actor(claim.by), kind: names.text(names.kind(claim)),
      statement: Phrases.sentence(names.text(names.statement(claim))),
      firmness: claim.isLine ? names.text(names.firmness(claim.firmness)) : nil,
      source: dated(names.text(names.citations(claim.from)), claim.date), isPublic: claim.isPublic,
      assumed: claim.assumed, note: claim.note)
  }

  private func entry(_ offer: Offer) -> Brief.RegisterEntry {
    let terms = offer.terms.sorted { $0.key < $1.key }
      .map { "\(names.issue($0.key)): \(names.option($0.value, of: $0.key))" }
    return Brief.RegisterEntry(
      id: offer.id, owner: names.text(names.actors(offer.by)), kind: "offer on the table",
      statement: Phrases.sentence("\(offer.title): \(terms.joined(separator: "; "))"),
      source: dated(names.text(names.citations(offer.from)), offer.date), isPublic: offer.isPublic,
      assumed: offer.assumed, note: offer.note)
  }

  private func entry(_ rule: Rule) -> Brief.RegisterEntry {
    Brief.RegisterEntry(
      id: rule.id, owner: "", kind: "rule",
      statement: Phrases.sentence(names.text(names.clause(rule.condition))),
      source: names.text(names.citations(rule.from)), assumed: rule.assumed, note: rule.because)
  }

  private func entry(_ group: Group) -> Brief.RegisterEntry {
    Brief.RegisterEntry(
      id: group.id, owner: "", kind: "stand or fall together",
      statement: Phrases.sentence(Phrases.list(group.claims.sorted())),
      firmness: group.firmness.map { names.text(names.firmness($0)) },
      source: names.text(names.citations(group.from)),
      note: group.because)
  }

  private func entries(_ exchange: Exchange) -> [Brief.RegisterEntry] {
    let items = exchange.items.sorted { $0.id < $1.id }.map { item in
      let count = item.count > 1 ? " (\(item.count) of these)" : ""
      return "from \(names.actor(item.by)) to \(names.actor(item.to)), \(item.name)\(count)"
    }
    let whole = Brief.RegisterEntry(
      id: exchange.id, owner: "", kind: "staged exchange",
      statement: Phrases.sentence("\(exchange.title): \(items.joined(separator: "; "))"),
      source: names.text(names.citations(exchange.from)), isPublic: exchange.isPublic,
      assumed: exchange.assumed, note: exchange.note)
    return [whole]
      + exchange.stopping.map { cost in
        let says = cost.says.map { "\(Phrases.withoutStop($0)): " } ?? ""
        let by = cost.by.map { ", by \(names.actor($0))" } ?? ""
        return Brief.RegisterEntry(
          id: cost.id, owner: names.actor(cost.on), kind: "cost of stopping",
          statement: Phrases.sentence(
            "\(says)\(names.text(names.range(cost.costs.lowerBound, cost.costs.upperBound)))\(by)"),
          source: names.text(names.citations(cost.from)), isPublic: cost.isPublic,
          assumed: cost.assumed)
      }
  }

  private func dated(_ source: String, _ date: String?) -> String {
    date.map { "\(source) (stated \($0))" } ?? source
  }
}
