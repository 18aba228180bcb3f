import EntenteAnswers
import EntenteEngine

extension StabilityConcept {
  /// The matrix's column.
  var column: StabilityMatrix.Concept { StabilityMatrix.Concept(name: name, meaning: meaning) }
}
