/// A mapping with named fields and where it stands, in words.
struct Fields {
  let node: YamlNode
  let path: String

  init(_ node: YamlNode, path: String) {
    self.node = node
    self.path = path
  }

  var pairs: [YamlNode.Pair] { node.pairs ?? [] }

  /// The first value of a key.
  subscript(key: String) -> YamlNode? {
    pairs.first { $0.key.scalar == key }?.value
  }

  /// The key as written, for its place.
  func key(_ name: String) -> YamlNode? {
    pairs.first { $0.key.scalar == name }?.key
  }

  /// The value of a key unless it is absent or empty.
  func present(_ key: String) -> YamlNode? {
    guard let value = self[key], !value.isNull else { return nil }
    return value
  }

  /// What stands for the whole in a diagnostic: its id, or else its first key.
  var anchor: YamlNode {
    if let id = present("id"), id.scalar != nil { return id }
    return pairs.first?.key ?? node
  }

  func path(_ key: String) -> String { path.isEmpty ? key : "\(path): \(key)" }
}
