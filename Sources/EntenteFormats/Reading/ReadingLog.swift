import EntenteCase

/// The mistakes found in each of several files, the first hundred a file in full.
struct ReadingLog {
  private static let limit = 100

  /// Shape `[file]`.
  private(set) var diagnostics: [[Diagnostic]]
  private var counts: [Int]
  private(set) var hasErrors = false

  init(fileCount: Int) {
    diagnostics = Array(repeating: [], count: fileCount)
    counts = Array(repeating: 0, count: fileCount)
  }

  mutating func add(_ diagnostic: Diagnostic, to file: Int) {
    if diagnostic.severity == .error { hasErrors = true }
    guard diagnostics.indices.contains(file) else { return }
    counts[file] += 1
    if counts[file] <= Self.limit { diagnostics[file].append(diagnostic) }
  }

  /// Says of each file how many mistakes are not shown.
  mutating func close() {
    for file in counts.indices where counts[file] > Self.limit {
      let more = counts[file] - Self.limit
      diagnostics[file].append(
        Diagnostic(
          hasErrors ? .error : .warning, .moreDiagnostics, at: .none,
          "\(more) more \(more == 1 ? "is" : "are") not shown; correct these first"))
    }
  }
}

/// Where mistakes of one file go.
final class FileLog {
  var log: ReadingLog
  var file = 0

  init(fileCount: Int) { log = ReadingLog(fileCount: fileCount) }

  func error(
    _ code: DiagnosticCode, at span: Span, _ path: String, _ message: String, notes: [String] = []
  ) {
    log.add(Diagnostic(.error, code, at: span, path: path, message, notes: notes), to: file)
  }

  func warning(
    _ code: DiagnosticCode, at span: Span, _ path: String, _ message: String, notes: [String] = []
  ) {
    log.add(Diagnostic(.warning, code, at: span, path: path, message, notes: notes), to: file)
  }
}
