import EntenteCase
import EntenteEngine

/// Makes the entry of one agreement.
struct CommitmentEntries {
  typealias Document = CommitmentDocument

  let found: CommitmentFindings

  var compiled: CompiledAgreement { found.compiled }
  private var written: Agreement { compiled.written }

  func party(_ place: Int) -> String { found.theCase.parties[compiled.parties[place]].id }

  var entry: Document.Entry {
    Document.Entry(
      id: written.id, title: written.title, holds: holds,
      missing: compiled.gaps.map {
        Document.Missing(
          party: found.theCase.parties[$0.party].id, figures: $0.missing.map(\.text))
      }.sorted { $0.party < $1.party },
      figures: compiled.figures.map(figure),
      orders: compiled.orders.map { order in
        Document.Order(
          source: order.source, party: party(order.party), days: order.places.map(\.key))
      }, parties: parties, decisions: decisions,
      assurances: found.clauses.map(assurance), worlds: found.worlds.map(worlds),
      effects: found.effects.map(effect), map: found.map.map(map),
      remedies: found.remedies.map(remedies), transfers: found.transfers.map(transfer))
  }

  /// One party that gains by departing is enough to know that it does not hold.
  private var holds: Bool? {
    guard let verdict = found.verdict else { return nil }
    return verdict.holds && !compiled.gaps.isEmpty ? nil : verdict.holds
  }

  private func value(_ value: Double, _ figure: CommitmentFigure) -> Double {
    if case .discount = figure { PhasedAgreement.halfLife(discount: value) } else { value }
  }

  private func figure(_ known: CompiledAgreement.Known) -> Document.Figure {
    Document.Figure(
      source: known.source, figure: known.key, low: value(known.range.low, known.figure),
      high: value(known.range.high, known.figure),
      middle: found.middle.map { value($0[known.figure], known.figure) }, assumed: known.isAssumed)
  }

  private var parties: [Document.Party] {
    guard let verdict = found.verdict else { return [] }
    return compiled.parties.indices.map { place in
      Document.Party(
        party: party(place), signing: verdict.signing[place], signs: verdict.signs[place],
        keeps: verdict.decisions.allSatisfy { $0.party != place || $0.holds })
    }.sorted { $0.party < $1.party }
  }

  private var decisions: [Document.Decision] {
    (found.verdict?.decisions ?? []).map { decision in
      let obligation: String? =
        if case .obligation(let index) = decision.choice {
          written.obligations[compiled.obligations[decision.phase][index]].id
        } else { nil }
      return Document.Decision(
        party: party(decision.party), phase: written.phases[decision.phase].id,
        choice: Self.name(decision.choice), obligation: obligation,
        smallestSlack: decision.smallestSlack, tightestDay: decision.tightestDay,
        firstBreak: decision.firstBreak.map {
          Document.Departure(dayInPhase: $0.dayInPhase, day: $0.day, gain: $0.gain)
        })
    }
  }

  private static func name(_ choice: Commitment.Choice) -> String {
    switch choice {
    case .obligation: "obligation"
    case .consent: "consent"
    case .exit: "exit"
    }
  }

  private func assurance(_ clause: CommitmentFindings.Clause) -> Document.Assurance {
    Document.Assurance(
      phase: written.phases[clause.found.phase].id, stated: Document.Span(clause.stated),
      parties: clause.found.parties.enumerated().map { place, acceptance in
        Document.Acceptance(
          party: party(place), signs: acceptance.signs.map(Document.Span.init),
          keeps: acceptance.keeps.map(Document.Span.init),
          accepts: acceptance.accepts.map(Document.Span.init))
      }.sorted { $0.party < $1.party },
      common: clause.found.common.map(Document.Span.init),
      gap: clause.found.gap.map {
        Document.Gap(
          asking: party($0.asking), allowing: party($0.allowing), atLeast: $0.atLeast,
          atMost: $0.atMost)
      }, closings: clause.closings.compactMap(closing), terms: clause.terms.map(terms))
  }

  private func closing(_ closing: AssuranceClause.Closing) -> Document.Closing? {
    guard let known = compiled.figures.first(where: { $0.figure == closing.figure }),
      let found = closing.value
    else { return nil }
    return Document.Closing(
      source: known.source, figure: known.key, value: value(found, known.figure),
      assurance: closing.assurance)
  }

  private func worlds(_ worlds: CommitmentWorlds) -> Document.Worlds {
    func byParty(_ shares: [CommitmentWorlds.Share]) -> [String: Double] {
      Dictionary(
        shares.enumerated().map { (party($0), $1.value) }, uniquingKeysWith: { first, _ in first })
    }
    return Document.Worlds(
      samples: worlds.samples, seed: worlds.seed, holds: worlds.holds.value,
      confidence: Document.Span(worlds.holds.confidence), signs: byParty(worlds.signs),
      keeps: byParty(worlds.partyKeeps))
  }

  private func effect(_ effect: CommitmentWorlds.Effect) -> Document.Effect {
    let known = compiled.unknowns[effect.unknown]
    return Document.Effect(
      source: known.source, figure: known.key, shareAtLow: effect.shareAtLow,
      shareAtHigh: effect.shareAtHigh)
  }

  private func map(_ map: CommitmentWorlds.Map) -> Document.Map {
    func axis(_ place: Int, _ values: [Double]) -> Document.Axis {
      let known = compiled.unknowns[place]
      return Document.Axis(
        source: known.source, figure: known.key, values: values.map { value($0, known.figure) })
    }
    return Document.Map(
      across: axis(map.across, map.acrossValues), upwards: axis(map.upwards, map.upwardsValues),
      shares: map.shares)
  }

  private func remedies(_ remedies: CommitmentRemedies) -> Document.RemedyEntry {
    let lengths = zip(written.phases, remedies.lengths).filter { $0.0.days != nil }
    return Document.RemedyEntry(
      parties: remedies.parties.enumerated().compactMap { place, needed in
        needed.map { remedy(place, $0) }
      }.sorted { $0.party < $1.party },
      lengths: Dictionary(
        lengths.map { ($0.id, $1.map { [$0.lowerBound, $0.upperBound] }) },
        uniquingKeysWith: { first, _ in first }),
      mix: remedies.mix.map { mix in
        zip(remedies.instruments, mix.amounts).filter { $0.1 > 1e-9 }.map(instrument)
      })
  }

  private func remedy(_ place: Int, _ needed: CommitmentRemedies.Party) -> Document.Remedy {
    Document.Remedy(
      party: party(place), guarantee: needed.guarantee, payment: needed.payment?.low,
      detection: needed.detection.map(Document.Span.init),
      halfLife: needed.halfLife.map(Document.Span.init))
  }

  private func instrument(
    _ instrument: CheapestMix.Instrument, _ amount: Double
  ) -> Document.Instrument {
    switch instrument {
    case .guarantee(let on, _):
      Document.Instrument(kind: "guarantee", party: party(on), amount: amount)
    case .payment(let to, _):
      Document.Instrument(kind: "payment", party: party(to), amount: amount)
    case .term: preconditionFailure("remedies are guarantees and payments")
    }
  }
}
