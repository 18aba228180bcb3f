extension Visibility {
  /// What may be known once the plan's own sources are.
  func learning(fromRelief section: YamlNode) -> Visibility {
    var result = self
    for node in section.values(of: "sources") { result.learnSources(node) }
    return result
  }

  /// A plan without the sources and rows that the reader may not know; an empty mapping where
  /// nothing of it may be known.
  ///
  /// - Precondition: The plan's sources are learnt.
  func prunedRelief(_ section: YamlNode) -> YamlNode {
    var section = section
    guard let pairs = section.pairs else { return Self.emptied(section) }
    let isKnown = pairs.allSatisfy { pair in
      guard let key = pair.key.scalar else { return false }
      return Self.isReliefKey(key) || nearest(to: key, among: Self.decisive) == nil
    }
    guard isKnown, cites(section, under: "source") else { return Self.emptied(section) }
    section.content = .mapping(
      pairs.map { pair in
        var pair = pair
        pair.value = prunedRelief(pair.value, key: pair.key.scalar ?? "")
        return pair
      })
    return section
  }

  private static func isReliefKey(_ key: String) -> Bool {
    key == "plan" || ReliefKey.section.contains(key)
  }

  private func prunedRelief(_ node: YamlNode, key: String) -> YamlNode {
    if key == "sources" { return prunedSources(node) }
    guard let kind = ReliefTableKind(rawValue: key) else {
      return Self.isReliefKey(key) ? node : Self.emptied(node)
    }
    guard node.scalar == nil else { return node }
    return kept(node) { mayKnowRow($0, kind) }
  }

  private func mayKnowRow(_ row: YamlNode, _ kind: ReliefTableKind) -> Bool {
    guard let pairs = row.pairs else { return false }
    let keys = pairs.map { ReliefHeader.normalised($0.key.scalar ?? "") }
    guard Self.isUnderstood(keys, kind), pairs.allSatisfy({ $0.key.scalar != nil }) else {
      return false
    }
    return zip(keys, pairs).allSatisfy { key, pair in
      key != "source" || cites(pair.value)
    }
  }

  private func cites(_ node: YamlNode, under key: String) -> Bool {
    node.values(of: key).allSatisfy(cites)
  }

  /// Whether all sources that a value names are known.
  private func cites(_ value: YamlNode) -> Bool {
    let items = value.items ?? [value]
    guard items.allSatisfy({ $0.scalar != nil }) else { return false }
    let texts = value.items?.compactMap(\.scalar)
    let cell = TableCell(
      text: value.isNull ? "" : value.scalar ?? "", items: texts, span: .none)
    return ReliefReader.citationTexts(cell).allSatisfy { known.contains($0.source) }
  }

  /// Whether no unknown column of a table could be a word that hides its rows.
  static func isUnderstood(_ columns: [String], _ kind: ReliefTableKind) -> Bool {
    columns.allSatisfy { kind.column($0) != nil || nearest(to: $0, among: decisive) == nil }
  }

  /// Whether the sources of a row are known to the reader.
  func mayKnow(_ record: ReliefRecord) -> Bool {
    guard let place = record.header.places["source"] else { return true }
    guard place.index < record.cells.count else { return false }
    return ReliefReader.citationTexts(record.cells[place.index]).allSatisfy {
      known.contains($0.source)
    }
  }
}
