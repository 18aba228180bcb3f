import CEntenteICU

extension FormReader {
  func wrongType(_ node: YamlNode, _ path: String, _ expected: String) {
    error(.wrongType, at: node, path, "this must be \(expected), not \(node.described)")
  }

  func missing(_ key: String, in fields: Fields, at place: YamlNode? = nil) {
    let node = place ?? fields.key(key) ?? (fields.path.isEmpty ? nil : fields.anchor)
    error(.missingKey, at: node, fields.path, "'\(key)' is missing")
  }

  /// The text of a field that may be absent.
  func string(_ key: String, in fields: Fields) -> String? {
    guard let value = fields.present(key) else { return nil }
    return string(value, fields.path(key))
  }

  func string(_ node: YamlNode, _ path: String, atMost most: Int = mostBytes) -> String? {
    guard let scalar = node.scalar, !node.isNull else {
      wrongType(node, path, "a text")
      return nil
    }
    guard scalar.utf8.count <= most else {
      error(
        .textTooLong, at: node, path,
        "this text has \(scalar.utf8.count / 1_000) thousand bytes, and a text may have "
          + "\(most / 1_000) thousand",
        notes: ["what every answer repeats is short; tell more under 'note'"])
      return nil
    }
    return scalar
  }

  /// The most of one text: a name stands in many sentences, each of which is laid out.
  static var mostBytes: Int { 10_000 }

  /// The text of a field that must be there.
  func requiredString(_ key: String, in fields: Fields, at place: YamlNode? = nil) -> String? {
    guard let value = fields.present(key) else {
      missing(key, in: fields, at: place)
      return nil
    }
    return string(value, fields.path(key))
  }

  /// The items of a field that is a list; what is absent or empty has none.
  func list(_ key: String, in fields: Fields) -> [YamlNode] {
    guard let value = fields.present(key) else { return [] }
    if let items = value.items { return items }
    wrongType(value, fields.path(key), "a list")
    return []
  }

  /// The texts of a field that is a list of texts, or one text.
  func strings(_ key: String, in fields: Fields) -> [(node: YamlNode, text: String)] {
    guard let value = fields.present(key) else { return [] }
    return (value.items ?? [value]).compactMap { item in
      string(item, fields.path(key)).map { (item, $0) }
    }
  }

  /// The pairs of a field that is a mapping from ids, without repeats and merge keys.
  func mapping(_ key: String, in fields: Fields) -> [(key: YamlNode, id: String, value: YamlNode)] {
    guard let value = fields.present(key) else { return [] }
    guard let pairs = value.pairs else {
      wrongType(value, fields.path(key), "a mapping")
      return []
    }
    return Self.unique(pairs)
  }

  static func unique(
    _ pairs: [YamlNode.Pair]
  ) -> [(key: YamlNode, id: String, value: YamlNode)] {
    var seen: Set<String> = []
    return pairs.compactMap { pair in
      guard let id = pair.key.scalar, id != "<<", seen.insert(id).inserted else { return nil }
      return (pair.key, id, pair.value)
    }
  }

  func bool(_ key: String, in fields: Fields) -> Bool? {
    guard let value = fields[key] else { return nil }
    if let bool = value.bool { return bool }
    let meant = ["yes": "true", "no": "false"][value.scalar?.lowercased() ?? ""]
    error(
      .wrongType, at: value.isNull ? fields.key(key) : value, fields.path(key),
      "this must be true or false", suggestion: meant)
    return nil
  }

  func date(_ key: String, in fields: Fields) -> String? {
    guard let value = fields.present(key), let text = string(value, fields.path(key)) else {
      return nil
    }
    guard CalendarDay(text) == nil else { return text }
    error(
      .badDate, at: value, fields.path(key),
      "\(Quoted.quote(text)) is no day; write year-month-day, such as 2031-04-02",
      suggestion: CalendarDay.padded(text))
    return nil
  }

