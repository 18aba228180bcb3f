import EntenteCase
import EntenteEngine

/// Reads JSON and YAML files, by what stands in them: GeniusWeb, NegMAS, NegoLog.
struct PlainReader {
  let realSteps: Int
  let log: FileLog

  func read(_ file: ScenarioFile, _ index: Int) -> ScenarioPart {
    switch PlainFile.read(file.bytes) {
    case .failure(let error):
      log.log.add(error.diagnostic, to: index)
      return .ignored
    case .success(let root): return root.map { part($0, file, index) } ?? stranger(nil)
    }
  }

  private func part(_ root: PlainValue, _ file: ScenarioFile, _ index: Int) -> ScenarioPart {
    if let space = root["LinearAdditiveUtilitySpace"] {
      return geniusWebProfile(space, file, index)
    }
    if root["issuesValues"] != nil {
      return .domain(GeniusWebDomain(log: log, path: file.stem).domain(root, index))
    }
    if root["issues"]?.mapping != nil, root["issueWeights"] != nil {
      return .profile(NegoLogProfile(root: root, name: file.stem, file: index))
    }
    if root["IssueValues"] != nil, root["NumberOfIssues"] != nil { return .ignored }
    if root["issues"]?.list != nil { return .domain(negMASDomain(root, file, index)) }
    if let type = root["type"]?.text { return negMASProfile(root, type, file, index) }
    return unknown(root)
  }

  private func geniusWebProfile(
    _ space: PlainValue, _ file: ScenarioFile, _ index: Int
  ) -> ScenarioPart {
    let own = space["domain"].map {
      GeniusWebDomain(log: log, path: file.stem).domain($0, index)
    }
    return .profile(GeniusWebProfile(space: space, name: file.stem, file: index, ownDomain: own))
  }

  private func negMASDomain(
    _ root: PlainValue, _ file: ScenarioFile, _ index: Int
  ) -> DomainDraft {
    let issues = NegMASIssues(realSteps: realSteps, log: log).issues(root["issues"]?.list ?? [])
    return DomainDraft(name: root["name"]?.words ?? file.stem, issues: issues, file: index)
  }

  private func negMASProfile(
    _ root: PlainValue, _ type: String, _ file: ScenarioFile, _ index: Int
  ) -> ScenarioPart {
    let kind = type.split(separator: ".").last.map(String.init) ?? type
    guard kind.hasSuffix("Function") || kind.hasSuffix("Ufun") || kind.hasSuffix("UFun") else {
      return unknown(root)
    }
    return .profile(
      NegMASProfile(root: root, kind: kind, name: root["name"]?.words ?? file.stem, file: index))
  }

  private func unknown(_ root: PlainValue) -> ScenarioPart { stranger(root.span) }

  private func stranger(_ span: Span?) -> ScenarioPart {
    .stranger(
      Diagnostic(
        .error, .unknownFormat, at: span ?? .none,
        span == nil
          ? "the file is empty"
          : "the file is neither XML of Genius, JSON of GeniusWeb or NegoLog, nor YAML of NegMAS"))
  }
}

extension PlainValue {
  /// The text, unless nothing stands there.
  var words: String? { isNull ? nil : text }

  /// A finite number, whether in quotation marks or not.
  var number: Double? { text.flatMap(PlainNumber.finite) }

  /// The values of a mapping by their keys, the last of several.
  var table: [String: PlainValue] {
    Dictionary(
      (mapping ?? []).compactMap { pair in pair.key.text.map { ($0, pair.value) } },
      uniquingKeysWith: { _, last in last })
  }

  /// Whether YAML's word for negative infinity stands here.
  var isNegativeInfinity: Bool {
    ["-.inf", "-.Inf", "-.INF", "-Infinity", "-inf"].contains(text ?? "")
  }
}

extension FileLog {
  /// A finite number; anything else is an error.
  func number(_ value: PlainValue?, in parent: PlainValue, _ path: String) -> Double? {
    guard let value else {
      error(.missingKey, at: parent.span, path, "'\(path)' is missing")
      return nil
    }
    guard let number = value.number else {
      error(.badNumber, at: value.span, path, "'\(path)' is no number")
      return nil
    }
    if PlainNumber.mayBe(number) { return number }
    error(
      .badNumber, at: value.span, path, "'\(path)' is not a number \(PlainNumber.words)")
    return nil
  }

  /// Issues from pairs of a name and its options, without repeats.
  func distinct(_ issues: [DomainDraft.Issue]) -> [DomainDraft.Issue] {
    var names: Set<String> = []
    return issues.filter { issue in
      if issue.options.count > ScenarioReader.mostOptions {
        error(
          .tooMany, at: issue.span, issue.name,
          "an issue has at most \(ScenarioReader.mostOptions) options")
      }
      if issue.options.isEmpty {
        error(.emptyList, at: issue.span, issue.name, "the issue has no options")
      }
      if names.insert(issue.name).inserted { return true }
      error(
        .duplicateID, at: issue.span, issue.name, "two issues have the name '\(issue.name)'")
      return false
    }
  }

  /// The options of an issue, of which repeats are passed over.
  func options(_ items: [PlainValue], _ path: String) -> [String] {
    var seen: Set<String> = []
    return items.compactMap { item in
      guard let text = item.text else {
        error(.wrongType, at: item.span, path, "an option is a text or a number")
        return nil
      }
      return seen.insert(text).inserted ? text : nil
    }
  }
}
