import ArgumentParser
import EntenteAnswers
import EntenteBrief

/// `entente statements`: who has spoken on what.
struct StatementsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "statements",
    abstract: "Say who has spoken on what, and who is silent.",
    discussion: """
      For each issue and party: a red line, a wish, a conditional offer, an offer tabled, an answer \
      to one; or nothing. Silence is neither consent nor refusal. What was said stays said: --fix and \
      --firmness change nothing here.
      """)

  @OptionGroup var input: CaseArguments

  @OptionGroup var figures: FigureArguments

  @Flag(help: "Print JSON instead of text.")
  var json = false

  private var paths: OutputPaths { OutputPaths([("--svg", figures.svg)]) }

  func validate() throws { try paths.validate(json: json) }

  func run() throws {
    let loaded = try LoadedCase(input, writing: paths)
    let answers = Answers(loaded.theCase, for: loaded.reader, change: loaded.change)
    let brief = Composer(answers).statementsBrief
    try figures.write(brief)
    guard !paths.takesOutput else { return }
    try Files.printOut(
      json
        ? try DocumentText.of(StatementsDocument(answers.statements, of: answers.compiled))
        : BriefText.render(brief))
  }
}
