import EntenteAnswers
import EntenteCase
import EntenteEngine
import EntenteMessages
import Testing

/// Exit codes: 0 done, 64 wrong use, 65 mistakes in the case, 66 unreadable, 73 unwritable.
@Suite struct ExitCodeTests {
  static let readers = Inquiries.names + ["brief", "check", "export"]
  let folder = try! Folder()

  @Test(arguments: readers)
  func `a good case ends in 0, with nothing on standard error`(command: String) async throws {
    let name = try #require(
      try Self.caseWithAnswer(to: command), "no worked case has what '\(command)' needs")
    let outcome = try await folder.entente(command, Project.path(ofCase: name))
    #expect(outcome.code == 0)
    #expect(outcome.err == "")
    #expect(!outcome.out.isEmpty)
  }

  /// A worked case of which a command can say something.
  private static func caseWithAnswer(to command: String) throws -> String? {
    guard let inquiry = Inquiries.all.first(where: { $0.name == command }) else {
      return "gaza-2025"
    }
    return try ["gaza-2025", "works-wage-round"].first { name in
      let theCase = CaseReader.read(Array(try Project.text(ofCase: name).utf8)).theCase
      return theCase.map { inquiry.lack(in: CompiledCase($0)) == nil } ?? false
    }
  }

  @Test(arguments: readers)
  func `a file that is not there ends in 66 and is named`(command: String) async throws {
    let outcome = try await folder.entente(command, "talks.yaml")
    #expect(outcome.code == 66)
    #expect(outcome.out == "")
    #expect(outcome.err == "entente: cannot read 'talks.yaml': No such file or directory\n")
  }

  @Test func `a folder in place of a file ends in 66`() async throws {
    let outcome = try await folder.entente("brief", ".")
    #expect(outcome.code == 66)
    #expect(outcome.err == "entente: cannot read '.': Is a directory\n")
  }

  @Test(arguments: readers)
  func `an empty file ends in 65 and says how to start`(command: String) async throws {
    try folder.write("", to: "empty.yaml")
    let outcome = try await folder.entente(command, "empty.yaml")
    #expect(outcome.code == 65)
    #expect(outcome.out == "")
    #expect(
      outcome.err == """
        empty.yaml: error[empty-file]: the file is empty
          note: entente new prints a case to start from
        1 error

        """)
  }

  @Test(arguments: readers)
  func `a typo in a case ends in 65 and is shown where it stands`(command: String) async throws {
    let text = try Project.text(ofCase: "gaza-2025")
    let line = try #require(
      text.split(separator: "\n").first { $0.contains("line: truce is permanent") })
    try folder.write(
      text.replacing(String(line), with: "    line: truce is permenant"), to: "talks.yaml")
    let number = 1 + text.prefix(upTo: line.startIndex).count { $0 == "\n" }
    let outcome = try await folder.entente(command, "talks.yaml")
    #expect(outcome.code == 65)
    #expect(outcome.out == "")
    #expect(
      outcome.err == """
        talks.yaml:\(number):20: error[unknown-option]: issue 'truce' has no option 'permenant'
          \(number) |     line: truce is permenant
              |                    ^~~~~~~~~
          note: its options are 'none', 'sixty-days', 'permanent'
          help: did you mean 'permanent'?
        1 error

        """)
  }

  @Test func `a file that is not UTF-8 ends in 65`() async throws {
    try folder.write([0x74, 0x69, 0xE9, 0x0A], to: "latin.yaml")
    let outcome = try await folder.entente("brief", "latin.yaml")
    #expect(outcome.code == 65)
    #expect(outcome.err.hasPrefix("latin.yaml:1:3: error[not-utf8]: "))
  }

  @Test func `a file of five megabytes ends in 65`() async throws {
    try folder.write(repeatElement(UInt8(ascii: "a"), count: 5_000_000), to: "large.yaml")
    let outcome = try await folder.entente("check", "large.yaml")
    #expect(outcome.code == 65)
    #expect(
      outcome.err == """
        large.yaml: error[too-large]: the file is larger than 4 MB, the most that a case may have
        1 error

        """)
  }

  @Test func `an endless stream ends in 65`() async throws {
    let outcome = try await folder.shell("entente check - < /dev/zero")
    #expect(outcome.code == 65)
    #expect(outcome.err.contains("error[too-large]"))
  }

  @Test(arguments: readers)
  func `an unknown option ends in 64 and shows the usage`(command: String) async throws {
    let outcome = try await folder.entente(command, "--colour", "talks.yaml")
    #expect(outcome.code == 64)
    #expect(outcome.err.hasPrefix("Error: Unknown option '--colour'"))
    // The usage may run over several lines.
    let usage = outcome.err.split(separator: "\n").drop { !$0.hasPrefix("Usage:") }
    #expect(
      usage.first?.hasPrefix("Usage: entente \(command) ") == true,
      "'\(command)' says no usage of its own")
    #expect(
      usage.joined(separator: " ").contains("<file>"), "the usage of '\(command)' names no <file>")
  }

  @Test func `HTML into a folder that is not there ends in 73`() async throws {
    let outcome = try await folder.entente(
      "brief", Project.path(ofCase: "gaza-2025"), "--html", "none/brief.html")
    #expect(outcome.code == 73)
    #expect(outcome.out == "")
    #expect(outcome.err == "entente: cannot write 'none/brief.html': No such file or directory\n")
  }

  @Test(arguments: ["schema", "new", "help", "help brief", "--help", "relief --help", "--version"])
  func `output to a full disk ends in 73`(call: String) async throws {
    let outcome = try await folder.shell("entente \(call) > /dev/full")
    #expect(outcome.code == 73)
    #expect(
      outcome.err == "entente: cannot write 'standard output': No space left on device\n")
  }

  @Test func `HTML never takes the place of the case`() async throws {
    let text = try Project.text(ofCase: "gaza-2025")
    try folder.write(text, to: "talks.yaml")
    let outcome = try await folder.entente("brief", "talks.yaml", "--html", "./talks.yaml")
    #expect(outcome.code == 64)
    #expect(outcome.err == "entente: --html would write over 'talks.yaml', which was read\n")
    #expect(folder.text(of: "talks.yaml") == text)
  }

  @Test(arguments: Inquiries.names)
  func `what a case says nothing of ends in 64, with how to say it`(command: String) async throws {
    let text =
      "entente: 1\ntitle: T\nparties: {a: A, b: B}\nissues: {x: {asks: X, options: [p, q]}}\n"
    try folder.write(text, to: "bare.yaml")
    let inquiry = try #require(Inquiries.all.first { $0.name == command })
    let theCase = try #require(CaseReader.read(Array(text.utf8)).theCase)
    let lack = inquiry.lack(in: CompiledCase(theCase))
    let outcome = try await folder.entente(command, "bare.yaml")
    #expect(outcome.code == (lack == nil ? 0 : 64))
    #expect(outcome.err == (lack.map { "entente: \(Catalogue.english.text(of: $0))\n" } ?? ""))
    #expect(outcome.out.isEmpty == (lack != nil))
  }

  @Test func `moves without anything that parties prefer end in 64`() async throws {
    try folder.write(
      """
      entente: 1
      title: T
      parties: {a: A, b: B}
      issues: {x: {asks: X, options: [p, q], moved by: a}}
      status-quo: {x: p}
      """, to: "moves.yaml")
    let outcome = try await folder.entente("stability", "moves.yaml")
    #expect(outcome.code == 64 && outcome.out == "")
    #expect(outcome.err.contains("'ranks'"), "\(outcome.err)")
  }
}
