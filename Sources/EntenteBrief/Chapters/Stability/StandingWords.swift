import EntenteAnswers
import EntenteCase
import EntenteEngine

/// How things stand: whether the parties would stay in a state, party by party, in words for
/// readers who know nothing of the theory.
struct StandingWords {
  /// What keeps a party where it is.
  enum Hold: Equatable {
    /// No move is a gain.
    case nothingToGain
    /// Each gain meets an answer that others gain by.
    case answered(StabilityConcept)
    /// Each gain meets an answer, some of which cost those who give them.
    case threatened(StabilityConcept)
    /// Nothing.
    case leaves
  }

  let findings: StabilityFindings
  let words: StateWords
  /// Whether concepts are named.
  var namesConcepts = true

  private var verdicts: VerdictWords {
    VerdictWords(findings: findings, words: words, namesConcepts: namesConcepts)
  }

  /// " (SSEQ)", or nothing.
  private func named(_ concept: StabilityConcept) -> String {
    namesConcepts ? " (\(concept.name))" : ""
  }

  /// Concepts that tell the most, first.
  private static let telling: [StabilityConcept] = [
    .nash, .sequentialSymmetric, .sequential, .symmetric, .general,
  ]

  /// What keeps a party in a state; `nil` where that is not known.
  func hold(of party: Int, at state: Int) -> Hold? {
    guard findings.isCertain else { return nil }
    let concept = Self.telling.first {
      findings.concepts.contains($0) && findings.stable($0, for: party).contains(state)
    }
    guard let concept else { return .leaves }
    if concept == .nash { return .nothingToGain }
    return concept.answersMustImprove ? .answered(concept) : .threatened(concept)
  }

  /// The concept by which a party's account is given.
  func concept(of party: Int, at state: Int) -> StabilityConcept {
    switch hold(of: party, at: state) {
    case .answered(let concept), .threatened(let concept): concept
    case .nothingToGain: .nash
    case .leaves, nil: findings.concepts.last { $0.answersMustImprove } ?? findings.concepts[0]
    }
  }

  /// The answer, in a sentence.
  func answer(at state: Int) -> Brief.Sentence {
    let holds = findings.conflict.preferences.indices.map { hold(of: $0, at: state) }
    let rest = findings.basis
    guard !holds.contains(where: { $0 == nil }) else { return likely(state) }
    let leaving = holds.indices.filter { holds[$0] == .leaves }
    guard leaving.isEmpty else {
      return Brief.Sentence(
        "By what is known, things would not stay as they are: \(words.parties(leaving)) would gain "
          + "by moving, and nothing that others would answer stands against it.", restsOn: rest)
    }
    if holds.allSatisfy({ $0 == .nothingToGain }) {
      return Brief.Sentence(
        "By what is known, things would stay as they are: no party would gain by moving alone.",
        restsOn: rest)
    }
    let threatened = holds.contains { if case .threatened = $0 { true } else { false } }
    return Brief.Sentence(
      threatened
        ? "By what is known, things stay as they are only while parties expect answers that would "
          + "cost those who give them."
        : "By what is known, things would stay as they are: who would gain by moving has an answer "
          + "to expect that takes the gain away.", restsOn: rest)
  }

  private func likely(_ state: Int) -> Brief.Sentence {
    let concept = findings.concepts.last ?? .sequential
    guard let shares = findings.shares, shares.worlds > 0 else {
      let holds = findings.equilibria(concept).contains(state)
      return Brief.Sentence(
        holds
          ? "By what is known, no party would leave \(words.place(state))\(named(concept))."
          : "By what is known, some party would leave \(words.place(state)), or does not take it "
            + "into account\(named(concept)).", restsOn: findings.basis)
    }
    let portion = shares.portion(shares.equilibriumCounts[concept.rawValue][state])
    return Brief.Sentence(
      "What is known does not settle whether things would stay as they are: in \(portion) that "
        + "agree with it, no party would leave\(named(concept)).", restsOn: findings.basis)
  }

  /// One entry a party: why it would stay, or leave.
  /// - Parameter basis: what all of it rests on, where the state is shown because of that.
  func accounts(at state: Int, restingOn basis: [String]? = nil) -> Brief.Block {
    .list(
      ordered: false,
      findings.conflict.preferences.indices.map { party in
        let concept = concept(of: party, at: state)
        let sentences = verdicts.sentences(concept, for: party, at: state)
        return Brief.Item(
          lead: words.party(party),
          sentences.map { Brief.Sentence($0.text, restsOn: basis ?? $0.restsOn) })
      })
  }

