import EntenteEngine

/// Where parties would stay that can move alone.
package enum StabilityInquiry: Inquiry {
  package static let name = "stability"
  /// What the questions beside the states may do for a brief.
  private static let briefWork = Budget(2_000_000)

  package static func find(in answers: Answers) -> StabilityFindings? {
    StabilityFindings(brieflyOf: answers.compiled)
  }

  package static func lack(in compiled: CompiledCase) -> String? {
    do {
      _ = try conflict(of: compiled)
      return nil
    } catch {
      return error.message
    }
  }

  /// The conflict of a case; throws what the case would need to have one.
  package static func conflict(of compiled: CompiledCase) throws(Lack) -> CompiledConflict {
    guard compiled.hasMoves else {
      throw Lack(
        message: "no party moves an issue alone, so that there is nothing to leave; say who does "
          + "with 'moved by'")
    }
    let conflict: CompiledConflict
    do {
      conflict = try compiled.conflict()
    } catch {
      throw Lack(message: error.diagnostics.map(\.message).joined(separator: "\n"))
    }
    guard conflict.hasPreferences else {
      throw Lack(
        message: "the case says nothing of what parties prefer among states; say it in claims with "
          + "'ranks', 'wants', 'prefers' or 'numbers'")
    }
    return conflict
  }

  package static func document(
    _ found: StabilityFindings?, of answers: Answers
  ) -> (any Encodable)? {
    found.map { StabilityDocument(StabilityReport($0, work: briefWork)) }
  }
}

extension Answers {
  /// Where parties would stay that can move alone; `nil` where none can, nothing is known of what
  /// they prefer, or there are too many states for a brief.
  public var stability: StabilityFindings? { self[StabilityInquiry.self] }
}
