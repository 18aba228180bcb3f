extension Visibility {
  /// The agreements that the reader may know, without the obligations and guarantees that come from
  /// somebody else's confidence.
  func prunedAgreements(_ node: YamlNode) -> YamlNode {
    var node = kept(node, where: maySeeAgreement)
    node.content = .sequence((node.items ?? []).map(withoutHiddenParts))
    return node
  }

  private func maySeeAgreement(_ agreement: YamlNode) -> Bool {
    guard Self.hasOrigin(agreement), mayKnow(agreement, keys: Agreement.form.keys) else {
      return false
    }
    guard agreement.values(of: "public").allSatisfy({ $0.bool == true }) else { return false }
    return agreement.values(of: "phases").allSatisfy(Self.arePhasesWhole)
  }

  /// Whether no phase is damaged, which may be meant to hide it.
  private static func arePhasesWhole(_ node: YamlNode) -> Bool {
    let phases = node.items ?? node.pairs?.map(\.value) ?? []
    return phases.allSatisfy { phase in
      isWhole(phase, Agreement.Phase.form.keys)
        && areWhole(
          phase.values(of: "exits").flatMap { $0.items ?? [] }, Agreement.Exit.form.keys)
        && areWhole(
          phase.values(of: "shocks").flatMap { $0.items ?? [] }, Agreement.Shock.form.keys)
        && areWhole(
          phase.values(of: "next").filter { $0.pairs != nil }, Agreement.Next.form.keys)
    }
  }

  private static func areWhole(_ nodes: [YamlNode], _ keys: [String]) -> Bool {
    nodes.allSatisfy { isWhole($0, keys) }
  }

  private func withoutHiddenParts(_ agreement: YamlNode) -> YamlNode {
    var agreement = agreement
    agreement.content = .mapping(
      (agreement.pairs ?? []).map { pair in
        var pair = pair
        switch pair.key.scalar ?? "" {
        case "obligations":
          pair.value = kept(pair.value) { mayKnow($0, keys: Agreement.Obligation.form.keys) }
        case "guarantees":
          pair.value = kept(pair.value) { mayKnow($0, keys: Agreement.Guarantee.form.keys) }
        case "transfers":
          pair.value = kept(pair.value) { mayKnow($0, keys: Agreement.Transfer.form.keys) }
        case let key where !Agreement.form.keys.contains(key):
          pair.value = Self.emptied(pair.value)
        default: break
        }
        return pair
      })
    return agreement
  }
}
