import ArgumentParser
import EntenteCase
import EntenteEngine
import EntenteReport

/// `entente relief`: whether people are fed meanwhile, and what holds it back.
struct ReliefCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "relief",
    abstract: "Say whether people are fed meanwhile, who goes without, and what would help.",
    discussion: """
      Reads the plan of a case ('relief:'), or a plan in a file of its own, with its tables. \
      With --csv a folder gets dispatch.csv, intakes.csv, handouts.csv and coverage.csv; - prints \
      the dispatch.
      """)

  /// What a plan is to be best at.
  enum Rule: String, ExpressibleByArgument, CaseIterable {
    case leximin, deprivation, total

    var aim: ReliefAim {
      switch self {
      case .leximin: .leximin
      case .deprivation: .deprivation
      case .total: .total
      }
    }
  }

  @OptionGroup var input: CaseArguments

  @Option(
    help: ArgumentHelp(
      "leximin: the worst-off first, then the next; deprivation: the least of long hunger; total: "
        + "the most rations.", valueName: "rule"))
  var fair = Rule.leximin

  @Option(
    help: ArgumentHelp(
      "Also say what happens where this incident of the plan comes; 'all' for each.",
      valueName: "id"))
  var scenario: [String] = []

  @OptionGroup var figures: FigureArguments

  @Option(
    help: ArgumentHelp(
      "Also write day-by-day tables into this folder; - prints the dispatch instead.",
      valueName: "folder"))
  var csv: String?

  @Flag(help: "Print JSON instead of text.")
  var json = false

  @Flag(help: "Print only the answer, in a sentence.")
  var quiet = false

  private var paths: OutputPaths { OutputPaths([("--csv", csv), ("--svg", figures.svg)]) }

  func validate() throws {
    try paths.validate(json: json)
    if quiet, json { throw ValidationError("--quiet and --json exclude each other") }
    if csv?.hasSuffix(".csv") == true {
      throw ValidationError("--csv takes a folder: several tables are written into it")
    }
  }

  func run() throws {
    try paths.protect(input.file)
    let loaded = try LoadedPlan(input)
    let plan = loaded.plan
    let watch = SolveWatch()
    let findings = ReliefFindings(
      plan, of: loaded.theCase,
      options: ReliefFindings.Options(aim: fair.aim, scenarios: try scenarios(of: plan)),
      progress: watch.handler)
    watch.end()
    try write(findings, loaded)
    if findings.obstacle != nil { throw ExitCode.noSolver }
    if watch.isInterrupted { throw ExitCode.interrupted }
  }

  private func write(_ findings: ReliefFindings, _ loaded: LoadedPlan) throws {
    if let csv, let outcome = findings.outcome {
      try write(ReliefTables(findings.compiled, outcome), to: csv)
    }
    let brief = ReliefBrief(
      findings, title: loaded.title, subtitle: loaded.subtitle, of: loaded.theCase
    ).brief
    if findings.outcome != nil { try figures.write(brief, preferring: ["map"]) }
    guard !paths.takesOutput else { return }
    if json { return try Files.printOut(try DocumentText.of(ReliefDocument(findings))) }
    try Files.printOut(quiet ? brief.headline.text : BriefText.render(brief))
  }

  private func write(_ tables: ReliefTables, to folder: String) throws {
    guard folder != "-" else { return try Files.deliver(tables.dispatch, to: folder) }
    try Files.makeFolder(folder)
    let start = folder.hasSuffix("/") ? folder : folder + "/"
    for (name, text) in tables.files { try Files.write(text, to: start + name) }
  }

  /// The incidents that are asked for; `nil` for none.
  private func scenarios(of plan: ReliefPlan) throws -> [String]? {
    guard !scenario.isEmpty else { return nil }
    if scenario.contains("all") { return [] }
    let known = plan.incidents.map(\.id)
    for id in scenario where !known.contains(id) {
      let hint = nearest(to: id, among: known).map { "; did you mean '\($0)'?" }
      throw ExitCode.misuse(
        "the plan has no incident '\(id)'"
          + (hint
            ?? (known.isEmpty ? "; it has none" : "; it has \(known.joined(separator: ", "))")))
    }
    return scenario
  }
}
