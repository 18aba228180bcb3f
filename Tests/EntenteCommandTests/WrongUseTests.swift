import Testing

/// What the command line gets wrong ends in 64 and names what was probably meant.
@Suite struct WrongUseTests {
  let folder = try! Folder()
  let gaza = Project.path(ofCase: "gaza-2025")

  private func misuse(_ arguments: [String], _ message: String) async throws {
    let outcome = try await folder.entente(arguments)
    #expect(outcome.code == 64, "\(arguments)")
    #expect(outcome.out == "", "\(arguments)")
    #expect(outcome.err.contains(message), "\(arguments): \(outcome.err)")
  }

  @Test(arguments: ExitCodeTests.readers)
  func `a reader whom the case does not have is refused`(command: String) async throws {
    try await misuse(
      [command, gaza, "--for", "hamsa"],
      "entente: the case has no party 'hamsa' to read it for; did you mean 'hamas'?\n")
    try await misuse(
      [command, gaza, "--for", "egypt"],
      "the case has no party 'egypt' to read it for; write one of hamas, israel, public\n")
  }

  @Test(arguments: ExitCodeTests.readers.filter { $0 != "check" })
  func `what-ifs of ids that the case does not have are refused`(command: String) async throws {
    try await misuse(
      [command, gaza, "--without", "H33"],
      "--without: error[unknown-claim]: the case has no 'H33' to change\n"
        + "  help: did you mean 'H3'?")
    try await misuse(
      [command, gaza, "--firmness", "I33=soft"],
      "--firmness: error[unknown-claim]: the case has no 'I33' to change\n"
        + "  help: did you mean 'I3'?")
    try await misuse(
      [command, gaza, "--fix", "trcue=permanent"],
      "--fix: error[unknown-issue]: the case has no issue 'trcue'\n  help: did you mean 'truce'?")
    try await misuse(
      [command, gaza, "--fix", "truce=permenant"],
      "--fix: error[unknown-option]: issue 'truce' has no option 'permenant'\n"
        + "  note: options: none, sixty-days, permanent\n  help: did you mean 'permanent'?")
  }

  @Test func `all wrong what-ifs are reported at once`() async throws {
    let outcome = try await folder.entente(
      "brief", gaza, "--without", "H99", "--fix", "truce=x", "--firmness", "F1=soft")
    #expect(outcome.code == 64)
    #expect(outcome.err.hasSuffix("3 errors\n"))
  }

  @Test func `what-ifs that contradict each other or say nothing are refused`() async throws {
    try await misuse(
      ["brief", gaza, "--fix", "truce=none", "--fix", "truce=permanent"],
      "--fix settles 'truce' in two ways")
    try await misuse(["brief", gaza, "--fix", "truce"], "'truce' is invalid for '--fix")
    try await misuse(["brief", gaza, "--firmness", "H1=hard"], "'hard' is no firmness")
    try await misuse(["brief", gaza, "--firmness", "H1=1.5"], "'1.5' is no firmness")
    try await misuse(["packages", gaza, "--limit", "0"], "--limit takes a whole number")
    for power in ["-1", "101", "nan"] {
      try await misuse(
        ["packages", gaza, "--exponent=\(power)"], "--exponent takes a number from 0 to 100")
    }
  }

  @Test func `an offer that the case does not have is refused`() async throws {
    try await misuse(
      ["offer", gaza, "plan"],
      "entente: the case has no offer 'plan'; it has sixty-days, sixty-days-assured\n")
    try await misuse(
      ["offer", gaza, "--terms", "truce=permenant"],
      "entente: issue 'truce' has no option 'permenant'; did you mean 'permanent'?\n")
    try await misuse(
      ["offer", gaza, "--terms", "truce=none", "truce=permanent"],
      "--terms settles 'truce' in two ways")
  }

  @Test func `a word that is no command is answered with what was meant`() async throws {
    try await misuse(
      ["breif", gaza], "entente: there is no command 'breif'; did you mean 'brief'?\n")
    try await misuse(
      ["talks.yaml"],
      "entente: there is no command 'talks.yaml'; for its brief write 'entente brief talks.yaml'\n")
    try await misuse(["gaza"], "there is no command 'gaza'; write one of brief, impasse, packages,")
  }

  @Test func `help and version are no mistakes`() async throws {
    for arguments in [[], ["--help"], ["help", "brief"], ["brief", "--help"], ["--version"]] {
      let outcome = try await folder.entente(arguments)
      #expect(outcome.code == 0, "\(arguments)")
      #expect(outcome.err == "", "\(arguments)")
    }
  }
}
