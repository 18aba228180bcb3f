import EntenteCase

/// Prints what is wrong with a case to standard error.
struct DiagnosticReport {
  let file: String
  let bytes: [UInt8]
  let reader: Reader
  /// The tables that the case names.
  var folder: ReliefFolder?

  /// Prints diagnostics, with their places where the reader may know them.
  func print(_ diagnostics: [Diagnostic]) {
    guard !diagnostics.isEmpty else { return }
    let renderer = DiagnosticRenderer(
      fileName: file == "-" ? "standard input" : file,
      source: String(validating: bytes, as: UTF8.self),
      for: reader, usesColor: Terminal.usesColor(on: 2),
      tables: folder?.texts ?? [:])
    Files.printError(renderer.text(diagnostics))
  }
}
