import EntenteCase
import EntenteEngine

/// What came of reading the files of one negotiation.
public struct ScenarioReading: Sendable {
  /// The scenario; `nil` exactly where there is an error.
  public var scenario: Scenario?
  /// Shape `[file]`: every mistake found, in the order of the file.
  public var diagnostics: [[Diagnostic]]

  /// Makes a reading.
  public init(scenario: Scenario?, diagnostics: [[Diagnostic]]) {
    self.scenario = scenario
    self.diagnostics = diagnostics
  }
}

/// Reads the files of other programs: Genius XML, GeniusWeb JSON, NegMAS YAML, NegoLog JSON.
///
/// A file has at most 4 MB, an issue at most 10,000 options (1,000 where they are made from the
/// range of a number), a scenario at most 1,000 issues and 1,000,000 values in all.
public enum ScenarioReader {
  /// How many values stand for the range of a real number, unless said otherwise.
  public static let standardSteps = 11
  static let mostIssues = 1_000
  static let mostOptions = 10_000
  static let mostIntegers = 1_000
  static let mostValues = 1_000_000

  /// Reads the files of one negotiation, each a domain or the profile of one party, in any order.
  /// Parties stand in the order of their files.
  ///
  /// - Parameters:
  ///   - files: The files, all of one format.
  ///   - realSteps: How many evenly spaced values stand for the range of an issue with real
  ///     numbers, at least 2.
  /// - Complexity: O(bytes + parties * options).
  public static func read(
    _ files: [ScenarioFile], realSteps: Int = standardSteps
  ) -> ScenarioReading {
    precondition(realSteps >= 2, "a range has two ends")
    let log = FileLog(fileCount: files.count)
    var assembly = ScenarioAssembly(realSteps: realSteps, log: log)
    for (index, file) in files.enumerated() {
      log.file = index
      assembly.add(file, index)
    }
    let scenario = assembly.scenario()
    log.log.close()
    return ScenarioReading(
      scenario: log.log.hasErrors ? nil : scenario, diagnostics: log.log.diagnostics)
  }
}
