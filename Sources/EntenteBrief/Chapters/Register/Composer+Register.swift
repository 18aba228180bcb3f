import EntenteCase
import EntenteMessages
import EntentePage

extension Composer {
  /// Every claim, offer, rule and group that the reader may know, in the order of the case.
  var register: [Brief.RegisterEntry] {
    let remarks = remarksOnLines
    return ClaimRegister(names).entries.map { entry in
      guard let remark = remarks[entry.id] else { return entry }
      var told = entry
      told.note = [entry.note.map(Phrases.sentence), remark].compactMap(\.self).joined(
        separator: " ")
      return told
    }
  }

  /// By the id of a claim: which others say the same, or say it all and more.
  private var remarksOnLines: [String: String] {
    var result: [String: String] = [:]
    for (line, statements) in compiled.statements.enumerated() {
      let stronger = compiled.stronger[line]
      for claim in statements {
        let others = statements.map(\.id).filter { $0 != claim.id }
        let same =
          others.isEmpty ? [] : [Message("register.same", ["claims": .list(Self.listed(others))])]
        let implied =
          stronger.isEmpty
          ? []
          : [
            Message(
              "register.implied",
              [
                "claims": .list(Self.listed(compiled.ids(of: stronger))),
                "n": .count(stronger.count),
              ])
          ]
        guard !(same + implied).isEmpty else { continue }
        result[claim.id] = (same + implied).map { names.text($0) }.joined(separator: " ")
      }
    }
    return result
  }

  /// Ids in a remark: as many as fit a line or two, then how many more there are. Each of thousands of
  /// lines that say the same would otherwise name all others.
  private static func listed(_ ids: [String]) -> [Message.Argument] {
    let most = 24
    guard ids.count > most else { return ids.map { .text($0) } }
    return ids.prefix(most - 1).map { .text($0) }
      + [.message(Message("list.more", ["n": .count(ids.count - most + 1)]))]
  }
}

/// Makes the register of a case.
struct ClaimRegister {
  private let theCase: Case
  private let names: Names

  init(_ names: Names) {
    theCase = names.theCase
    self.names = names
  }

  /// Every claim, offer, rule and group, each kind in the order of the case.
  var entries: [Brief.RegisterEntry] {
    theCase.claims.map(entry) + theCase.offers.map(entry) + theCase.rules.map(entry)
      + theCase.together.map(entry) + theCase.agreements.flatMap(entries)
      + theCase.exchanges.flatMap(entries)
  }

  /// An agreement and its parts.
  private func entries(_ agreement: Agreement) -> [Brief.RegisterEntry] {
    let phases = agreement.phases.map { phase -> Message.Argument in
      let name = Message.Argument.text(phase.name)
      return phase.days.map {
        .part("register.phase", ["phase": name, "days": names.range($0)])
      } ?? .part("register.phase.open", ["phase": name])
    }
    let whole = Brief.RegisterEntry(
      id: agreement.id, owner: "", kind: names.said("kind.agreement"),
      statement: titled(agreement.title, phases),
      source: cited(agreement.from), isPublic: agreement.isPublic,
      assumed: agreement.assumed, note: agreement.note)
    return [whole] + agreement.obligations.map { entry($0, agreement) }
      + agreement.guarantees.map { entry($0, agreement) }
  }

  private func entry(
    _ obligation: Agreement.Obligation, _ agreement: Agreement
  ) -> Brief.RegisterEntry {
    Brief.RegisterEntry(
      id: obligation.id, owner: names.actor(obligation.by), kind: names.said("kind.obligation"),
      statement: names.said(
        "register.obligation",
        [
          "duty": .text(Phrases.withoutStop(obligation.duty)),
          "probability": names.range(obligation.detected),
        ]),
      source: cited(obligation.from.isEmpty ? agreement.from : obligation.from),
      isPublic: agreement.isPublic,
      assumed: obligation.assumed ?? agreement.assumed, note: obligation.note)
  }

  private func entry(
    _ guarantee: Agreement.Guarantee, _ agreement: Agreement
  ) -> Brief.RegisterEntry {
    Brief.RegisterEntry(
      id: guarantee.id, owner: names.actor(guarantee.by), kind: names.said("kind.guarantee"),
      statement: names.said(
        "register.guarantee",
        [
          "party": .text(names.actor(guarantee.on)), "worth": names.range(guarantee.worth),
          "probability": names.range(guarantee.honoured),
        ]),
      source: cited(guarantee.from.isEmpty ? agreement.from : guarantee.from),
      isPublic: agreement.isPublic,
      assumed: guarantee.assumed ?? agreement.assumed, note: guarantee.note)
  }

