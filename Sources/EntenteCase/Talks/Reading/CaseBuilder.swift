/// Makes a case from the tree of a file, noting every mistake on the way.
///
/// Each section has a file of its own. All of them continue after a mistake with what is left, so
/// that one reading finds all of them.
final class CaseBuilder: FormReader {
  /// What files that the case names contain.
  var files = ReliefFiles.none
  /// What the reader may know; `nil` for the mediator.
  var visibility: Visibility?
  /// Whether a plan is read without its case.
  var standsAlone = false
  let root: Fields

  var result = Case(title: "")
  var vocabulary = Vocabulary(issues: [])
  /// The ids of states, well or badly written.
  var namedStates: Set<String> = []
  /// What each named state means, by its id.
  var stateConditions: [String: Condition] = [:]
  /// What each id among people and sources is; more than one thing only by mistake.
  var people: [String: [Person]] = [:]
  /// Where the ids of people and sources are first used.
  var peopleNodes: [String: YamlNode] = [:]
  /// The sources that are entrusted to somebody's confidence, well or badly written.
  var confidential: Set<String> = []
  /// Where the ids of claims, rules, groups and offers are first used.
  var entries: [String: YamlNode] = [:]
  /// Ids that a case has already for which an entry is read alone.
  var takenIDs: Set<String> = []
  /// The sources that some entry cites.
  var usedSources: Set<String> = []
  /// The issues that a claim, rule or offer speaks to.
  var mentioned: Set<String> = []
  /// What is noted of claims, for those that name them.
  var claimNotes = ClaimNotes()
  /// What is noted of offers, until all are read.
  var offerNotes = OfferNotes()
  /// What is noted of agreements, for the claims that name them.
  var agreementNotes = AgreementNotes()

  /// What an id among people and sources stands for.
  enum Person {
    case party, mediator, stakeholder, source
  }

  init(root: YamlNode, text: SourceText, reader: Reader) {
    self.root = Fields(root, path: "")
    super.init(text: text, reader: reader)
  }

  override func isKnown(
    _ id: String, as thing: NamedThing, _ node: YamlNode, _ path: String
  ) -> Bool {
    switch thing {
    case .party: isParty(id, node, path)
    case .guarantor: isGuarantor(id, node, path)
    case .overseer: isOverseer(id, node, path)
    case .phase: isPhase(id, node, path, agreementNotes.current, besides: [])
    case .target: isPhase(id, node, path, agreementNotes.current)
    }
  }

  override func isMeant(_ slip: SlippedKey) -> Bool { SlippedValues.tell(slip) }

  override func citations(in fields: Fields) -> [Citation] { citedSources(in: fields) }

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
    settleOffers()
    settleAgreements()
    checkExchangedOffers()
    readRelief()
    settleOrder()
    warn()
    return result
  }

  /// Whether the file is an export, which writes out what is usual.
  var isExport: Bool { root["normalised"]?.bool == true }

  /// Looks through a tree that is no case for what YAML allows and a case does not.
  func checkTreeAlone() {
    let check = YamlCheck(
      text: text, report: { [self] in log.add($0, $1) }, showsPlaces: !isRestricted)
    check.check(root.node, path: "")
  }

  private func checkTree() {
    let check = YamlCheck(
      text: text, report: { [self] in log.add($0, $1) }, showsPlaces: !isRestricted)
    check.check(root.node, path: "")
    checkKeys(root, (isExport ? Case.exportForm : Case.form).keys)
  }
}

extension CaseBuilder {
  /// Whether a section is there and holds no entries that could be read: what names one of them
  /// is not to blame.
  func isBroken(_ section: String) -> Bool {
    guard let node = root.present(section) else { return false }
    return node.scalar != nil
  }

  /// Claims an id among claims, rules, groups and offers; `false` where it is taken.
  func registerEntry(_ entry: CaseEntry, _ path: String) -> Bool {
    checkID(entry, path)
    if let first = entries[entry.id] {
      duplicate(entry, path, first: first)
      return false
    }
    entries[entry.id] = entry.idNode
    guard takenIDs.contains(entry.id) else { return true }
    error(
      .duplicateID, at: entry.idNode, path, "the case has the id \(Quoted.quote(entry.id)) already")
    return false
  }
}
