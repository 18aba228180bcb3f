import EntenteAnswers
import EntenteEngine
import EntenteMessages
import EntentePage

/// What was asked beyond who would stay where.
extension StabilityBrief {
  /// How the states that would hold can come about.
  var ways: Brief.Section? {
    guard let ways = report.ways, let start = report.start else { return nil }
    let others = ways.ways.filter { $0.state != start }
    guard !others.isEmpty else { return nil }
    let shown = others.prefix(2 * Self.spelledOut)
    let more = ways.omitted + others.count - shown.count
    let reachable = ways.reachableCount - 1
    let intro = sentence(
      "stability.ways",
      [
        "state": words.title(start), "n": .count(reachable), "number": .inWords(reachable),
        "gains": .inWords(ways.improvingCount - 1),
      ])
    let items = shown.map { way in
      Brief.Item(
        lead: words.heading(way.state), sentences(of: way, from: start))
    }
    let rest = more > 0 ? [words.sentence("stability.ways.more", ["n": .count(more)])] : []
    return Brief.Section(
      id: "ways", title: text("stability.ways.title"),
      blocks: [.paragraph([intro]), .list(ordered: false, items)]
        + (rest.isEmpty ? [] : [.paragraph(rest)])
        + (figures.paths(ways, limit: Self.spelledOut).map { [.figure($0)] } ?? []))
  }

  private func sentences(of way: StatusQuoWays.Way, from start: Int) -> [Brief.Sentence] {
    guard let moves = way.byMoves else {
      return [words.sentence("stability.way.none")]
    }
    guard let gains = way.byImprovements else {
      return [sentence("stability.way.moves", ["steps": words.sequence(moves, from: start)])]
    }
    return [sentence("stability.way.gains", ["steps": words.sequence(gains, from: start)])]
  }

  /// With which preferences a wanted state would hold.
  var wanted: Brief.Section? {
    guard let wanted = report.wanted else { return nil }
    let title = text("stability.wanted.title", ["state": words.title(wanted.state)])
    guard !wanted.entries.isEmpty else {
      return Brief.Section(id: "wanted", title: title, blocks: [.paragraph([cannotCount])])
    }
    let concepts = findings.concepts.map { concept in
      Brief.Block.group(
        title: text("stability.wanted.by", ["concept": .text(concept.name)]),
        [
          .list(
            ordered: false,
            wanted.entries(concept).map { entry in
              Brief.Item(lead: words.party(entry.party), sentences(of: entry, wanted.state))
            })
        ])
    }
    let there = words.sentence(
      "stability.wanted.there", ["description": words.description(wanted.state)])
    return Brief.Section(
      id: "wanted", title: title, blocks: [.paragraph([there])] + concepts)
  }

  private var cannotCount: Brief.Sentence {
    findings.orders == nil
      ? words.sentence("stability.unanswered.rankings")
      : words.sentence("stability.wanted.unanswered", ["limit": .count(WantedState.stateLimit)])
  }

  private func sentences(of entry: WantedState.Entry, _ state: Int) -> [Brief.Sentence] {
    [
      entry.inverse.isStable
        ? sentence("stability.wanted.stays", ["party": words.name(entry.party)])
        : changes(entry, state), share(entry),
    ]
  }

  private func changes(_ entry: WantedState.Entry, _ state: Int) -> Brief.Sentence {
    let name = words.name(entry.party)
    let sets = entry.inverse.changes
    guard !sets.isEmpty else { return sentence("stability.wanted.unknown", ["party": name]) }
    let shown = sets.prefix(3).map { change($0.surpassed.members, of: entry.party, state) }
    let arguments = [
      "party": name, "changes": .or(shown), "n": .count(sets.count - shown.count),
    ]
    if !entry.inverse.isComplete { return sentence("stability.wanted.leaves.atLeast", arguments) }
    return sets.count > shown.count
      ? sentence("stability.wanted.leaves.more", arguments)
      : sentence("stability.wanted.leaves", ["party": name, "changes": .or(shown)])
  }

  /// "if Ash came to prefer s3 over s1 and s2".
  private func change(_ surpassed: [Int], of party: Int, _ state: Int) -> Message.Argument {
    var arguments = [
      "party": words.name(party), "state": words.title(state),
      "others": .list(surpassed.prefix(6).map(words.title)),
    ]
    guard surpassed.count > 6 else { return .part("stability.wanted.change", arguments) }
    arguments["n"] = .count(surpassed.count - 6)
    return .part("stability.wanted.change.more", arguments)
  }

