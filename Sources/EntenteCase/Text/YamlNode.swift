/// A value in a YAML file with the place where it is written.
struct YamlNode {
  enum Content {
    case scalar(String)
    case sequence([YamlNode])
    case mapping([Pair])
  }

  enum Style {
    case plain, singleQuoted, doubleQuoted, literal, folded, block, flow
  }

  struct Pair {
    var key: YamlNode
    var value: YamlNode
  }

  var content: Content
  var style: Style
  /// Whether a tag such as `!!binary` stands before it.
  var hasTag = false
  /// The offset of its first character.
  var start: Int32
  /// The offset behind its last character.
  var end: Int32

  /// The text of a scalar.
  var scalar: String? {
    if case .scalar(let text) = content { text } else { nil }
  }

  /// The items of a list.
  var items: [YamlNode]? {
    if case .sequence(let items) = content { items } else { nil }
  }

  /// The pairs of a mapping.
  var pairs: [Pair]? {
    if case .mapping(let pairs) = content { pairs } else { nil }
  }

  /// Whether nothing, or YAML's word for nothing, stands here.
  var isNull: Bool {
    guard style == .plain, let scalar else { return false }
    return scalar.isEmpty || ["~", "null", "Null", "NULL"].contains(scalar)
  }

  /// What `true` and `false` stand for; `nil` for anything else.
  var bool: Bool? {
    guard style == .plain, let scalar else { return nil }
    switch scalar {
    case "true", "True", "TRUE": return true
    case "false", "False", "FALSE": return false
    default: return nil
    }
  }

  /// All values that a mapping gives to a key; more than one only where the key is repeated.
  func values(of key: String) -> [YamlNode] {
    (pairs ?? []).filter { $0.key.scalar == key }.map(\.value)
  }

  /// What kind of value it is, in words.
  var described: String {
    switch content {
    case .scalar: isNull ? "nothing" : "text"
    case .sequence: "a list"
    case .mapping: "a mapping"
    }
  }
}
