/// Prints diagnostics as compilers do: the place, the message, the line of the file with a mark
/// under it, notes, and what was probably meant.
///
/// Readers other than the mediator are told the entry and not the line, since a line number counts
/// what they may not see. Nothing from a file is printed that would steer a terminal.
public struct DiagnosticRenderer: Sendable {
  /// The name to print for the file.
  public var fileName: String
  /// Whether lines and columns are told and lines of the file shown.
  public var showsPlaces: Bool
  /// Whether colours are set by ANSI escape sequences.
  public var usesColor: Bool
  /// The columns that a shown line may take, at least 40.
  public var width: Int
  /// How many diagnostics are printed; the closing line counts all.
  public var limit: Int
  private let source: SourceLines
  private let tables: [String: SourceLines]

  /// Makes a renderer for one file and those that it names.
  /// - Parameters:
  ///   - source: What the file contains, or `nil` where it could not be read as text.
  ///   - tables: What files that it names contain, by their names relative to it.
  public init(
    fileName: String, source: String?, for reader: Reader = .mediator, usesColor: Bool = false,
    width: Int = 100, limit: Int = 200, tables: [String: String] = [:]
  ) {
    self.fileName = fileName
    showsPlaces = reader == .mediator
    self.usesColor = usesColor
    self.width = max(40, width)
    self.limit = limit
    self.source = SourceLines(showsPlaces ? source ?? "" : "")
    self.tables = showsPlaces ? tables.mapValues(SourceLines.init) : [:]
  }

  /// All diagnostics, in the order of the file where places are told, and a line that counts them;
  /// empty when there are none.
  public func text(_ diagnostics: [Diagnostic]) -> String {
    if diagnostics.isEmpty { return "" }
    let shown = ordered(diagnostics).prefix(limit).map(text)
    return shown.joined() + closing(diagnostics) + "\n"
  }

  private func ordered(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
    guard showsPlaces else { return diagnostics }
    return diagnostics.enumerated().sorted { a, b in
      let (p, q) = (a.element.span, b.element.span)
      let files = (a.element.file ?? "", b.element.file ?? "")
      if files.0 != files.1 { return files.0 < files.1 }
      return (p.line, p.column, a.offset) < (q.line, q.column, b.offset)
    }.map(\.element)
  }

  /// One diagnostic, each of its lines ended.
  private func text(_ diagnostic: Diagnostic) -> String {
    var lines = [headline(diagnostic)]
    if isPlaced(diagnostic) { lines += snippet(diagnostic) }
    lines += diagnostic.notes.map { "  \(paint("note:", .note)) \(Visible.line($0))" }
    if let suggestion = diagnostic.suggestion {
      lines.append("  \(paint("help:", .help)) did you mean '\(Visible.line(suggestion))'?")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func isPlaced(_ diagnostic: Diagnostic) -> Bool {
    showsPlaces && diagnostic.span != .none
  }

  private func headline(_ diagnostic: Diagnostic) -> String {
    let (severity, code) = (diagnostic.severity, diagnostic.code.rawValue)
    let label = paint("\(severity.rawValue)[\(code)]:", severity == .error ? .error : .warning)
    return paint(place(diagnostic), .place) + " \(label) " + Visible.line(diagnostic.message)
  }

  private func place(_ diagnostic: Diagnostic) -> String {
    let file = Visible.line(path(diagnostic.file))
    if isPlaced(diagnostic) { return "\(file):\(diagnostic.span.line):\(diagnostic.span.column):" }
    return diagnostic.path.isEmpty ? "\(file):" : "\(file): \(Visible.line(diagnostic.path)):"
  }

  /// The file as the reader knows it: beside the case.
  private func path(_ file: String?) -> String {
    guard let file else { return fileName }
    return fileName.lastIndex(of: "/").map { fileName[...$0] + file } ?? file
  }

  private func snippet(_ diagnostic: Diagnostic) -> [String] {
    let span = diagnostic.span
    let source = diagnostic.file.map { tables[$0] ?? SourceLines("") } ?? source
    let number = String(span.line)
    let gutter = String(repeating: " ", count: max(0, 5 - number.count)) + number
    let room = width - gutter.count - 3
    guard let snippet = SourceSnippet(source, span, width: room) else { return [] }
    let margin = String(repeating: " ", count: gutter.count)
    return ["\(gutter) | \(snippet.line)", "\(margin) | \(paint(snippet.marks, .help))"]
  }

  private func closing(_ diagnostics: [Diagnostic]) -> String {
    let errors = diagnostics.count { $0.severity == .error }
    let counts = [(errors, "error"), (diagnostics.count - errors, "warning")].filter { $0.0 > 0 }
    let hidden = diagnostics.count - limit
    return counts.map { "\($0) \($1)\($0 == 1 ? "" : "s")" }.joined(separator: ", ")
      + (hidden > 0 ? "; \(hidden) of them not shown" : "")
  }

  private enum Style: String {
    case place = "1"
    case error = "1;31"
    case warning = "1;35"
    case note = "1;36"
    case help = "1;32"
  }

  private func paint(_ text: String, _ style: Style) -> String {
    usesColor ? "\u{1B}[\(style.rawValue)m\(text)\u{1B}[0m" : text
  }
}
