import EntenteEngine
import EntenteMessages

/// Where parties would stay that can move alone.
package enum StabilityInquiry: Inquiry {
  package static let name = "stability"
  /// What the questions beside the states may do for a brief.
  private static let briefWork = Budget(2_000_000)

  package static func find(in answers: Answers) -> StabilityFindings? {
    StabilityFindings(brieflyOf: answers.compiled)
  }

  package static func lack(in compiled: CompiledCase) -> Message? {
    if compiled.hasTooManyStates {
      return compiled.saysPreferences ? nil : Message("lack.preferences")
    }
    do {
      _ = try conflict(of: compiled)
      return nil
    } catch {
      return error.message
    }
  }

  /// The conflict of a case; throws what the case would need to have one.
  package static func conflict(of compiled: CompiledCase) throws(Lack) -> CompiledConflict {
    guard compiled.hasMoves else { throw Lack(message: Message("lack.moves")) }
    let conflict: CompiledConflict
    do {
      conflict = try compiled.conflict()
    } catch {
      let mistakes = error.diagnostics.map(\.message).joined(separator: "\n")
      throw Lack(message: Message("lack.mistakes", ["mistakes": .text(mistakes)]))
    }
    guard conflict.hasPreferences else {
      throw Lack(message: Message("lack.preferences"))
    }
    return conflict
  }

  package static func document(
    _ found: StabilityFindings?, of answers: Answers
  ) -> (any Encodable)? {
    if let found { return StabilityDocument(StabilityReport(found, work: briefWork)) }
    return answers.singleStates.map { SingleStatesDocument($0) }
  }
}

extension Answers {
  /// Where parties would stay that can move alone; `nil` where none can, nothing is known of what
  /// they prefer, or there are too many states for a brief.
  public var stability: StabilityFindings? { self[StabilityInquiry.self] }
}
