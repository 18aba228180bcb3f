/// Makes a case from the tree of a file, noting every mistake on the way.
///
/// Each section has a file of its own. All of them continue after a mistake with what is left, so
/// that one reading finds all of them.
final class CaseBuilder {
  let text: SourceText
  /// Whether the case is read for somebody else than the mediator: such a reader's entries may name
  /// what was taken out, which must pass without a word.
  let isRestricted: Bool
  let reader: Reader
  /// What files that the case names contain.
  var files = ReliefFiles.none
  /// What the reader may know; `nil` for the mediator.
  var visibility: Visibility?
  /// Whether a plan is read without its case.
  var standsAlone = false
  var log: DiagnosticLog
  let root: Fields

  var result = Case(title: "")
  var vocabulary = Vocabulary(issues: [])
  /// The ids of states, well or badly written.
  var namedStates: Set<String> = []
  /// What each named state means, by its id.
  var stateConditions: [String: Condition] = [:]
  /// Each party's rankings so far.
  var rankings: [String: [WrittenRanking]] = [:]
  /// What each id among people and sources is; more than one thing only by mistake.
  var people: [String: [Person]] = [:]
  /// Where the ids of people and sources are first used.
  var peopleNodes: [String: YamlNode] = [:]
  /// The sources that are entrusted to somebody's confidence, well or badly written.
  var confidential: Set<String> = []
  /// Where the ids of claims, rules, groups and offers are first used.
  var entries: [String: YamlNode] = [:]
  /// The sources that some entry cites.
  var usedSources: Set<String> = []
  /// The issues that a claim, rule or offer speaks to.
  var mentioned: Set<String> = []
  /// Who has made a claim that could be read that far.
  var speakers: Set<String> = []
  /// The owner of each line, by its id; also of lines with mistakes in them.
  var lineOwners: [String: String] = [:]
  /// How firm each line is, where that can be read.
  var lineFirmness: [String: Firmness] = [:]
  /// The ids of claims that are no lines.
  var otherClaims: Set<String> = []

  /// Where each party's numbers for an issue, or for what stands beside them, are first stated.
  var statedNumbers: [StatedNumber: YamlNode] = [:]

  /// Agreements as far as they are read, also those with mistakes, by id.
  var agreements: [String: WrittenAgreement] = [:]
  /// The obligations of agreements, by id: whose each is.
  var obligationOwners: [String: String] = [:]
  /// Ids in agreements that are to be claimed once all other entries are, in their order.
  var agreementEntries: [(entry: CaseEntry, path: String)] = []
  /// Where the offers that agreements name stand, by the agreement's id.
  var offerSpans: [String: Span] = [:]
  /// Where each party's figures for an agreement are first stated.
  var statedFigures: [StatedFigure: YamlNode] = [:]
  /// Where each figure for an item of an exchange is first stated.
  var statedItemFigures: [StatedItemFigure: YamlNode] = [:]

  /// How many entries of rankings may still be compared with other rankings.
  var rankingBudget = 1_000_000
  /// How many ids may still be compared for suggestions.
  var suggestionBudget = 20_000

  /// What an id among people and sources stands for.
  enum Person {
    case party, mediator, stakeholder, source
  }

  init(root: YamlNode, text: SourceText, reader: Reader) {
    self.text = text
    isRestricted = reader != .mediator
    self.reader = reader
    log = DiagnosticLog(for: reader)
    self.root = Fields(root, path: "")
  }

  /// The case, as far as it can be read.
  func build() -> Case {
    checkTree()
    readHead()
    readPeople()
    readSources()
    readIssues()
    readRules()
    readAgreements()
    readExchanges()
    readClaims()
    readTogether()
    readOffers()
    settleAgreements()
    checkExchangedOffers()
    readRelief()
    warn()
    return result
  }

  private func checkTree() {
    let check = YamlCheck(
      text: text, report: { [self] in log.add($0, $1) }, showsPlaces: !isRestricted)
    check.check(root.node, path: "")
    let isExport = root["normalised"]?.bool == true
    checkKeys(root, CaseKey.top + (isExport ? CaseKey.derived : []))
  }
}

extension CaseBuilder {
  /// The place of a value, as the case keeps it.
  func span(_ node: YamlNode) -> Span {
    isRestricted ? .none : node.span(in: text)
  }

  func error(
    _ code: DiagnosticCode, at node: YamlNode?, _ path: String,
    _ message: @autoclosure () -> String,
    notes: @autoclosure () -> [String] = [], suggestion: @autoclosure () -> String? = nil
  ) {
    log.add(.error) {
      Diagnostic(
        .error, code, at: node.map(span) ?? .none, path: path, message(), notes: notes(),
        suggestion: suggestion())
    }
  }

  func warning(
    _ code: DiagnosticCode, at node: YamlNode?, _ path: String,
    _ message: @autoclosure () -> String,
    notes: @autoclosure () -> [String] = []
  ) {
    log.add(.warning) {
      Diagnostic(
        .warning, code, at: node.map(span) ?? .none, path: path, message(), notes: notes())
    }
  }

  /// Whether a section is there and holds no entries that could be read: what names one of them
  /// is not to blame.
  func isBroken(_ section: String) -> Bool {
    guard let node = root.present(section) else { return false }
    return node.scalar != nil
  }

  /// The nearest of some ids, as long as there were not too many to look through before: a hundred
  /// mistakes among ten thousand ids would take longer than all the rest.
  func suggestion(for word: String, among candidates: [String]) -> String? {
    guard suggestionBudget >= candidates.count else { return nil }
    suggestionBudget -= candidates.count
    return nearest(to: word, among: candidates)
  }

  /// A note that tells the mediator where the first of two is.
  func firstNote(_ node: YamlNode) -> [String] {
    guard !isRestricted else { return [] }
    let place = span(node)
    return ["the first is in line \(place.line), column \(place.column)"]
  }

  /// Reports the keys that do not belong in a mapping.
  func checkKeys(_ fields: Fields, _ allowed: [String]) {
    for pair in fields.pairs {
      guard let key = pair.key.scalar, !allowed.contains(key), key != "<<" else { continue }
      error(
        .unknownKey, at: pair.key, fields.path, "the key \(Quoted.quote(key)) has no meaning here",
        notes: ["known here: \(allowed.joined(separator: ", "))"],
        suggestion: suggestion(for: key, among: allowed))
    }
  }
}
