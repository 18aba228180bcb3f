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

  @Flag(help: "Print JSON instead of text.")
  var json = false

  func validate() throws {
    guard (1...1000).contains(limit) else {
      throw ValidationError("--limit takes a whole number from 1 to 1000")
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
    if json {
      return try Files.printOut(try DocumentText.of(PackagesDocument(packages, of: compiled)))
    }
    try Files.printOut(BriefText.render(PackageList(packages, of: compiled).brief))
  }
}
