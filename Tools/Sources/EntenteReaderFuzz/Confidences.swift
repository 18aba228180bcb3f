import EntenteCase

/// Which statements of a case somebody may not know, by the words of the guide to case files and from
/// the case as the mediator has it; the reader decides on the raw file.
struct Confidences {
  /// What is hidden, each id behind the name of its section.
  private(set) var ids: Set<String> = []

  init(_ whole: Case, from reader: Reader) {
    let party: String? = if case .party(let party) = reader { party } else { nil }
    var confided: [String: String] = [:]
    for source in whole.sources { confided[source.id] = source.confidentialTo }
    let isOthers = { (from: [Citation]) in
      from.contains { confided[$0.source].map { $0 != party } ?? false }
    }
    let isConfided = { (from: [Citation]) in from.contains { confided[$0.source] != nil } }
    let isHidden = { (from: [Citation], isPublic: Bool, isOwn: Bool) in
      isOthers(from) || !(isOwn && party != nil) && (!isPublic || isConfided(from))
    }
    for source in whole.sources where source.confidentialTo.map({ $0 != party }) ?? false {
      ids.insert("source \(source.id)")
    }
    for claim in whole.claims where isHidden(claim.from, claim.isPublic, claim.by == party) {
      ids.insert("claim \(claim.id)")
    }
    for offer in whole.offers
    where isHidden(offer.from, offer.isPublic, offer.by.contains { $0 == party }) {
      ids.insert("offer \(offer.id)")
    }
    for rule in whole.rules where isOthers(rule.from) { ids.insert("rule \(rule.id)") }
    for group in whole.together where isOthers(group.from) { ids.insert("group \(group.id)") }
    for agreement in whole.agreements where isOthers(agreement.from) || !agreement.isPublic {
      ids.insert("agreement \(agreement.id)")
    }
    for exchange in whole.exchanges where isOthers(exchange.from) || !exchange.isPublic {
      ids.insert("exchange \(exchange.id)")
    }
    for cost in whole.exchanges.flatMap(\.stopping)
    where isHidden(cost.from, cost.isPublic, cost.on == party) {
      ids.insert("cost \(cost.id)")
    }
    for duty in whole.agreements.flatMap(\.obligations) where isOthers(duty.from) {
      ids.insert("obligation \(duty.id)")
    }
    for guarantee in whole.agreements.flatMap(\.guarantees) where isOthers(guarantee.from) {
      ids.insert("guarantee \(guarantee.id)")
    }
  }

  /// Everything that a case has, named in the same way.
  static func ids(of theCase: Case) -> Set<String> {
    Set(
      theCase.sources.map { "source \($0.id)" } + theCase.claims.map { "claim \($0.id)" }
        + theCase.offers.map { "offer \($0.id)" } + theCase.rules.map { "rule \($0.id)" }
        + theCase.together.map { "group \($0.id)" }
        + theCase.agreements.map { "agreement \($0.id)" }
        + theCase.exchanges.map { "exchange \($0.id)" }
        + theCase.exchanges.flatMap(\.stopping).map { "cost \($0.id)" }
        + theCase.agreements.flatMap(\.obligations).map { "obligation \($0.id)" }
        + theCase.agreements.flatMap(\.guarantees).map { "guarantee \($0.id)" })
  }
}
