import ArgumentParser
import EntenteAnswers
import EntenteBrief

/// `entente divide`: a fair division of issues that can be shared.
struct DivideCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "divide",
    abstract: "Divide the issues between two parties by their points (Adjusted Winner).",
    discussion: """
      Takes each issue as something that one party wins, the other wins, or both share, and the \
      weights of both parties' numbers as their points. No more than one issue is shared.
      """)

  @OptionGroup var input: CaseArguments

  @Option(
    help: ArgumentHelp(
      "Also write the division as comma-separated values; - prints them instead.",
      valueName: "file"))
  var csv: String?

  @Flag(help: "Print JSON instead of text.")
  var json = false

  private var paths: OutputPaths { OutputPaths([("--csv", csv)]) }

  func validate() throws { try paths.validate(json: json) }

  func run() throws {
    let loaded = try LoadedCase(input, writing: paths)
    let compiled = loaded.compiled
    try DivisionInquiry.confirm(compiled)
    guard let division = FairDivision(compiled) else { return }
    if let csv { try Files.deliver(division.csv, to: csv) }
    guard !paths.takesOutput else { return }
    try Files.printOut(
      json
        ? try DocumentText.of(division.document)
        : BriefText.render(division.brief(subtitle: loaded.subtitle)))
  }
}
