extension CaseBuilder {
  static let mostIssues = 1_000
  static let mostOptions = 10_000

  func readIssues() {
    var seen: [String: YamlNode] = [:]
    for entry in entries("issues", in: root) {
      let path = entry.fields?.path ?? "issues: \(Quoted.short(entry.id))"
      checkID(entry, path)
      if let first = seen[entry.id] {
        duplicate(entry, path, first: first)
        continue
      }
      seen[entry.id] = entry.idNode
      if let issue = issue(entry, path) { result.issues.append(issue) }
    }
    checkIssueCount()
    vocabulary = Vocabulary(result.issues)
    readStates()
    result.statusQuo = choices("status-quo", in: root)
    result.seeks = root.present("seeks").flatMap { condition($0, "seeks")?.condition }
    if isExport, result.seeks == result.usualGoal { result.seeks = nil }
  }

  /// Options that a condition compares are in order, unless the issue says otherwise.
  func settleOrder() {
    for index in vocabulary.compared where result.issues[index].ordered == nil {
      result.issues[index].ordered = true
    }
  }

  private func checkIssueCount() {
    let node = root.present("issues")
    if node?.items?.isEmpty ?? node?.pairs?.isEmpty ?? (node == nil) {
      error(.emptyList, at: root.key("issues"), "issues", "the case has no issues")
    }
    tooMany(result.issues.count, Self.mostIssues, "issues", root.key("issues"), "issues")
  }

  /// Reports a list that is longer than the format allows.
  func tooMany(_ count: Int, _ most: Int, _ what: String, _ node: YamlNode?, _ path: String) {
    guard count > most else { return }
    error(.tooMany, at: node, path, "there are \(count) \(what), more than the \(most) allowed")
  }

  private func issue(_ entry: CaseEntry, _ path: String) -> Issue? {
    guard let fields = entry.fields else {
      wrongType(
        entry.value.isNull ? entry.idNode : entry.value, path, "a mapping with 'asks' and 'options'"
      )
      return Issue(id: entry.id, asks: "", options: [])
    }
    var issue = Issue(id: entry.id, asks: "", options: [], span: span(entry.idNode))
    read(Issue.form, fields, at: entry.idNode, into: &issue)
    issue.options = options(fields, entry.idNode)
    readMoves(of: &issue, fields)
    return issue
  }

  private func options(_ fields: Fields, _ issue: YamlNode) -> [Option] {
    guard fields.present("options") != nil else {
      if fields["options"] == nil {
        missing("options", in: fields, at: issue)
      } else {
        noOptions(fields)
      }
      return []
    }
    var seen: [String: YamlNode] = [:]
    let written = entries("options", in: fields, listMayBeIDs: true)
    let options = written.compactMap { option($0, fields.path("options"), &seen) }
    let isEmpty = fields["options"]?.items?.isEmpty ?? fields["options"]?.pairs?.isEmpty ?? false
    if isEmpty { noOptions(fields) }
    tooMany(
      options.count, Self.mostOptions, "options", fields.key("options"), fields.path("options"))
    checkLabels(options, written, fields.path("options"))
    return options
  }

  private func noOptions(_ fields: Fields) {
    error(.emptyList, at: fields.key("options"), fields.path("options"), "the issue has no options")
  }

  private func option(
    _ entry: CaseEntry, _ path: String, _ seen: inout [String: YamlNode]
  ) -> Option? {
    checkID(entry, path)
    if let first = seen[entry.id] {
      duplicate(entry, path, first: first)
      return nil
    }
    seen[entry.id] = entry.idNode
    var option = Option(id: entry.id, label: entry.id, span: span(entry.idNode))
    if let fields = entry.fields {
      read(Option.form, fields, into: &option)
    } else if !entry.value.isNull {
      option.label = string(entry.value, path) ?? entry.id
    }
    return option
  }

  private func checkLabels(_ options: [Option], _ written: [CaseEntry], _ path: String) {
    var first: [String: String] = [:]
    let nodes = Dictionary(written.map { ($0.id, $0.idNode) }, uniquingKeysWith: { a, _ in a })
    for option in options {
      guard let other = first[option.label] else {
        first[option.label] = option.id
        continue
      }
      warning(
        .duplicateLabel, at: nodes[option.id], path,
        "the options \(Quoted.quote(other)) and \(Quoted.quote(option.id)) have the same label")
    }
  }

  /// A mapping from issues to one of their options.
  func choices(_ key: String, in fields: Fields) -> [String: String] {
    choices(mapping(key, in: fields), fields.path(key))
  }

  func choices(
    _ pairs: [(key: YamlNode, id: String, value: YamlNode)], _ path: String
  ) -> [String: String] {
    var result: [String: String] = [:]
    for pair in pairs {
      guard let issue = index(ofIssue: pair.id, pair.key, path) else { continue }
      let place = pair.value.isNull ? pair.key : pair.value
      guard let option = string(place, path), hasOption(issue, option, place, path) else {
        continue
      }
      result[pair.id] = option
    }
    return result
  }

  func index(ofIssue id: String, _ node: YamlNode, _ path: String) -> Int? {
    if let index = vocabulary.index(ofIssue: id) { return index }
    guard !result.issues.isEmpty else { return nil }
    error(
      .unknownIssue, at: node, path, "the case has no issue \(Quoted.quote(id))",
      suggestion: suggestion(for: id, among: result.issues.map(\.id)))
    return nil
  }

  func hasOption(_ issue: Int, _ id: String, _ node: YamlNode, _ path: String) -> Bool {
    if vocabulary.index(ofOption: id, issue: issue) != nil { return true }
    let options = result.issues[issue].options.map(\.id)
    error(
      .unknownOption, at: node, path,
      "issue \(Quoted.quote(result.issues[issue].id)) has no option \(Quoted.quote(id))",
      suggestion: suggestion(for: id, among: options))
    return false
  }
}
