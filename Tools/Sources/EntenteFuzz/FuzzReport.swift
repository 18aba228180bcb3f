import EntenteCase

/// Reads damaged cases for all kinds of readers and keeps count of what it sees.
package struct FuzzReport {
  package private(set) var runs = 0
  package private(set) var sound = 0
  package private(set) var counts: [DiagnosticCode: Int] = [:]
  package private(set) var slowest = (run: 0, time: Duration.zero)

  package init() {}

  private static let readers: [Reader] = [
    .mediator, .everyone, .party("a"), .party("union"), .party("egypt"), .party("israel"),
  ]

  /// Reads one input for all readers.
  ///
  /// - Precondition: A reading has a case exactly where it has no error, and other readers than the
  ///   mediator are told no places.
  package mutating func read(_ bytes: [UInt8], run: Int, files: ReliefFiles = .none) {
    let clock = ContinuousClock()
    for (index, reader) in Self.readers.prefix(run % 4 == 0 ? 6 : 3).enumerated() {
      var reading: CaseReading?
      let time = clock.measure { reading = CaseReader.read(bytes, for: reader, files: files) }
      if time > slowest.time { slowest = (run, time) }
      note(reading, isMediator: index == 0)
    }
    runs += 1
  }

  private mutating func note(_ reading: CaseReading?, isMediator: Bool) {
    guard let reading else { return }
    let hasErrors = reading.diagnostics.contains { $0.severity == .error }
    precondition((reading.theCase == nil) == hasErrors, "a case with errors, or none without")
    for diagnostic in reading.diagnostics {
      precondition(isMediator || diagnostic.span == .none, "a place where none may be told")
      if isMediator { counts[diagnostic.code, default: 0] += 1 }
    }
    if isMediator, !hasErrors { sound += 1 }
  }

  /// The counts in words, one line each.
  package var text: String {
    let codes = DiagnosticCode.allCases.map { "\($0.rawValue) \(counts[$0] ?? 0)" }
    return """
      runs \(runs), of which \(sound) gave a case
      slowest reading: \(slowest.time) in run \(slowest.run)
      diagnostics: \(codes.joined(separator: ", "))
      """
  }
}
