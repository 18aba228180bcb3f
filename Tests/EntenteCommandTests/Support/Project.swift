import Foundation

/// Where this project's files are.
enum Project {
  static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// The folder of built programs: that of the running test bundle.
  static let programs = URL(filePath: CommandLine.arguments[0]).resolvingSymlinksInPath()
    .deletingLastPathComponent()

  static let cases = ["camp-david-1978", "gaza-2025", "works-wage-round"]

  static func path(ofCase name: String) -> String {
    root.appending(path: "Cases/\(name).yaml").path
  }

  static func text(ofCase name: String) throws -> String {
    try String(contentsOfFile: path(ofCase: name), encoding: .utf8)
  }
}
