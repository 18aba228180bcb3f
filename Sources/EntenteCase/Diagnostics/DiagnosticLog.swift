/// The mistakes found so far, the first hundred of them in full.
///
/// For readers other than the mediator it keeps no places: where something stands would tell what
/// stands before it.
struct DiagnosticLog {
  /// How many errors, and how many warnings, are kept.
  static let limit = 100

  private let keepsPlaces: Bool
  private var errors: [Diagnostic] = []
  private var warnings: [Diagnostic] = []
  private var errorCount = 0
  private var warningCount = 0

  init(for reader: Reader) {
    keepsPlaces = reader == .mediator
  }

  var hasErrors: Bool { errorCount > 0 }

  /// The file, relative to the case, that is being read; `nil` for the case itself.
  var file: String?

  /// Whether so many errors are known that looking for more is no use.
  var isFull: Bool { errorCount >= Self.limit }

  /// Notes a diagnostic; it is only made when there is room for it.
  mutating func add(_ severity: Diagnostic.Severity, _ make: () -> Diagnostic) {
    switch severity {
    case .error:
      errorCount += 1
      if errors.count < Self.limit { errors.append(placed(make())) }
    case .warning:
      warningCount += 1
      if warnings.count < Self.limit { warnings.append(placed(make())) }
    }
  }

  private func placed(_ diagnostic: Diagnostic) -> Diagnostic {
    var diagnostic = diagnostic
    if diagnostic.file == nil { diagnostic.file = file }
    guard !keepsPlaces else { return diagnostic }
    diagnostic.span = .none
    return diagnostic
  }

  /// The diagnostics in the order of the file, errors kept before warnings where there are more
  /// than the limit, and at the end how many were left out.
  var all: [Diagnostic] {
    let kept = errors + warnings.prefix(Self.limit - errors.count)
    let more = errorCount + warningCount - kept.count
    let sorted = keepsPlaces ? Self.sorted(kept) : kept
    return more == 0 ? sorted : sorted + [remark(more, isError: errorCount > errors.count)]
  }

  private static func sorted(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
    diagnostics.enumerated().sorted { a, b in
      let (left, right) = (a.element.span, b.element.span)
      let files = (a.element.file ?? "", b.element.file ?? "")
      if files.0 != files.1 { return files.0 < files.1 }
      return (left.line, left.column, a.offset) < (right.line, right.column, b.offset)
    }.map(\.element)
  }

  private func remark(_ more: Int, isError: Bool) -> Diagnostic {
    Diagnostic(
      isError ? .error : .warning, .moreDiagnostics, at: .none,
      "at least \(more) more \(more == 1 ? "is" : "are") not shown; correct these first")
  }
}
