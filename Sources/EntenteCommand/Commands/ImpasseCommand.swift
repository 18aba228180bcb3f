import ArgumentParser
import EntenteAnswers
import EntenteBrief
import EntentePage

/// `entente impasse`: every minimal conflict and every minimal correction.
struct ImpasseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "impasse",
    abstract: "List every minimal conflict between red lines and every smallest move.")

  @OptionGroup var input: CaseArguments

  @OptionGroup var figures: FigureArguments

  @Flag(help: "Print JSON instead of text.")
  var json = false

  @Flag(help: "Recheck every answer with an independent checker; fail if it does not agree.")
  var check = false

  private var paths: OutputPaths { OutputPaths([("--svg", figures.svg)]) }

  func validate() throws { try paths.validate(json: json) }

  func run() throws {
    let loaded = try LoadedCase(input, writing: paths)
    let answers = Answers(loaded.theCase, for: loaded.reader, change: loaded.change)
    if figures.svg != nil || !(json || check) { try describe(answers) }
    if check { try confirm(answers.impasse.check(against: answers.compiled.problem)) }
    if json { try Files.printOut(try DocumentText.of(ImpasseDocument(answers))) }
  }

  /// Writes the figures that are asked for, and prints text where nothing else is to be printed.
  private func describe(_ answers: Answers) throws {
    let brief = Composer(answers, spelledOut: .max).brief(of: ["impasse", "moves"])
    try figures.write(brief, preferring: ["conflicts"])
    if !paths.takesOutput, !json, !check { try Files.printOut(BriefText.render(brief)) }
  }

  private func confirm(_ violations: [String]) throws {
    guard violations.isEmpty else {
      Files.printError(violations.joined(separator: "\n"))
      throw ExitCode.failure
    }
    Files.printError("checked: every conflict and every move is minimal and right")
  }
}
