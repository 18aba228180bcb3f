import EntenteAnswers
import EntenteEngine

/// Why a party would or would not leave a state, in words.
struct VerdictWords {
  /// More gains than these are counted.
  private static let spelledOut = 3

  let findings: StabilityFindings
  let words: StateWords
  /// Whether concepts are named; otherwise the longest sight asked for goes without saying.
  var namesConcepts = true

  /// The account of one party at one state by one concept.
  func sentences(
    _ concept: StabilityConcept, for party: Int, at state: Int
  ) -> [Brief.Sentence] {
    if findings.conflict.unseen[party].contains(state) {
      return [unseen(party, state)]
    }
    guard findings.isCertain else { return uncertain(concept, party, state) }
    guard let reasons = findings.reasons else { return untraced(concept, party, state) }
    let verdict = reasons.verdict(concept, for: party, at: state)
    guard !verdict.responses.isEmpty else { return [content(party, state)] }
    let rest = concept == .nash ? findings.basis(of: party) : findings.basis
    let shown =
      verdict.isStable
      ? verdict.responses
      : verdict.responses.filter {
        $0.sanction == nil
      }
    let more = shown.count - Self.spelledOut
    return shown.prefix(Self.spelledOut).map {
      Brief.Sentence(account(of: $0, verdict), restsOn: rest)
    } + (more > 0 ? [Brief.Sentence(others(more, verdict.isStable), restsOn: rest)] : [])
  }

  private func others(_ count: Int, _ isStable: Bool) -> String {
    "The same is true of \(Phrases.count(count, "further gain"))"
      + (isStable ? ": each can be answered." : ".")
  }

  private func content(_ party: Int, _ state: Int) -> Brief.Sentence {
    let name = words.party(party)
    let moves = smallestMoves(of: party, from: state)
    let text =
      moves.isEmpty
      ? "\(name) has no move that \(name) could make alone."
      : "No move that \(name) could make alone is a gain for \(name): \(losses(moves, party, state))."
    return Brief.Sentence(text, restsOn: findings.basis(of: party))
  }

  /// The moves that change as little as a single move can.
  private func smallestMoves(of party: Int, from state: Int) -> [Int] {
    let moves = findings.conflict.model.moves(of: party, from: state)
    let sizes = moves.map { words.changed(from: state, to: $0).count }
    let least = sizes.min()
    return zip(moves, sizes).filter { $0.1 == least }.map(\.0)
  }

  /// "changing gate to “open” would be worse; changing pump to “on” would be no better".
  private func losses(_ moves: [Int], _ party: Int, _ state: Int) -> String {
    let kinds = ["worse", "no better"].map { kind in
      (kind, moves.filter { comparison($0, state, party) == kind })
    }
    let parts = kinds.filter { !$0.1.isEmpty }.map { kind, moves in
      let shown = moves.prefix(Self.spelledOut).map { words.changes(from: state, to: $0) }
      let more = moves.count - shown.count
      let rest = more > 0 ? ["\(Phrases.count(more, "other change"))"] : []
      return "changing \(Phrases.list(shown + rest, last: "or")) would be \(kind)"
    }
    return parts.joined(separator: "; ")
  }

  private func unseen(_ party: Int, _ state: Int) -> Brief.Sentence {
    Brief.Sentence(
      "\(words.party(party)) does not take \(words.place(state)) into account, so that nothing is "
        + "said of whether \(words.party(party)) would leave it.",
      restsOn: findings.conflict.unseenClaims[party].sorted())
  }

  private func account(of response: Verdict.Response, _ verdict: Verdict) -> String {
    let (state, better) = (verdict.state, response.improvement)
    let gain =
      "\(words.party(verdict.decisionMaker)) would gain by "
      + "\(words.change(from: state, to: better)) (\(words.title(better)))"
    guard let sanction = response.sanction else {
      return gain + unanswered(verdict.concept)
    }
    return gain + ", but \(answer(sanction, from: better)), which "
      + "\(outcome(sanction, verdict))\(cost(sanction, verdict, from: better))."
  }

  private func unanswered(_ concept: StabilityConcept) -> String {
    switch concept {
    case .nash: "."
    case .general: ", and no answer of others would take the gain away."
    case .symmetric: ", and others have no answer without a way out that would take the gain away."
    case .sequential: ", and no answer by which others gain would take the gain away."
    case .sequentialSymmetric:
      ", and others have no answer, a gain for them and without a way out, that would take the "
        + "gain away."
    }
  }

  /// "B can answer by changing meter to “joint” (state 2)".
  private func answer(_ sanction: Verdict.Sanction, from state: Int) -> String {
    guard sanction.steps.count > 1 else {
      let step = sanction.steps[0]
      let makers = words.parties(findings.conflict.model.movers[step.mover].members)
      return "\(makers) can answer by \(words.change(from: state, to: step.state)) "
        + "(\(words.title(step.state)))"
    }
    return "others can answer, \(words.sequence(sanction.steps, from: state))"
  }

