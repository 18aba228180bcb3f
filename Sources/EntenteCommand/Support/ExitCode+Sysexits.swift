import ArgumentParser
import EntenteMessages

extension ExitCode {
  /// The case has mistakes (EX_DATAERR).
  static let mistakesInCase = ExitCode(65)
  /// The file cannot be opened or read (EX_NOINPUT).
  static let unreadableFile = ExitCode(66)
  /// The output cannot be written (EX_CANTCREAT).
  static let unwritableOutput = ExitCode(73)

  /// Says what is wrong with a command line where only the case can tell (EX_USAGE).
  static func misuse(_ message: String) -> ExitCode {
    Files.printError("entente: \(message)")
    return .validationFailure
  }

  /// The same, said by the catalogue.
  static func misuse(_ message: Message) -> ExitCode {
    misuse(Catalogue.english.text(of: message))
  }
}