  /// The tag of a language as BCP 47 writes it: its letters by ISO 639, then parts behind hyphens.
  func language(_ key: String, in fields: Fields) -> String? {
    guard let value = fields.present(key), let text = string(value, fields.path(key)) else {
      return nil
    }
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    let isTag =
      parts.allSatisfy { part in
        (1...8).contains(part.utf8.count)
          && part.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) }
      }
      && (2...3).contains(parts[0].count) && parts[0].allSatisfy(\.isLetter) && parts.count <= 8
    guard !isTag else {
      warnUnlessKnown(text, value, fields.path(key))
      return text
    }
    error(
      .badLanguage, at: value, fields.path(key),
      "\(Quoted.quote(text)) is no tag of a language; write its two or three letters, such as ar "
        + "for Arabic or fr for French, or en-GB with a region")
    return nil
  }

  private func warnUnlessKnown(_ tag: String, _ node: YamlNode, _ path: String) {
    let isKnown = knownLanguages[tag] ?? entente_language_is_known(tag)
    knownLanguages[tag] = isKnown
    guard !isKnown else { return }
    warning(
      .unknownLanguage, at: node, path, "no language is known by the tag \(Quoted.quote(tag))",
      notes: ["readers are shown the tag itself"])
  }

  /// A number of YAML or JSON; `nil` for text, for what is infinite and for what is no number. What
  /// is nearer to 0 than `NumberBounds.least` counts as 0.
  static func number(_ node: YamlNode) -> Double? {
    guard node.style == .plain, let text = node.scalar, text.utf8.count <= 64 else { return nil }
    let isPlain = text.utf8.allSatisfy { "0123456789.+-eE".utf8.contains($0) }
    guard isPlain, let number = Double(text), number.isFinite else { return nil }
    return number.magnitude < NumberBounds.least ? 0 : number
  }

  func probability(_ node: YamlNode, _ path: String) -> Double? {
    if let number = Self.number(node), NumberBounds.share.contains(number) { return number }
    error(
      .badProbability, at: node, path, "a probability is a \(NumberBounds.share.words)",
      suggestion: Self.percentage(node))
    return nil
  }

  /// `90%` and `0,9` are clear enough to propose the number.
  private static func percentage(_ node: YamlNode) -> String? {
    guard let text = node.scalar, text.utf8.count <= 8 else { return nil }
    if text.hasSuffix("%"), let percent = Double(text.dropLast()), (0...100).contains(percent) {
      return "\(percent / 100)"
    }
    let pointed = String(text.map { $0 == "," ? "." : $0 })
    return pointed != text && Double(pointed).map { (0...1).contains($0) } == true ? pointed : nil
  }

  /// A whole number of at least 1.
  func whole(
    _ node: YamlNode, _ path: String, within bounds: NumberBounds = .count, _ what: String,
    notes: [String] = []
  ) -> Int? {
    precondition(bounds.isWhole, "a whole number is asked for")
    return number(node, path, within: bounds, what, notes: notes).map { Int($0) }
  }

  /// One of a few words.
  func word<Word: RawRepresentable & CaseIterable>(_ key: String, in fields: Fields) -> Word?
  where Word.RawValue == String {
    guard let text = string(key, in: fields) else { return nil }
    if let word = Word(rawValue: text) { return word }
    let words = Word.allCases.map(\.rawValue)
    error(
      .unknownWord, at: fields[key], fields.path(key), "\(Quoted.quote(text)) is no '\(key)'",
      notes: ["write \(words.joined(separator: ", or "))"],
      suggestion: suggestion(for: text, among: words))
    return nil
  }

  func firmness(in fields: Fields) -> Firmness? {
    guard let value = fields.present("firmness") else { return nil }
    if let word = value.scalar.flatMap(Firmness.Word.init(rawValue:)) { return .word(word) }
    let path = fields.path("firmness")
    guard let text = value.scalar, Self.number(value) == nil, !Self.looksNumeric(text) else {
      return probability(value, path).map(Firmness.probability)
    }
    let words = Firmness.Word.allCases.map(\.rawValue)
    error(
      .badFirmness, at: value, path, "\(Quoted.quote(text)) is no word of firmness",
      notes: ["write \(words.joined(separator: ", ")), or a probability from 0 to 1"],
      suggestion: suggestion(for: text, among: words))
    return nil
  }

  private static func looksNumeric(_ text: String) -> Bool {
    guard let first = text.utf8.first else { return false }
    return "0123456789+-.".utf8.contains(first)
  }
}
