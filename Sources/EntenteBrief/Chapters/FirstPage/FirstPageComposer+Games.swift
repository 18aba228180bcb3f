import EntenteAnswers
import EntenteCase
import EntenteEngine
import EntenteMessages
import EntentePage

/// Where parties move alone and rank what comes of it: who would stay.
extension FirstPageComposer {
  private static let statesShown = 4

  var games: Part? {
    guard let found = answers.stability, let start = found.conflict.start else { return nil }
    let words = StateWords(found, catalogue: names.catalogue)
    let standing = StandingWords(findings: found, words: words, namesConcepts: false)
    let answer = Entry([standing.answer(at: start)])
    guard !hasLines else {
      // Beside lines it opens something only where somebody would move.
      let leaves = theCase.parties.indices.contains { standing.hold(of: $0, at: start) == .leaves }
      return leaves
        ? part(
          id: "stays", titled: "first.stays.title", idBehind: "stability", [answer]) : nil
    }
    return part(
      id: "stays", titled: "first.stays.title", idBehind: "stability",
      holds(found, standing, start) + lasting(found, words, start)
        + [Entry(better(found, words, start), spare: 1)])
  }

  /// How each of two parties ranks what can come of the choices of both, as people draw it.
  var matrix: Part? {
    guard let found = answers.stability else { return nil }
    let words = StateWords(found, catalogue: names.catalogue)
    guard let game = GameMatrix(found, words: words) else { return nil }
    return part(
      id: "game", titled: "first.game.title", idBehind: StabilityInquiry.name, table: game.table,
      [Entry([game.legend])])
  }

  /// Whether things would stay as they are: the answer of a case of rankings.
  var gameAnswer: [Entry] {
    guard let found = answers.stability, let start = found.conflict.start else { return [] }
    let words = StateWords(found, catalogue: names.catalogue)
    let standing = StandingWords(findings: found, words: words, namesConcepts: false)
    return [today(words, start), Entry([standing.answer(at: start)])]
  }

  private func today(_ words: StateWords, _ start: Int) -> Entry {
    Entry([said("first.stays.today", ["state": words.choices(of: start)])])
  }

  /// What keeps each party where things stand, or not: the move by which it would gain, and the answer
  /// that takes the gain away.
  private func holds(
    _ found: StabilityFindings, _ standing: StandingWords, _ start: Int
  ) -> [Entry] {
    let known = theCase.parties.indices.filter { standing.hold(of: $0, at: start) != nil }
    let content = known.filter { standing.hold(of: $0, at: start) == .nothingToGain }
    let movers = known.filter { !content.contains($0) }.map { party in
      Entry(
        lead: theCase.parties[party].name, account(of: party, found, standing, start))
    }
    guard !content.isEmpty else { return movers }
    return movers + [
      Entry(
        lead: names.text(.texts(content.map { theCase.parties[$0].name })),
        [said("first.stays.content", restsOn: content.flatMap(found.basis(of:)))])
    ]
  }

  private func account(
    of party: Int, _ found: StabilityFindings, _ standing: StandingWords, _ start: Int
  ) -> [Sentence] {
    let concept = standing.concept(of: party, at: start)
    let verdict = found.reasons?.verdict(concept, for: party, at: start)
    let leaves = standing.hold(of: party, at: start) == .leaves
    guard let verdict,
      let response = verdict.responses.first(where: { !leaves || $0.sanction == nil })
    else {
      return [said(leaves ? "first.stays.leaves" : "first.stays.answered", restsOn: found.basis)]
    }
    let change = standing.words.change(from: start, to: response.improvement)
    guard let sanction = response.sanction else {
      return [said("first.stays.leaves.by", ["change": change], restsOn: found.basis)]
    }
    let losing = standing.verdicts.losing(sanction, verdict, from: response.improvement)
    return [
      said("first.stays.gain", ["change": change], restsOn: found.basis),
      said(
        "first.stays.answered.by",
        [
          "party": .text(theCase.parties[party].name),
          "answer": steps(sanction, found, standing, from: response.improvement),
          "outcome": outcome(sanction, found, party, start),
          "isCostly": .whether(!losing.isEmpty),
          "losers": .texts(losing.map { theCase.parties[$0].name }),
        ], restsOn: found.basis),
    ]
  }

