import EntenteCase
import Foundation
import Randomness
import Testing

@testable import EntenteFuzz

@Suite struct DamagedTableTests {
  private static let relief: String = {
    var folder = URL(filePath: #filePath)
    for _ in 0..<4 { folder.deleteLastPathComponent() }
    return folder.appending(path: "Cases/river-relief/river-relief.yaml").path
  }()

  @Test func `four hundred damaged tables are read or refused, and others are told no places`()
    throws
  {
    let tables = try TableFiles("tables", beside: Self.relief)
    var generator = SplitMix64(seed: 11)
    var (sound, codes) = (0, Set<DiagnosticCode>())
    for run in 0..<400 {
      let files = tables.damaged(run, &generator)
      for reader in [Reader.mediator, .party("west")] {
        let reading = CaseReader.read(tables.theCase, for: reader, files: files)
        let hasErrors = reading.diagnostics.contains { $0.severity == .error }
        #expect((reading.theCase == nil) == hasErrors)
        if reader != .mediator {
          #expect(reading.diagnostics.allSatisfy { $0.span == .none })
        } else {
          sound += hasErrors ? 0 : 1
          codes.formUnion(reading.diagnostics.map(\.code))
        }
      }
    }
    #expect(sound > 40 && codes.count > 12)
  }
}
