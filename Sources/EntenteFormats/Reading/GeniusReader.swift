import EntenteCase
import EntenteEngine

/// Reads the XML files of Genius: `negotiation_template` is a domain, `utility_space` a profile.
///
/// The rules are those of Genius 10.4, which differ from what other readers make of the files; the
/// guide to the formats lists them.
struct GeniusReader {
  /// Elements whose insides speak of something else than the issue around them.
  static let opaque: Set<String> = ["similarity_function"]

  let realSteps: Int
  let log: FileLog

  func read(_ file: ScenarioFile, _ index: Int) -> ScenarioPart {
    switch XMLTree.read(file.bytes) {
    case .failure(let error):
      log.log.add(error.diagnostic, to: index)
      return .ignored
    case .success(let root):
      switch root.name {
      case "negotiation_template": return .domain(domain(root, file, index))
      case "utility_space": return .profile(profile(root, file, index))
      default:
        return .stranger(
          Diagnostic(
            .error, .unknownFormat, at: root.span,
            "the XML is not of Genius: its outermost element is neither 'negotiation_template' "
              + "nor 'utility_space'"))
      }
    }
  }

  private func profile(
    _ root: XMLElementNode, _ file: ScenarioFile, _ index: Int
  ) -> GeniusProfile {
    let own = DomainDraft(name: file.stem, issues: issues(root), file: index)
    return GeniusProfile(name: file.stem, file: index, root: root, own: own)
  }

  private func domain(_ root: XMLElementNode, _ file: ScenarioFile, _ index: Int) -> DomainDraft {
    let objective = root.descendants(named: "objective").first?.attributes["name"] ?? ""
    let isNamed = !objective.isEmpty && objective != "root"
    return DomainDraft(
      name: isNamed ? objective : file.stem, issues: issues(root), file: index)
  }

  private func issues(_ root: XMLElementNode) -> [DomainDraft.Issue] {
    var names: Set<String> = []
    return root.descendants(named: "issue", opaque: ["issue"]).compactMap { element in
      guard let issue = issue(element) else { return nil }
      guard names.insert(issue.name).inserted else {
        log.error(
          .duplicateID, at: element.span, issue.name,
          "two issues have the name '\(issue.name)'")
        return nil
      }
      return issue
    }
  }

  private func issue(_ element: XMLElementNode) -> DomainDraft.Issue? {
    guard let name = element.attributes["name"], !name.isEmpty else {
      log.error(.missingKey, at: element.span, "issue", "the issue has no name")
      return nil
    }
    let reader = GeniusElement(element, name, log)
    var issue = DomainDraft.Issue(
      name: name, index: reader.integer("index", isRequired: false), options: [],
      span: element.span)
    switch reader.kind {
    case .discrete: issue.options = options(element, name)
    case .integer: guard addIntegers(reader, to: &issue) else { return nil }
    case .real: guard addGrid(reader, to: &issue) else { return nil }
    case .unknown(let kind):
      log.error(.formatFeature, at: element.span, name, "issues of the type '\(kind)' are not read")
      return nil
    }
    return issue
  }

  private func options(_ element: XMLElementNode, _ name: String) -> [String] {
    var seen: Set<String> = []
    let items = element.children(named: "item")
    let options = items.compactMap { item -> String? in
      guard let value = item.attributes["value"] else {
        log.error(.missingKey, at: item.span, name, "the item has no value")
        return nil
      }
      return seen.insert(value).inserted ? value : nil
    }
    if items.isEmpty { log.error(.emptyList, at: element.span, name, "the issue has no options") }
    if options.count > ScenarioReader.mostOptions {
      log.error(
        .tooMany, at: element.span, name,
        "an issue has at most \(ScenarioReader.mostOptions) options")
    }
    return options
  }

  private func addIntegers(_ reader: GeniusElement, to issue: inout DomainDraft.Issue) -> Bool {
    guard let bounds = reader.integerBounds else { return false }
    guard bounds.upperBound - bounds.lowerBound < ScenarioReader.mostIntegers else {
      log.error(
        .tooMany, at: reader.element.span, issue.name,
        "the range has more than \(ScenarioReader.mostIntegers) whole numbers")
      return false
    }
    issue.options = bounds.map(String.init)
    issue.numbers = bounds.map(Double.init)
    issue.firstInteger = bounds.lowerBound
    return true
  }

  private func addGrid(_ reader: GeniusElement, to issue: inout DomainDraft.Issue) -> Bool {
    guard let bounds = reader.bounds else { return false }
    let grid = NumberGrid(bounds, steps: realSteps)
    issue.options = grid.names
    issue.numbers = grid.numbers
    log.warning(
      .formatChange, at: reader.element.span, issue.name,
      "the range from \(NumberGrid.name(bounds.lowerBound)) to "
        + "\(NumberGrid.name(bounds.upperBound)) is read as \(grid.names.count) values")
    return true
  }
}

/// Evenly spaced values that stand for a range.
struct NumberGrid {
  let numbers: [Double]
  let names: [String]

  init(_ bounds: ClosedRange<Double>, steps: Int) {
    let (low, high) = (bounds.lowerBound, bounds.upperBound)
    let last = low == high ? 0 : steps - 1
    numbers = (0...last).map {
      last == 0 ? low : (low * Double(last - $0) + high * Double($0)) / Double(last)
    }
    names = numbers.map(NumberGrid.name)
  }

  init(numbers: [Double]) {
    self.numbers = numbers
    names = numbers.map(NumberGrid.name)
  }

  /// The number without `.0` where it is whole.
  static func name(_ number: Double) -> String {
    Int(exactly: number).map { "\($0)" } ?? "\(number)"
  }
}
