import ArgumentParser
import EntenteAnswers
import EntenteBrief
import EntenteCase
import EntenteEngine
import EntentePage

/// `entente offer`: who objects to an offer, and what would make it acceptable.
struct OfferCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "offer",
    abstract: "Say who objects to an offer, by which lines, and what would make it acceptable.",
    discussion: "Without an id or terms: every offer on the table.")

  @OptionGroup var input: CaseArguments

  @Argument(help: "The id of an offer on the table.")
  var offer: String?

  @Option(
    name: .customLong("terms"), parsing: .upToNextOption,
    help: ArgumentHelp("Terms of an offer that the case does not have.", valueName: "issue=option"))
  var terms: [Assignment] = []

  @OptionGroup var figures: FigureArguments

  @Flag(help: "Print JSON instead of text.")
  var json = false

  private var paths: OutputPaths { OutputPaths([("--svg", figures.svg)]) }

  func validate() throws {
    try paths.validate(json: json)
    guard offer == nil || terms.isEmpty else {
      throw ValidationError("name an offer of the case or give --terms, not both")
    }
    for term in terms where terms.contains(where: { $0.contradicts(term) }) {
      throw ValidationError("--terms settles '\(term.name)' in two ways")
    }
  }

  func run() throws {
    var loaded = try LoadedCase(input, writing: paths)
    loaded.theCase.offers = try chosen(from: loaded)
    let answers = Answers(loaded.theCase, for: loaded.reader, change: loaded.change)
    let brief = Composer(answers).offerBrief
    try figures.write(brief, preferring: ["trades"])
    guard !paths.takesOutput else { return }
    if json {
      return try Files.printOut(try DocumentText.of(OfferDocument(answers)))
    }
    try Files.printOut(BriefText.render(brief))
  }

  private func chosen(from loaded: LoadedCase) throws -> [Offer] {
    if !terms.isEmpty { return [try tabled(loaded.theCase)] }
    guard let offer else { return loaded.theCase.offers }
    let found = loaded.theCase.offers.filter { $0.id == offer }
    guard !found.isEmpty else {
      let known = loaded.theCase.offers.map(\.id)
      throw ExitCode.misuse(
        known.isEmpty
          ? "the case has no offer on the table"
          : "the case has no offer '\(offer)'; it has \(known.joined(separator: ", "))")
    }
    return found
  }

  private func tabled(_ theCase: Case) throws -> Offer {
    let choices = Dictionary(terms.map { ($0.name, $0.value) }) { _, last in last }
    if let mistake = theCase.mistakes(in: WhatIf(fixed: choices)).first {
      let hint = mistake.suggestion.map { "; did you mean '\($0)'?" } ?? ""
      throw ExitCode.misuse(mistake.message + hint)
    }
    return Offer(id: "offer", title: "The offer", by: [], terms: choices)
  }
}