  private func share(_ entry: WantedState.Entry) -> Brief.Sentence {
    guard let count = entry.inverse.count else {
      return words.sentence("stability.wanted.share.unknown")
    }
    let total = count.strictTotal.description
    var arguments = ["party": words.name(entry.party), "share": .likelihood(count.share)]
    guard total.count <= 15 else { return sentence("stability.wanted.share", arguments) }
    arguments["count"] = .text(count.strict.description)
    arguments["total"] = .text(total)
    return sentence("stability.wanted.share.counted", arguments)
  }

  /// Which coalitions would leave what.
  var coalitions: Brief.Section? {
    guard let found = report.coalitions else { return nil }
    let title = text("stability.coalitions.title")
    guard let universal = found.universal else {
      return Brief.Section(
        id: "coalitions", title: title, blocks: [.paragraph([cannotCombine])])
    }
    let items = found.breaks.map { Brief.Item(lead: words.heading($0.state), [sentence($0)]) }
    let blocks: [Brief.Block] =
      items.isEmpty
      ? [.paragraph([sentence("stability.coalitions.none")])] : [.list(ordered: false, items)]
    return Brief.Section(
      id: "coalitions", title: title, blocks: blocks + [.paragraph(summary(universal))])
  }

  private func sentence(_ exit: CoalitionFindings.Break) -> Brief.Sentence {
    sentence(
      exit.isAnswered ? "stability.coalitions.answered" : "stability.coalitions.leaves",
      [
        "parties": words.parties(exit.coalition.members), "state": words.title(exit.target),
        "steps": words.sequence(exit.steps, from: exit.state),
      ])
  }

  private var cannotCombine: Brief.Sentence {
    findings.orders == nil
      ? words.sentence("stability.unanswered.rankings")
      : words.sentence(
        "stability.coalitions.unanswered",
        [
          "parties": .count(CoalitionFindings.partyLimit),
          "states": .count(CoalitionFindings.stateLimit),
        ])
  }

  private func summary(_ universal: CoalitionStability) -> [Brief.Sentence] {
    let parts = CoalitionConcept.allCases.map { concept in
      let states = universal.stable(concept).members
      let name = Message.Argument.text(concept.key.uppercased())
      return states.isEmpty
        ? Message.Argument.part("stability.coalitions.byNone", ["concept": name])
        : .part(
          "stability.coalitions.by",
          ["concept": name, "states": words.titles(states, limit: 8)])
    }
    return [sentence("stability.coalitions.all", ["concepts": .semicolons(parts)])]
      + (universal.isComplete ? [] : [unsettled])
  }

  /// Which small changes of preferences change what holds.
  var swaps: Brief.Section? {
    guard let swaps = report.swaps, !swaps.effects.isEmpty else { return nil }
    let shown = swaps.effects.prefix(2 * Self.spelledOut)
    let more = swaps.effects.count - shown.count
    let rest =
      (more > 0 ? [words.sentence("stability.swaps.more", ["n": .count(more)])] : [])
      + (swaps.isComplete ? [] : [words.sentence("stability.swaps.unsettled")])
    return Brief.Section(
      id: "sensitivity", title: text("stability.swaps.title"),
      blocks: [
        .list(ordered: false, shown.map { Brief.Item([sentence($0)]) })
      ] + (rest.isEmpty ? [] : [.paragraph(rest)]))
  }

  private func sentence(_ effect: SwapEffect) -> Brief.Sentence {
    sentence(
      "stability.swap",
      [
        "party": words.name(effect.decisionMaker), "risen": listed(effect.rising),
        "fallen": listed(effect.falling),
        "consequences": .semicolons(
          consequences(effect.gained, "stability.swap.holds")
            + consequences(effect.lost, "stability.swap.fails")),
      ])
  }

  /// Concepts with the same consequence in one clause, which the message of a key says.
  private func consequences(_ states: [BitSet], _ key: String) -> [Message.Argument] {
    let distinct = findings.concepts.map { states[$0.rawValue] }.filter { !$0.isEmpty }
      .reduce(into: [BitSet]()) { if !$0.contains($1) { $0.append($1) } }
    return distinct.map { set in
      let concepts = findings.concepts.filter { states[$0.rawValue] == set }.map(\.name)
      return .part(key, ["states": listed(set), "concepts": .texts(concepts)])
    }
  }

  private func listed(_ states: BitSet) -> Message.Argument {
    words.titles(states.members, limit: 5)
  }
}
