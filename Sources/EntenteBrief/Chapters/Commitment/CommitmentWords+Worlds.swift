import EntenteAnswers
import EntenteEngine
import EntenteMessages
import EntentePage

extension CommitmentWords {
  /// The share of worlds in which it holds.
  var share: [Sentence] {
    guard let worlds = found.worlds else { return [] }
    let holds = worlds.holds
    return [
      sentence(
        found.compiled.gaps.isEmpty ? "commitment.share" : "commitment.share.known",
        [
          "n": .count(worlds.samples), "seed": .text(String(worlds.seed)),
          "share": .likelihood(holds.value), "low": .likelihood(holds.confidence.low),
          "high": .likelihood(holds.confidence.high),
        ])
    ]
  }

  /// On which figures the answer hangs: the one that changes the share most, and those that decide
  /// whether somebody would gain by departing.
  var hinges: [Sentence] {
    let most = found.effects.first.map { [hinge($0)] } ?? []
    guard let verdict = found.verdict, verdict.keeps else { return most }
    let deciding = found.effects.flatMap { effect in
      [(effect.slackAtLow, \Interval.low), (effect.slackAtHigh, \.high)]
        .filter { $0.0 < -verdict.tolerance }
        .map { _, side in
          hinge(effect, "commitment.hinge.decides", ["value": end(effect, side)])
        }
    }
    return most + deciding
  }

  private func hinge(_ effect: CommitmentWorlds.Effect) -> Sentence {
    hinge(
      effect, "commitment.hinge",
      [
        "atLow": .likelihood(effect.shareAtLow), "low": end(effect, \.low),
        "atHigh": .likelihood(effect.shareAtHigh), "high": end(effect, \.high),
      ])
  }

  private func hinge(
    _ effect: CommitmentWorlds.Effect, _ key: String, _ arguments: [String: Message.Argument]
  ) -> Sentence {
    let known = found.compiled.unknowns[effect.unknown]
    return sentence(
      key, arguments.merging(["figure": figure(known.figure)]) { $1 },
      restsOn: Set(found.compiled.basis() + [known.source]).sorted())
  }

  private func end(
    _ effect: CommitmentWorlds.Effect, _ side: KeyPath<Interval, Double>
  ) -> Message.Argument {
    let known = found.compiled.unknowns[effect.unknown]
    return .amount(value(known.range[keyPath: side], of: known.figure))
  }

  /// How much of it an analyst assumed.
  var assumed: [Sentence] {
    let figures = found.compiled.figures
    let count = figures.count(where: \.isAssumed)
    guard count > 0 else { return [] }
    return [
      sentence(
        count == figures.count ? "commitment.assumed.all" : "commitment.assumed",
        ["figures": .digits(figures.count), "n": .digits(count)])
    ]
  }
}
