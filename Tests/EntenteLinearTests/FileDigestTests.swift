import Foundation
import Testing

@testable import EntenteLinear

@Suite struct FileDigestTests {
  /// The examples of FIPS PUB 180-4's companion, and the digest of nothing.
  @Test(arguments: [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
    (
      String(repeating: "a", count: 1_000_000),
      "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"
    ),
  ])
  func `published digests come out`(text: String, digest: String) {
    #expect(FileDigest.sha256(of: Array(text.utf8)) == digest)
    #expect(FileDigest.sha256(of: Array(text.utf8), isPlain: true) == digest)
  }

  /// The system's own program is the other road.
  @Test func `a file's digest is what sha256sum says`() throws {
    var generator = SystemRandomNumberGenerator()
    for size in [0, 1, 55, 56, 63, 64, 65, 119, 120, 65_535, 65_536, 200_001] {
      let url = FileManager.default.temporaryDirectory.appending(path: "digest-\(UUID())")
      defer { try? FileManager.default.removeItem(at: url) }
      let bytes = (0..<size).map { _ in UInt8.random(in: 0...255, using: &generator) }
      try Data(bytes).write(to: url)
      let file = try FileHandle(forReadingFrom: url)
      let digest = FileDigest.sha256(of: file.fileDescriptor)
      let process = Process()
      process.executableURL = URL(filePath: "/usr/bin/sha256sum")
      process.arguments = [url.path]
      let pipe = Pipe()
      process.standardOutput = pipe
      try process.run()
      let said = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
      #expect(digest.map { said.hasPrefix($0) } == true, "\(size)")
      #expect(FileDigest.sha256(of: bytes) == digest)
      #expect(FileDigest.sha256(of: bytes, isPlain: true) == digest)
    }
  }

  @Test func `HiGHS is looked for beside the program and in the tree of its sources only`() {
    let places = HighsLibrary.candidates
    #expect(places.count == 2)
    #expect(places[0].hasSuffix("/libhighs.so.1") && !places[0].contains(".solver"))
    let tree = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    #expect(places[1] == tree.appending(path: ".solver/libhighs.so.1").path)
  }
}
