import EntenteAnswers
import EntenteTestSupport
import Testing

/// Cases that differ only in what one party has entrusted to the mediator give every other reader
/// the same bytes: standard output, standard error, the page, and the exit code.
@Suite struct SecrecyTests {
  static let commands =
    Inquiries.all.flatMap { [[$0.name], [$0.name, "--json"]] } + [
      ["brief"], ["brief", "--full"], ["brief", "--json"],
      ["check"], ["export"], ["brief", "--html", "brief.html"], ["offer", "P"],
      ["impasse", "--without", "S1"], ["packages", "--firmness", "G=soft"],
      ["packages", "--csv", "-"], ["packages", "--svg", "-"], ["divide", "--csv", "-"],
      ["brief", "--svg", "-", "--figure", "positions"], ["offer", "--svg", "-"],
      ["brief", "--without", "C1"], ["stability", "--coalitions"], ["exchange", "--csv", "-"],
      ["stability", "--svg", "-", "--figure", "stability"], ["relief", "--csv", "-"],
      ["relief", "--scenario", "all", "--json"], ["commitment", "--samples", "20", "--json"],
    ]

  /// Everything that a reader gets to see of a case, command by command.
  private func seen(_ text: String, by reader: String) async throws -> [String] {
    let folder = try Folder()
    try folder.write(text, to: "talks.yaml")
    var seen: [String] = []
    for command in Self.commands {
      let arguments = [command[0], "talks.yaml"] + command.dropFirst() + ["--for", reader]
      let outcome = try await folder.entente(arguments)
      seen.append("\(arguments) \(outcome.code)\n\(outcome.out)\n\(outcome.err)")
    }
    return seen + [folder.text(of: "brief.html") ?? "no page"]
  }

  @Test(arguments: Cases.random(short: 2, long: 20, longest: 300))
  func `secrets of one party change nothing that another reader sees`(seed: Int) async throws {
    let reader = seed % 2 == 0 ? "birch" : "public"
    var text = RandomCaseText(seed: UInt64(1000 + seed))
    let first = try await seen(text.text(variant: 1, secrets: true), by: reader)
    let second = try await seen(text.text(variant: 2, secrets: seed % 4 > 0), by: reader)
    for (a, b) in zip(first, second) { #expect(a == b, "seed \(seed)") }
  }

  /// The test above could not fail if secrets changed nothing for anybody.
  @Test func `secrets of a party change what that party sees`() async throws {
    var changes = 0
    for seed in 0..<3 {
      var text = RandomCaseText(seed: UInt64(1000 + seed))
      let first = try await seen(text.text(variant: 1, secrets: true), by: "ash")
      let second = try await seen(text.text(variant: 2, secrets: false), by: "ash")
      changes += first == second ? 0 : 1
    }
    #expect(changes > 0)
  }
}
