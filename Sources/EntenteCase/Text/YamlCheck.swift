/// Looks through a whole tree for what YAML allows and a case does not: repeated keys, keys that
/// are lists, merge keys, tags, and control characters written as escapes.
struct YamlCheck {
  let text: SourceText
  let report: (Diagnostic.Severity, () -> Diagnostic) -> Void
  let showsPlaces: Bool

  /// - Complexity: O(nodes)
  func check(_ node: YamlNode, path: String) {
    if node.hasTag { feature(node, path, "a tag stands before this; a case has no use for tags") }
    switch node.content {
    case .scalar(let scalar): checkCharacters(scalar, node, path)
    case .sequence(let items): for item in items { check(item, path: Self.entry(item, path)) }
    case .mapping(let pairs): checkPairs(pairs, path)
    }
  }

  private func checkPairs(_ pairs: [YamlNode.Pair], _ path: String) {
    var first: [String: YamlNode] = [:]
    for pair in pairs {
      checkKey(pair.key, path, &first)
      let name = Quoted.short(pair.key.scalar ?? "")
      check(pair.value, path: Self.joined(path, name))
    }
  }

  private func checkKey(_ key: YamlNode, _ path: String, _ first: inout [String: YamlNode]) {
    guard let name = key.scalar else {
      return add(.wrongType, key, path, "a key must be a word, not \(key.described)")
    }
    if key.hasTag { feature(key, path, "a tag stands before this; a case has no use for tags") }
    checkCharacters(name, key, path)
    if name == "<<", key.style == .plain {
      feature(key, path, "the merge key << is not understood; write the keys out")
    } else if let earlier = first[name] {
      add(
        .duplicateKey, key, path, "the key \(Quoted.quote(name)) stands here a second time",
        notes: showsPlaces
          ? ["the first is in line \(place(earlier).line), column \(place(earlier).column)"] : [])
    } else {
      first[name] = key
    }
  }

  /// Escapes in double quotes can bring in characters that were refused in the file itself.
  private func checkCharacters(_ scalar: String, _ node: YamlNode, _ path: String) {
    guard node.style == .doubleQuoted else { return }
    let offset = scalar.unicodeScalars.enumerated().first {
      EncodingCheck.isControl($0.element.value) || $0.element.value == 0x0D
    }?.offset
    guard let offset else { return }
    report(.error) {
      Diagnostic(
        .error, .controlCharacter, at: ScalarPlaces(node, in: text).span(offset, 1), path: path,
        "an escape writes a control character; it cannot stand in a case")
    }
  }

  private func feature(_ node: YamlNode, _ path: String, _ message: String) {
    add(.yamlFeature, node, path, message)
  }

  private func add(
    _ code: DiagnosticCode, _ node: YamlNode, _ path: String, _ message: String,
    notes: @autoclosure () -> [String] = []
  ) {
    report(.error) {
      Diagnostic(.error, code, at: place(node), path: path, message, notes: notes())
    }
  }

  private func place(_ node: YamlNode) -> Span { node.span(in: text) }

  private static func joined(_ path: String, _ name: String) -> String {
    path.isEmpty ? name : "\(path): \(name)"
  }

  /// An entry of a list goes by its id: its number would count entries that a reader may not see.
  private static func entry(_ item: YamlNode, _ path: String) -> String {
    guard let id = item.values(of: "id").first?.scalar else { return path }
    return joined(path, Quoted.short(id))
  }
}
