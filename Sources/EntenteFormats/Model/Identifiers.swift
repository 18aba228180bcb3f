import EntenteCase

/// Makes ids of the case language from names, each once.
struct Identifiers {
  private var taken: Set<String> = []

  /// Letters and digits of the name with dashes between them; numbered where that is taken or no
  /// id.
  mutating func id(for name: String, otherwise fallback: String) -> String {
    var base = Self.slug(name)
    if !ConditionWord.canBeID(base) { base = base.isEmpty ? fallback : "\(fallback)-\(base)" }
    if !ConditionWord.canBeID(base) { base = fallback }
    var id = base
    var number = 2
    while !taken.insert(id).inserted {
      id = "\(base)-\(number)"
      number += 1
    }
    return id
  }

  private static func slug(_ name: String) -> String {
    var result = ""
    for scalar in name.unicodeScalars {
      if ConditionWord.hasIDForm("a\(scalar)"), scalar != "-" {
        result.unicodeScalars.append(scalar)
      } else if !result.isEmpty, !result.hasSuffix("-") {
        result += "-"
      }
    }
    while result.hasSuffix("-") { result.removeLast() }
    return String(result.prefix(60))
  }
}
