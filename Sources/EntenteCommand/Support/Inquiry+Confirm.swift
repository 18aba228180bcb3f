import ArgumentParser
import EntenteAnswers
import EntenteEngine
import EntenteMessages

extension Inquiry {
  /// Fails, with how to say it, where the case has nothing to be asked this of.
  static func confirm(_ compiled: CompiledCase) throws {
    if let lack = lack(in: compiled) { throw ExitCode.misuse(lack) }
  }
}

extension StabilityInquiry {
  /// The states of a case; fails, with how to say it, where it has none.
  static func confirmed(_ compiled: CompiledCase) throws -> States {
    do {
      return try states(of: compiled)
    } catch {
      throw ExitCode.misuse(error.message)
    }
  }
}
