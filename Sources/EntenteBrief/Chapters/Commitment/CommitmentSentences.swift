import EntenteAnswers
import EntenteCase
import EntenteEngine

/// The sentences that a brief and a command share.
extension CommitmentWords {
  typealias Sentence = Brief.Sentence

  private var middle: String {
    found.worlds == nil ? "As the figures stand" : "With every figure in the middle of its range"
  }

  /// Whether it would hold, first.
  var answer: Sentence {
    let basis = found.compiled.basis()
    let title = Phrases.quoted(written.title)
    guard let verdict = found.verdict else {
      return Sentence(
        "Whether \(title) would hold cannot be said: figures are missing.", restsOn: basis)
    }
    let gaps = found.compiled.gaps
    if verdict.holds, !gaps.isEmpty {
      let silent = Phrases.list(gaps.map { found.theCase.parties[$0.party].name })
      return Sentence(
        "Whether \(title) would hold cannot be said, as figures of \(silent) are missing; the others "
          + "would sign and keep to it.", restsOn: basis)
    }
    let departing = verdict.keeps ? "" : " Somebody would gain by departing from it."
    let remark = verdict.keeps ? " Nobody who had signed would gain by departing from it." : ""
    let refusing = verdict.signs.contains(false) ? " Not all would sign it." : ""
    return Sentence(
      verdict.holds
        ? "\(middle), \(title) would hold: all would sign it, and nobody would ever gain by departing."
        : "\(middle), \(title) would not hold.\(refusing)\(departing)\(remark)", restsOn: basis)
  }

  /// What each party would do, in the order of the case.
  var accounts: [Brief.Item] {
    guard let verdict = found.verdict else { return [] }
    return found.compiled.parties.indices.map { place in
      Brief.Item(
        lead: party(place),
        [Sentence(signing(place, verdict), restsOn: found.compiled.basis(of: [place]))]
          + keepingSentences(place, verdict))
    }
  }

  private func signing(_ place: Int, _ verdict: Commitment) -> String {
    let worth = verdict.signing[place]
    if abs(worth) <= verdict.tolerance { return "Signing is worth as much as no agreement." }
    return
      "Signing is worth \(AmountText.of(abs(worth))) \(worth > 0 ? "more" : "less") than no agreement."
  }

  private func keepingSentences(_ place: Int, _ verdict: Commitment) -> [Sentence] {
    let own = verdict.decisions.filter { $0.party == place }
    guard let tightest = own.min(by: { $0.smallestSlack < $1.smallestSlack }) else {
      return [Sentence("Nothing in it is this party’s to break.", restsOn: [written.id])]
    }
    let basis = found.compiled.basis(of: [place])
    guard let first = own.filter({ !$0.holds }).min(by: isEarlier) else {
      let day = time(tightest, dayInPhase: tightest.tightestDay)
      return [
        Sentence(
          "Keeping is always worth more than departing, least so \(day): by "
            + "\(AmountText.of(tightest.smallestSlack)), over \(departing(tightest)).",
          restsOn: basis)
      ]
    }
    let day = first.firstBreak.map { time(first, dayInPhase: $0.dayInPhase) } ?? ""
    return [
      Sentence(
        "Departing gains \(AmountText.of(first.firstBreak?.gain ?? 0)) \(day), by "
          + "\(departing(first)).", restsOn: basis)
    ]
  }

  private func isEarlier(_ a: Commitment.Decision, _ b: Commitment.Decision) -> Bool {
    (a.firstBreak?.day ?? .max, a.phase) < (b.firstBreak?.day ?? .max, b.phase)
  }

  /// What is missing of whom.
  var missing: [Sentence] {
    found.compiled.gaps.map { gap in
      let listed = gap.missing.prefix(4).map(\.text)
      let more = gap.missing.count - listed.count
      return Sentence(
        "Of \(found.theCase.parties[gap.party].name) it is not known here: "
          + Phrases.list(listed + (more > 0 ? ["\(more) more"] : [])) + ".",
        restsOn: [written.id])
    }
  }

