import EntenteAnswers
import EntenteCase
import EntenteEngine
import EntenteMessages
import EntentePage

/// How things stand: whether the parties would stay in a state, party by party, in words for
/// readers who know nothing of the theory.
struct StandingWords {
  let findings: StabilityFindings
  let words: StateWords
  /// Whether concepts are named.
  var namesConcepts = true

  var verdicts: VerdictWords {
    VerdictWords(findings: findings, words: words, namesConcepts: namesConcepts)
  }

  private func sentence(
    _ key: String, _ arguments: [String: Message.Argument] = [:]
  ) -> Brief.Sentence {
    words.sentence(key, arguments, restsOn: findings.basis)
  }

  /// What keeps a party in a state; `nil` where that is not known.
  func hold(of party: Int, at state: Int) -> Hold? {
    guard findings.isCertain else { return nil }
    return Hold(findings.concepts) { findings.stable($0, for: party).contains(state) }
  }

  /// The concept by which a party's account is given.
  func concept(of party: Int, at state: Int) -> StabilityConcept {
    hold(of: party, at: state)?.concept
      ?? findings.concepts.last { $0.answersMustImprove } ?? findings.concepts[0]
  }

  /// The answer, in a sentence.
  func answer(at state: Int) -> Brief.Sentence {
    let holds = findings.conflict.preferences.indices.map { hold(of: $0, at: state) }
    guard !holds.contains(where: { $0 == nil }) else { return likely(state) }
    return words.sentence(
      Hold.answer(holds.compactMap(\.self), words.name), restsOn: findings.basis)
  }

  private func likely(_ state: Int) -> Brief.Sentence {
    let concept = findings.concepts.last ?? .sequential
    guard let shares = findings.shares, shares.worlds > 0 else {
      return findings.equilibria(concept).contains(state)
        ? likely(
          "stability.likely.stays", "stability.likely.stays.by", ["state": words.place(state)],
          concept)
        : likely(
          "stability.likely.leaves", "stability.likely.leaves.by", ["state": words.place(state)],
          concept)
    }
    let portion = shares.portion(shares.equilibriumCounts[concept.rawValue][state])
    return likely(
      "stability.likely.share", "stability.likely.share.by", ["worlds": portion], concept)
  }

  /// What is said plainly, or with the name of the concept.
  private func likely(
    _ plain: String, _ named: String, _ arguments: [String: Message.Argument],
    _ concept: StabilityConcept
  ) -> Brief.Sentence {
    guard namesConcepts else { return sentence(plain, arguments) }
    return sentence(named, arguments.merging(["concept": .text(concept.name)]) { own, _ in own })
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
    guard let state = better.chosen else { return [sentence("stability.better.none")] }
    return [which(of: better.states, state)]
      + obstacles(from: start, to: state) + permanence(of: state)
  }

  private func which(of states: BitSet, _ state: Int) -> Brief.Sentence {
    let one = ["state": words.title(state), "description": words.description(state)]
    guard states.count > 1 else { return sentence("stability.better.one", one) }
    let concept = findings.concepts.last ?? .sequential
    let lasting = states.intersection(findings.equilibria(concept)).count
    let example =
      lasting == 0
      ? Message.Argument.part("stability.better.example", one)
      : .part(
        "stability.better.lasting",
        one.merging(["number": .firstInWords(lasting)]) { own, _ in own })
    let number = Message.Argument.firstInWords(states.count)
    guard let common = words.common(to: states) else {
      return sentence("stability.better.several", ["number": number, "example": example])
    }
    return sentence(
      "stability.better.common", ["number": number, "common": common, "example": example])
  }

  /// What each party's own part alone would be to that party.
  private func obstacles(from start: Int, to state: Int) -> [Brief.Sentence] {
    let parts = findings.parts(from: start, to: state)
    guard parts.count > 1 else { return [] }
    let parties = words.parties(parts.map(\.party))
    return [sentence("stability.obstacle.together", ["parties": parties])]
      + parts.compactMap { party, alone in
        guard let alone else { return nil }
        let preferences = findings.conflict.preferences[party]
        guard !preferences.prefers(alone, to: start), !preferences.isUnknown(alone, start) else {
          return nil
        }
        return sentence(
          preferences.prefers(start, to: alone)
            ? "stability.obstacle.worse" : "stability.obstacle.noBetter",
          ["party": words.name(party), "changes": words.changes(from: start, to: alone)])
      }
  }

  private func permanence(of state: Int) -> [Brief.Sentence] {
    let holds = findings.conflict.preferences.indices.map { hold(of: $0, at: state) }
    guard !holds.contains(where: { $0 == nil }) else { return [] }
    let leaving = holds.indices.filter { holds[$0] == .leaves }
    guard let first = leaving.first else {
      let byItself = holds.allSatisfy { $0 == .nothingToGain }
      return [sentence(byItself ? "stability.lasts" : "stability.lasts.answered")]
    }
    let sentences = verdicts.sentences(concept(of: first, at: state), for: first, at: state)
    return [sentence("stability.lasts.not", ["parties": words.parties(leaving)])]
      + sentences.prefix(1)
  }

  /// What the ranking of states rests on, and what is not known.
  func basis() -> [Brief.Sentence] {
    findings.conflict.basis.indices.map { party in
      let name = ["party": words.name(party)]
      let claims = findings.conflict.basis[party].claims
      if findings.conflict.basis[party] != .nothing,
        !findings.conflict.preferences[party].tellsApart
      {
        return words.sentence("stability.basis.flat", name, restsOn: claims)
      }
      return words.sentence(findings.conflict.basis[party].said(of: name), restsOn: claims)
    }
  }
}
