import EntenteAnswers
import EntenteEngine

extension CommitmentWords {
  /// What is listed of many.
  private static let listed = 8

  /// Which other terms would close the gap between what parties accept, each alone.
  func closings(_ clause: CommitmentFindings.Clause) -> [Brief.Block] {
    guard !clause.closings.isEmpty, let middle = found.middle else { return [] }
    let items = clause.closings.prefix(Self.listed).compactMap { closing -> Brief.Item? in
      guard let value = closing.value, let assurance = closing.assurance else { return nil }
      let now = self.value(middle[closing.figure], of: closing.figure)
      let then = self.value(value, of: closing.figure)
      return Brief.Item([
        Sentence(
          "\(Phrases.capitalized(name(closing.figure))): \(AmountText.of(then)) instead of "
            + "\(AmountText.of(now)), with an assurance of \(LikelihoodText.of(assurance)).",
          restsOn: found.compiled.basis())
      ])
    }
    return [
      .paragraph([
        Sentence(
          "Each of these alone would let the parties meet, within the ranges that the case states:",
          restsOn: found.compiled.basis())
      ]), .list(ordered: false, items),
    ]
  }

  /// What would make an agreement hold that does not.
  var remedies: [Brief.Block] {
    guard let remedies = found.remedies else { return [] }
    let items = remedies.parties.enumerated().flatMap { place, party in
      party.map { single(place, $0) } ?? []
    }
    let all = lengths(remedies) + mix(remedies)
    guard !items.isEmpty || !all.isEmpty else { return [] }
    return [
      .paragraph([
        Sentence(
          "With every other figure in the middle, each of these alone would do for one party; worths "
            + "are in that party’s own points.", restsOn: found.compiled.basis())
      ]), .list(ordered: false, items),
    ] + (all.isEmpty ? [] : [.paragraph(all)])
  }

  private func single(_ place: Int, _ needed: CommitmentRemedies.Party) -> [Brief.Item] {
    let isWilling = found.verdict?.signs[place] == true
    var texts: [String] = []
    if isWilling, let guarantee = needed.guarantee, guarantee > 0 {
      texts.append("a guarantee on it worth \(AmountText.of(guarantee)), honoured for certain")
    }
    if let payment = needed.payment {
      texts.append("\(AmountText.of(payment.low)) a day paid to it")
    }
    if let seen = needed.detection.first {
      texts.append("a chance a day of seeing its breaches of \(Self.accepted(seen))")
    }
    if let half = needed.halfLife.first {
      texts.append("a half-life \(AmountText.range(half)) days")
    }
    let sentence =
      texts.isEmpty
      ? "No guarantee, payment, monitoring or patience alone."
      : Phrases.sentence(Phrases.list(texts, last: "or"))
    return [
      Brief.Item(
        lead: party(place), [Sentence(sentence, restsOn: found.compiled.basis(of: [place]))])
    ]
  }

  private func lengths(_ remedies: CommitmentRemedies) -> [Sentence] {
    remedies.lengths.enumerated().compactMap { phase, ranges in
      guard let first = ranges.first else { return nil }
      let more = ranges.count > 1 ? ", among others" : ""
      let text =
        first.count == 1
        ? Phrases.count(first.lowerBound, "day")
        : first.upperBound == CommitmentRemedies.longest
          ? "\(first.lowerBound) days or more" : "\(first.lowerBound) to \(first.upperBound) days"
      return Sentence(
        "All would sign and keep to it if \(self.phase(phase)) lasted \(text)\(more).",
        restsOn: found.compiled.basis())
    }
  }

  private func mix(_ remedies: CommitmentRemedies) -> [Sentence] {
    let basis = found.compiled.basis()
    guard let mix = remedies.mix else {
      return [
        Sentence("No mix of guarantees and daily payments would make it hold.", restsOn: basis)
      ]
    }
    let parts = zip(remedies.instruments, mix.amounts).compactMap { instrument, amount -> String? in
      guard amount > 1e-9 else { return nil }
      switch instrument {
      case .guarantee(let party, _):
        return "a guarantee of \(AmountText.of(amount)) on \(self.party(party))"
      case .payment(let party, _): return "\(AmountText.of(amount)) a day to \(self.party(party))"
      case .term: return nil
      }
    }
    return [
      Sentence(
        "The cheapest mix, counting points of all parties alike: \(Phrases.list(parts)).",
        restsOn: basis)
    ]
  }
}
