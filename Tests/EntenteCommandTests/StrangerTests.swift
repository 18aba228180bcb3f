import Foundation
import Testing

/// A solver's library that somebody else put above the program, or in the place of its own, is not
/// loaded.
@Suite struct StrangerTests {
  let folder = try! Folder()

  /// Copies the program below some folders, and puts the true library with a byte more, which loads
  /// as well, into `place`; runs it, and tells what files the system's loader opened for it.
  private func run(plantingAt place: String) async throws -> (Outcome, loaded: String) {
    let library = Project.root.appending(path: ".solver/libhighs.so.1").path
    let prepared = try await folder.shell(
      """
      mkdir -p a/b/c/bin a/b/c/.solver a/b/.solver a/.solver .solver
      cp "$(command -v entente)" a/b/c/bin/entente
      cp '\(library)' stranger 2>/dev/null || echo none > stranger
      echo >> stranger
      mkdir -p "$(dirname '\(place)')" && cp stranger '\(place)'
      entente new --relief plan
      """)
    #expect(prepared.code == 0, "\(prepared.err)")
    let outcome = try await folder.shell(
      "a/b/c/bin/entente relief plan/relief.yaml --quiet",
      environment: ["LD_DEBUG": "files", "LD_DEBUG_OUTPUT": "loader"])
    return (outcome, try await folder.shell("cat loader.*").out)
  }

  @Test(arguments: [
    "a/b/c/.solver/libhighs.so.1", "a/b/.solver/libhighs.so.1", "a/.solver/libhighs.so.1",
    ".solver/libhighs.so.1", "libhighs.so.1",
  ])
  func `a library above the program is not looked at`(place: String) async throws {
    let (outcome, loaded) = try await run(plantingAt: place)
    #expect([0, 69].contains(outcome.code), "\(outcome.err)")
    #expect(!outcome.err.contains("libhighs"), "\(outcome.err)")
    #expect(
      loaded.contains("calling init")
        && !loaded.contains(folder.url.lastPathComponent + "/\(place)"))
  }

  @Test func `a library in the solver's place that is another is told and not loaded`()
    async throws
  {
    let (outcome, loaded) = try await run(plantingAt: "a/b/c/bin/libhighs.so.1")
    #expect([0, 69].contains(outcome.code), "\(outcome.err)")
    let hasOwn = FileManager.default.fileExists(
      atPath: Project.root.appending(path: ".solver/libhighs.so.1").path)
    #expect(
      hasOwn || outcome.err.contains("libhighs.so.1 is not the HiGHS that Entente was made for"))
    #expect(!loaded.contains("bin/libhighs.so.1"))
  }

  /// Where the variable names a library, no other is tried.
  @Test func `the variable of the environment decides alone`() async throws {
    let outcome = try await folder.shell(
      "entente new --relief plan && entente relief plan/relief.yaml --json",
      environment: ["ENTENTE_HIGHS": "/nonexistent/libhighs.so"])
    #expect([0, 69].contains(outcome.code))
    #expect(!outcome.out.contains("HiGHS"))
  }
}
