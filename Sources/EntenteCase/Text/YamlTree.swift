/// What is to be written as YAML, keys in the order given.
package indirect enum YamlTree: Sendable {
  /// Text, put in quotes where it needs them.
  case text(String)
  /// A number or a truth value, as it stands.
  case literal(String)
  case list([YamlTree])
  case mapping([(key: String, value: YamlTree)])
  /// A mapping whose keys are YAML already.
  case table([(key: String, value: YamlTree)])
  /// A mapping or list that is spread over lines even where it would fit in one.
  case block(YamlTree)

  /// The document, each line ended by a line feed.
  ///
  /// Lists and mappings stand in one line inside brackets where that takes at most 100 columns.
  package var document: String {
    var lines: [String] = []
    YamlEmitter.write(self, indent: 0, into: &lines)
    return lines.map { $0 + "\n" }.joined()
  }
}

/// Writes trees line by line.
private enum YamlEmitter {
  static let width = 100

  static func write(_ tree: YamlTree, indent: Int, into lines: inout [String]) {
    switch tree {
    case .block(let inner): write(inner, indent: indent, into: &lines)
    case .mapping(let pairs):
      for pair in pairs { write(pair.value, after: key(pair.key), indent, into: &lines) }
    case .table(let pairs):
      for pair in pairs { write(pair.value, after: pair.key, indent, into: &lines) }
    case .list(let items):
      for item in items { writeItem(item, indent, into: &lines) }
    case .text, .literal: lines.append(blanks(indent) + flow(tree, isInFlow: false))
    }
  }

  /// A value behind its key: on the same line where it fits, else below it.
  private static func write(
    _ value: YamlTree, after key: String, _ indent: Int, into lines: inout [String]
  ) {
    let start = blanks(indent) + key + ":"
    if let inline = inline(value, columns: width - start.count - 1) {
      lines.append("\(start) \(inline)")
    } else {
      lines.append(start)
      write(value, indent: indent + 2, into: &lines)
    }
  }

  private static func writeItem(_ item: YamlTree, _ indent: Int, into lines: inout [String]) {
    if let inline = inline(item, columns: width - indent - 2) {
      lines.append("\(blanks(indent))- \(inline)")
      return
    }
    let first = lines.count
    write(item, indent: indent + 2, into: &lines)
    lines[first] = blanks(indent) + "- " + lines[first].dropFirst(indent + 2)
  }

  /// The value in one line; `nil` where it must take several.
  private static func inline(_ value: YamlTree, columns: Int) -> String? {
    switch value {
    case .text, .literal: return flow(value, isInFlow: false)
    case .mapping(let pairs) where pairs.isEmpty: return "{}"
    case .table(let pairs) where pairs.isEmpty: return "{}"
    case .list(let items) where items.isEmpty: return "[]"
    case .mapping, .table, .list:
      if containsBlock(value) { return nil }
      let text = flow(value, isInFlow: false)
      return text.count <= columns ? text : nil
    case .block: return nil
    }
  }

  private static func containsBlock(_ tree: YamlTree) -> Bool {
    switch tree {
    case .text, .literal: false
    case .list(let items): items.contains(where: containsBlock)
    case .mapping(let pairs), .table(let pairs): pairs.contains { containsBlock($0.value) }
    case .block: true
    }
  }

  private static func flow(_ tree: YamlTree, isInFlow: Bool) -> String {
    switch tree {
    case .text(let text): YamlScalar.text(text, isInFlow: isInFlow)
    case .literal(let literal): literal
    case .list(let items):
      "[" + items.map { flow($0, isInFlow: true) }.joined(separator: ", ") + "]"
    case .mapping(let pairs):
      "{"
        + pairs.map { "\(key($0.key)): \(flow($0.value, isInFlow: true))" }
        .joined(separator: ", ") + "}"
    case .table(let pairs):
      "{" + pairs.map { "\($0.key): \(flow($0.value, isInFlow: true))" }.joined(separator: ", ")
        + "}"
    case .block(let inner): flow(inner, isInFlow: isInFlow)
    }
  }

  private static func key(_ key: String) -> String { YamlScalar.text(key, isInFlow: true) }

  private static func blanks(_ count: Int) -> String { String(repeating: " ", count: count) }
}
