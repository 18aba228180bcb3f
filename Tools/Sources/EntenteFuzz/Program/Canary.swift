/// Puts into a case what one party tells in confidence: a word that nobody else may be shown.
///
/// It is put in after the rest was damaged, and only by fields and numbers: where quotes or brackets
/// go astray, a text may swallow the lines behind it, and then the word is told by that text.
package enum Canary {
  package static let word = "CANARYBIRD"

  /// The case with entries in confidence, each behind the first line that opens its section.
  package static func put(into text: [UInt8], of party: String) -> [UInt8] {
    var lines = text.split(separator: 0x0A, omittingEmptySubsequences: false).map(Array.init)
    for (section, entry) in entries(party) {
      guard let place = lines.firstIndex(of: Array("\(section):".utf8)), place + 1 < lines.count
      else { continue }
      let indent = lines[place + 1].prefix { $0 == 0x20 }
      lines.insert(Array(indent + entry.utf8), at: place + 1)
    }
    return Array(lines.joined(separator: [0x0A]))
  }

  private static func entries(_ party: String) -> [(section: String, entry: String)] {
    [
      ("sources", "\(word)s: {title: \(word), confidential: \(party)}"),
      ("claims", "- {id: \(word)1, by: \(party), fact: \(word), from: \"\(word)s, page 1\"}"),
      ("claims", "- {id: \(word)2, by: \(party), fact: \(word), from: \(word)s, public: false}"),
      ("rules", "- {id: \(word)3, must: \(word) is \(word), from: \(word)s}"),
      ("offers", "- {id: \(word)4, title: \(word), by: \(party), terms: {}, from: \(word)s}"),
      ("together", "- {id: \(word)5, claims: [\(word)1], from: \(word)s, because: \(word)}"),
      ("agreements", "- {id: \(word)6, title: \(word), from: \(word)s, phases: {}}"),
    ]
  }
}
