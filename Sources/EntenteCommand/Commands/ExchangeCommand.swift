import ArgumentParser
import EntenteAnswers
import EntenteBrief
import EntenteCase
import EntenteEngine
import EntentePage

/// `entente exchange`: an order of steps in which nobody gains by stopping, or the proof that there
/// is none.
struct ExchangeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "exchange",
    abstract: "Find an order of handing over in which nobody would gain by stopping on the way.",
    discussion: """
      Says whether there is one, or why not; the least that stopping must cost whom; the fastest \
      order and the most even one. With --check: replays an order of your own from a JSON file, \
      {"steps": [{"day": 1, "items": ["id", "id"]}]}.
      """)

  @OptionGroup var input: CaseArguments

  @Option(help: ArgumentHelp("Only the exchange with this id.", valueName: "id"))
  var exchange: String?

  @Option(
    help: ArgumentHelp(
      "Also write the steps as comma-separated values; - prints them instead.",
      valueName: "file"))
  var csv: String?

  @OptionGroup var figures: FigureArguments

  @Flag(help: "Print JSON instead of text.")
  var json = false

  @Option(
    help: ArgumentHelp(
      "Replay the order of steps in this JSON file; fail if it is not safe.", valueName: "file"))
  var check: String?

  private var paths: OutputPaths { OutputPaths([("--csv", csv), ("--svg", figures.svg)]) }

  func validate() throws {
    try paths.validate(json: json)
    if check != nil, json || csv != nil || figures.svg != nil {
      throw ValidationError("--check only checks; leave out --json, --csv and --svg")
    }
  }

  func run() throws {
    var loaded = try LoadedCase(input, writing: paths)
    loaded.theCase.exchanges = try chosen(from: loaded)
    if let check { return try replay(check, loaded) }
    let answers = Answers(
      loaded.theCase, for: loaded.reader, change: loaded.change, samples: 1,
      exchangeWork: .standard)
    if let csv { try Files.deliver(ExchangeFindings.csv(answers.exchanges), to: csv) }
    let brief = Composer(answers).exchangeBrief
    try figures.write(brief, preferring: ["exchange"])
    guard !paths.takesOutput else { return }
    try Files.printOut(
      json
        ? try DocumentText.of(ExchangeDocument(answers.exchanges)) : BriefText.render(brief))
  }

  private func chosen(from loaded: LoadedCase) throws -> [Exchange] {
    try ExchangeInquiry.confirm(loaded.compiled)
    guard let exchange else { return loaded.theCase.exchanges }
    let found = loaded.theCase.exchanges.filter { $0.id == exchange }
    guard !found.isEmpty else {
      let known = loaded.theCase.exchanges.map(\.id)
      throw ExitCode.misuse(
        "the case has no exchange '\(exchange)'; it has \(known.joined(separator: ", "))")
    }
    return found
  }

  private func replay(_ file: String, _ loaded: LoadedCase) throws {
    let exchanges = loaded.compiled.exchanges
    guard exchanges.count == 1 else {
      throw ExitCode.misuse("the case has several exchanges; name one with --exchange")
    }
    let bytes = try Files.read(file)
    do {
      let replay = try PlanReplay(bytes, of: exchanges[0], names: loaded.theCase)
      guard replay.flaws.isEmpty else {
        Files.printError(replay.flaws.joined(separator: "\n"))
        throw ExitCode.failure
      }
      Files.printError("checked: in this order of steps nobody would gain by stopping")
    } catch let mistake as PlanReplay.Mistake {
      throw ExitCode.misuse(mistake.text)
    }
  }
}
