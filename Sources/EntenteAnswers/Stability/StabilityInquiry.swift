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
    do {
      _ = try states(of: compiled)
      return nil
    } catch {
      return error.message
    }
  }

  /// How the states of a case are looked at.
  package enum States {
    /// All of them are listed.
    case listed(CompiledConflict)
    /// They are too many; some are looked at by themselves.
    case single
  }

  /// The states of a case; throws what it would need to have any.
  package static func states(of compiled: CompiledCase) throws(Lack) -> States {
    guard compiled.hasMoves else { throw Lack(message: Message("lack.moves")) }
    do {
      let conflict = try compiled.conflict()
      guard conflict.hasPreferences else { throw noPreferences }
      return .listed(conflict)
    } catch let fault as ConflictFault {
      guard fault.diagnostics.allSatisfy({ $0.code == .tooManyStates }) else {
        let mistakes = fault.diagnostics.map(\.message).joined(separator: "\n")
        throw Lack(message: Message("lack.mistakes", ["mistakes": .text(mistakes)]))
      }
      guard compiled.saysPreferences else { throw noPreferences }
      return .single
    } catch {
      throw noPreferences
    }
  }

  private static let noPreferences = Lack(message: Message("lack.preferences"))

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
