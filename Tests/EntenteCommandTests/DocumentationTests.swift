import EntenteCase
import Foundation
import Testing

/// Pages that hold what the program says. `make record` rewrites them.
@Suite struct DocumentationTests {
  @Test(arguments: [
    "README.md", "Documentation/Commands.md", "Documentation/FirstPages.md",
    "Documentation/Tutorial.md",
  ])
  func `a page shows what the commands on it print`(page: String) async throws {
    try await Recorded.check(page) { try await ConsoleBlocks.rerun($0) }
  }

  @Test func `every worked case has its page among the first pages`() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let text = try String(
      contentsOf: root.appending(path: "Documentation/FirstPages.md"), encoding: .utf8)
    let files = try #require(
      FileManager.default.enumerator(atPath: root.appending(path: "Cases").path))
    let cases = files.compactMap { $0 as? String }.filter { $0.hasSuffix(".yaml") }
    #expect(cases.count > 14)
    for name in cases { #expect(text.contains("entente brief Cases/\(name)\n"), "\(name)") }
  }

  @Test func `the page of diagnostics has every code with its explanation`() async throws {
    try await Recorded.check("Documentation/Diagnostics.md") { _ in DiagnosticsPage.text }
  }

  @Test func `the page of the case file has every key of every record`() async throws {
    try await Recorded.check("Documentation/CaseFile.md") { page in
      let lines = page.split(separator: "\n", omittingEmptySubsequences: false)
      let start = try #require(lines.firstIndex { $0.hasPrefix("<!-- The tables") })
      let end = try #require(lines.firstIndex { $0.hasPrefix("<!-- Here ends") })
      return (lines[...start] + [""]).joined(separator: "\n") + "\n" + CaseGuide.text + "\n"
        + lines[end...].joined(separator: "\n")
    }
  }
}

/// A file of the project that is made of what the program says.
enum Recorded {
  /// Compares the file with what it ought to be, or rewrites it where ENTENTE_RECORD is 1.
  static func check(
    _ path: String, sourceLocation: SourceLocation = #_sourceLocation,
    _ make: (String) async throws -> String
  ) async throws {
    let url = Project.root.appending(path: path)
    let kept = (try? String(contentsOf: url, encoding: .utf8)) ?? ""
    let made = try await make(kept)
    if ProcessInfo.processInfo.environment["ENTENTE_RECORD"] == "1" {
      return try Data(made.utf8).write(to: url)
    }
    let (old, new) = (kept.split(separator: "\n"), made.split(separator: "\n"))
    let differing = zip(new, old).first { $0 != $1 }
    #expect(
      made == kept, "\(path) differs, first at: \(differing.map { "\($0)" } ?? "its length")",
      sourceLocation: sourceLocation)
  }
}

/// Blocks of a page that show commands after `$` and, below each, what it prints.
enum ConsoleBlocks {
  /// The page with the output of each command as it is now.
  static func rerun(_ page: String) async throws -> String {
    let folder = try Folder()
    var lines: [String] = []
    var isInside = false
    for line in page.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
      if line.hasPrefix("```") { isInside = !isInside && line == "```console" }
      if isInside, !line.hasPrefix("```"), !line.hasPrefix("$ ") { continue }
      lines.append(line)
      if isInside, line.hasPrefix("$ ") {
        lines += try await output(of: String(line.dropFirst(2)), folder)
      }
    }
    return lines.joined(separator: "\n")
  }

  private static func output(of command: String, _ folder: Folder) async throws -> [String] {
    let outcome = try await folder.shell(
      "{ \(command); } 2>&1", in: Project.root, environment: ["OUT": folder.url.path])
    let lines = outcome.out.split(separator: "\n", omittingEmptySubsequences: false)
    return lines.map(String.init).dropLast(lines.last == "" ? 1 : 0)
  }
}

/// The page that explains every diagnostic.
enum DiagnosticsPage {
  static var text: String {
    let codes = DiagnosticCode.allCases.sorted { $0.rawValue < $1.rawValue }
    let entries = codes.map { "## `\($0.rawValue)`\n\($0.explanation)\n" }
    return head + entries.joined(separator: "\n")
  }

  private static let head = """
    # Diagnostics

    What is wrong with a case is printed all at once, each mistake with a stable code between
    brackets: `talks.yaml:12:8: error[unknown-option]: ...`. An error stops the analysis (exit code
    65); a warning says that something is probably wrong, and only `entente check` prints it.

    This page is made of the program's own explanations by `make record`.


    """
}
