import EntenteAnswers
import EntenteEngine
import EntenteMessages
import EntentePage

/// What can be said where not everything is known, or could be followed.
extension VerdictWords {
  /// What can be said where there are too many states to look for answers one by one.
  func untraced(
    _ concept: StabilityConcept, _ party: Int, _ state: Int
  ) -> [Brief.Sentence] {
    let name = words.name(party)
    let gains = gains(of: party, at: state)
    guard let first = gains.first else { return [content(party, state)] }
    let stays = findings.stable(concept, for: party).contains(state)
    return [
      words.sentence(
        "stability.gains",
        [
          "party": name, "n": .count(gains.count), "number": .inWords(gains.count),
          "change": words.change(from: state, to: first), "state": words.title(first),
        ], restsOn: findings.basis(of: party)),
      words.sentence(
        stays ? "stability.gains.answered" : "stability.gains.leaves",
        ["party": name, "concept": .text(concept.name)], restsOn: findings.basis),
    ]
  }

  private func gains(of party: Int, at state: Int) -> [Int] {
    findings.conflict.model.moves(of: party, from: state).filter {
      findings.conflict.preferences[party].prefers($0, to: state)
    }
  }

  /// What can be said where preferences are unknown in part.
  func uncertain(
    _ concept: StabilityConcept, _ party: Int, _ state: Int
  ) -> [Brief.Sentence] {
    let name = words.name(party)
    if findings.conflict.basis[party] == .nothing {
      return [words.sentence("stability.unknown", ["party": name])]
    }
    let better = gains(of: party, at: state)
    let isKnown = findings.conflict.preferences[party].order != nil
    if isKnown, better.isEmpty { return [content(party, state)] }
    var sentences = better.prefix(Self.spelledOut).map {
      words.sentence(
        isKnown ? "stability.gain.nash" : "stability.gain.sure",
        ["party": name, "change": words.change(from: state, to: $0), "state": words.title($0)],
        restsOn: findings.basis(of: party))
    }
    if better.isEmpty {
      sentences.append(
        words.sentence(
          "stability.gain.unknown", ["party": name], restsOn: findings.basis(of: party)))
    }
    if let share = share(concept, party, state) {
      sentences.append(words.sentence(share, restsOn: findings.basis))
    }
    return sentences
  }

  private func share(_ concept: StabilityConcept, _ party: Int, _ state: Int) -> Message? {
    guard let shares = findings.shares, shares.worlds > 0 else { return nil }
    let count = shares.stableCounts[concept.rawValue][party][state]
    let arguments = ["party": words.name(party), "worlds": shares.portion(count)]
    guard namesConcepts else { return Message("stability.share", arguments) }
    return Message(
      "stability.share.by",
      arguments.merging(["concept": .text(concept.name)]) { own, _ in own })
  }
}

extension StabilityShares {
  /// "a share of 0.25 of the 1000 sampled worlds", "all 1000 sampled worlds", "none of ...".
  func portion(_ count: Int) -> Message.Argument {
    let all = Message.Argument.count(worlds)
    return switch count {
    case 0: .part("stability.worlds.none", ["worlds": all])
    case worlds: .part("stability.worlds.all", ["worlds": all])
    default:
      .part(
        "stability.worlds.some",
        ["share": .likelihood(Double(count) / Double(worlds)), "worlds": all])
    }
  }
}
