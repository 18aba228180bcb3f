import EntenteCase
import EntenteMessages
import EntentePage

extension Names {
  /// What kind of claim it is, for the register.
  func kind(_ claim: Claim) -> Message.Argument {
    switch claim.kind {
    case .line, .floor: .part("kind.line")
    case .prefers: .part("kind.prefers")
    case .priorities: .part("kind.priorities")
    case .comparison: .part("kind.comparison")
    case .numbers: .part("kind.numbers")
    case .wants: .part("kind.wants")
    case .ranks: .part("kind.ranks")
    case .overlooks: .part("kind.overlooks")
    case .accepts: .part("kind.accepts")
    case .agreementWorths: .part("kind.agreementWorths")
    case .breachGain: .part("kind.breachGain")
    case .transfer: .part("kind.transfer")
    case .halfLife: .part("kind.halfLife")
    case .fact: .part("kind.fact")
    case .exchange: .part("kind.exchange")
    }
  }

  /// "firm", or "probability 0.7".
  func firmness(_ firmness: Firmness) -> Message.Argument {
    switch firmness {
    case .word(let word): self.word(word)
    case .probability(let p): .part("firmness.probability", ["likelihood": .likelihood(p)])
    }
  }

  /// "firm".
  func word(_ word: Firmness.Word) -> Message.Argument {
    switch word {
    case .absolute: .part("firmness.absolute")
    case .firm: .part("firmness.firm")
    case .soft: .part("firmness.soft")
    case .contested: .part("firmness.contested")
    }
  }
}
