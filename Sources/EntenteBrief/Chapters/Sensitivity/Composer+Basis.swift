import EntenteAnswers
import EntenteCase
import EntenteEngine
import EntenteMessages
import EntentePage

extension Composer {
  /// What the answer rests on: claims whose loss would change it, sources, assumptions.
  var basis: Brief.Section {
    var blocks: [Brief.Block] = [.paragraph([extent])]
    if !answers.impasse.isComplete {
      blocks.append(
        .paragraph([
          names.sentence("basis.unknown")
        ]))
    }
    if !pivotal.isEmpty {
      blocks.append(
        .group(
          title: names.said("basis.pivotal"), [.list(ordered: false, pivotal)]))
    }
    if !assumptions.isEmpty {
      blocks.append(
        .group(title: names.said("basis.assumed"), [.list(ordered: false, assumptions)]))
    }
    if !theCase.sources.isEmpty {
      blocks.append(.group(title: names.said("basis.sources"), [.list(ordered: false, sources)]))
    }
    return Brief.Section(id: "basis", title: names.said("basis.title"), blocks: blocks)
  }

  private var extent: Brief.Sentence {
    names.sentence(
      "basis.extent",
      [
        "claims": .firstCounted("number.claims", theCase.claims.count),
        "sources": .counted("number.sources", theCase.sources.count),
        "lines": .counted("number.lines", compiled.lines.count),
      ])
  }

  private var pivotal: [Brief.Item] {
    answers.effects.filter(\.changesHeadline).sorted(byID: \.claim).map { effect in
      Brief.Item([
        names.sentence(
          "basis.without",
          [
            "claim": .texts([effect.claim] + effect.alike), "consequence": consequence(effect),
          ], restsOn: [effect.claim] + effect.alike)
      ])
    }
  }

  private func consequence(_ effect: ClaimEffect) -> Message.Argument {
    let (now, without) = (effect.conflicts.now, effect.conflicts.without)
    if now > 0, without == 0 { return .part("basis.noConflict") }
    if now == 0, without > 0 { return .part("basis.stuck") }
    let move = move(effect)
    if now == without { return move }
    let count = Message.Argument.part(
      "basis.conflicts", .counting(without, ["now": .inWords(now)]))
    return effect.changesFirstMove
      ? .part("basis.conflicts.move", ["conflicts": count, "move": move]) : count
  }

  private func move(_ effect: ClaimEffect) -> Message.Argument {
    let moves = effect.firstMoves.map {
      Message.Argument.part("basis.givingWay", ["lines": .texts($0)])
    }
    return moves.isEmpty
      ? .part("basis.noMove") : .part("basis.move", ["moves": .alternatives(moves)])
  }

  /// What is assumed of an entry of the register.
  private struct Assumption {
    let id: String
    let entry: Message.Argument
    let text: String

    init?(_ id: String, _ entry: Message.Argument, _ text: String?) {
      guard let text else { return nil }
      self.id = id
      self.entry = entry
      self.text = text
    }
  }

  private var assumptions: [Brief.Item] {
    let claims = theCase.claims.compactMap { claim in
      Assumption(
        claim.id,
        .part(
          "basis.entry", ["party": .text(names.actor(claim.by)), "kind": names.kind(claim)]),
        claim.assumed)
    }
    let rules = theCase.rules.compactMap { Assumption($0.id, .part("kind.rule"), $0.assumed) }
    let offers = theCase.offers.compactMap { Assumption($0.id, .text($0.title), $0.assumed) }
    let entries = claims + rules + offers + theCase.exchanges.flatMap(assumptions)
    return entries.map { entry in
      Brief.Item(
        lead: names.said("basis.lead", ["id": .text(entry.id), "entry": entry.entry]),
        [Brief.Sentence(Phrases.sentence(entry.text), restsOn: [entry.id])])
    }
  }

  private func assumptions(_ exchange: Exchange) -> [Assumption] {
    let costs = exchange.stopping.compactMap { cost in
      Assumption(
        cost.id,
        .part(
          "basis.entry",
          ["party": .text(names.actor(cost.on)), "kind": .part("kind.stopping")]),
        cost.assumed)
    }
    let own = Assumption(exchange.id, .text(exchange.title), exchange.assumed)
    return [own].compactMap(\.self) + costs
  }

  private var sources: [Brief.Item] {
    theCase.sources.map { source in
      let citation = names.citation(Citation(source: source.id))
      let cited =
        source.confidentialTo.map {
          Message.Argument.part(
            "basis.entrusted", ["source": citation, "party": .text(names.actor($0))])
        } ?? citation
      return Brief.Item([Brief.Sentence(names.ended(cited))])
    }
  }
}
