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
    for command in ["impasse", "packages", "questions", "offer"] {
      let original = try await folder.entente(command, path, "--json")
      #expect(try await folder.entente(command, "exported.json", "--json") == original)
    }
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
