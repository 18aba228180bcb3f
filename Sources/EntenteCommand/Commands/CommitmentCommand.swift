import ArgumentParser
import EntenteAnswers
import EntenteBrief
import EntenteCase
import EntenteEngine

/// `entente commitment`: whether an agreement would hold once signed.
struct CommitmentCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "commitment",
    abstract: "Say whether an agreement in phases would hold once signed, and what would make it.",
    discussion: """
      Agreements stand under 'agreements' in the case; what their phases are worth, what breaking \
      gains and how far ahead each party looks are claims.
      """)

  @OptionGroup var input: CaseArguments

  @Option(help: ArgumentHelp("Only this agreement; by default all.", valueName: "id"))
  var agreement: String?

  @Option(
    help: ArgumentHelp(
      "How many worlds to draw from the ranges of figures, from 1 to 100000.", valueName: "count"))
  var samples = 2_000

  @Option(help: ArgumentHelp("The seed of these draws.", valueName: "number"))
  var seed: UInt64 = 1

  @OptionGroup var figures: FigureArguments

  @Flag(help: "Print JSON instead of text.")
  var json = false

  private var paths: OutputPaths { OutputPaths([("--svg", figures.svg)]) }

  func validate() throws {
    try paths.validate(json: json)
    guard (1...100_000).contains(samples) else {
      throw ValidationError("--samples takes a whole number from 1 to 100000")
    }
  }

  func run() throws {
    let loaded = try LoadedCase(input, writing: paths)
    let compiled = loaded.compiled
    let options = CommitmentFindings.Options(samples: samples, seed: seed)
    let findings = try chosen(compiled).map {
      CommitmentFindings($0, in: compiled.theCase, options: options)
    }
    if figures.svg != nil || !json {
      let brief = CommitmentBrief(findings, of: compiled.theCase, subtitle: loaded.subtitle).brief
      try figures.write(brief, preferring: ["assurance", "slack"])
      if !paths.takesOutput, !json { try Files.printOut(BriefText.render(brief)) }
    }
    if json { try Files.printOut(try DocumentText.of(CommitmentDocument(findings))) }
  }

  private func chosen(_ compiled: CompiledCase) throws -> [CompiledAgreement] {
    let all = compiled.agreements
    try CommitmentInquiry.confirm(compiled)
    guard let agreement else { return all }
    let found = all.filter { $0.written.id == agreement }
    guard found.isEmpty else { return found }
    let hint = nearest(to: agreement, among: all.map(\.written.id))
    throw ExitCode.misuse(
      "the case has no agreement '\(agreement)'" + (hint.map { "; did you mean '\($0)'?" } ?? ""))
  }
}
