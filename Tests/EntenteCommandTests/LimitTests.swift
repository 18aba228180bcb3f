import EntenteTestSupport
import Foundation
import Testing

/// Every command on cases at the limits of what a case may hold.
@Suite struct LimitTests {
  @Test(.enabled(if: Cases.random(short: 0, long: 1).count > 0))
  func `each command answers a case at its limit, or refuses it with a place`() async throws {
    let script = Project.root.appending(path: "Scripts/measure-limits.py").path
    let program = Project.programs.appending(path: "entente").path
    let outcome = try await Folder().shell("python3 '\(script)' --check '\(program)'")
    #expect(outcome.code == 0, "\(outcome.err)")
  }

  @Test func `more states than can be settled are said by a check, at the issue too many`()
    async throws
  {
    let folder = try Folder()
    let names = (0..<21).map { "i\($0)" }
    let issues = names.map { "  \($0): {asks: Which?, options: [a, b], moved by: up}" }
    try folder.write(
      """
      entente: 1
      title: Too many states
      sources: {press: {title: The Courier}}
      parties: {up: Upstream, down: Downstream}
      issues:
      \(issues.joined(separator: "\n"))
      claims: []
      """, to: "case.yaml")
    let outcome = try await folder.entente("check", "case.yaml")
    #expect(outcome.code == 0)
    #expect(outcome.err.contains("case.yaml:26:3: warning[too-many-states]"), "\(outcome.err)")
  }
}
