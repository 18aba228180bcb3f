/// Something with an id: an entry of a list, or a key of a mapping with its value.
struct CaseEntry {
  var id: String
  var idNode: YamlNode
  /// The fields; `nil` where only a text, or nothing, stands beside the id.
  var fields: Fields?
  /// What stands beside the id.
  var value: YamlNode
}
