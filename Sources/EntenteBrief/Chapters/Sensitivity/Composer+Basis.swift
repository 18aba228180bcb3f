import EntenteAnswers
import EntenteCase
import EntenteEngine

extension Composer {
  /// What the answer rests on: claims whose loss would change it, sources, assumptions.
  var basis: Brief.Section {
    var blocks: [Brief.Block] = [.paragraph([extent])]
    if !answers.impasse.isComplete {
      blocks.append(
        .paragraph([
          Brief.Sentence(
            "Which single claims would change the answer was not worked out, since not every "
              + "conflict is known.")
        ]))
    }
    if !pivotal.isEmpty {
      blocks.append(
        .group(
          title: "Claims that, if wrong, would change the answer", [.list(ordered: false, pivotal)])
      )
    }
    if !assumptions.isEmpty {
      blocks.append(
        .group(title: "What an analyst had to assume", [.list(ordered: false, assumptions)]))
    }
    if !theCase.sources.isEmpty {
      blocks.append(.group(title: "Sources", [.list(ordered: false, sources)]))
    }
    return Brief.Section(id: "basis", title: "What this rests on", blocks: blocks)
  }

  private var extent: Brief.Sentence {
    let lines = Phrases.count(compiled.lines.count, "red line")
    let claims = Phrases.count(theCase.claims.count, "claim")
    let sources = Phrases.count(theCase.sources.count, "source")
    return Brief.Sentence(
      "\(Phrases.capitalized(claims)) from \(sources), \(lines) among them; all are listed in the "
        + "register at the end.")
  }

  private var pivotal: [Brief.Item] {
    answers.effects.filter(\.changesHeadline).sorted { $0.claim < $1.claim }.map { effect in
      Brief.Item([
        Brief.Sentence(
          "Without \(effect.claim): \(consequence(effect)).", restsOn: [effect.claim])
      ])
    }
  }

  private func consequence(_ effect: ClaimEffect) -> String {
    let (now, without) = (effect.conflicts.now, effect.conflicts.without)
    if now > 0, without == 0 { return "no conflict is left; an acceptable package exists" }
    if now == 0, without > 0 { return "the talks are stuck" }
    let moves = effect.firstMoves.map { Phrases.list($0) + " giving way" }
    let move =
      moves.isEmpty
      ? "no move was found" : "the likeliest way out is \(moves.joined(separator: ", or "))"
    if now == without { return move }
    let count = "\(Phrases.count(without, "conflict")) instead of \(Phrases.number(now))"
    return effect.changesFirstMove ? "\(count), and \(move)" : count
  }

  private var assumptions: [Brief.Item] {
    let claims = theCase.claims.compactMap { claim in
      claim.assumed.map {
        (claim.id, "\(names.actor(claim.by)), \(names.text(names.kind(claim)))", $0)
      }
    }
    let rules = theCase.rules.compactMap { rule in rule.assumed.map { (rule.id, "rule", $0) } }
    let offers = theCase.offers.compactMap { offer in
      offer.assumed.map { (offer.id, offer.title, $0) }
    }
    let exchanges = theCase.exchanges.flatMap { exchange in
      [exchange.assumed.map { (exchange.id, exchange.title, $0) }].compactMap(\.self)
        + exchange.stopping.compactMap { cost in
          cost.assumed.map { (cost.id, "\(names.actor(cost.on)), cost of stopping", $0) }
        }
    }
    return (claims + rules + offers + exchanges).sorted { $0.0 < $1.0 }.map { id, entry, text in
      Brief.Item(lead: "\(id) (\(entry))", [Brief.Sentence(Phrases.sentence(text), restsOn: [id])])
    }
  }

  private var sources: [Brief.Item] {
    theCase.sources.sorted { $0.id < $1.id }.map { source in
      let citation = names.text(names.citation(Citation(source: source.id)))
      let entrusted = source.confidentialTo.map { ", entrusted by \(names.actor($0))" } ?? ""
      return Brief.Item([Brief.Sentence(Phrases.sentence(citation + entrusted))])
    }
  }
}
