import ArgumentParser
import EntenteEngine
import EntenteReport

/// `entente impasse`: every minimal conflict and every minimal correction.
struct ImpasseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "impasse",
    abstract: "List every minimal conflict between red lines and every smallest move.")

  @OptionGroup var input: CaseArguments

  @Flag(help: "Print JSON instead of text.")
  var json = false

  @Flag(help: "Recheck every answer with an independent checker; fail if it does not agree.")
  var check = false

  func run() throws {
    let loaded = try LoadedCase(input)
    let compiled = loaded.compiled
    guard json || check else {
      let findings = Findings(loaded.theCase, for: loaded.reader, change: loaded.change)
      let composer = Composer(findings, spelledOut: .max)
      return try Files.printOut(BriefText.render(composer.brief(of: ["impasse", "moves"])))
    }
    var budget = Budget.standard
    let impasse = Impasse.run(compiled.problem, budget: &budget)
    if check { try confirm(impasse.check(against: compiled.problem)) }
    if json { try Files.printOut(try DocumentText.of(ImpasseDocument(impasse, of: compiled))) }
  }

  private func confirm(_ violations: [String]) throws {
    guard violations.isEmpty else {
      Files.printError(violations.joined(separator: "\n"))
      throw ExitCode.failure
    }
    Files.printError("checked: every conflict and every move is minimal and right")
  }
}
