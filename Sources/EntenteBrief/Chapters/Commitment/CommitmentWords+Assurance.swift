import EntenteAnswers
import EntenteCase
import EntenteEngine
import EntenteMessages
import EntentePage

extension CommitmentWords {
  /// The disputed clause as a number.
  func sentences(_ clause: CommitmentFindings.Clause) -> [Sentence] {
    let phase = clause.found.phase
    guard let end = written.phases[phase].next else { return [] }
    let parties = clause.found.parties.enumerated().map { place, acceptance in
      Message.Argument.part(
        "commitment.assurance.accepts",
        ["party": party(place), "assurances": Self.accepted(acceptance.accepts)])
    }
    let stated = sentence(
      "commitment.assurance.stated",
      [
        "target": target(end.target), "phase": self.phase(phase),
        "probability": Self.probability(clause.stated), "parties": .list(parties),
      ])
    return [stated, conclusion(clause)] + dispute(phase)
  }

  /// Why the clause is disputed: for whom what is assured is better than what comes otherwise.
  private func dispute(_ phase: Int) -> [Sentence] {
    guard let middle = found.middle, let end = middle.phases[phase].end else { return [] }
    let gains = found.compiled.parties.indices.map { place in
      worth(of: end.target, from: phase, place) - worth(of: end.otherwise, from: phase, place)
    }
    let better = gains.indices.filter { gains[$0] > 0 }.map(party)
    let worse = gains.indices.filter { gains[$0] < 0 }.map(party)
    guard !better.isEmpty, !worse.isEmpty else { return [] }
    return [
      sentence("commitment.assurance.dispute", ["better": .list(better), "worse": .list(worse)])
    ]
  }

  private func worth(of target: PhaseTarget, from phase: Int, _ place: Int) -> Double {
    guard let middle = found.middle, let verdict = found.verdict else { return 0 }
    let rest = 1 / (1 - middle.discounts[place])
    switch target {
    case .phase(let next): return verdict.values[next][place]
    case .noAgreement: return middle.noAgreement[place] * rest
    case .breakdown:
      let breakdown = middle.breakdown(in: phase)
      return breakdown.daily[place] * rest
        + (breakdown.once.isEmpty ? 0 : breakdown.once[place])
    }
  }

  private func conclusion(_ clause: CommitmentFindings.Clause) -> Sentence {
    if let common = clause.found.common {
      return sentence("commitment.assurance.all", ["assurances": Self.accepted(common)])
    }
    guard let gap = clause.found.gap else { return sentence("commitment.assurance.none") }
    return sentence(
      "commitment.assurance.gap",
      [
        "asking": party(gap.asking), "allowing": party(gap.allowing),
        "gap": .likelihood(gap.width),
      ])
  }

  func target(_ target: Agreement.Target) -> Message.Argument {
    switch target {
    case .phase(let id): .text(names.phase(id, of: written.id))
    case .noAgreement: .part("commitment.target.noAgreement")
    case .breakdown: .part("commitment.target.breakdown")
    }
  }

  private static func probability(_ range: Interval) -> Message.Argument {
    range.isExact ? .likelihood(range.low) : between(range)
  }

  private static func between(_ range: Interval) -> Message.Argument {
    .part("number.range", ["low": .likelihood(range.low), "high": .likelihood(range.high)])
  }

  /// "any", "none", "0.4 or more", "0.3 or less", "0.2 to 0.4".
  static func accepted(_ interval: Interval?) -> Message.Argument {
    guard let interval else { return .part("commitment.accepted.none") }
    return switch (interval.low <= 0, interval.high >= 1) {
    case (true, true): .part("commitment.accepted.any")
    case (false, true): .part("commitment.accepted.orMore", ["low": .likelihood(interval.low)])
    case (true, false): .part("commitment.accepted.orLess", ["high": .likelihood(interval.high)])
    case (false, false): between(interval)
    }
  }
}
