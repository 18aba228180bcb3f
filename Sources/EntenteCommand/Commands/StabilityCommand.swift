import ArgumentParser
import EntenteAnswers
import EntenteBrief
import EntenteCase
import EntenteEngine
import EntenteMessages
import EntentePage

/// `entente stability`: who would stay where, and who would move.
struct StabilityCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "stability",
    abstract: "Say in which states the parties would stay, which they would leave, and why.",
    discussion: """
      States are combinations of what parties settle alone ('moved by'). A state is written by \
      its name, its number, terms such as truce=none,strikes=ended (the rest as today), or a \
      condition that one state meets.
      """)

  @OptionGroup var input: CaseArguments

  @Option(
    help: ArgumentHelp(
      "Only these concepts, with commas between them: nash, gmr, smr, seq, sseq.",
      valueName: "names"))
  var concept: String?

  @Option(help: ArgumentHelp("Where ways start; by default the status quo.", valueName: "state"))
  var from: String?

  @Option(
    help: ArgumentHelp("Say which preferences would make this state hold.", valueName: "state"))
  var want: String?

  @Flag(help: "Say what parties would leave together.")
  var coalitions = false

  @OptionGroup var figures: FigureArguments

  @Flag(help: "Print JSON instead of text.")
  var json = false

  private var paths: OutputPaths { OutputPaths([("--svg", figures.svg)]) }

  func validate() throws {
    _ = try concepts
    try paths.validate(json: json)
  }

  func run() throws {
    let loaded = try LoadedCase(input, writing: paths)
    guard case .listed(let conflict) = try StabilityInquiry.confirmed(loaded.compiled) else {
      return try runSingle(loaded)
    }
    let report = try report(loaded, conflict)
    if figures.svg != nil || !json { try describe(report, loaded) }
    if json { try Files.printOut(try DocumentText.of(StabilityDocument(report))) }
  }

  /// Looks at single states, where there are too many to list.
  private func runSingle(_ loaded: LoadedCase) throws {
    if figures.svg != nil || coalitions { throw ExitCode.misuse(Message("stability.single.only")) }
    let start = try from.map { try single($0, "--from", loaded.compiled) }
    let asked = try want.map { [(text: $0, terms: try single($0, "--want", loaded.compiled))] }
    let found = SingleStates(
      loaded.compiled, from: start, asked: asked ?? [], concepts: try concepts)
    if json {
      try Files.printOut(try DocumentText.of(SingleStatesDocument(found)))
    } else {
      let brief = SingleStatesBrief(found, subtitle: loaded.subtitle).brief
      try Files.printOut(BriefText.render(brief))
    }
  }

  private func single(
    _ text: String, _ option: String, _ compiled: CompiledCase
  ) throws -> [Int?] {
    try StateReading.single(text, compiled).mapError { misuse($0, option) }.get()
  }

  private func misuse(_ mistake: StateReading.Mistake, _ option: String) -> any Error {
    ExitCode.misuse("\(option): \(Catalogue.english.text(of: mistake.message))")
  }

  /// Writes the figures that are asked for, and prints text where nothing else is to be printed.
  private func describe(_ report: StabilityReport, _ loaded: LoadedCase) throws {
    let brief = StabilityBrief(report, subtitle: loaded.subtitle).brief
    if figures.svg != nil {
      try figures.write(Graphviz.laidOut(brief), preferring: ["graph"])
    }
    if !paths.takesOutput, !json { try Files.printOut(BriefText.render(brief)) }
  }

  private func report(
    _ loaded: LoadedCase, _ conflict: CompiledConflict
  ) throws -> StabilityReport {
    let compiled = loaded.compiled
    let reading = StateReading(compiled, conflict)
    let start = try from.map { try state($0, "--from", reading) }
    let wanted = try want.map { try state($0, "--want", reading) }
    let findings = StabilityFindings(
      compiled, conflict, options: StabilityFindings.Options(concepts: try concepts))
    return StabilityReport(findings, from: start, want: wanted, withCoalitions: coalitions)
  }

  private func state(_ text: String, _ option: String, _ reading: StateReading) throws -> Int {
    try reading.state(text).mapError { misuse($0, option) }.get()
  }

  /// The concepts that are asked for, in their order.
  private var concepts: [StabilityConcept] {
    get throws {
      guard let concept else { return StabilityConcept.allCases }
      let keys = StabilityConcept.allCases.map(\.key)
      let words = concept.split(separator: ",").map { $0.filter { $0 != " " }.lowercased() }
      for word in words where !keys.contains(word) {
        let hint = nearest(to: word, among: keys).map { "; did you mean '\($0)'?" }
        throw ValidationError(
          "'\(word)' is no concept of stability"
            + (hint ?? "; write some of \(keys.joined(separator: ", "))"))
      }
      return StabilityConcept.allCases.filter { words.contains($0.key) }
    }
  }
}
