import FoundationEssentials
import Testing

/// Compares output with the file kept for it, or rewrites that file when ENTENTE_RECORD is 1.
enum Golden {
  static func check(
    _ text: String, _ name: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let path = folder + name
    if ProcessInfo.processInfo.environment["ENTENTE_RECORD"] == "1" {
      try Data(text.utf8).write(to: URL(filePath: path))
    }
    let data = try #require(
      FileManager.default.contents(atPath: path),
      "there is no golden '\(name)': read what 'make record' writes, and commit it",
      sourceLocation: sourceLocation)
    let kept = String(decoding: data, as: UTF8.self)
    let differing = zip(text.split(separator: "\n"), kept.split(separator: "\n")).first { $0 != $1 }
    #expect(
      text == kept, "\(name) differs, first at: \(differing.map { "\($0)" } ?? "its length")",
      sourceLocation: sourceLocation)
  }

  /// Whether something is kept under a name.
  static func exists(_ name: String) -> Bool {
    FileManager.default.fileExists(atPath: folder + name)
  }

  private static let folder =
    URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().path + "/Goldens/"
}
