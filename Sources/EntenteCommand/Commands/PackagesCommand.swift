import ArgumentParser
import EntenteEngine
import EntenteReport

/// `entente packages`: the agreements likeliest to be acceptable to all.
struct PackagesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "packages",
    abstract: "List the packages likeliest to be acceptable to all.")

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

  @Flag(help: "Print JSON instead of text.")
  var json = false

  func validate() throws {
    guard (1...1000).contains(limit) else {
      throw ValidationError("--limit takes a whole number from 1 to 1000")
    }
    for name in wanted where !Bargaining.solutionNames.contains(name) {
      throw ValidationError(
        "no solution is called '\(name)'; write some of "
          + Bargaining.solutionNames.joined(separator: ", "))
    }
  }

  func run() throws {
    let loaded = try LoadedCase(input)
    let compiled = loaded.compiled
    var budget = Budget.standard
    let packages =
      distinct
      ? RankedPackage.bestDistinct(compiled.problem, limit: limit, budget: &budget).packages
      : RankedPackage.best(compiled.problem, limit: limit, budget: &budget)
    let acceptableExists = packages.packages.first?.crosses.isEmpty ?? false
    let bargaining = Bargaining(compiled, acceptableExists: acceptableExists, budget: &budget)
    guard json else {
      let list = PackageList(packages, of: compiled, bargaining: bargaining)
      return try Files.printOut(BriefText.render(list.brief))
    }
    let efficient = bargaining.map { FrontierDocument($0, wanted: wanted) }
    let document = PackagesDocument(packages, of: compiled, efficient: efficient)
    try Files.printOut(try DocumentText.of(document))
  }

  /// The solutions asked for; all of them where there are none.
  private var wanted: [String] {
    solution?.split(separator: ",").map { String($0.filter { $0 != " " }) } ?? []
  }
}
