import Testing

@Suite struct OutputTests {
  let folder = try! Folder()
  let gaza = Project.path(ofCase: "gaza-2025")

  @Test(arguments: ExitCodeTests.readers + ["new", "schema"])
  func `two runs print the same bytes`(command: String) async throws {
    let arguments = [command] + (ExitCodeTests.readers.contains(command) ? [gaza] : [])
    let first = try await folder.entente(arguments)
    #expect(try await folder.entente(arguments) == first)
  }

  @Test func `two runs write the same page`() async throws {
    let first = try await folder.entente("brief", gaza, "--html", "first.html", "--json")
    let second = try await folder.entente("brief", gaza, "--html", "second.html", "--json")
    #expect(first == second)
    #expect(folder.text(of: "first.html")?.hasPrefix("<!DOCTYPE html>") == true)
    #expect(folder.text(of: "first.html") == folder.text(of: "second.html"))
  }

  @Test(arguments: ["brief", "impasse", "packages", "offer", "questions"])
  func `nothing but a terminal gets escape codes`(command: String) async throws {
    let outcome = try await folder.entente(command, gaza)
    #expect(!outcome.out.contains("\u{1B}"))
    let broken = try await folder.entente(command, "-", input: "entente: 1\nclaims: 7\n")
    #expect(!broken.err.isEmpty && !broken.err.contains("\u{1B}"))
  }

  /// `script` gives the program a terminal.
  @Test func `a terminal gets colour unless NO_COLOR or TERM says otherwise`() async throws {
    let line = "script -qec \"entente brief '\(gaza)'\" /dev/null"
    let colours = { (environment: [String: String]) in
      try await folder.shell(line, environment: environment).out.contains("\u{1B}[")
    }
    #expect(try await colours([:]))
    #expect(try await !colours(["NO_COLOR": "1"]))
    #expect(try await colours(["NO_COLOR": ""]))
    #expect(try await !colours(["TERM": "dumb"]))
  }

  @Test(arguments: [40, 60, 120])
  func `lines are as wide as COLUMNS says`(width: Int) async throws {
    let environment = ["COLUMNS": "\(width)"]
    let outcome = try await folder.entente("brief", gaza, "--full", environment: environment)
    let widest = outcome.out.split(separator: "\n").map(\.count).max() ?? 0
    #expect(widest <= width)
    #expect(widest > width - 10)
  }

  @Test(arguments: ["", "wide", "0", "-3", "1", "99999999999999999999"])
  func `any COLUMNS gives a brief`(width: String) async throws {
    let outcome = try await folder.entente("brief", gaza, environment: ["COLUMNS": width])
    #expect(outcome.code == 0)
    #expect(outcome.err == "")
  }

  @Test func `a pipe that closes early is no error`() async throws {
    let outcome = try await folder.shell("entente brief '\(gaza)' | head -n 1")
    #expect(outcome.code == 0)
    #expect(outcome.out.hasPrefix("Cease-fire talks over Gaza, 2025 "))
    #expect(outcome.out.split(separator: "\n").count == 1)
    #expect(outcome.err == "")
  }
}
