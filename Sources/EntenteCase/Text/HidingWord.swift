/// The words by which people keep an entry from others.
enum HidingWord {
  static let all = ["public", "confidential", "private", "secret"]

  /// Whether a word is one of them, rightly spelt or not.
  static func isMeant(by word: String) -> Bool { nearest(to: word, among: all) != nil }

  /// Whether a text is such a word, or one that names sources, with its value lost or run into it,
  /// as in `public:false`, or without its colon, as in `from press` and `confidential north`.
  static func isAlone(in text: String) -> Bool {
    let word = text.prefix { !":= ".contains($0) }
    let rest = text.dropFirst(word.count).drop { $0 == " " }
    if !rest.contains(" "), namesOthers(String(word)) { return true }
    guard rest.isEmpty || ":=".contains(rest[rest.startIndex]) || ["true", "false"].contains(rest)
    else { return false }
    return isMeant(by: String(word)) || ["from", "source"].contains(word.lowercased())
  }

  /// Whether a word says behind it who may know an entry, or by which source.
  private static func namesOthers(_ word: String) -> Bool {
    ["from", "source"].contains(word.lowercased())
      || nearest(to: word, among: all) == "confidential"
  }
}
