import EntenteAnswers
import EntenteEngine

/// What was asked beyond who would stay where.
extension StabilityBrief {
  /// How the states that would hold can come about.
  var ways: Brief.Section? {
    guard let ways = report.ways, let start = report.start else { return nil }
    let others = ways.ways.filter { $0.state != start }
    guard !others.isEmpty else { return nil }
    let shown = others.prefix(2 * Self.spelledOut)
    let more = ways.omitted + others.count - shown.count
    let intro = Brief.Sentence(
      "From \(words.title(start)), \(Phrases.count(ways.reachableCount - 1, "other state")) can be "
        + "reached, \(Phrases.number(ways.improvingCount - 1)) of them by moves that are each a "
        + "gain for who makes it.", restsOn: findings.basis)
    let items = shown.map { way in
      Brief.Item(
        lead: words.heading(way.state), sentences(of: way, from: start))
    }
    let rest = more > 0 ? [Brief.Sentence("\(Count.of(more, "more state")) not listed.")] : []
    return Brief.Section(
      id: "ways", title: "How these could come about",
      blocks: [.paragraph([intro]), .list(ordered: false, items)]
        + (rest.isEmpty ? [] : [.paragraph(rest)])
        + (figures.paths(ways, limit: Self.spelledOut).map { [.figure($0)] } ?? []))
  }

  private func sentences(of way: StatusQuoWays.Way, from start: Int) -> [Brief.Sentence] {
    guard let moves = way.byMoves else {
      return [Brief.Sentence("No sequence of moves leads there.")]
    }
    guard let gains = way.byImprovements else {
      return [
        Brief.Sentence(
          "Each way there needs a move that is no gain for who makes it. A shortest one: "
            + "\(words.sequence(moves, from: start)).", restsOn: findings.basis)
      ]
    }
    return [
      Brief.Sentence(
        "By gains alone: \(words.sequence(gains, from: start)).", restsOn: findings.basis)
    ]
  }

  /// With which preferences a wanted state would hold.
  var wanted: Brief.Section? {
    guard let wanted = report.wanted else { return nil }
    let title = "What would make \(words.title(wanted.state)) hold"
    guard !wanted.entries.isEmpty else {
      return Brief.Section(id: "wanted", title: title, blocks: [.paragraph([cannotCount])])
    }
    let concepts = findings.concepts.map { concept in
      Brief.Block.group(
        title: "By \(concept.name)",
        [
          .list(
            ordered: false,
            wanted.entries(concept).map { entry in
              Brief.Item(lead: words.party(entry.party), sentences(of: entry, wanted.state))
            })
        ])
    }
    return Brief.Section(
      id: "wanted", title: title,
      blocks: [.paragraph([Brief.Sentence("There: \(words.description(wanted.state)).")])]
        + concepts)
  }

  private var cannotCount: Brief.Sentence {
    Brief.Sentence(
      findings.orders == nil
        ? "This can be answered where the rankings of all parties are known, which they are not."
        : "This is answered for at most \(WantedState.stateLimit) states that all parties see.")
  }

  private func sentences(of entry: WantedState.Entry, _ state: Int) -> [Brief.Sentence] {
    let name = words.party(entry.party)
    let first = Brief.Sentence(
      entry.inverse.isStable
        ? "\(name) would stay by today’s preferences." : changes(entry, state),
      restsOn: findings.basis)
    return [first] + share(entry)
  }

  private func changes(_ entry: WantedState.Entry, _ state: Int) -> String {
    let name = words.party(entry.party)
    let sets = entry.inverse.changes
    guard !sets.isEmpty else {
      return "\(name) would leave, and no change was found within the work allowed."
    }
    let shown = sets.prefix(3).map { change in
      "if \(name) came to prefer \(words.title(state)) over "
        + Phrases.list(change.surpassed.members.prefix(6).map { words.title($0) })
        + (change.surpassed.count > 6 ? " and \(change.surpassed.count - 6) more" : "")
    }
    let more = sets.count - shown.count
    let others =
      more > 0 || !entry.inverse.isComplete
      ? " (and \(entry.inverse.isComplete ? "" : "at least ")\(more) more minimal changes)" : ""
    return "\(name) would leave by today’s preferences, but stay "
      + Phrases.list(shown, last: "or") + others + "."
  }

  private func share(_ entry: WantedState.Entry) -> [Brief.Sentence] {
    guard let count = entry.inverse.count else {
      return [Brief.Sentence("How many rankings would do was not settled within the work allowed.")]
    }
    let share = LikelihoodText.of(count.share)
    let total = count.strictTotal.description
    let name = words.party(entry.party)
    return [
      Brief.Sentence(
        total.count > 15
          ? "\(name) would stay with \(share) of all rankings of the states."
          : "\(name) would stay with \(count.strict) of all \(total) rankings of the states, a share "
            + "of \(share).", restsOn: findings.basis)
    ]
  }

