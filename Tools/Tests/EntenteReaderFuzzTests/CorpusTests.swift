import Foundation
import Testing

@testable import EntenteReaderFuzz

/// The files that the fuzzer starts from, those among them that once broke a reader.
@Suite struct CorpusTests {
  private let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  @Test(arguments: ["case", "table", "condition"])
  func `each file is read, or refused, by the rules for all readers`(name: String) throws {
    let kind = try #require(ReaderInput(rawValue: name))
    let folder = root.appending(path: "Tools/Corpora/\(name)")
    let files = try FileManager.default.contentsOfDirectory(
      at: folder, includingPropertiesForKeys: nil)
    #expect(files.count > 20, "\(files.count) files")
    let sound = try files.map { kind.read([UInt8](try Data(contentsOf: $0))) }
    #expect(sound.contains(true) && sound.contains(false))
  }
}
