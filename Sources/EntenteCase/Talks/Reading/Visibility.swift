/// Takes out of a case's tree what a reader may not know, before anything looks at it.
///
/// Who may know an entry is told from the raw tree, which may be malformed. What is damaged is taken
/// out: an entry that is no mapping or has a key that it cannot have, a merge key, a tag or a key
/// twice anywhere in it, a `public` that is neither true nor false, a citation of an unknown source,
/// no citation where there must be one. Nothing that is taken out is used for anything afterwards,
/// so it cannot influence the case or its diagnostics.
struct Visibility {
  private let party: String?
  /// Whether the tree is an export, which writes an empty list where no source was named.
  private let isExport: Bool
  /// The people and sources that a claim's `by` may name.
  private var owners: Set<String> = []
  /// The sources that the reader may know.
  private(set) var known: Set<String> = []
  /// The sources among them that are entrusted to nobody's confidence.
  private var open: Set<String> = []

  /// What a reader may know of a tree; `nil` for the mediator, who may know all of it.
  /// - Complexity: O(nodes)
  init?(_ root: YamlNode, for reader: Reader) {
    switch reader {
    case .mediator: return nil
    case .everyone: self.init(root, party: nil)
    case .party(let party): self.init(root, party: party)
    }
  }

  private init(_ root: YamlNode, party: String?) {
    self.party = party
    isExport = root.values(of: "normalised").contains { $0.bool == true }
    for section in ["parties", "mediators", "stakeholders"] {
      for node in root.values(of: section) { owners.formUnion(Self.ids(in: node)) }
    }
    for node in root.values(of: "sources") { learnSources(node) }
    owners.formUnion(known)
  }

  private static func ids(in node: YamlNode) -> [String] {
    node.pairs?.compactMap(\.key.scalar)
      ?? node.items?.flatMap { $0.values(of: "id").compactMap(\.scalar) } ?? []
  }

  mutating func learnSources(_ node: YamlNode) {
    var confided: Set<String> = []
    for (id, body) in Self.sources(in: node) {
      guard let id, id != "<<", maySeeSource(body) else { continue }
      known.insert(id)
      if !body.values(of: "confidential").isEmpty { confided.insert(id) }
      open.insert(id)
    }
    open.subtract(confided)
  }

  private static func sources(in node: YamlNode) -> [(id: String?, body: YamlNode)] {
    node.pairs?.map { ($0.key.scalar, $0.value) } ?? node.items?.map { (listedID($0), $0) } ?? []
  }

  private static func isID(_ key: YamlNode) -> Bool {
    key.scalar != nil && key.scalar != "<<" && !key.hasTag
  }

  private static func listedID(_ item: YamlNode) -> String? {
    let ids = item.values(of: "id")
    return ids.count == 1 ? ids[0].scalar : nil
  }

  private func maySeeSource(_ body: YamlNode) -> Bool {
    Self.isWhole(body, Source.form.keys)
      && body.values(of: "confidential").allSatisfy { $0.scalar != nil && $0.scalar == party }
  }
}

extension Visibility {
  /// What is left of a tree for the reader.
  /// - Complexity: O(nodes)
  func pruned(_ root: YamlNode) -> YamlNode {
    guard let pairs = root.pairs else { return root }
    var result = root
    result.content = .mapping(
      pairs.map { pair in
        var pair = pair
        pair.value = prune(pair.value, section: pair.key.scalar ?? "")
        return pair
      })
    return result
  }

  private func prune(_ node: YamlNode, section: String) -> YamlNode {
    switch section {
    case "sources": prunedSources(node)
    case "claims": kept(node, where: maySeeClaim)
    case "rules": kept(node) { mayKnow($0, keys: Rule.form.keys) }
    case "together": kept(node) { mayKnow($0, keys: Group.form.keys) }
    case "offers": prunedOffers(node)
    case "agreements": prunedAgreements(node)
    case "exchanges": prunedExchanges(node)
    case "relief": learning(fromRelief: node).prunedRelief(node)
    default: Case.form.keys.contains(section) ? node : Self.emptied(node)
    }
  }

  /// A section that is not understood may hold anything; only its name is kept.
  static func emptied(_ node: YamlNode) -> YamlNode {
    YamlNode(content: .scalar(""), style: .plain, start: node.start, end: node.start)
  }

  func prunedSources(_ node: YamlNode) -> YamlNode {
    guard let pairs = node.pairs else {
      return kept(node) { Self.listedID($0) != nil && maySeeSource($0) }
    }
    var node = node
    node.content = .mapping(pairs.filter { Self.isID($0.key) && maySeeSource($0.value) })
    return node
  }

  /// The list without the items that fail the test; what is no list counts as an empty one.
  func kept(_ node: YamlNode, where test: (YamlNode) -> Bool) -> YamlNode {
    var node = node
    node.hasTag = node.hasTag && node.items != nil
    node.content = .sequence((node.items ?? []).filter(test))
    return node
  }

  private func prunedOffers(_ node: YamlNode) -> YamlNode {
    var node = kept(node, where: maySeeOffer)
    node.content = .sequence((node.items ?? []).map(withoutHiddenResponses))
    return node
  }

