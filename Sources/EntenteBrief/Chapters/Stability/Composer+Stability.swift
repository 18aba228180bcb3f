import EntenteAnswers
import EntenteEngine
import EntenteMessages
import EntentePage

extension Composer {
  /// More states than these are not drawn as a graph.
  private static let statesDrawn = 12

  /// Whether things would stay as they are, party by party.
  var stability: Brief.Section {
    Brief.Section(
      id: "stability", title: names.text(Message("stability.title")), blocks: stabilityBlocks)
  }

  private var stabilityBlocks: [Brief.Block] {
    guard let found = answers.stability, let start = found.conflict.start else { return single }
    let words = StateWords(found, catalogue: names.catalogue)
    let standing = StandingWords(findings: found, words: words, namesConcepts: false)
    return [
      .paragraph([standing.answer(at: start)]), standing.accounts(at: start),
      .paragraph(standing.betterForAll(than: start)), .paragraph(standing.basis()),
    ] + matrix(found, words, start)
  }

  /// The start, what all would rather have, and the first states that would hold.
  private func matrix(
    _ found: StabilityFindings, _ words: StateWords, _ start: Int
  ) -> [Brief.Block] {
    guard found.orders != nil else { return [] }
    let better = BetterForAll(found, than: start, words: words).chosen
    let others = found.equilibria(.sequential).members.filter { $0 != start && $0 != better }
    let states = BitSet([start] + [better].compactMap(\.self) + others.prefix(4)).members
    let figures = StabilityFigures(findings: found, words: words)
    return [.figure(figures.matrix(states))] + graph(found, figures)
  }

  /// The moves between all states, where they are few enough to be taken in at a glance.
  private func graph(_ found: StabilityFindings, _ figures: StabilityFigures) -> [Brief.Block] {
    let count = found.conflict.model.stateCount
    return (2...Self.statesDrawn).contains(count)
      ? [.figure(figures.graph(Array(0..<count)))] : []
  }

  /// Whether they would stay, where there are too many states to list.
  private var single: [Brief.Block] {
    guard let found = answers.singleStates, let today = found.today else { return [] }
    let words = SingleStateWords(found: found, names: names)
    let limit = Message("stability.tooLarge", ["limit": .count(StabilityFindings.briefLimit)])
    return [
      .paragraph([words.answer(today)]), words.accounts(today),
      .paragraph([Brief.Sentence(names.text(limit))]),
    ]
  }
}
