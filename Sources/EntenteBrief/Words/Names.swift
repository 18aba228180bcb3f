import EntenteAnswers
import EntenteCase
import EntenteEngine
import EntenteMessages
import EntentePage

/// From ids to the words that a reader knows.
struct Names {
  let theCase: Case
  /// What says messages to the reader.
  let catalogue: Catalogue
  /// Says what conditions on the case's issues mean.
  let reader: SpokenReader
  private let issueByID: [String: Issue]
  private let actorByID: [String: Actor]
  private let sourceByID: [String: Source]

  init(_ theCase: Case, catalogue: Catalogue = .english) {
    self.theCase = theCase
    self.catalogue = catalogue
    reader = SpokenReader(theCase.issues)
    issueByID = Dictionary(theCase.issues.map { ($0.id, $0) }) { first, _ in first }
    let actors = theCase.parties + theCase.mediators + theCase.stakeholders
    actorByID = Dictionary(actors.map { ($0.id, $0) }) { first, _ in first }
    sourceByID = Dictionary(theCase.sources.map { ($0.id, $0) }) { first, _ in first }
  }

  func text(_ message: Message) -> String { catalogue.text(of: message) }

  func text(_ argument: Message.Argument) -> String { catalogue.text(of: argument) }

  /// "summer release".
  func issue(_ id: String) -> String {
    issueByID[id]?.name ?? id.replacing("-", with: " ").replacing("_", with: " ")
  }

  /// The label of an option.
  func option(_ id: String, of issue: String) -> String {
    issueByID[issue]?.options.first { $0.id == id }?.label ?? id
  }

  /// The name of a party, mediator, stakeholder or source.
  func actor(_ id: String) -> String { actorByID[id]?.name ?? sourceByID[id]?.title ?? id }

  /// The options of an issue that are not among `options`.
  func otherOptions(of issue: String, than options: [String]) -> [String] {
    issueByID[issue]?.options.map(\.id).filter { !options.contains($0) } ?? []
  }

  /// Names, joined by "and".
  func actors(_ ids: [String]) -> Message.Argument { .texts(ids.map(actor)) }

  /// "summer release: half".
  func choice(_ option: String, of issue: String) -> Message.Argument {
    .part(
      "issue.option",
      ["issue": .text(self.issue(issue)), "option": .text(self.option(option, of: issue))])
  }

  /// The same by indices into the issues and options of a compiled case.
  func settled(_ issue: Int, _ option: Int, _ compiled: CompiledCase) -> Message.Argument {
    let written = compiled.issues[issue]
    return .part(
      "issue.option",
      ["issue": .text(self.issue(written.id)), "option": .text(written.options[option].label)])
  }

  /// "Town council rejects weekend plan (The Courier, 2031-04-01), paragraph 2".
  func citation(_ citation: Citation) -> Message.Argument {
    guard let source = sourceByID[citation.source] else { return .text(citation.source) }
    let details = [source.publisher, source.date].compactMap(\.self)
    let title =
      details.isEmpty
      ? Message.Argument.text(source.title)
      : .part(
        "citation.details",
        ["title": .text(source.title), "details": .commas(details.map { .text($0) })])
    return citation.locator.map {
      .part("citation.place", ["title": title, "place": .text($0)])
    } ?? title
  }

  /// Citations, one after the other.
  func citations(_ citations: [Citation]) -> Message.Argument {
    .semicolons(citations.map(citation))
  }
}
