import ArgumentParser
import EntenteAnswers
import EntenteBrief
import EntentePage

/// `entente brief`: the whole answer.
struct BriefCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "brief",
    abstract: "Print the brief: why the talks are stuck, and what next, on one page.")

  @OptionGroup var input: CaseArguments

  @Flag(help: "Also print what stands behind the page: every finding, source and statement.")
  var full = false

  @Option(help: ArgumentHelp("Also write the brief as one HTML file.", valueName: "file"))
  var html: String?

  @OptionGroup var figures: FigureArguments

  @Flag(help: "Print JSON instead of text.")
  var json = false

  private var paths: OutputPaths { OutputPaths([("--html", html), ("--svg", figures.svg)]) }

  func validate() throws {
    if html == "-" { throw ValidationError("--html takes the name of a file") }
    try paths.validate(json: json)
  }

  func run() throws {
    let loaded = try LoadedCase(input, writing: paths)
    let answers = Answers(
      loaded.theCase, for: loaded.reader, change: loaded.change, withRelief: true)
    let isWhole = full || json || html != nil || figures.svg != nil
    let brief = isWhole ? Composer(answers).brief() : Composer(answers).sheet()
    if let html {
      try Files.write(HTMLRenderer().render(brief), to: html)
    }
    try figures.write(brief)
    guard !paths.takesOutput else { return }
    try Files.printOut(
      json
        ? try DocumentText.of(BriefDocument(brief, answers))
        : BriefText.render(full ? brief : brief.sheet))
  }
}
