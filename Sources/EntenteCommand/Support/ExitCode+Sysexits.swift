import ArgumentParser

extension ExitCode {
  /// The case has mistakes (EX_DATAERR).
  static let mistakesInCase = ExitCode(65)
  /// The file cannot be opened or read (EX_NOINPUT).
  static let unreadableFile = ExitCode(66)
  /// The output cannot be written (EX_CANTCREAT).
  static let unwritableOutput = ExitCode(73)
}
