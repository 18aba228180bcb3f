import EntenteAnswers
import EntenteCase
import EntenteEngine
import EntenteMessages
import EntentePage

/// Words for what is found of an agreement.
struct CommitmentWords {
  typealias Sentence = Brief.Sentence

  let found: CommitmentFindings
  let names: Names

  init(_ found: CommitmentFindings, _ names: Names) {
    self.found = found
    self.names = names
  }

  var written: Agreement { found.compiled.written }

  func text(_ key: String, _ arguments: [String: Message.Argument] = [:]) -> String {
    names.text(Message(key, arguments))
  }

  /// A sentence that rests on all that is known of the agreement, unless it says on what.
  func sentence(
    _ key: String, _ arguments: [String: Message.Argument] = [:], restsOn basis: [String]? = nil
  ) -> Sentence {
    Sentence(text(key, arguments), restsOn: basis ?? found.compiled.basis())
  }

  /// The name of a party of the analysis.
  func name(ofParty place: Int) -> String {
    found.theCase.parties[found.compiled.parties[place]].name
  }

  func party(_ place: Int) -> Message.Argument { .text(name(ofParty: place)) }

  /// The name of a phase.
  func phase(_ index: Int) -> Message.Argument { .text(written.phases[index].name) }

  /// What a party has to do.
  func duty(_ phase: Int, _ index: Int) -> Message.Argument {
    let place = found.compiled.obligations[phase][index]
    return .text(Phrases.withoutStop(written.obligations[place].duty))
  }

  /// What departing is, to stand behind "by".
  func departing(_ decision: Commitment.Decision) -> Message.Argument {
    let phase = phase(decision.phase)
    return switch decision.choice {
    case .obligation(let index):
      .part("commitment.departing.duty", ["duty": duty(decision.phase, index)])
    case .consent: .part("commitment.departing.consent", ["phase": phase])
    case .exit: .part("commitment.departing.exit", ["phase": phase])
    }
  }

  /// The day of a decision: "on day 12", "on any day of lasting sharing".
  func time(_ decision: Commitment.Decision, dayInPhase day: Int) -> Message.Argument {
    let phase = phase(decision.phase)
    guard let length = found.middle?.phases[decision.phase].length else {
      return .part("commitment.day.any", ["phase": phase])
    }
    if day > length { return .part("commitment.day.after", ["phase": phase]) }
    if let start = found.verdict?.starts[decision.phase] {
      return .part("commitment.day", ["day": .digits(start + day - 1)])
    }
    return .part("commitment.day.of", ["day": .digits(day), "phase": phase])
  }

  /// A figure's value as the case file states it.
  func value(_ value: Double, of figure: CommitmentFigure) -> Double {
    if case .discount = figure { PhasedAgreement.halfLife(discount: value) } else { value }
  }
}
