extension CaseBuilder {
  /// Reads a ranking of states: tiers, with `far above` between some of them.
  func ranks(_ fields: Fields, _ owner: String?) -> Statement? {
    guard let value = fields["ranks"], let items = value.items, !items.isEmpty else {
      noItems("ranks", in: fields)
      return nil
    }
    var reading = RankingReading(claim: fields.present("id")?.scalar ?? "")
    for (index, item) in items.enumerated() {
      if Self.isFarAbove(item) {
        markFarAbove(item, isLast: index == items.count - 1, &reading, fields.path("ranks"))
      } else {
        readTier(item, &reading, fields.path("ranks"))
      }
    }
    guard reading.isWhole else { return nil }
    if let owner { checkAgreement(of: reading.written, owner, fields) }
    return Statement(
      kind: .ranks(Ranking(reading.tiers)), text: reading.texts.joined(separator: ", "))
  }

  static func isFarAbove(_ node: YamlNode) -> Bool {
    node.scalar?.lowercased().split(whereSeparator: \.isWhitespace) == ["far", "above"]
  }

  private func markFarAbove(
    _ node: YamlNode, isLast: Bool, _ reading: inout RankingReading, _ path: String
  ) {
    guard !reading.isAtStart, !reading.isAfterStrength, !isLast else {
      error(
        .strayFarAbove, at: node, path, "'far above' stands between two entries of the ranking")
      return
    }
    reading.markFarAbove()
  }

  private func readTier(_ item: YamlNode, _ reading: inout RankingReading, _ path: String) {
    let members = item.items ?? [item]
    if members.isEmpty { emptyTier(item, path) }
    let entries = members.compactMap { entry($0, &reading, path) }
    reading.append(
      entries, isTie: item.items != nil, isWhole: entries.count == members.count && !members.isEmpty
    )
  }

  private func entry(
    _ node: YamlNode, _ reading: inout RankingReading, _ path: String
  ) -> (entry: Ranking.Entry, text: String)? {
    if Self.isFarAbove(node) {
      error(
        .strayFarAbove, at: node, path, "'far above' stands between entries, not among equals")
      return nil
    }
    guard let written = condition(node, path) else { return nil }
    mentioned.formUnion(written.condition.issues)
    if reading.note(written.condition, node) { repeated(written.text, node, path) }
    let isName = stateConditions[written.text] != nil && node.scalar == written.text
    return (isName ? .state(written.text) : .condition(written.condition), written.text)
  }
}

extension CaseBuilder {
  /// Warns where a party's rankings contradict each other.
  private func checkAgreement(of ranking: WrittenRanking, _ owner: String, _ fields: Fields) {
    for earlier in claimNotes.rankings[owner] ?? [] where claimNotes.rankingBudget > 0 {
      claimNotes.rankingBudget -= ranking.order.count
      guard let clash = Self.clash(ranking, earlier) else { continue }
      contradiction(clash, ranking, earlier, fields)
    }
    claimNotes.rankings[owner, default: []].append(ranking)
  }

  /// Two entries that the rankings put in different orders.
  private static func clash(
    _ ranking: WrittenRanking, _ earlier: WrittenRanking
  ) -> (Condition, Condition)? {
    let common = ranking.order.filter { earlier.places[$0] != nil }
    func tiers(_ entry: Condition) -> (Int, Int) {
      (ranking.places[entry]?.tier ?? 0, earlier.places[entry]?.tier ?? 0)
    }
    for (a, b) in zip(common, common.dropFirst()) {
      let (first, second) = (tiers(a), tiers(b))
      let isTie = first.0 == second.0
      if isTie ? first.1 != second.1 : first.1 >= second.1 { return (a, b) }
    }
    return nil
  }

  private func contradiction(
    _ clash: (Condition, Condition), _ ranking: WrittenRanking, _ earlier: WrittenRanking,
    _ fields: Fields
  ) {
    let (node, other) = (ranking.places[clash.1]?.node, earlier.places[clash.1]?.node)
    let names = [clash.0, clash.1].map(stateText)
    let place = isRestricted ? nil : other.map(span)
    warning(
      .contradictoryRanks, at: node, fields.path("ranks"),
      "this ranks \(names[0]) against \(names[1]) otherwise than "
        + "\(Quoted.quote(earlier.claim)) does",
      notes: ["which of the two is better counts as unknown"]
        + (place.map { ["the other ranking is in line \($0.line), column \($0.column)"] } ?? []))
  }

  private func stateText(_ condition: Condition) -> String {
    let name = result.states.first { stateConditions[$0.id] == condition }?.id
    return Quoted.quote(name ?? condition.text(vocabulary))
  }
}

/// A ranking while it is read.
private struct RankingReading {
  var tiers: [Ranking.Tier] = []
  var texts: [String] = []
  var isWhole = true
  var written: WrittenRanking
  /// Whether nothing was read, not even badly.
  private(set) var isAtStart = true
  private(set) var isAfterStrength = false
  private var tierCount = 0

  init(claim: String) { written = WrittenRanking(claim: claim) }

  mutating func markFarAbove() {
    isAfterStrength = true
    texts.append("far above")
    if !tiers.isEmpty { tiers[tiers.count - 1].isFarAboveNext = true }
  }

  /// Notes an entry of the coming tier; `true` where it stands in the ranking already.
  mutating func note(_ condition: Condition, _ node: YamlNode) -> Bool {
    guard written.places[condition] == nil else { return true }
    written.places[condition] = (tierCount, node)
    written.order.append(condition)
    return false
  }

  mutating func append(
    _ entries: [(entry: Ranking.Entry, text: String)], isTie: Bool, isWhole: Bool
  ) {
    self.isWhole = self.isWhole && isWhole
    (isAtStart, isAfterStrength) = (false, false)
    tierCount += 1
    tiers.append(Ranking.Tier(entries.map(\.entry)))
    let text = entries.map(\.text).joined(separator: ", ")
    texts.append(isTie ? "[\(text)]" : text)
  }
}
