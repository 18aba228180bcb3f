import EntenteAnswers
import EntenteCase
import Testing

@Suite struct RoundTripTests {
  let folder = try! Folder()

  @Test(arguments: Project.cases)
  func `an exported case exports as the same bytes and gives the same answers`(name: String)
    async throws
  {
    let path = Project.path(ofCase: name)
    let first = try await folder.entente("export", path)
    try folder.write(first.out, to: "exported.json")
    #expect(try await folder.entente("export", "exported.json") == first)
    for command in Inquiries.names {
      let original = try await folder.entente(command, path, "--json")
      #expect(try await folder.entente(command, "exported.json", "--json") == original)
      let told = try await folder.entente(command, path)
      let again = try await folder.entente(command, "exported.json")
      #expect(again.code == told.code && again.err == told.err, "'\(command)' in words")
      #expect(Self.words(again.out) == Self.words(told.out), "'\(command)' in words")
    }
  }

  /// An export sorts what has no order, and the register tells it as the case has it.
  private static func words(_ text: String) -> [Substring] {
    text.split { !$0.isLetter && !$0.isNumber }.sorted()
  }

  @Test(arguments: Project.cases, ["public", "party"])
  func `what is exported for a reader has no mistakes and exports as the same bytes`(
    name: String, reader: String
  ) async throws {
    let path = Project.path(ofCase: name)
    let party = try #require(
      CaseReader.read(Array(try Project.text(ofCase: name).utf8)).theCase?.parties.first?.id)
    let first = try await folder.entente(
      "export", path, "--for", reader == "party" ? party : reader)
    #expect(first.code == 0)
    try folder.write(first.out, to: "exported.json")
    #expect(try await folder.entente("check", "exported.json").code == 0)
    #expect(try await folder.entente("export", "exported.json").out == first.out)
  }

  @Test func `an export goes through a pipe`() async throws {
    let path = Project.path(ofCase: "works-wage-round")
    let direct = try await folder.entente("export", path)
    #expect(try await folder.shell("entente export '\(path)' | entente export -") == direct)
  }

  @Test func `a new case passes the check and makes a brief`() async throws {
    let checked = try await folder.shell("entente new | entente check -")
    #expect(checked.code == 0)
    #expect(checked.err == "")
    #expect(checked.out.hasPrefix("-: no mistakes\n\nWho has spoken on what\n"))
    let brief = try await folder.shell("entente new | entente brief -")
    #expect(brief.code == 0)
    #expect(brief.err == "")
  }

  @Test func `standard input gives what the file gives`() async throws {
    let text = try Project.text(ofCase: "gaza-2025")
    let piped = try await folder.entente("brief", "-", input: text)
    #expect(try await folder.entente("brief", Project.path(ofCase: "gaza-2025")) == piped)
    let broken = try await folder.entente("brief", "-", input: "entente: 1\nclaims: 7\n")
    #expect(broken.code == 65)
    #expect(broken.err.hasPrefix("standard input:"))
  }
}
