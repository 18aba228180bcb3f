import Foundation
import Testing

@testable import EntenteCommand

@Suite struct VersionTests {
  @Test func `the newest release of the changelog is the program's`() throws {
    let text = try String(
      contentsOf: Project.root.appending(path: "CHANGELOG.md"), encoding: .utf8)
    let releases = text.split(separator: "\n").filter {
      $0.hasPrefix("## [") && $0 != "## [Unreleased]"
    }
    let newest = try #require(releases.first)
    #expect(newest.hasPrefix("## [\(Version.number)] - 20"))
  }

  @Test func `the version is one line`() async throws {
    let outcome = try await Folder().entente("--version")
    #expect(outcome.code == 0)
    #expect(outcome.out == "\(Version.number)\n")
  }

  @Test(arguments: [["--version", "--verbose"], ["--verbose", "--version"]])
  func `asked for more, it says the revision and the solvers`(words: [String]) async throws {
    let outcome = try await Folder().entente(words)
    #expect(outcome.code == 0)
    #expect(outcome.err == "")
    let lines = outcome.out.split(separator: "\n")
    #expect(lines.first == "entente \(Version.number)")
    for word in ["revision", "cadical-", "plans", "ICU "] { #expect(outcome.out.contains(word)) }
  }

  @Test func `the details cannot be lost on a full device`() async throws {
    let outcome = try await Folder().shell("entente --version --verbose > /dev/full")
    #expect(outcome.code == 73)
  }
}
