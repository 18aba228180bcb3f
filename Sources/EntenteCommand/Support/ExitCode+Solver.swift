import ArgumentParser

extension ExitCode {
  /// No solver's library is installed, or it failed (EX_UNAVAILABLE).
  static let noSolver = ExitCode(69)
  /// Somebody stopped the work; what was found until then was told.
  static let interrupted = ExitCode(130)
}
