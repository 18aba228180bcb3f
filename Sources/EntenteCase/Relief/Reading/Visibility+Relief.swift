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
    let isKnown = pairs.allSatisfy { Self.isReliefKey($0.key.scalar ?? "") && !$0.key.hasTag }
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
    guard let pairs = row.pairs, Self.isSound(row),
      pairs.allSatisfy({ $0.value.pairs == nil || $0.key.scalar == "if" })
    else { return false }
    let keys = pairs.map { ReliefHeader.normalised($0.key.scalar ?? "") }
    guard Self.isUnderstood(keys, kind) else { return false }
    return zip(keys, pairs).allSatisfy { key, pair in
      // An empty source is none, and then something must have been assumed.
      key != "source"
        || cites(pair.value) && (!Self.cited(pair.value).isEmpty || Self.hasReliefOrigin(row))
    }
  }

  private func cites(_ node: YamlNode, under key: String) -> Bool {
    node.values(of: key).allSatisfy(cites)
  }

  /// Whether all sources that a value names are known.
  private func cites(_ value: YamlNode) -> Bool {
    let items = value.items ?? [value]
    guard items.allSatisfy({ $0.scalar != nil && !$0.hasTag }) else { return false }
    return Self.cited(value).allSatisfy { known.contains($0.source) }
  }

  private static func cited(_ value: YamlNode) -> [CitationText] {
    let cell = TableCell(
      text: value.isNull ? "" : value.scalar ?? "", items: value.items?.compactMap(\.scalar),
      span: .none)
    return ReliefReader.citationTexts(cell)
  }

  /// The words by which somebody may have meant to keep rows from others.
  private static let decisive =
    [
      "by", "from", "source", "sources",
    ] + HidingWord.all

  /// Whether no column of a table could be one that hides its rows, misspelt: unknown ones may stand
  /// in a table, but not in place of its sources, and none may stand there twice.
  static func isUnderstood(_ columns: [String], _ kind: ReliefTableKind) -> Bool {
    let units = ReliefUnits.of(kind)
    let unknown = columns.filter { kind.column($0) == nil && units.conversion($0) == nil }
    return Set(columns).count == columns.count
      && (unknown.isEmpty || columns.contains("source"))
      && unknown.allSatisfy { nearest(to: $0, among: decisive) == nil }
  }

  /// Whether an inline row says where it comes from, or what was assumed.
  static func hasReliefOrigin(_ row: YamlNode) -> Bool {
    (row.pairs ?? []).contains { pair in
      switch ReliefHeader.normalised(pair.key.scalar ?? "") {
      case "source": !cited(pair.value).isEmpty
      case "assumed": pair.value.scalar != nil && !pair.value.isNull
      default: false
      }
    }
  }

  /// Whether the sources of a row are known to the reader, and whether it has any where it needs
  /// them.
  func mayKnow(_ record: ReliefRecord, needsSources: Bool) -> Bool {
    let cited = ReliefReader.citationTexts(record["source"] ?? TableCell(text: "", span: .none))
    let hasOrigin = !cited.isEmpty || record["assumed"] != nil
    return (hasOrigin || !needsSources) && cited.allSatisfy { known.contains($0.source) }
  }
}