  private func entry(_ claim: Claim) -> Brief.RegisterEntry {
    Brief.RegisterEntry(
      id: claim.id, owner: names.actor(claim.by), kind: names.text(names.kind(claim)),
      statement: names.ended(names.statement(claim)),
      firmness: claim.drawnLine != nil ? names.text(firmness(of: claim)) : nil,
      source: cited(claim.from, claim.date, in: claim.lang), isPublic: claim.isPublic,
      assumed: claim.assumed, note: claim.note)
  }

  /// How firm a line is, and why it is taken so where no source says it.
  private func firmness(of claim: Claim) -> Message.Argument {
    let said = names.firmness(claim.firmness)
    return claim.firmnessAssumed.map {
      .part("firmness.assumed", ["firmness": said, "why": .text(Phrases.withoutStop($0))])
    } ?? said
  }

  private func entry(_ offer: Offer) -> Brief.RegisterEntry {
    let terms = offer.terms.sorted { $0.key < $1.key }.map { names.choice($0.value, of: $0.key) }
    return Brief.RegisterEntry(
      id: offer.id, owner: names.text(names.actors(offer.by)), kind: names.said("kind.offer"),
      statement: ([titled(offer.title, terms)] + became(offer)).joined(separator: " "),
      source: cited(offer.from, offer.date), isPublic: offer.isPublic,
      assumed: offer.assumed, note: offer.note)
  }

  /// What has become of an offer that is no longer on the table.
  private func became(_ offer: Offer) -> [String] {
    switch theCase.state(of: offer) {
    case .onTheTable: []
    case .agreed: [names.said("register.offer.agreed")]
    case .rejected: [names.said("register.offer.rejected")]
    case .withdrawn(let day): [names.said("register.offer.withdrawn", ["day": .text(day)])]
    case .superseded(let newer):
      [names.said("register.offer.superseded", ["offer": .text(newer)])]
    }
  }

  private func entry(_ rule: Rule) -> Brief.RegisterEntry {
    Brief.RegisterEntry(
      id: rule.id, owner: "", kind: names.said("kind.rule"),
      statement: names.ended(names.clause(rule.condition)),
      source: cited(rule.from), assumed: rule.assumed, note: rule.because)
  }

  private func entry(_ group: Group) -> Brief.RegisterEntry {
    Brief.RegisterEntry(
      id: group.id, owner: "", kind: names.said("kind.together"),
      statement: names.ended(.texts(group.claims.sorted(byID: \.self))),
      firmness: group.firmness.map { names.text(names.firmness($0)) }, source: cited(group.from),
      note: group.because)
  }

  private func entries(_ exchange: Exchange) -> [Brief.RegisterEntry] {
    let items = exchange.items.sorted { $0.id < $1.id }.map(item)
    let whole = Brief.RegisterEntry(
      id: exchange.id, owner: "", kind: names.said("kind.staged"),
      statement: titled(exchange.title, items),
      source: cited(exchange.from), isPublic: exchange.isPublic,
      assumed: exchange.assumed, note: exchange.note)
    return [whole] + exchange.stopping.map(entry)
  }

  private func item(_ item: ExchangedItem) -> Message.Argument {
    let arguments: [String: Message.Argument] = [
      "giver": .text(names.actor(item.by)), "receiver": .text(names.actor(item.to)),
      "item": .text(item.name),
    ]
    return item.count > 1
      ? .part("register.items", arguments.merging(["count": .digits(item.count)]) { $1 })
      : .part("register.item", arguments)
  }

  private func entry(_ cost: StoppingCost) -> Brief.RegisterEntry {
    let costs = names.range(cost.costs.lowerBound, cost.costs.upperBound)
    let owned =
      cost.by.map {
        Message.Argument.part(
          "register.stopping.by", ["costs": costs, "party": .text(names.actor($0))])
      } ?? costs
    let said =
      cost.says.map {
        Message.Argument.part(
          "register.stopping", ["says": .text(Phrases.withoutStop($0)), "costs": owned])
      } ?? owned
    return Brief.RegisterEntry(
      id: cost.id, owner: names.actor(cost.on), kind: names.said("kind.stopping"),
      statement: names.ended(said), source: cited(cost.from), isPublic: cost.isPublic,
      assumed: cost.assumed)
  }

  /// "Title: a; b."
  private func titled(_ title: String, _ parts: [Message.Argument]) -> String {
    names.ended(.part("register.titled", ["title": .text(title), "parts": .semicolons(parts)]))
  }

  /// Where something was said, when, and in which language.
  private func cited(
    _ citations: [Citation], _ day: String? = nil, in language: String? = nil
  ) -> String {
    let source = names.citations(citations)
    guard day != nil || language != nil else { return names.text(source) }
    return names.said(
      "register.stated",
      [
        "known": day == nil
          ? .choice("language") : language == nil ? .choice("day") : .choice("both"),
        "source": source, "day": .text(day ?? ""), "language": .language(language ?? ""),
      ])
  }
}
