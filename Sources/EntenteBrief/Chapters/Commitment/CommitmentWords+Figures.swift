import EntenteAnswers
import EntenteEngine
import EntenteMessages
import EntentePage

extension CommitmentWords {
  /// Where the name of a figure or a remedy stands, by which the catalogue writes its first letter.
  enum Place: String {
    case first, inside

    var choice: Message.Argument { .choice(rawValue) }
  }

  /// What a figure is of.
  func figure(_ figure: CommitmentFigure, _ place: Place = .inside) -> Message.Argument {
    var arguments = arguments(of: figure)
    arguments["place"] = place.choice
    return .part(Self.key(of: figure), arguments)
  }

  private static func key(of figure: CommitmentFigure) -> String {
    switch figure {
    case .discount: "commitment.figure.halfLife"
    case .noAgreement: "commitment.figure.noAgreement"
    case .breakdown: "commitment.figure.breakdown"
    case .breakdownOnce: "commitment.figure.breakdownOnce"
    case .phaseBreakdown: "commitment.figure.phaseBreakdown"
    case .phaseBreakdownOnce: "commitment.figure.phaseBreakdownOnce"
    case .daily: "commitment.figure.daily"
    case .onEntry: "commitment.figure.onEntry"
    case .length: "commitment.figure.length"
    case .gain, .dailyGain: "commitment.figure.gain"
    case .detection: "commitment.figure.detection"
    case .penalty: "commitment.figure.penalty"
    case .shock: "commitment.figure.shock"
    case .assurance: "commitment.figure.assurance"
    case .exitPrice: "commitment.figure.exitPrice"
    case .guarantee: "commitment.figure.guarantee"
    case .honoured: "commitment.figure.honoured"
    }
  }

  private func arguments(of figure: CommitmentFigure) -> [String: Message.Argument] {
    switch figure {
    case .discount(let party), .noAgreement(let party), .breakdown(let party),
      .breakdownOnce(let party):
      ["party": self.party(party)]
    case .phaseBreakdown(let phase, let party), .phaseBreakdownOnce(let phase, let party),
      .daily(let phase, let party), .onEntry(let phase, let party):
      ["phase": self.phase(phase), "party": self.party(party)]
    case .length(let phase), .shock(let phase, _), .assurance(let phase), .exitPrice(let phase, _):
      ["phase": self.phase(phase)]
    case .gain(let phase, let index), .dailyGain(let phase, let index),
      .detection(let phase, let index), .penalty(let phase, let index):
      ["duty": duty(phase, index)]
    case .guarantee(let index), .honoured(let index):
      ["guarantee": .text(written.guarantees[found.compiled.guarantees[index]].id)]
    }
  }
}
