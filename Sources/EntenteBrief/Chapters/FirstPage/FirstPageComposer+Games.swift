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

  /// What keeps each party where things stand, or not.
  private func holds(
    _ found: StabilityFindings, _ standing: StandingWords, _ start: Int
  ) -> [Entry] {
    theCase.parties.indices.compactMap { party in
      guard let hold = standing.hold(of: party, at: start) else { return nil }
      let key: String
      switch hold {
      case .nothingToGain: key = "first.stays.content"
      case .answered: key = "first.stays.answered"
      case .threatened: key = "first.stays.threatened"
      case .leaves: key = "first.stays.leaves"
      }
      return Entry(
        lead: theCase.parties[party].name, [said(key, restsOn: found.basis(of: party))])
    }
  }

  /// What all would rather have.
  private func better(
    _ found: StabilityFindings, _ words: StateWords, _ start: Int
  ) -> [Sentence] {
    let better = BetterForAll(found, than: start, words: words)
    guard let state = better.chosen else {
      return [said("first.stays.bettered.not", restsOn: found.basis)]
    }
    let count = said(
      "first.stays.better", .counting(better.states.count, first: true), restsOn: found.basis)
    // What holds once reached is marked where it is listed.
    guard lastingStates(found, start).isEmpty else { return [count] }
    return [
      count,
      said(
        "first.stays.better.one", ["state": words.choices(of: state)], restsOn: found.basis),
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
    let byThemselves = found.equilibria(.nash)
    let states = lastingStates(found, start)
    guard !states.isEmpty else { return [Entry([said("first.stays.none", restsOn: found.basis)])] }
    let entries = states.prefix(Self.statesShown).enumerated().map { place, state in
      Entry(
        lead: names.said("first.number", ["n": .count(place + 1)]),
        [
          capitalized(
            said(
              byThemselves.contains(state) ? "first.stays.itself" : "first.stays.byAnswers",
              ["state": words.choices(of: state)], restsOn: found.basis))
        ] + compared(state, start, found), spare: place < 2 ? 0 : place)
    }
    let rest = states.count - entries.count
    let more = rest > 0 ? [Entry([said("first.stays.more", .counting(rest, first: true))])] : []
    return [Entry([said("first.stays.would", restsOn: found.basis)])] + entries + more
  }
}