  private func withoutHiddenResponses(_ offer: YamlNode) -> YamlNode {
    var offer = offer
    offer.content = .mapping(
      (offer.pairs ?? []).map { pair in
        var pair = pair
        if pair.key.scalar == "responses" {
          pair.value = kept(pair.value) { mayKnow($0, keys: Offer.Response.form.keys) }
        } else if !Offer.form.keys.contains(pair.key.scalar ?? "") {
          pair.value = Self.emptied(pair.value)
        }
        return pair
      })
    return offer
  }
}

extension Visibility {
  private func prunedExchanges(_ node: YamlNode) -> YamlNode {
    guard let pairs = node.pairs else {
      var node = kept(node) { Self.listedID($0) != nil && maySeeExchange($0) }
      node.content = .sequence((node.items ?? []).map(withoutHiddenCosts))
      return node
    }
    var node = node
    node.content = .mapping(
      pairs.filter { Self.isID($0.key) && maySeeExchange($0.value) }.map { pair in
        YamlNode.Pair(key: pair.key, value: withoutHiddenCosts(pair.value))
      })
    return node
  }

  /// What would be handed over has no owner; it is known to whoever may know its sources.
  private func maySeeExchange(_ exchange: YamlNode) -> Bool {
    mayKnow(exchange, keys: Exchange.form.keys)
      && exchange.values(of: "public").allSatisfy { $0.bool == true }
      && exchange.values(of: "items").allSatisfy(Self.areItemsWhole)
  }

  private static func areItemsWhole(_ node: YamlNode) -> Bool {
    (node.items ?? node.pairs?.map(\.value) ?? []).allSatisfy {
      isWhole($0, ExchangedItem.form.keys)
    }
  }

  private func withoutHiddenCosts(_ exchange: YamlNode) -> YamlNode {
    var exchange = exchange
    exchange.content = .mapping(
      (exchange.pairs ?? []).map { pair in
        var pair = pair
        if pair.key.scalar == "stopping" {
          pair.value = kept(pair.value, where: maySeeStoppingCost)
        } else if !Exchange.form.keys.contains(pair.key.scalar ?? "") {
          pair.value = Self.emptied(pair.value)
        }
        return pair
      })
    return exchange
  }

  /// What stopping costs a party is the party's own, whoever sees to it.
  private func maySeeStoppingCost(_ cost: YamlNode) -> Bool {
    guard Self.hasOrigin(cost) else { return false }
    let on = cost.values(of: "on")
    return maySee(
      cost, StoppingCost.form.keys, isOwn: on.count == 1 && on.allSatisfy { $0.scalar == party })
  }
}

extension Visibility {
  private func maySeeClaim(_ claim: YamlNode) -> Bool {
    guard claim.values(of: "from").contains(where: { $0.items?.isEmpty != true }) else {
      return false
    }
    let by = claim.values(of: "by")
    guard by.allSatisfy({ owners.contains($0.scalar ?? "") }) else { return false }
    return maySee(claim, ClaimForm.keys, isOwn: !by.isEmpty && by.allSatisfy { $0.scalar == party })
  }

  private func maySeeOffer(_ offer: YamlNode) -> Bool {
    let by = offer.values(of: "by")
    let names = by.flatMap { $0.items ?? [$0] }
    return maySee(
      offer, Offer.form.keys, isOwn: by.count == 1 && names.contains { $0.scalar == party })
  }

  /// Whether an entry with an owner is public, or the reader's own.
  private func maySee(_ entry: YamlNode, _ keys: [String], isOwn: Bool) -> Bool {
    guard mayKnow(entry, keys: keys) else { return false }
    let flags = entry.values(of: "public")
    guard flags.allSatisfy({ $0.bool != nil }) else { return false }
    if isOwn && party != nil { return true }
    return !flags.contains { $0.bool == false } && cites(entry, only: open)
  }

  /// Whether all sources of an entry are known to the reader.
  func mayKnow(_ entry: YamlNode, keys: [String]) -> Bool {
    Self.isWhole(entry, keys) && cites(entry, only: known)
  }

  private func cites(_ entry: YamlNode, only sources: Set<String>) -> Bool {
    entry.values(of: "from").allSatisfy { from in
      if isExport, from.items?.isEmpty == true { return true }
      guard let cited = Self.cited(from) else { return false }
      return cited.allSatisfy(sources.contains)
    }
  }

  /// The sources that a `from` names; `nil` where it is malformed.
  private static func cited(_ from: YamlNode) -> [String]? {
    var result: [String] = []
    guard from.items?.isEmpty != true else { return nil }
    for citation in from.items ?? [from] {
      guard citation.pairs == nil || isWhole(citation, Citation.form.keys) else { return nil }
      let names = citation.pairs == nil ? [citation] : citation.values(of: "source")
      guard !names.isEmpty, names.allSatisfy({ $0.scalar != nil && !$0.isNull }) else { return nil }
      result += names.map { CitationText($0.scalar ?? "").source }
    }
    return result
  }
}
