import EntenteAnswers
import EntenteEngine
import EntenteMessages
import EntentePage

extension CommitmentWords {
  /// How far parties are apart on an assurance, and what would make all sign; nothing where nothing
  /// would.
  func nearest(_ terms: NearestTerms) -> [Sentence] {
    let changes = terms.lengths.map(length) + shares(terms.shares)
    let accepted = found.clauses.compactMap(common)
    guard !changes.isEmpty || !accepted.isEmpty else { return [] }
    let gaps = found.clauses.compactMap(gap)
    let lead = gaps.isEmpty && isAssumed ? [sentence("first.between.assumed")] : []
    return lead + gaps + accepted + changes
  }

  /// Whether some figure is an analyst's.
  var isAssumed: Bool { found.compiled.figures.contains(where: \.isAssumed) }

  /// The answer for a page: who would not sign, or not keep to it.
  var inShort: [Sentence] {
    guard let verdict = found.verdict, found.compiled.gaps.isEmpty || !verdict.holds else {
      return [answer]
    }
    let parties = found.compiled.parties.indices
    let refusing = parties.filter { !verdict.signs[$0] }
    let departing = parties.filter { party in
      verdict.signs[party] && verdict.decisions.contains { $0.party == party && !$0.holds }
    }
    if refusing.isEmpty, departing.isEmpty { return [inShort("first.sign.holds", [])] }
    return (refusing.isEmpty ? [] : [inShort("first.sign.refuses", Array(refusing))])
      + (departing.isEmpty ? [] : [inShort("first.sign.departs", Array(departing))])
  }

  private func inShort(_ key: String, _ parties: [Int]) -> Sentence {
    sentence(
      key,
      [
        "parties": .list(parties.map(party)), "n": .count(parties.count),
        "title": .text(Phrases.withoutStop(written.title)), "assumed": .whether(isAssumed),
      ])
  }

  /// The assurances that all accept, where what is stated is not wholly among them.
  private func common(_ clause: CommitmentFindings.Clause) -> Sentence? {
    guard let common = clause.found.common, let end = written.phases[clause.found.phase].next,
      clause.stated.low < common.low || clause.stated.high > common.high
    else { return nil }
    return sentence(
      "first.between.all",
      [
        "assurances": Self.accepted(common), "target": target(end.target),
        "phase": phase(clause.found.phase), "stated": Self.accepted(clause.stated),
        "assumed": .whether(isAssumed),
      ])
  }

  private func gap(_ clause: CommitmentFindings.Clause) -> Sentence? {
    guard let gap = clause.found.gap, let end = written.phases[clause.found.phase].next else {
      return nil
    }
    return sentence(
      isAssumed ? "first.between.gap" : "first.between.gap.known",
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
        "first.between.shares",
        ["shares": .alternatives(began), "assurance": .likelihood(shares[0].closing.assurance)],
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
