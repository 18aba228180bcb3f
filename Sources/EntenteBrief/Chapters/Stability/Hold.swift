import EntenteEngine
import EntenteMessages

/// What keeps a party where it is.
enum Hold: Equatable {
  /// No move is a gain.
  case nothingToGain
  /// Each gain meets an answer that others gain by.
  case answered(StabilityConcept)
  /// Each gain meets an answer, some of which cost those who give them.
  case threatened(StabilityConcept)
  /// Nothing.
  case leaves

  /// Concepts that tell the most, first.
  private static let telling: [StabilityConcept] = [
    .nash, .sequentialSymmetric, .sequential, .symmetric, .general,
  ]

  /// Reads it off verdicts by some concepts; `nil` where they do not settle it.
  init?(_ concepts: [StabilityConcept], _ isStable: (StabilityConcept) -> Bool?) {
    let asked = Self.telling.filter(concepts.contains)
    guard let concept = asked.first(where: { isStable($0) == true }) else {
      guard asked.allSatisfy({ isStable($0) == false }) else { return nil }
      self = .leaves
      return
    }
    self =
      concept == .nash
      ? .nothingToGain : concept.answersMustImprove ? .answered(concept) : .threatened(concept)
  }

  /// The concept by which it is accounted for; `nil` where the party leaves.
  var concept: StabilityConcept? {
    switch self {
    case .answered(let concept), .threatened(let concept): concept
    case .nothingToGain: .nash
    case .leaves: nil
    }
  }

  /// Whether things would stay as they are, from what keeps each party.
  static func answer(_ holds: [Hold], _ party: (Int) -> Message.Argument) -> Message {
    let leaving = holds.indices.filter { holds[$0] == .leaves }
    guard leaving.isEmpty else {
      return Message("stability.answer.leaves", ["parties": .list(leaving.map(party))])
    }
    if holds.allSatisfy({ $0 == .nothingToGain }) { return Message("stability.answer.content") }
    let threatened = holds.contains { if case .threatened = $0 { true } else { false } }
    return Message(threatened ? "stability.answer.threatened" : "stability.answer.answered")
  }
}
