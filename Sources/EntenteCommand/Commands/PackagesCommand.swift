import ArgumentParser
import EntenteAnswers
import EntenteBrief
import EntenteCase
import EntenteEngine
import EntenteLinear
import EntentePage

/// `entente packages`: the agreements likeliest to be acceptable to all.
struct PackagesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "packages",
    abstract: "List the packages likeliest to be acceptable to all.",
    usage: "entente packages <file> [<options>]")

  @OptionGroup var input: CaseArguments

  @Option(help: ArgumentHelp("How many packages to list, from 1 to 1000.", valueName: "count"))
  var limit = 5

  @Flag(help: "List only one package for each set of lines crossed.")
  var distinct = false

  @Option(
    help: ArgumentHelp(
      "Which solutions to list where every party states numbers: nash, kalaiSmorodinsky, "
        + "egalitarian, leximin, utilitarian, leastRegret; by default all.",
      valueName: "name,..."))
  var solution: String?

  @Option(
    help: ArgumentHelp(
      "How many worlds to draw from all that agree with what is known of preferences.",
      valueName: "count"))
  var samples: Int?

  @Option(help: ArgumentHelp("The seed of these draws; 1 by default.", valueName: "number"))
  var seed: UInt64?

  @Option(
    help: ArgumentHelp(
      "The power of the product of gains by which agreements are foretold, from 0 to 100; 6.5 by "
        + "default.", valueName: "number"))
  var exponent: Double?

  @Flag(
    help: "List only packages under which the case's plan of relief can feed everybody.")
  var feedsEverybody = false

  @Flag(
    help: ArgumentHelp(
      "Say what each package is worth in people fed also where the case's plan of relief is large, "
        + "which takes time; where it is small, that is said anyway."))
  var peopleFed = false

  @OptionGroup var figures: FigureArguments

  @Option(
    help: ArgumentHelp(
      "Also write the packages, and all efficient ones, as comma-separated values; - prints them "
        + "instead.", valueName: "file"))
  var csv: String?

  @Flag(help: "Print JSON instead of text.")
  var json = false

  private var paths: OutputPaths { OutputPaths([("--csv", csv), ("--svg", figures.svg)]) }

  func validate() throws {
    try paths.validate(json: json)
    guard (1...1000).contains(limit) else {
      throw ValidationError("--limit takes a whole number from 1 to 1000")
    }
    guard (1...1_000_000).contains(samples ?? 1) else {
      throw ValidationError("--samples takes a whole number from 1 to 1000000")
    }
    guard Forecast.exponents.contains(exponent ?? 0) else {
      throw ValidationError("--exponent takes a number from 0 to 100")
    }
    for name in wanted where !Bargaining.solutionNames.contains(name) {
      throw ValidationError(
        "no solution is called '\(name)'; write some of "
          + Bargaining.solutionNames.joined(separator: ", "))
    }
  }

  func run() throws {
    var loaded = try LoadedCase(input, writing: paths)
    if feedsEverybody { loaded.theCase = try feeding(loaded.theCase) }
    let compiled = loaded.compiled
    var budget = Budget.standard
    let forecast = compiled.forecast(ForecastOptions(exponent: exponent ?? Forecast.exponent))
    let (packages, entries) = listed(compiled, forecast, &budget)
    let acceptableExists = packages.packages.contains { $0.crosses.isEmpty }
    let bargaining = Bargaining(compiled, acceptableExists: acceptableExists, budget: &budget)
    let worlds = try acceptability(of: packages.packages.map(\.choices), compiled)
    let fed = try peopleFed(entries, compiled)
    if let csv {
      let table = PackageTable(
        packages, of: compiled, bargaining: bargaining, fed: fed, forecast: forecast.forecast)
      try Files.deliver(table.csv, to: csv)
    }
    if !json || figures.svg != nil {
      var brief = PackageList(
        packages, of: compiled, forecast: forecast, bargaining: bargaining,
        tabled: bargaining == nil ? [] : tabled(compiled), fed: fed, subtitle: loaded.subtitle,
        for: loaded.reader
      ).brief
      if let worlds { brief.sections.append(WorldsWords(worlds, of: compiled).section) }
      try figures.write(brief, preferring: ["frontier"])
      if !json, !paths.takesOutput { try Files.printOut(BriefText.render(brief)) }
    }
    guard json else { return }
    let efficient = bargaining.map { FrontierDocument($0, wanted: wanted) }
    let document = PackagesDocument(
      packages, of: compiled, efficient: efficient,
      acceptability: worlds.map { AcceptabilityDocument($0, of: compiled) }, fed: fed,
      forecast: forecast)
    try Files.printOut(try DocumentText.of(document))
  }

  /// The packages to list, each with what it leaves open where one stands for several.
  private func listed(
    _ compiled: CompiledCase, _ forecast: ForecastFinding, _ budget: inout Budget
  ) -> (BestPackages, [DistinctPackages.Entry]) {
    let problem = compiled.tabling(budget: &budget).problem
    if distinct {
      let byLines = RankedPackage.bestDistinct(problem, limit: limit, budget: &budget)
      let found = forecast.forecast?.representing(byLines, in: problem) ?? byLines
      return (found.packages, found.entries)
    }
    let found = packages(problem, forecast, &budget)
    let nothingOpen = compiled.issues.map { _ in [Int]() }
    return (
      found,
      found.packages.map { DistinctPackages.Entry(package: $0, freeOptions: nothingOpen) }
    )
  }

  /// The most probable agreements where some party's worths are known, else the likeliest to be
  /// acceptable.
  private func packages(
    _ problem: Problem, _ forecast: ForecastFinding, _ budget: inout Budget
  ) -> BestPackages {
    if let forecast = forecast.forecast, forecast.knowsWorths {
      return BestPackages(
        packages: forecast.top(limit, of: problem), isComplete: true, work: 0)
    }
    return RankedPackage.best(problem, limit: limit, budget: &budget)
  }

  /// What the packages are worth in people fed; `nil` where nothing of the case changes that, where
  /// it would take long and is not asked for, or where there is no solver and it is not asked for.
  private func peopleFed(
    _ entries: [DistinctPackages.Entry], _ compiled: CompiledCase
  ) throws -> PackagesFed? {
    guard PackagesFed.concerns(compiled.theCase) else {
      guard peopleFed else { return nil }
      throw ExitCode.misuse(
        "--people-fed needs a plan of relief with effects of options, and the case has none")
    }
    guard peopleFed || PackagesFed.isQuick(compiled.theCase) else { return nil }
    do {
      return try PackagesFed(
        entries, of: compiled, solver: LinearSolvers.standard, progress: Progress.solver)
    } catch {
      guard peopleFed, !StopSign.current.isAsked else { return nil }
      Files.printError("entente: \(error.description)")
      throw ExitCode.noSolver
    }
  }

  /// The case with a rule that its plan of relief feeds everybody.
  private func feeding(_ theCase: Case) throws -> Case {
    guard theCase.relief != nil else {
      throw ExitCode.misuse("--feeds-everybody needs a plan of relief, and the case has none")
    }
    guard var byOption = ReliefByOption(theCase, solver: try solver(), progress: Progress.solver)
    else {
      throw ExitCode.misuse("--feeds-everybody needs effects in the plan of relief; it has none")
    }
    let condition = try condition(&byOption)
    var changed = theCase
    changed.rules.append(
      Rule(id: "relief", condition: condition, text: "everybody is fed by the plan of relief"))
    return changed
  }

  private func condition(_ byOption: inout ReliefByOption) throws -> Condition {
    do {
      return try byOption.everybodyFed()
    } catch {
      Files.printError("entente: \(error.text)")
      if case .solver = error { throw ExitCode.noSolver }
      throw ExitCode.validationFailure
    }
  }

  private func solver() throws -> any LinearSolver {
    do {
      return try LinearSolvers.standard
    } catch {
      Files.printError("entente: \(error.description)")
      throw ExitCode.noSolver
    }
  }

  /// The offers on the table as whole packages.
  private func tabled(_ compiled: CompiledCase) -> [BargainingFigures.Tabled] {
    compiled.theCase.offers.compactMap { offer in
      var budget = Budget.standard
      let analysis = OfferAnalysis.run(
        compiled.problem, terms: compiled.package(of: offer.terms),
        ordered: compiled.orderedIssues, budget: &budget)
      return BargainingFigures.Tabled(offer, analysis)
    }
  }

  /// What worlds say of the packages, where they are asked for.
  private func acceptability(
    of packages: [[Int]], _ compiled: CompiledCase
  ) throws -> Acceptability? {
    guard samples != nil || seed != nil, !packages.isEmpty else { return nil }
    let options = AcceptabilityOptions(
      samples: samples ?? 10_000, seed: seed ?? 1, threads: Terminal.processors)
    if let found = compiled.acceptability(of: packages, options: options) { return found }
    if StopSign.current.isAsked { return nil }
    let parties = compiled.contradictoryParties.map { compiled.partyIDs[$0] }
    throw ValidationError(
      "no weights and values were found that agree with all the preferences of "
        + parties.joined(separator: ", "))
  }

  /// The solutions asked for; all of them where there are none.
  private var wanted: [String] {
    solution?.split(separator: ",").map { String($0.filter { $0 != " " }) } ?? []
  }
}
