import ArgumentParser
import EntenteAnswers
import EntenteBrief
import EntenteCase
import EntenteEngine
import EntenteLinear
import EntentePage
import EntenteRelief

/// `entente relief`: whether people are fed meanwhile, and what holds it back.
struct ReliefCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "relief",
    abstract: "Say whether people are fed meanwhile, who goes without, and what would help.",
    discussion: """
      Reads the plan of a case ('relief:'), or a plan in a file of its own, with its tables. \
      With --csv a folder gets dispatch.csv, intakes.csv, handouts.csv, coverage.csv and \
      bottlenecks.csv; - prints the dispatch.
      """)

  /// What a plan is to be best at.
  enum Rule: String, ExpressibleByArgument, CaseIterable {
    case leximin, deprivation, total

    var aim: Aim {
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

  @Option(
    help: ArgumentHelp(
      "For how many limits, those that hold the plan back most, to solve again with more of each; 3 "
        + "by default for a small plan, 0 for a large one.", valueName: "count"))
  var bottlenecks: Int?

  @Flag(help: "Say where to open sites, of those that are possible, and when.")
  var sites = false

  @Flag(help: "Follow the yards of sites over their busiest day.")
  var crowding = false

  @Option(
    help: ArgumentHelp(
      "With --crowding: compare the sites with so many small ones.", valueName: "count"))
  var against: Int?

  @Option(
    help: ArgumentHelp(
      "With --crowding: for how many people one visitor fetches; 1 by default.",
      valueName: "number"))
  var peopleAVisit: Double?

  @Option(
    help: ArgumentHelp(
      "With --crowding: for how many days a visit lasts; 1 by default.", valueName: "number"))
  var daysAVisit: Double?

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
    try validateCrowding()
    guard (0...100).contains(bottlenecks ?? 0) else {
      throw ValidationError("--bottlenecks takes a whole number from 0 to 100")
    }
    if csv?.hasSuffix(".csv") == true {
      throw ValidationError("--csv takes a folder: several tables are written into it")
    }
  }

  private func validateCrowding() throws {
    let given = [
      against == nil ? nil : "--against", peopleAVisit == nil ? nil : "--people-a-visit",
      daysAVisit == nil ? nil : "--days-a-visit",
    ].compactMap(\.self)
    if let first = given.first, !crowding {
      throw ValidationError("\(first) belongs to --crowding; write that too")
    }
    guard (1...100_000).contains(against ?? 1) else {
      throw ValidationError("--against takes a whole number from 1 to 100000")
    }
    for (name, value) in [("--people-a-visit", peopleAVisit), ("--days-a-visit", daysAVisit)] {
      guard (1...1_000).contains(value ?? 1) else {
        throw ValidationError("\(name) takes a number from 1 to 1000")
      }
    }
  }

  private var yards: ReliefCrowding.Options? {
    crowding
      ? ReliefCrowding.Options(
        peopleAVisit: peopleAVisit ?? 1, daysAVisit: daysAVisit ?? 1, against: against) : nil
  }

  func run() throws {
    let loaded = try LoadedPlan(input, writing: paths)
    let plan = loaded.plan
    let findings = ReliefFindings(
      plan, of: loaded.theCase,
      options: ReliefFindings.Options(
        aim: fair.aim, scenarios: try scenarios(of: plan), seeksSites: sites, crowding: yards,
        gainCount: gainCount(plan)),
      progress: Progress.solver)
    if let stranger = LinearSolvers.stranger { Files.printError("entente: \(stranger)") }
    try write(findings, loaded)
    if findings.obstacle != nil { throw ExitCode.noSolver }
  }

  private func gainCount(_ plan: ReliefPlan) -> Int {
    if let bottlenecks { return bottlenecks }
    return quiet && csv == nil || !CompiledRelief(plan).problem.isSmall ? 0 : 3
  }

  private func write(_ findings: ReliefFindings, _ loaded: LoadedPlan) throws {
    if let csv, let outcome = findings.outcome {
      if outcome.hasPlan {
        try write(ReliefTables(findings.compiled, outcome, gains: findings.gains), to: csv)
      } else {
        Files.printError("entente: stopped before there was a plan, so no table is written")
      }
    }
    let brief = ReliefBrief(
      findings, title: loaded.title, subtitle: loaded.subtitle, of: loaded.theCase
    ).brief
    if findings.outcome?.hasPlan == true { try figures.write(brief, preferring: ["map"]) }
    guard !paths.takesOutput else { return }
    if json { return try Files.printOut(try DocumentText.of(ReliefDocument(findings))) }
    try Files.printOut(quiet ? brief.headline.text : BriefText.render(brief))
  }

  private func write(_ tables: ReliefTables, to folder: String) throws {
    guard folder != "-" else { return try Files.deliver(tables.dispatch, to: folder) }
    // Also of a search that was stopped: the best plan so far is one that can be carried out.
    try Files.write(tables.files, into: folder, evenIfStopped: true)
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
