extension CaseBuilder {
  static let mostStates = 1_000

  /// Reads the names of states.
  func readStates() {
    let written = entries("states", in: root)
    tooMany(written.count, Self.mostStates, "states", root.key("states"), "states")
    var seen: [String: YamlNode] = [:]
    for entry in written.prefix(Self.mostStates) {
      let path = "states: \(Quoted.short(entry.id))"
      checkID(entry, path)
      if let first = seen[entry.id] ?? issueNode(entry.id) {
        duplicate(entry, path, first: first)
        continue
      }
      seen[entry.id] = entry.idNode
      namedStates.insert(entry.id)
      guard let choices = stateChoices(entry, path) else { continue }
      result.states.append(NamedState(id: entry.id, choices: choices, span: span(entry.idNode)))
    }
    for state in result.states { stateConditions[state.id] = state.condition(result.issues) }
    checkOverlaps(seen)
  }

  /// Where an issue of this id stands: a sentence could mean either.
  private func issueNode(_ id: String) -> YamlNode? {
    guard vocabulary.index(ofIssue: id) != nil, let node = root.present("issues") else {
      return nil
    }
    return node.pairs?.first { $0.key.scalar == id }?.key
      ?? node.items?.lazy.compactMap { Fields($0, path: "")["id"] }.first { $0.scalar == id }
  }

  /// What a state says, in either form; `nil` where that has a mistake.
  private func stateChoices(_ entry: CaseEntry, _ path: String) -> [String: String]? {
    guard let fields = entry.fields else {
      wrongType(
        entry.value.isNull ? entry.idNode : entry.value, path,
        "a mapping from issues to options")
      return nil
    }
    let isListed = root["states"]?.items != nil
    if isListed { checkKeys(fields, NamedState.form.keys) }
    let pairs =
      isListed ? mapping("choices", in: fields) : Self.unique(entry.value.pairs ?? [])
    guard !pairs.isEmpty else {
      error(.emptyList, at: entry.idNode, path, "the state settles no issue")
      return nil
    }
    let choices = choices(pairs, path)
    return choices.count == pairs.count ? choices : nil
  }

  /// Reports each state that shares a package with one before it.
  private func checkOverlaps(_ nodes: [String: YamlNode]) {
    let settled = result.states.map { state in
      result.issues.map { issue in
        state.choices[issue.id].flatMap { id in issue.options.firstIndex { $0.id == id } } ?? -1
      }
    }
    for later in settled.indices {
      let other = settled[..<later].firstIndex { Self.overlap($0, settled[later]) }
      guard let other, !log.isFull, let first = nodes[result.states[other].id] else { continue }
      let names = [result.states[later].id, result.states[other].id]
      error(
        .overlappingStates, at: nodes[names[0]], "states: \(Quoted.short(names[0]))",
        "a package can be in \(Quoted.quote(names[0])) and in \(Quoted.quote(names[1]))",
        notes: firstNote(first))
    }
  }

  private static func overlap(_ a: [Int], _ b: [Int]) -> Bool {
    zip(a, b).allSatisfy { $0 == $1 || $0 < 0 || $1 < 0 }
  }
}
