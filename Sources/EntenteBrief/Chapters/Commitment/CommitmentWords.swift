import EntenteAnswers
import EntenteCase
import EntenteEngine

/// Words for what is found of an agreement.
struct CommitmentWords {
  let found: CommitmentFindings
  let names: Names

  init(_ found: CommitmentFindings) {
    self.found = found
    names = Names(found.theCase)
  }

  var written: Agreement { found.compiled.written }

  /// The name of a party of the analysis.
  func party(_ place: Int) -> String { found.theCase.parties[found.compiled.parties[place]].name }

  /// The name of a phase.
  func phase(_ index: Int) -> String { written.phases[index].name }

  /// What a party decides, to stand behind "to".
  func keeping(_ decision: Commitment.Decision) -> String {
    switch decision.choice {
    case .obligation(let index):
      let place = found.compiled.obligations[decision.phase][index]
      return Phrases.withoutStop(written.obligations[place].duty)
    case .consent: return "consent at the end of \(phase(decision.phase))"
    case .exit: return "stay at the end of \(phase(decision.phase))"
    }
  }

  /// What departing is, to stand behind "by".
  func departing(_ decision: Commitment.Decision) -> String {
    switch decision.choice {
    case .obligation: "ceasing to \(keeping(decision))"
    case .consent: "refusing consent at the end of \(phase(decision.phase))"
    case .exit: "leaving at the end of \(phase(decision.phase))"
    }
  }

  /// The day of a decision: "on day 12", "in lasting sharing".
  func time(_ decision: Commitment.Decision, dayInPhase day: Int) -> String {
    let starts = found.verdict?.starts[decision.phase]
    guard let length = found.middle?.phases[decision.phase].length else {
      return "on any day of \(phase(decision.phase))"
    }
    if day > length { return "after the last day of \(phase(decision.phase))" }
    return starts.map { "on day \($0 + day - 1)" } ?? "on day \(day) of \(phase(decision.phase))"
  }

  /// What a figure is of.
  func name(_ figure: CommitmentFigure) -> String {
    switch figure {
    case .discount(let party): "the half-life in days of \(self.party(party))"
    case .noAgreement(let party): "a day without agreement for \(self.party(party))"
    case .breakdown(let party): "a day of breakdown for \(self.party(party))"
    case .breakdownOnce(let party): "the beginning of breakdown for \(self.party(party))"
    case .phaseBreakdown(let phase, let party):
      "a day of breakdown after \(self.phase(phase)) for \(self.party(party))"
    case .phaseBreakdownOnce(let phase, let party):
      "the beginning of breakdown after \(self.phase(phase)) for \(self.party(party))"
    case .daily(let phase, let party): "a day of \(self.phase(phase)) for \(self.party(party))"
    case .onEntry(let phase, let party):
      "the beginning of \(self.phase(phase)) for \(self.party(party))"
    case .length(let phase): "the days of \(self.phase(phase))"
    case .gain(let phase, let index), .dailyGain(let phase, let index):
      "the gain by ceasing to \(duty(phase, index))"
    case .detection(let phase, let index):
      "the chance a day of seeing a breach of “\(duty(phase, index))”"
    case .penalty(let phase, let index): "the loss when ceasing to \(duty(phase, index)) is seen"
    case .shock(let phase, _): "the chance a day of a shock in \(self.phase(phase))"
    case .assurance(let phase): "the assurance at the end of \(self.phase(phase))"
    case .exitPrice(let phase, _): "the price of leaving at the end of \(self.phase(phase))"
    case .guarantee(let index): "the guarantee \(guarantee(index))"
    case .honoured(let index): "the chance that the guarantee \(guarantee(index)) is honoured"
    }
  }

  private func duty(_ phase: Int, _ index: Int) -> String {
    Phrases.withoutStop(written.obligations[found.compiled.obligations[phase][index]].duty)
  }

  private func guarantee(_ index: Int) -> String {
    written.guarantees[found.compiled.guarantees[index]].id
  }

  /// A figure's value as the case file states it.
  func value(_ value: Double, of figure: CommitmentFigure) -> Double {
    if case .discount = figure { PhasedAgreement.halfLife(discount: value) } else { value }
  }
}
