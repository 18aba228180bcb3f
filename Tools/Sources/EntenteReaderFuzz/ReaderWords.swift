import EntenteCase
import Foundation

/// The dictionary of the fuzzer: every key and word that a case or a plan of relief may have, as the
/// schema declares them, the words of conditions, and the marks of YAML.
enum ReaderWords {
  /// One entry a line, as libFuzzer reads them.
  static var dictionary: String {
    let schema = try? JSONSerialization.jsonObject(with: Data(CaseSchema.json.utf8))
    let declared = words(in: schema ?? [:]).subtracting(ofSchema)
    let all = keys(in: schema ?? [:]).map { "\($0): " } + declared + ofConditions + ofYAML
    return Set(all).sorted().map { "\"\(escaped($0))\"\n" }.joined()
  }

  private static func keys(in value: Any) -> Set<String> {
    if let list = value as? [Any] { return list.reduce(into: []) { $0.formUnion(keys(in: $1)) } }
    guard let object = value as? [String: Any] else { return [] }
    let properties = object["properties"] as? [String: Any] ?? [:]
    return object.values.reduce(into: Set(properties.keys)) { $0.formUnion(keys(in: $1)) }
  }

  /// What may stand behind a key by name.
  private static func words(in value: Any) -> Set<String> {
    if let list = value as? [Any] { return list.reduce(into: []) { $0.formUnion(words(in: $1)) } }
    guard let object = value as? [String: Any] else { return [] }
    let listed = (object["enum"] as? [Any] ?? []) + [object["const"]].compactMap(\.self)
    return object.values.reduce(into: Set(listed.compactMap { $0 as? String })) {
      $0.formUnion(words(in: $1))
    }
  }

  private static let ofSchema: Set<String> = ["object", "array", "string", "number", "null"]

  private static let ofConditions = [
    " is ", " is not ", " and ", " or ", " if ", " then ", " unless ", "not ", "never ", "always ",
    "one of ", "at least ", "at most ", "anything", "nothing",
  ]

  private static let ofYAML = [
    "{", "}", "[", "]", ": ", "- ", "&a", "*a", "<<: ", "|", ">", "!!str ", "? ", "---", "#", "''",
    "~", "\u{FEFF}",
  ]

  private static func escaped(_ text: String) -> String {
    text.utf8.map { byte in
      byte == 0x22 || byte == 0x5C
        ? "\\" + String(UnicodeScalar(byte))
        : (0x20...0x7E).contains(byte)
          ? String(UnicodeScalar(byte)) : "\\x" + (byte < 16 ? "0" : "") + String(byte, radix: 16)
    }.joined()
  }
}