  /// Which coalitions would leave what.
  var coalitions: Brief.Section? {
    guard let found = report.coalitions else { return nil }
    let title = "What parties could leave together"
    guard let universal = found.universal else {
      return Brief.Section(
        id: "coalitions", title: title, blocks: [.paragraph([cannotCombine])])
    }
    let items = found.breaks.map { exit in
      Brief.Item(
        lead: words.heading(exit.state),
        [
          Brief.Sentence(
            "\(words.parties(exit.coalition.members)) together would leave it for "
              + "\(words.title(exit.target)), which each of them prefers: "
              + "\(words.sequence(exit.steps, from: exit.state)).\(exit.isAnswered ? answered : "")",
            restsOn: findings.basis)
        ])
    }
    let blocks: [Brief.Block] =
      items.isEmpty
      ? [
        .paragraph([
          Brief.Sentence(
            "No coalition of two or more would leave any of these states for one that each member "
              + "prefers.", restsOn: findings.basis)
        ])
      ] : [.list(ordered: false, items)]
    return Brief.Section(
      id: "coalitions", title: title, blocks: blocks + [.paragraph(summary(universal))])
  }

  private var answered: String {
    " Others have an answer, a gain for them, after which some member is no better off."
  }

  private var cannotCombine: Brief.Sentence {
    Brief.Sentence(
      findings.orders == nil
        ? "This can be answered where the rankings of all parties are known, which they are not."
        : "This is answered for at most \(CoalitionFindings.partyLimit) parties and "
          + "\(CoalitionFindings.stateLimit) states that all of them see.")
  }

  private func summary(_ universal: CoalitionStability) -> [Brief.Sentence] {
    let parts = CoalitionConcept.allCases.map { concept in
      let states = universal.stable(concept).members
      let listed = states.prefix(8).map { words.title($0) }
      let more = states.count - listed.count
      let list = Phrases.list(listed + (more > 0 ? ["\(more) more"] : []))
      return "by \(concept.key.uppercased()) \(states.isEmpty ? "none" : list)"
    }
    return [
      Brief.Sentence(
        "States that no coalition would leave, single parties included: "
          + parts.joined(separator: "; ") + ".", restsOn: findings.basis)
    ]
      + (universal.isComplete
        ? [] : [Brief.Sentence("Not all states were settled within the work allowed.")])
  }

  /// Which small changes of preferences change what holds.
  var swaps: Brief.Section? {
    guard let swaps = report.swaps, !swaps.effects.isEmpty else { return nil }
    let shown = swaps.effects.prefix(2 * Self.spelledOut)
    let more = swaps.effects.count - shown.count
    let rest =
      (more > 0 ? [Brief.Sentence("\(Count.of(more, "more such change")) not listed.")] : [])
      + (swaps.isComplete ? [] : [Brief.Sentence("Not all were tried within the work allowed.")])
    return Brief.Section(
      id: "sensitivity", title: "Which small changes of preference would matter",
      blocks: [
        .list(ordered: false, shown.map { Brief.Item([sentence($0)]) })
      ] + (rest.isEmpty ? [] : [.paragraph(rest)]))
  }

  private func sentence(_ effect: SwapEffect) -> Brief.Sentence {
    Brief.Sentence(
      "If \(words.party(effect.decisionMaker)) came to prefer \(listed(effect.rising) ?? "") over "
        + "\(listed(effect.falling) ?? ""), "
        + (consequences(effect.gained, "would hold") + consequences(effect.lost, "would not hold"))
        .joined(separator: "; ") + ".",
      restsOn: findings.basis)
  }

  /// Concepts with the same consequence in one clause.
  private func consequences(_ states: [BitSet], _ verb: String) -> [String] {
    let distinct = findings.concepts.map { states[$0.rawValue] }.filter { !$0.isEmpty }
      .reduce(into: [BitSet]()) { if !$0.contains($1) { $0.append($1) } }
    return distinct.map { set in
      let concepts = findings.concepts.filter { states[$0.rawValue] == set }.map(\.name)
      return "\(listed(set) ?? "") \(verb) by \(Phrases.list(concepts))"
    }
  }

  private func listed(_ states: BitSet) -> String? {
    let members = states.members
    guard !members.isEmpty else { return nil }
    let more = members.count - 5
    return Phrases.list(
      members.prefix(5).map { words.title($0) } + (more > 0 ? ["\(more) more"] : []))
  }
}
