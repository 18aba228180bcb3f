/// How far ahead, and with what caution, a decision maker looks before leaving a state.
///
/// A state is stable for a decision maker who has no improvement, that is, no single move to a
/// better state; or, in all but the first, whose every improvement the others can answer so that
/// the decision maker ends up no better than before. Every state that is stable by `nash` is so by
/// all; by `sequentialSymmetric` also by `sequential` and by `symmetric`; by any also by `general`.
public enum StabilityConcept: Int, Sendable, Hashable, CaseIterable {
  /// Nash (R): there is no improvement.
  case nash
  /// General metarationality (GMR): the others can answer by any moves.
  case general
  /// Symmetric metarationality (SMR): as GMR, and the decision maker cannot escape the answer by
  /// another move.
  case symmetric
  /// Sequential stability (SEQ): the others can answer by moves that improve matters for each who
  /// makes them.
  case sequential
  /// Symmetric sequential stability (SSEQ): as SEQ, and the decision maker cannot escape.
  ///
  /// ## Source
  /// Rego and Vieira (2017), "Symmetric Sequential Stability in the Graph Model for Conflict
  /// Resolution with Multiple Decision Makers", doi:10.1007/s10726-016-9520-8.
  case sequentialSymmetric

  /// Whether each move of an answer must be an improvement for its mover.
  public var answersMustImprove: Bool { self == .sequential || self == .sequentialSymmetric }

  /// Whether an answer counts only where the decision maker cannot escape it.
  public var looksForEscape: Bool { self == .symmetric || self == .sequentialSymmetric }
}
