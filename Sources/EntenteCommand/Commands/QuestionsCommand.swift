import ArgumentParser
import EntenteAnswers
import EntenteBrief

/// `entente questions`: what to ask next, and of whom.
struct QuestionsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "questions",
    abstract: "Say which answer would tell the most, and whom to ask for it.")

  @OptionGroup var input: CaseArguments

  @Flag(help: "Print JSON instead of text.")
  var json = false

  func run() throws {
    let loaded = try LoadedCase(input)
    let answers = Answers(loaded.theCase, for: loaded.reader, change: loaded.change)
    if json {
      return try Files.printOut(try DocumentText.of(QuestionsDocument(answers)))
    }
    try Files.printOut(BriefText.render(Composer(answers).brief(of: ["questions"])))
  }
}
