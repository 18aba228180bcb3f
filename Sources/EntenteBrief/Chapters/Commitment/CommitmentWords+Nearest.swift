import EntenteAnswers
import EntenteEngine
import EntenteMessages
import EntentePage

extension CommitmentWords {
  /// How far parties are apart on an assurance, and what would close the gap; nothing where nothing
  /// would.
  func nearest(_ terms: NearestTerms) -> [Sentence] {
    let changes = terms.lengths.map(length) + shares(terms.shares)
    return changes.isEmpty ? [] : found.clauses.compactMap(gap) + changes
  }

  private func gap(_ clause: CommitmentFindings.Clause) -> Sentence? {
    guard let gap = clause.found.gap, let end = written.phases[clause.found.phase].next else {
      return nil
    }
    return sentence(
      "first.between.gap",
      [
        "asking": party(gap.asking), "allowing": party(gap.allowing),
        "least": .chance(gap.atLeast), "most": .chance(gap.atMost),
        "target": target(end.target), "phase": phase(clause.found.phase),
      ])
  }

  private func length(_ length: NearestTerms.Length) -> Sentence {
    sentence(
      "first.between.length",
      [
        "phase": phase(length.phase), "then": .counted("number.days", length.then),
        "now": .digits(length.now),
      ])
  }

  private func shares(_ shares: [NearestTerms.Share]) -> [Sentence] {
    guard !shares.isEmpty else { return [] }
    let transfers = shares.map { found.compiled.transfers[$0.transfer] }
    let givers = transfers.map(\.giver).reduce(into: [Int]()) {
      if !$0.contains($1) { $0.append($1) }
    }
    let began = givers.map { giver in
      Message.Argument.part(
        "first.between.began",
        [
          "giver": party(giver),
          "shares": .or(zip(shares, transfers).filter { $1.giver == giver }.map { share($0.0) }),
        ])
    }
    return [
      sentence(
        "first.between.shares", ["shares": .alternatives(began)],
        restsOn: Set(found.compiled.basis() + transfers.flatMap(\.basis)).sorted())
    ]
  }

  private func share(_ share: NearestTerms.Share) -> Message.Argument {
    let transfer = found.compiled.transfers[share.transfer]
    return .part(
      "first.between.share",
      [
        "share": .percent(share.closing.amounts.first ?? 0),
        "what": .text(Phrases.withoutStop(transfer.written.what)),
      ])
  }
}
