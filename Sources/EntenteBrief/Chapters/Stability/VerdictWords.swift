import EntenteAnswers
import EntenteEngine
import EntenteMessages
import EntentePage

/// Why a party would or would not leave a state, in words.
struct VerdictWords {
  /// More gains than these are counted.
  static let spelledOut = 3

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
      words.sentence(account(of: $0, verdict), restsOn: rest)
    } + (more > 0 ? [words.sentence(others(more, verdict.isStable), restsOn: rest)] : [])
  }

  private func others(_ count: Int, _ isStable: Bool) -> Message {
    .counted(isStable ? "stability.others.answered" : "stability.others", count)
  }

  func content(_ party: Int, _ state: Int) -> Brief.Sentence {
    let moves = smallestMoves(of: party, from: state)
    let basis = findings.basis(of: party)
    guard !moves.isEmpty else {
      return words.sentence("stability.noMove", ["party": words.name(party)], restsOn: basis)
    }
    return words.sentence(
      "stability.noGain",
      ["party": words.name(party), "losses": losses(moves, party, state)], restsOn: basis)
  }

  /// The moves that change as little as a single move can.
  private func smallestMoves(of party: Int, from state: Int) -> [Int] {
    let moves = findings.conflict.model.moves(of: party, from: state)
    let sizes = moves.map { words.changed(from: state, to: $0).count }
    let least = sizes.min()
    return zip(moves, sizes).filter { $0.1 == least }.map(\.0)
  }

  /// "changing gate to “open” would be worse; changing pump to “on” would be no better".
  private func losses(_ moves: [Int], _ party: Int, _ state: Int) -> Message.Argument {
    let worse = moves.filter { isWorse($0, than: state, for: party) }
    let others = moves.filter { !isWorse($0, than: state, for: party) }
    let parts = [("stability.loss.worse", worse), ("stability.loss.noBetter", others)]
    return .semicolons(
      parts.filter { !$0.1.isEmpty }.map { key, moves in
        .part(key, ["changes": alternatives(moves, from: state)])
      })
  }

  private func alternatives(_ moves: [Int], from state: Int) -> Message.Argument {
    let shown = moves.prefix(Self.spelledOut).map { words.changes(from: state, to: $0) }
    let more = moves.count - shown.count
    return .or(more > 0 ? shown + [.counted("stability.otherChanges", more)] : shown)
  }

  private func unseen(_ party: Int, _ state: Int) -> Brief.Sentence {
    words.sentence(
      "stability.unseen", ["party": words.name(party), "state": words.place(state)],
      restsOn: findings.conflict.unseenClaims[party].sorted())
  }

  private func account(of response: Verdict.Response, _ verdict: Verdict) -> Message {
    let better = response.improvement
    var arguments = [
      "party": words.name(verdict.decisionMaker), "state": words.title(better),
      "change": words.change(from: verdict.state, to: better),
    ]
    guard let sanction = response.sanction else {
      return Message(unanswered(verdict.concept), arguments)
    }
    arguments["answer"] = answer(sanction, from: better)
    arguments["outcome"] = outcome(sanction, verdict)
    let losing = losing(sanction, verdict, from: better)
    guard !losing.isEmpty else { return Message("stability.gain.answered", arguments) }
    arguments["losers"] = words.parties(losing)
    return Message("stability.gain.answered.cost", arguments)
  }

  private func unanswered(_ concept: StabilityConcept) -> String {
    switch concept {
    case .nash: "stability.gain.nash"
    case .general: "stability.gain.general"
    case .symmetric: "stability.gain.symmetric"
    case .sequential: "stability.gain.sequential"
    case .sequentialSymmetric: "stability.gain.sequentialSymmetric"
    }
  }

  /// "B can answer by changing meter to “joint” (state 2)".
  private func answer(_ sanction: Verdict.Sanction, from state: Int) -> Message.Argument {
    guard sanction.steps.count > 1 else {
      let step = sanction.steps[0]
      let makers = words.parties(findings.conflict.model.movers[step.mover].members)
      return .part(
        "stability.reply",
        [
          "parties": makers, "change": words.change(from: state, to: step.state),
          "state": words.title(step.state),
        ])
    }
    return .part(
      "stability.reply.several", ["steps": words.sequence(sanction.steps, from: state)])
  }

  private func outcome(_ sanction: Verdict.Sanction, _ verdict: Verdict) -> Message.Argument {
    let party = words.name(verdict.decisionMaker)
    let comparison = comparison(sanction, verdict)
    guard verdict.concept.looksForEscape else { return comparison }
    return .part(
      sanction.bestEscape == nil ? "stability.outcome.noMove" : "stability.outcome.noEscape",
      ["outcome": comparison, "party": party])
  }

  private func comparison(_ sanction: Verdict.Sanction, _ verdict: Verdict) -> Message.Argument {
    let (party, start) = (verdict.decisionMaker, verdict.state)
    if sanction.outcome == start {
      return .part("stability.outcome.back", ["state": words.place(start)])
    }
    return .part(
      isWorse(sanction.outcome, than: start, for: party)
        ? "stability.outcome.worse" : "stability.outcome.noBetter",
      ["party": words.name(party), "state": words.place(start)])
  }

  private func isWorse(_ state: Int, than other: Int, for party: Int) -> Bool {
    findings.conflict.preferences[party].prefers(other, to: state)
  }

  /// The parties for which an answer that they give is no gain, where it need not be one.
  func losing(
    _ sanction: Verdict.Sanction, _ verdict: Verdict, from better: Int
  ) -> [Int] {
    guard !verdict.concept.answersMustImprove else { return [] }
    var before = better
    var losing: [Int] = []
    for step in sanction.steps {
      let makers = findings.conflict.model.movers[step.mover].members
      losing += makers.filter {
        !findings.conflict.preferences[$0].prefers(step.state, to: before)
      }
      before = step.state
    }
    return Array(Set(losing)).sorted()
  }
}
