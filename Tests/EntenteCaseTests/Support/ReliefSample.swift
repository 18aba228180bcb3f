import EntenteCase
import Foundation
import Testing

/// The worked case of relief, with changes to its files.
struct ReliefSample {
  /// The case itself, and its tables by their names relative to it.
  var text: String
  var tables: [String: String]

  static let sound: ReliefSample = {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Cases/river-relief")
    let names = try! FileManager.default.contentsOfDirectory(
      atPath: folder.appending(path: "tables").path)
    let text = { (name: String) in
      try! String(contentsOf: folder.appending(path: name), encoding: .utf8)
    }
    return ReliefSample(
      text: text("river-relief.yaml"),
      tables: Dictionary(
        uniqueKeysWithValues: names.map { ("tables/\($0)", text("tables/\($0)")) }))
  }()

  /// With a part of a table, which must be there, replaced.
  func replacing(
    _ part: String, by other: String, in table: String,
    sourceLocation: SourceLocation = #_sourceLocation
  ) -> ReliefSample {
    var result = self
    let name = "tables/\(table).csv"
    #expect(tables[name]?.contains(part) == true, sourceLocation: sourceLocation)
    result.tables[name] = tables[name]?.replacingOccurrences(of: part, with: other)
    return result
  }

  /// With a part of the case, which must be there, replaced.
  func replacing(
    _ part: String, by other: String, sourceLocation: SourceLocation = #_sourceLocation
  ) -> ReliefSample {
    var result = self
    #expect(text.contains(part), sourceLocation: sourceLocation)
    result.text = text.replacingOccurrences(of: part, with: other)
    return result
  }

  func without(_ table: String) -> ReliefSample {
    var result = self
    result.tables["tables/\(table).csv"] = nil
    return result
  }

  var files: ReliefFiles {
    ReliefFiles { [tables] name in tables[name].map { .bytes(Array($0.utf8)) } ?? .missing }
  }

  func read(for reader: Reader = .mediator) -> CaseReading {
    CaseReader.read(Array(text.utf8), for: reader, files: files)
  }

  /// The plan of a case that has no mistakes.
  func plan(sourceLocation: SourceLocation = #_sourceLocation) throws -> ReliefPlan {
    let reading = read()
    #expect(reading.diagnostics.isEmpty, sourceLocation: sourceLocation)
    return try #require(reading.theCase?.relief, sourceLocation: sourceLocation)
  }

  /// Expects one diagnostic, with its place as `file:line:column`, and all of these words in what
  /// it says.
  func expect(
    _ code: DiagnosticCode, at place: String, _ words: String...,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let found = read().diagnostics
    #expect(found.map(\.code) == [code], sourceLocation: sourceLocation)
    guard let first = found.first else { return }
    let name = (first.file ?? "case").split(separator: "/").last ?? ""
    #expect(
      "\(name):\(first.span.line):\(first.span.column)" == place, sourceLocation: sourceLocation)
    let said = ([first.message, first.suggestion ?? ""] + first.notes).joined(separator: "\n")
    for word in words {
      #expect(said.contains(word), "\(said)", sourceLocation: sourceLocation)
    }
  }
}
