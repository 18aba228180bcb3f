import EntenteAnswers
import EntenteEngine
import EntenteMessages
import EntentePage

extension CommitmentWords {
  /// What is listed of many.
  private static let listed = 8

  /// Which other terms would close the gap between what parties accept, each alone.
  func closings(_ clause: CommitmentFindings.Clause) -> [Brief.Block] {
    guard !clause.closings.isEmpty, let middle = found.middle else { return [] }
    let items = clause.closings.prefix(Self.listed).compactMap { closing -> Brief.Item? in
      guard let value = closing.value, let assurance = closing.assurance else { return nil }
      return Brief.Item([
        sentence(
          "commitment.closing",
          [
            "figure": figure(closing.figure, .first),
            "then": .amount(self.value(value, of: closing.figure)),
            "now": .amount(self.value(middle[closing.figure], of: closing.figure)),
            "assurance": .likelihood(assurance),
          ])
      ])
    }
    return [.paragraph([sentence("commitment.closings")]), .list(ordered: false, items)]
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
      .paragraph([sentence("commitment.remedies")]), .list(ordered: false, items),
    ] + (all.isEmpty ? [] : [.paragraph(all)])
  }

  private func single(_ place: Int, _ needed: CommitmentRemedies.Party) -> [Brief.Item] {
    let parts = remedies(place, needed).enumerated().map { index, remedy in
      let place = index == 0 ? Place.first : .inside
      return Message.Argument.part(
        remedy.key, ["amount": remedy.amount, "place": place.choice])
    }
    let basis = found.compiled.basis(of: [place])
    return [
      Brief.Item(
        lead: name(ofParty: place),
        [
          parts.isEmpty
            ? sentence("commitment.remedy.none", restsOn: basis)
            : sentence("commitment.remedy.any", ["remedies": .or(parts)], restsOn: basis)
        ])
    ]
  }

  /// What alone would do for a party, each by the message that names it.
  private func remedies(
    _ place: Int, _ needed: CommitmentRemedies.Party
  ) -> [(key: String, amount: Message.Argument)] {
    let isWilling = found.verdict?.signs[place] == true
    let guarantee = isWilling ? needed.guarantee.flatMap { $0 > 0 ? $0 : nil } : nil
    return [
      guarantee.map { ("commitment.remedy.guarantee", .amount($0)) },
      needed.payment.map { ("commitment.remedy.payment", .amount($0.low)) },
      needed.detection.first.map { ("commitment.remedy.detection", Self.accepted($0)) },
      needed.halfLife.first.map { ("commitment.remedy.halfLife", .amount($0)) },
    ].compactMap(\.self)
  }

  private func lengths(_ remedies: CommitmentRemedies) -> [Sentence] {
    remedies.lengths.enumerated().compactMap { phase, ranges in
      guard let first = ranges.first else { return nil }
      return sentence(
        ranges.count > 1 ? "commitment.length.among" : "commitment.length",
        ["phase": self.phase(phase), "length": Self.length(first)])
    }
  }

  private static func length(_ days: ClosedRange<Int>) -> Message.Argument {
    if days.count == 1 { return .counted("number.days", days.lowerBound) }
    let low = Message.Argument.digits(days.lowerBound)
    return days.upperBound == CommitmentRemedies.longest
      ? .part("commitment.days.orMore", ["low": low])
      : .part("commitment.days.range", ["low": low, "high": .digits(days.upperBound)])
  }

  private func mix(_ remedies: CommitmentRemedies) -> [Sentence] {
    guard let mix = remedies.mix else { return [sentence("commitment.mix.none")] }
    let parts = zip(remedies.instruments, mix.amounts).compactMap {
      instrument, amount -> Message.Argument? in
      guard amount > 1e-9 else { return nil }
      switch instrument {
      case .guarantee(let party, _): return self.guarantee(amount, on: party)
      case .payment(let party, _): return payment(amount, to: party)
      case .term: return nil
      }
    }
    return [sentence("commitment.mix", ["parts": .list(parts)])]
  }

  func guarantee(_ amount: Double, on party: Int) -> Message.Argument {
    .part("commitment.term.guarantee", ["amount": .amount(amount), "party": self.party(party)])
  }

  func payment(_ amount: Double, to party: Int) -> Message.Argument {
    .part("commitment.term.payment", ["amount": .amount(amount), "party": self.party(party)])
  }
}
