import EntenteAnswers
import EntenteEngine
import EntenteMessages
import EntentePage

extension StabilityConcept {
  /// The matrix's column.
  func column(in catalogue: Catalogue) -> StabilityMatrix.Concept {
    StabilityMatrix.Concept(name: name, meaning: catalogue.text(of: meaning))
  }

  /// What a party asks before it leaves, in a clause.
  private var meaning: Message {
    switch self {
    case .nash: Message("stability.meaning.nash")
    case .general: Message("stability.meaning.general")
    case .symmetric: Message("stability.meaning.symmetric")
    case .sequential: Message("stability.meaning.sequential")
    case .sequentialSymmetric: Message("stability.meaning.sequentialSymmetric")
    }
  }
}