  /// "Soviet Union can answer by changing the missiles to “escalated”", one step after another.
  private func steps(
    _ sanction: Verdict.Sanction, _ found: StabilityFindings, _ standing: StandingWords,
    from state: Int
  ) -> Message.Argument {
    var before = state
    let steps = sanction.steps.map { step in
      defer { before = step.state }
      let movers = found.conflict.model.movers[step.mover].members
      return Message.Argument.part(
        before == state ? "first.stays.reply" : "first.stays.step",
        [
          "parties": standing.words.parties(movers),
          "change": standing.words.change(from: before, to: step.state),
        ])
    }
    return .joined(steps, by: "list.then.two")
  }

  private func outcome(
    _ sanction: Verdict.Sanction, _ found: StabilityFindings, _ party: Int, _ start: Int
  ) -> Message.Argument {
    if sanction.outcome == start { return .choice("back") }
    let isWorse = found.conflict.preferences[party].prefers(start, to: sanction.outcome)
    return isWorse ? .choice("worse") : .choice("other")
  }

  /// What all would rather have, beside what is listed as holding.
  private func better(
    _ found: StabilityFindings, _ words: StateWords, _ start: Int
  ) -> [Sentence] {
    let better = BetterForAll(found, than: start, words: words)
    guard better.chosen != nil else {
      return [said("first.stays.bettered.not", restsOn: found.basis)]
    }
    let listed = lastingStates(found, start)
    let others = better.states.members.filter { !listed.contains($0) }
    guard let other = others.first else { return [] }
    return [
      said(
        listed.isEmpty ? "first.stays.better" : "first.stays.better.else",
        .counting(others.count, first: true, ["state": words.choices(of: other)]),
        restsOn: found.basis)
    ]
  }

  private func lastingStates(_ found: StabilityFindings, _ start: Int) -> [Int] {
    let byThemselves = found.equilibria(.nash)
    let others = found.equilibria(.sequential).subtracting(byThemselves)
    return (byThemselves.members + others.members).filter { $0 != start }
  }

  /// For whom a state is better than today's, and for whom it is worse.
  private func compared(_ state: Int, _ start: Int, _ found: StabilityFindings) -> [Sentence] {
    let preferences = found.conflict.preferences
    let better = preferences.indices.filter { preferences[$0].prefers(state, to: start) }
    let worse = preferences.indices.filter { preferences[$0].prefers(start, to: state) }
    if better.count == preferences.count {
      return [said("first.stays.betterForAll", restsOn: found.basis)]
    }
    if worse.count == preferences.count {
      return [said("first.stays.worseForAll", restsOn: found.basis)]
    }
    guard !better.isEmpty, !worse.isEmpty else { return [] }
    return [
      said(
        "first.stays.betterFor",
        [
          "better": .texts(better.map { theCase.parties[$0].name }),
          "worse": .texts(worse.map { theCase.parties[$0].name }),
        ], restsOn: found.basis)
    ]
  }

  /// The states that would hold once reached, today's left out.
  private func lasting(
    _ found: StabilityFindings, _ words: StateWords, _ start: Int
  ) -> [Entry] {
    guard found.isCertain else { return [] }
    let states = lastingStates(found, start)
    guard !states.isEmpty else { return [Entry([said("first.stays.none", restsOn: found.basis)])] }
    let shown = states.prefix(Self.statesShown)
    let byThemselves = found.equilibria(.nash)
    let (stable, answered) = (
      shown.filter(byThemselves.contains), shown.filter { !byThemselves.contains($0) }
    )
    let entries =
      listed(stable, "first.stays.itself", from: 0, found, words, start)
      + listed(answered, "first.stays.byAnswers", from: stable.count, found, words, start)
    let rest = states.count - shown.count
    let more = rest > 0 ? [Entry([said("first.stays.more", .counting(rest, first: true))])] : []
    return entries + more
  }

  /// States under a sentence that says what holds them; nothing where there are none.
  private func listed(
    _ states: [Int], _ key: String, from first: Int, _ found: StabilityFindings,
    _ words: StateWords, _ start: Int
  ) -> [Entry] {
    guard !states.isEmpty else { return [] }
    let entries = states.enumerated().map { offset, state in
      let place = first + offset
      let choices = Sentence(
        Phrases.capitalized(names.ended(words.choices(of: state))), restsOn: found.basis)
      return Entry(
        lead: names.said("first.number", ["n": .count(place + 1)]),
        [choices] + compared(state, start, found), spare: place < 2 ? 0 : place)
    }
    return [Entry([said(key, ["n": .count(states.count)], restsOn: found.basis)])] + entries
  }
}
