import EntenteCase
import Foundation

/// What bytes are taken for.
enum ReaderInput: String {
  /// A case file.
  case theCase = "case"
  /// A table of the worked plan of relief, the other tables being sound; the first byte says which.
  case table
  /// A condition in a case that is sound.
  case condition

  /// Reads bytes for the mediator and for others.
  ///
  /// - Precondition: A reading has a case exactly where it has no error, others than the mediator are
  ///   told no places, and `ReaderLaws` hold.
  /// - Returns: Whether the mediator has a case.
  @discardableResult
  func read(_ bytes: [UInt8]) -> Bool {
    switch self {
    case .theCase: return Self.check(bytes)
    case .table: return Self.tables?.check(bytes) ?? false
    case .condition:
      let text = String(decoding: bytes, as: UTF8.self)
      guard let quoted = try? JSONEncoder().encode(text) else { return false }
      let written = String(decoding: quoted, as: UTF8.self)
      return Self.check(Array(Self.talks("- {id: C, by: a, line: \(written), from: p}").utf8))
    }
  }

  fileprivate static func check(_ bytes: [UInt8], _ files: ReliefFiles = .none) -> Bool {
    let whole = read(bytes, for: .mediator, files)
    if let whole { ReaderLaws.confirmRoundTrip(whole) }
    for reader in [.party("a"), .everyone, whole?.parties.last.map { .party($0.id) }] as [Reader?] {
      guard let reader, let told = read(bytes, for: reader, files), let whole else { continue }
      ReaderLaws.confirmHiding(in: told, for: reader, of: whole)
      ReaderLaws.confirmRoundTrip(told)
    }
    return whole != nil
  }

  private static func read(
    _ bytes: [UInt8], for reader: Reader, _ files: ReliefFiles
  ) -> Case? {
    let reading = CaseReader.read(bytes, for: reader, files: files)
    let hasErrors = reading.diagnostics.contains { $0.severity == .error }
    ReaderLaws.demand(
      (reading.theCase == nil) == hasErrors, "a case with errors, or none without")
    ReaderLaws.demand(
      reader == .mediator || reading.diagnostics.allSatisfy { $0.span == .none },
      "a place where none may be told")
    return reading.theCase
  }

  private static func talks(_ claim: String) -> String {
    """
    entente: 1
    title: T
    parties: {a: A, b: B}
    sources: {p: {title: P}}
    issues:
      truce: {asks: Q, options: [none, sixty-days, permanent]}
      guard: {asks: Q, options: [old, new]}
      yes: {asks: Q, options: {0.40: "0.40", 0.41: "0.41"}}
    claims:
      \(claim)

    """
  }

  /// The plan whose tables are replaced.
  private static let tables = PlanTables(
    URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../../../Cases/river-relief/river-relief.yaml").standardized)
}

/// A case with a plan of relief, and its tables.
private struct PlanTables {
  private let theCase: [UInt8]
  private var contents: [String: [UInt8]] = [:]

  init?(_ place: URL) {
    let folder = place.deletingLastPathComponent().appendingPathComponent("tables")
    guard let bytes = try? Data(contentsOf: place),
      let files = try? FileManager.default.contentsOfDirectory(atPath: folder.path)
    else { return nil }
    theCase = [UInt8](bytes)
    for file in files {
      let found = try? Data(contentsOf: folder.appendingPathComponent(file))
      contents["tables/\(file)"] = found.map { [UInt8]($0) }
    }
  }

  func check(_ bytes: [UInt8]) -> Bool {
    guard let first = bytes.first else { return false }
    let names = contents.keys.sorted()
    let damaged = names[Int(first) % names.count]
    let files = ReliefFiles { [contents] name in
      guard let content = contents[name] else { return .missing }
      return .bytes(name == damaged ? Array(bytes.dropFirst()) : content)
    }
    return ReaderInput.check(theCase, files)
  }
}
