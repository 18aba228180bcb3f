import ArgumentParser
import EntenteReport

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

  @Flag(help: "Print JSON instead of text.")
  var json = false

  func run() throws {
    let loaded = try LoadedCase(input)
    guard let division = FairDivision(loaded.compiled) else {
      throw ExitCode.misuse(
        "a division needs two parties that both state numbers, with weights that are not all 0")
    }
    try Files.printOut(
      json
        ? try DocumentText.of(division.document)
        : BriefText.render(division.brief(subtitle: loaded.subtitle)))
  }
}