  private func outcome(_ sanction: Verdict.Sanction, _ verdict: Verdict) -> String {
    let party = verdict.decisionMaker
    let comparison =
      sanction.outcome == verdict.state
      ? "leads back to \(words.place(verdict.state))"
      : "is \(comparison(sanction.outcome, verdict.state, party)) for \(words.party(party)) than "
        + words.place(verdict.state)
    guard verdict.concept.looksForEscape else { return comparison }
    return comparison
      + (sanction.bestEscape == nil
        ? ", and \(words.party(party)) cannot move on from there"
        : ", and no move of \(words.party(party)) from there leads to anything better")
  }

  func comparison(_ state: Int, _ other: Int, _ party: Int) -> String {
    let preferences = findings.conflict.preferences[party]
    return preferences.prefers(other, to: state) ? "worse" : "no better"
  }

  /// Says where an answer is no gain for who gives it.
  private func cost(
    _ sanction: Verdict.Sanction, _ verdict: Verdict, from better: Int
  ) -> String {
    guard !verdict.concept.answersMustImprove else { return "" }
    var before = better
    var losing: [Int] = []
    for step in sanction.steps {
      let makers = findings.conflict.model.movers[step.mover].members
      losing += makers.filter {
        !findings.conflict.preferences[$0].prefers(step.state, to: before)
      }
      before = step.state
    }
    let names = Array(Set(losing)).sorted()
    return names.isEmpty ? "" : "; the answer is no gain for \(words.parties(names))"
  }

  /// What can be said where there are too many states to look for answers one by one.
  private func untraced(
    _ concept: StabilityConcept, _ party: Int, _ state: Int
  ) -> [Brief.Sentence] {
    let name = words.party(party)
    let gains = gains(of: party, at: state)
    guard let first = gains.first else { return [content(party, state)] }
    let stays = findings.stable(concept, for: party).contains(state)
    return [
      Brief.Sentence(
        "\(name) would gain by \(Phrases.count(gains.count, "move")), for example by "
          + "\(words.change(from: state, to: first)) (\(words.title(first))).",
        restsOn: findings.basis(of: party)),
      Brief.Sentence(
        stays
          ? "By \(concept.name), others can answer each of them so that \(name) would stay."
          : "By \(concept.name), \(name) would leave.", restsOn: findings.basis),
    ]
  }

  private func gains(of party: Int, at state: Int) -> [Int] {
    findings.conflict.model.moves(of: party, from: state).filter {
      findings.conflict.preferences[party].prefers($0, to: state)
    }
  }

  /// What can be said where preferences are unknown in part.
  private func uncertain(
    _ concept: StabilityConcept, _ party: Int, _ state: Int
  ) -> [Brief.Sentence] {
    let name = words.party(party)
    if findings.conflict.basis[party] == .nothing {
      return [
        Brief.Sentence(
          "What \(name) prefers is not known, so that it cannot be told whether \(name) would stay."
        )
      ]
    }
    let better = gains(of: party, at: state)
    let isKnown = findings.conflict.preferences[party].order != nil
    if isKnown, better.isEmpty { return [content(party, state)] }
    var sentences = better.prefix(Self.spelledOut).map {
      Brief.Sentence(
        "\(name) would \(isKnown ? "" : "surely ")gain by \(words.change(from: state, to: $0)) "
          + "(\(words.title($0))).", restsOn: findings.basis(of: party))
    }
    if better.isEmpty {
      sentences.append(
        Brief.Sentence(
          "No move is known to be a gain for \(name).", restsOn: findings.basis(of: party)))
    }
    if let share = share(concept, party, state) {
      sentences.append(Brief.Sentence(share, restsOn: findings.basis))
    }
    return sentences
  }

  private func share(_ concept: StabilityConcept, _ party: Int, _ state: Int) -> String? {
    guard let shares = findings.shares, shares.worlds > 0 else { return nil }
    let count = shares.stableCounts[concept.rawValue][party][state]
    let by = namesConcepts ? "By \(concept.name), " : ""
    return "\(by)\(words.party(party)) would stay in "
      + "\(shares.portion(count)) that agree with what is known."
  }
}

extension StabilityShares {
  /// "a share of 0.25 of the 1000 sampled worlds", "all 1000 sampled worlds", "none of ...".
  func portion(_ count: Int) -> String {
    switch count {
    case 0: "none of the \(worlds) sampled worlds"
    case worlds: "all of the \(worlds) sampled worlds"
    default:
      "a share of \(LikelihoodText.of(Double(count) / Double(worlds))) of the \(worlds) sampled "
        + "worlds"
    }
  }
}
