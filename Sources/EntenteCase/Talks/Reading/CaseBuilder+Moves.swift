extension CaseBuilder {
  /// Reads who changes an issue, and how.
  func readMoves(of issue: inout Issue, _ fields: Fields) {
    issue.moves = moves(fields, issue.options)
    issue.irreversible = irreversible(fields, issue.options)
    issue.binds = bound(fields)
    exclude(
      "irreversible", beside: "moves", fields,
      "leave out of 'moves' every change away from that option instead")
    exclude(
      "binds", beside: "moved by", fields,
      "what one party moves alone takes nobody else's agreement")
  }

  private func exclude(_ key: String, beside other: String, _ fields: Fields, _ note: String) {
    guard fields.present(key) != nil, fields.present(other) != nil else { return }
    error(
      .conflictingKeys, at: fields.key(key), fields.path,
      "'\(key)' and '\(other)' exclude each other", notes: [note])
  }

  private func moves(_ fields: Fields, _ options: [Option]) -> [Issue.Move]? {
    guard fields.present("moves") != nil else { return nil }
    var seen: Set<Issue.Move> = []
    return strings("moves", in: fields).compactMap { node, text in
      guard let move = move(text, node, fields.path("moves"), options) else { return nil }
      if !seen.insert(move).inserted { repeated(text, node, fields.path("moves")) }
      return move
    }
  }

  /// Reads `delay to accept`.
  private func move(
    _ text: String, _ node: YamlNode, _ path: String, _ options: [Option]
  ) -> Issue.Move? {
    let words = text.split(whereSeparator: \.isWhitespace).map(String.init)
    guard words.count == 3, words[1].lowercased() == "to" else {
      error(
        .badMove, at: node, path, "\(Quoted.quote(text)) is no move",
        notes: ["write the option that is left and the one that takes its place: 'none to half'"])
      return nil
    }
    let isKnown = [words[0], words[2]].map { isOption($0, of: options, node, path) }
    guard isKnown == [true, true] else { return nil }
    guard words[0] != words[2] else {
      error(.badMove, at: node, path, "the move from \(Quoted.quote(words[0])) leads nowhere")
      return nil
    }
    return Issue.Move(from: words[0], to: words[2])
  }

  private func irreversible(_ fields: Fields, _ options: [Option]) -> [String] {
    let path = fields.path("irreversible")
    var seen: Set<String> = []
    return strings("irreversible", in: fields).filter { node, text in
      guard isOption(text, of: options, node, path) else { return false }
      if !seen.insert(text).inserted { repeated(text, node, path) }
      return true
    }.map(\.text)
  }

  private func isOption(
    _ id: String, of options: [Option], _ node: YamlNode, _ path: String
  ) -> Bool {
    guard !options.isEmpty, !options.contains(where: { $0.id == id }) else { return true }
    error(
      .unknownOption, at: node, path, "the issue has no option \(Quoted.quote(id))",
      suggestion: suggestion(for: id, among: options.map(\.id)))
    return false
  }

  private func bound(_ fields: Fields) -> [String]? {
    guard let node = fields.present("binds") else { return nil }
    let path = fields.path("binds")
    if node.items?.isEmpty == true {
      error(.emptyList, at: node, path, "somebody must agree to a change")
    }
    var seen: Set<String> = []
    return strings("binds", in: fields).filter { node, text in
      guard isParty(text, node, path) else { return false }
      if !seen.insert(text).inserted { repeated(text, node, path) }
      return true
    }.map(\.text)
  }
}
