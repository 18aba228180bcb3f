import ArgumentParser

extension ExitCode {
  /// No solver's library is installed, or it failed (EX_UNAVAILABLE).
  static let noSolver = ExitCode(69)
  /// Somebody stopped a search; the best so far was told.
  static let interrupted = ExitCode(130)
}
