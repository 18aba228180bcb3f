extension Visibility {
  /// Whether an entry is whole: nothing in it is damaged, so that who may know it can be told. A word
  /// that is meant to hide it may be misspelt beyond recognition, merged into it, or stand deeper
  /// than it should; so any key that the entry cannot have makes it hidden from others.
  static func isWhole(_ entry: YamlNode, _ keys: [String]) -> Bool {
    guard let pairs = entry.pairs else { return false }
    return pairs.allSatisfy { keys.contains($0.key.scalar ?? "") } && isSound(entry)
  }

  /// Whether a value has none of what YAML allows and a case does not, at any depth, and no word that
  /// hides where nothing can be hidden.
  /// - Complexity: O(nodes)
  static func isSound(_ node: YamlNode, isEntry: Bool = true) -> Bool {
    guard !node.hasTag else { return false }
    switch node.content {
    case .scalar: return true
    case .sequence(let items): return items.allSatisfy { isSound($0, isEntry: false) }
    case .mapping(let pairs):
      var seen: Set<String> = []
      return pairs.allSatisfy { pair in
        guard let key = pair.key.scalar, key != "<<", !pair.key.hasTag, seen.insert(key).inserted
        else { return false }
        if isEntry, judgedAlone.contains(key) { return true }
        return (isEntry || !mayHide(key, pair.value)) && isSound(pair.value, isEntry: false)
      }
    }
  }

  /// Where records stand in an entry that have sources of their own: a damaged one hides itself only.
  private static let judgedAlone: Set<String> = [
    "responses", "obligations", "guarantees", "transfers", "stopping",
  ]

  /// Whether a pair inside a value looks as if it were to hide the entry. Ids stand there too, and
  /// may be such words, so that what stands behind counts.
  private static func mayHide(_ key: String, _ value: YamlNode) -> Bool {
    switch key.lowercased() {
    case "confidential": true
    // A range begins with a number.
    case "from": value.scalar.flatMap(Double.init) == nil
    default: value.bool != nil && HidingWord.isMeant(by: key)
    }
  }

  /// Whether an entry says where it comes from, or what was assumed.
  static func hasOrigin(_ entry: YamlNode) -> Bool {
    let from = entry.values(of: "from").contains { !$0.isNull && $0.items?.isEmpty != true }
    return from || entry.values(of: "assumed").contains { $0.scalar != nil && !$0.isNull }
  }
}
