extension FormReader {
  /// The entries of a section that is a mapping from ids or a list of objects with an `id`.
  func entries(_ key: String, in fields: Fields, listMayBeIDs: Bool = false) -> [CaseEntry] {
    guard let value = fields.present(key) else { return [] }
    let path = fields.path(key)
    if let pairs = value.pairs {
      return Self.unique(pairs).map { pair in
        let body = pair.value.pairs == nil ? nil : Fields(pair.value, path: named(path, pair.id))
        return CaseEntry(id: pair.id, idNode: pair.key, fields: body, value: pair.value)
      }
    }
    guard let items = value.items else {
      wrongType(value, path, "a mapping from ids, or a list")
      return []
    }
    return items.compactMap { listedEntry($0, path, mayBeID: listMayBeIDs) }
  }

  private func listedEntry(_ item: YamlNode, _ path: String, mayBeID: Bool) -> CaseEntry? {
    if mayBeID, let id = item.scalar, !item.isNull {
      return CaseEntry(id: id, idNode: item, fields: nil, value: item)
    }
    guard item.pairs != nil else {
      wrongType(item, path, mayBeID ? "an id, or a mapping with an 'id'" : "a mapping with an 'id'")
      return nil
    }
    return objectEntry(item, path)
  }

  /// An object with an `id`; one without is reported and lost.
  func objectEntry(_ item: YamlNode, _ path: String) -> CaseEntry? {
    guard item.pairs != nil else {
      wrongType(item, path, "a mapping with an 'id'")
      return nil
    }
    let nameless = Fields(item, path: path)
    guard let idNode = nameless.present("id") else {
      missing("id", in: nameless)
      return nil
    }
    guard let id = string(idNode, nameless.path("id")) else { return nil }
    return CaseEntry(
      id: id, idNode: idNode, fields: Fields(item, path: named(path, id)), value: item)
  }

  private func named(_ path: String, _ id: String) -> String { "\(path): \(Quoted.short(id))" }

  func checkID(_ entry: CaseEntry, _ path: String) {
    guard !ConditionWord.canBeID(entry.id) else { return }
    let isWord = ConditionWord.hasIDForm(entry.id)
    error(
      .badID, at: entry.idNode, path,
      isWord
        ? "\(Quoted.quote(entry.id)) is a word of the condition language and cannot be an id"
        : "\(Quoted.quote(entry.id)) cannot be an id",
      notes: isWord
        ? []
        : ["ids are made of letters, digits, '-', '_', '.' and '%', a letter or digit first"],
      suggestion: isWord ? nil : Self.proposedID(entry.id))
  }

  private static func proposedID(_ text: String) -> String? {
    guard text.utf8.count <= 40 else { return nil }
    let words = text.split(whereSeparator: { $0.isWhitespace })
    let id = words.joined(separator: "-")
    return ConditionWord.canBeID(id) && id != text ? id : nil
  }

  /// Reports an id that stands for something already.
  func duplicate(_ entry: CaseEntry, _ path: String, first: YamlNode) {
    error(
      .duplicateID, at: entry.idNode, path, "the id \(Quoted.quote(entry.id)) is used twice",
      notes: firstNote(first))
  }
}
