import EntenteTestSupport
import Testing

/// A slip of the pen in what hides an entry brings nothing of it to others, in any output.
@Suite struct DamagedSecretOutputTests {
  private static let commands =
    SecrecyTests.commands + [
      ["export", "--to", "negmas", "-o", "-"], ["export", "--without", "SECRE1"],
      ["brief", "--fix", "x=SECRE1"], ["offer", "SECRE1"], ["commitment", "--agreement", "SECRE1"],
      ["exchange", "--exchange", "SECRE1"],
    ]

  @Test(arguments: Cases.random(short: 3, long: 60))
  func `no command shows anything of a damaged entry to others`(seed: Int) async throws {
    let folder = try Folder()
    let secret = DamagedSecret(seed: UInt64(5_000 + seed))
    try folder.write(secret.text, to: "talks.yaml")
    for command in Self.commands {
      let arguments = [command[0], "talks.yaml"] + command.dropFirst()
      let outcome = try await folder.entente(
        arguments + ["--for", seed % 2 == 0 ? "public" : "b"])
      let told = outcome.out + outcome.err + (folder.text(of: "brief.html") ?? "")
      #expect([0, 64, 65].contains(outcome.code), "\(arguments) \(outcome.err)")
      #expect(!told.contains("SECRET"), "\(seed) \(arguments) \(secret.damage)\n\(told)")
    }
  }
}
