import EntenteCase
import Foundation
import Testing

/// The worked cases of the project, as text and read for the mediator.
enum WorkedCases {
  static let names = ["camp-david-1978", "gaza-2025", "works-wage-round"]

  static func text(_ name: String) throws -> String {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    return try String(contentsOf: root.appending(path: "Cases/\(name).yaml"), encoding: .utf8)
  }

  static func read(_ text: String) throws -> Case {
    let reading = CaseReader.read(Array(text.utf8))
    return try #require(reading.theCase, "\(reading.diagnostics.map(\.message))")
  }

  static func read(named name: String) throws -> Case { try read(text(name)) }
}
