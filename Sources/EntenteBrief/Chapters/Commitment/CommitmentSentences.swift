import EntenteAnswers
import EntenteCase
import EntenteEngine
import EntenteMessages
import EntentePage

/// The sentences that a brief and a command share.
extension CommitmentWords {
  /// Whether it would hold, first.
  var answer: Sentence {
    let title = Message.Argument.text(written.title)
    guard let verdict = found.verdict else {
      return sentence("commitment.unknown", ["title": title])
    }
    guard verdict.holds else {
      return Sentence(failure(verdict).map(names.text).joined(separator: " "), restsOn: basis)
    }
    let gaps = found.compiled.gaps
    guard gaps.isEmpty else {
      let silent = gaps.map { found.theCase.parties[$0.party].name }
      return sentence("commitment.unknown.gaps", ["title": title, "parties": .texts(silent)])
    }
    return sentence(isExact ? "commitment.holds" : "commitment.holds.middle", ["title": title])
  }

  private var basis: [String] { found.compiled.basis() }

  /// Which middle is meant, where a half-life is known by its range only.
  var middles: [Sentence] {
    guard found.verdict != nil else { return [] }
    return found.compiled.unknowns.compactMap { known in
      guard case .discount(let place) = known.figure else { return nil }
      let unknown = AgreementKnowledge.Unknown(known.figure, known.range)
      let days = [0, 0.5, 1].map {
        Message.Argument.amount(PhasedAgreement.halfLife(discount: unknown.value(at: $0)))
      }
      return sentence(
        "commitment.middle.halfLife",
        ["party": party(place), "low": days[0], "middle": days[1], "high": days[2]])
    }
  }

  /// Whether every figure is known.
  private var isExact: Bool { found.worlds == nil }

  private func failure(_ verdict: Commitment) -> [Message] {
    let refusing = verdict.signs.contains(false) ? [Message("commitment.fails.refusing")] : []
    return [
      Message(
        isExact ? "commitment.fails" : "commitment.fails.middle", ["title": .text(written.title)])
    ] + refusing + [
      Message(verdict.keeps ? "commitment.fails.keeping" : "commitment.fails.departing")
    ]
  }

  /// What each party would do, in the order of the case.
  var accounts: [Brief.Item] {
    guard let verdict = found.verdict else { return [] }
    return found.compiled.parties.indices.map { place in
      Brief.Item(
        lead: name(ofParty: place), [signing(place, verdict), keeping(place, verdict)])
    }
  }

  private func signing(_ place: Int, _ verdict: Commitment) -> Sentence {
    let basis = found.compiled.basis(of: [place])
    let worth = verdict.signing[place]
    if abs(worth) <= verdict.tolerance {
      return sentence("commitment.signing.equal", restsOn: basis)
    }
    return sentence(
      worth > 0 ? "commitment.signing.more" : "commitment.signing.less",
      ["amount": .amount(abs(worth))], restsOn: basis)
  }

  private func keeping(_ place: Int, _ verdict: Commitment) -> Sentence {
    let own = verdict.decisions.filter { $0.party == place }
    guard let tightest = own.min(by: { $0.smallestSlack < $1.smallestSlack }) else {
      return sentence("commitment.keeping.nothing", restsOn: [written.id])
    }
    let basis = found.compiled.basis(of: [place])
    guard let first = own.filter({ !$0.holds }).min(by: isEarlier) else {
      return sentence(
        "commitment.keeping.always",
        [
          "day": time(tightest, dayInPhase: tightest.tightestDay),
          "slack": .amount(tightest.smallestSlack), "departing": departing(tightest),
        ], restsOn: basis)
    }
    return sentence(
      "commitment.keeping.gains",
      [
        "gain": .amount(first.firstBreak?.gain ?? 0),
        "day": first.firstBreak.map { time(first, dayInPhase: $0.dayInPhase) } ?? .text(""),
        "departing": departing(first),
      ], restsOn: basis)
  }

  private func isEarlier(_ a: Commitment.Decision, _ b: Commitment.Decision) -> Bool {
    (a.firstBreak?.day ?? .max, a.phase) < (b.firstBreak?.day ?? .max, b.phase)
  }

  /// What is missing of whom.
  var missing: [Sentence] {
    found.compiled.gaps.map { gap in
      let listed = gap.missing.prefix(4).map(missing)
      let more = gap.missing.count - listed.count
      let rest = Message.Argument.part("list.more", ["n": .count(more)])
      return sentence(
        "commitment.missing",
        [
          "party": .text(found.theCase.parties[gap.party].name),
          "figures": .list(more > 0 ? listed + [rest] : listed),
        ], restsOn: [written.id])
    }
  }

  private func missing(_ figure: Agreement.MissingFigure) -> Message.Argument {
    switch figure {
    case .daily(let place): .part("commitment.missing.daily", ["place": .text(place.key)])
    case .breach(let obligation):
      .part("commitment.missing.breach", ["obligation": .text(obligation)])
    case .halfLife: .part("commitment.missing.halfLife")
    }
  }
}