  /// The disputed clause as a number.
  func sentences(_ clause: CommitmentFindings.Clause) -> [Sentence] {
    let phase = clause.found.phase
    guard let end = written.phases[phase].next else { return [] }
    let parts = clause.found.parties.enumerated().map { place, acceptance in
      "\(party(place)) accepts \(Self.accepted(acceptance.accepts))"
    }
    let basis = found.compiled.basis()
    return [
      Sentence(
        "The probability that \(target(end.target)) follows \(self.phase(phase)) is put at "
          + "\(Self.probability(clause.stated)). As an assurance of that, \(Phrases.list(parts)).",
        restsOn: basis),
      Sentence(conclusion(clause), restsOn: basis),
    ] + dispute(phase)
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
      Sentence(
        "What it assures is worth more than what comes otherwise to \(Phrases.list(better)), and "
          + "less to \(Phrases.list(worse)): the firmer it is, the better for the one and the worse "
          + "for the other.", restsOn: found.compiled.basis())
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

  private func conclusion(_ clause: CommitmentFindings.Clause) -> String {
    if let common = clause.found.common {
      return "All accept \(Self.accepted(common))."
    }
    guard let gap = clause.found.gap else {
      return "No assurance suits all, as somebody accepts none."
    }
    return
      "Between what \(party(gap.asking)) asks at least and what \(party(gap.allowing)) allows at "
      + "most lies a gap of \(LikelihoodText.of(gap.width)), so that no assurance alone suits all."
  }

  private func target(_ target: Agreement.Target) -> String {
    switch target {
    case .phase(let id): names.phase(id, of: written.id)
    case .noAgreement: "no agreement"
    case .breakdown: "breakdown"
    }
  }

  private static func probability(_ range: Interval) -> String {
    range.isExact
      ? LikelihoodText.of(range.low)
      : "\(LikelihoodText.of(range.low)) to \(LikelihoodText.of(range.high))"
  }

  /// "any", "none", "0.4 or more", "0.3 or less", "0.2 to 0.4".
  static func accepted(_ interval: Interval?) -> String {
    guard let interval else { return "none" }
    switch (interval.low <= 0, interval.high >= 1) {
    case (true, true): return "any"
    case (false, true): return "\(LikelihoodText.of(interval.low)) or more"
    case (true, false): return "\(LikelihoodText.of(interval.high)) or less"
    case (false, false):
      return "\(LikelihoodText.of(interval.low)) to \(LikelihoodText.of(interval.high))"
    }
  }

  /// The share of worlds in which it holds.
  var share: [Sentence] {
    guard let worlds = found.worlds else { return [] }
    let (holds, known) = (worlds.holds, found.compiled.gaps.isEmpty)
    let count = Quantity.grouped(worlds.samples)
    return [
      Sentence(
        "Drawn \(count) times from all ranges (seed \(worlds.seed)), "
          + (known ? "it holds in" : "those whose figures are known sign and keep to it in")
          + " a share of \(LikelihoodText.of(holds.value)), which lies between "
          + "\(LikelihoodText.of(holds.confidence.low)) and "
          + "\(LikelihoodText.of(holds.confidence.high)) with a confidence of 95 %.",
        restsOn: found.compiled.basis())
    ]
  }

  /// On which figures the answer hangs: the one that changes the share most, and those that decide
  /// whether somebody would gain by departing.
  var hinges: [Sentence] {
    let most = found.effects.first.map { effect in
      hinge(
        effect,
        "Most hangs on \(figure(effect)): the share is \(LikelihoodText.of(effect.shareAtLow)) at "
          + "\(end(effect, \.low)) and \(LikelihoodText.of(effect.shareAtHigh)) at "
          + "\(end(effect, \.high)).")
    }
    guard let verdict = found.verdict, verdict.keeps else { return most.map { [$0] } ?? [] }
    let deciding = found.effects.flatMap { effect in
      [(effect.slackAtLow, \Interval.low), (effect.slackAtHigh, \.high)]
        .filter { $0.0 < -verdict.tolerance }
        .map { _, side in
          hinge(
            effect,
            "With \(figure(effect)) at \(end(effect, side)), and all else in the middle, somebody "
              + "would gain by departing.")
        }
    }
    return (most.map { [$0] } ?? []) + deciding
  }

  private func figure(_ effect: CommitmentWorlds.Effect) -> String {
    name(found.compiled.unknowns[effect.unknown].figure)
  }

  private func end(
    _ effect: CommitmentWorlds.Effect, _ side: KeyPath<Interval, Double>
  ) -> String {
    let known = found.compiled.unknowns[effect.unknown]
    return AmountText.of(value(known.range[keyPath: side], of: known.figure))
  }

  private func hinge(_ effect: CommitmentWorlds.Effect, _ text: String) -> Sentence {
    let source = found.compiled.unknowns[effect.unknown].source
    return Sentence(text, restsOn: Set(found.compiled.basis() + [source]).sorted())
  }

  /// How much of it an analyst assumed.
  var assumed: [Sentence] {
    let figures = found.compiled.figures
    let count = figures.count(where: \.isAssumed)
    guard count > 0 else { return [] }
    let all = count == figures.count
    return [
      Sentence(
        all
          ? "All its figures are assumed; they say how the answer comes about, not how things are."
          : "Of its \(figures.count) figures \(count) are assumed, or partly so.",
        restsOn: found.compiled.basis())
    ]
  }
}