  /// What all would rather have, and why it does not come about or would not last.
  func betterForAll(than start: Int) -> [Brief.Sentence] {
    let better = BetterForAll(findings, than: start, words: words)
    let rest = findings.basis
    guard let state = better.chosen else {
      return [
        Brief.Sentence(
          "No state that the parties could bring about by moving alone is known to be better for "
            + "all of them than today’s.", restsOn: rest)
      ]
    }
    return [Brief.Sentence(which(of: better.states, state), restsOn: rest)]
      + obstacles(from: start, to: state) + permanence(of: state)
  }

  private func which(of states: BitSet, _ state: Int) -> String {
    let one = "\(words.title(state)) (\(words.description(state)))"
    guard states.count > 1 else {
      return "One state is better for all parties than today’s: \(one)."
    }
    let common = words.common(to: states)
    let shared = common.isEmpty ? "" : " They have in common: \(common)."
    let concept = findings.concepts.last ?? .sequential
    let lasting = states.intersection(findings.equilibria(concept)).count
    let example =
      lasting == 0
      ? "One of them is"
      : "\(Phrases.capitalized(Phrases.number(lasting))) of them would last once reached, among "
        + "them"
    return "\(Phrases.capitalized(Phrases.number(states.count))) states are better for all parties "
      + "than today’s.\(shared) \(example) \(one)."
  }

  /// What each party's own part alone would be to that party.
  private func obstacles(from start: Int, to state: Int) -> [Brief.Sentence] {
    let parts = findings.parts(from: start, to: state)
    guard parts.count > 1 else { return [] }
    let together = Brief.Sentence(
      "It takes moves of \(words.parties(parts.map(\.party))), and no party can make those of "
        + "another.", restsOn: findings.basis)
    return [together]
      + parts.compactMap { party, alone in
        guard let alone else { return nil }
        let preferences = findings.conflict.preferences[party]
        guard !preferences.prefers(alone, to: start), !preferences.isUnknown(alone, start) else {
          return nil
        }
        let name = words.party(party)
        let comparison = preferences.prefers(start, to: alone) ? "worse" : "no better"
        return Brief.Sentence(
          "If only \(name) moved towards it (\(words.changes(from: start, to: alone))), that would be "
            + "\(comparison) for \(name) than today.", restsOn: findings.basis)
      }
  }

  private func permanence(of state: Int) -> [Brief.Sentence] {
    let holds = findings.conflict.preferences.indices.map { hold(of: $0, at: state) }
    guard !holds.contains(where: { $0 == nil }) else { return [] }
    let leaving = holds.indices.filter { holds[$0] == .leaves }
    guard let first = leaving.first else {
      let byItself = holds.allSatisfy { $0 == .nothingToGain }
      return [
        Brief.Sentence(
          byItself
            ? "Once there, no party would gain by leaving it alone."
            : "Once there, it would last as long as each expects the others to answer a departure.",
          restsOn: findings.basis)
      ]
    }
    let sentences = verdicts.sentences(concept(of: first, at: state), for: first, at: state)
    return [
      Brief.Sentence(
        "It would not last by itself: \(words.parties(leaving)) would leave it.",
        restsOn: findings.basis)
    ] + sentences.prefix(1)
  }

  /// What the ranking of states rests on, and what is not known.
  func basis() -> [Brief.Sentence] {
    findings.conflict.basis.indices.map { party in
      let name = words.party(party)
      let claims = findings.conflict.basis[party].claims
      if findings.conflict.basis[party] != .nothing,
        !findings.conflict.preferences[party].tellsApart
      {
        return Brief.Sentence(
          "Nothing that is stated of what \(name) prefers tells these states apart.",
          restsOn: claims)
      }
      return switch findings.conflict.basis[party] {
      case .ranking:
        Brief.Sentence("How \(name) ranks states is stated directly.", restsOn: claims)
      case .numbers:
        Brief.Sentence("How \(name) ranks states follows from points.", restsOn: claims)
      case .wants:
        Brief.Sentence(
          "How \(name) ranks states follows from what \(name) wants, in order of priority.",
          restsOn: claims)
      case .orders:
        Brief.Sentence(
          "How \(name) ranks states is known in part, from orders of options and issues.",
          restsOn: claims)
      case .nothing: Brief.Sentence("How \(name) ranks states is not known.")
      }
    }
  }
}
