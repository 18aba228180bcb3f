import EntenteAnswers
import EntenteCase
import EntenteEngine
import EntenteMessages
import EntentePage

/// What has become of the offers, for headlines.
extension Composer {
  /// The offers that all who decide have accepted, by id.
  var agreedOffers: [Offer] {
    theCase.offers.filter { theCase.state(of: $0) == .agreed }.sorted { $0.id < $1.id }
  }

  /// That offers are agreed, what stands against that, and what they leave open; `nil` where none is.
  var agreement: Brief.Sentence? {
    let agreed = agreedOffers
    guard !agreed.isEmpty else { return nil }
    let against = compiled.forbiddenOffers.filter { found in
      agreed.contains { $0.id == theCase.offers[found.offer].id }
    }
    let lines = BitSet(against.map(\.line))
    return names.sentence(
      [agreedMessage(agreed)] + [forbidding(lines), leftOpen(agreed)].compactMap(\.self),
      restsOn: (agreed.map(\.id) + basis(lines)).sorted())
  }

  private func agreedMessage(_ offers: [Offer]) -> Message {
    let titles = offers.map { Message.Argument.part("offers.quoted", ["title": .text($0.title)]) }
    return Message("offers.agreed", ["n": .count(offers.count), "offers": .list(titles)])
  }

  private func forbidding(_ lines: BitSet) -> Message? {
    guard !lines.isEmpty else { return nil }
    return Message(
      "offers.agreed.against",
      ["n": .count(lines.count), "lines": .list(lines.members.map(spoken(_:)))])
  }

  private func leftOpen(_ offers: [Offer]) -> Message? {
    let settled = Set(offers.flatMap(\.terms.keys))
    let open = issueOrder.map { compiled.issues[$0].id }.filter { !settled.contains($0) }
    guard !open.isEmpty else { return nil }
    return Message("offers.agreed.open", ["issues": .texts(open.map(names.issue))])
  }

  /// What has become of all offers, in a sentence or two.
  var offersHeadline: Brief.Sentence {
    let states = theCase.offers.map(theCase.state(of:))
    guard !states.isEmpty else { return names.sentence("offers.none") }
    if let agreement {
      let others = counts(of: states.filter { $0 != .agreed })
      guard !others.isEmpty else { return agreement }
      return Brief.Sentence(
        agreement.text + " " + names.said("offers.others", ["counts": .list(others)]),
        restsOn: agreement.restsOn)
    }
    guard states.contains(where: { $0 != .onTheTable }) else {
      return names.sentence("offers.count", .counting(states.count, first: true))
    }
    return names.sentence("offers.states", ["counts": .list(counts(of: states))])
  }

  private func counts(of states: [OfferState]) -> [Message.Argument] {
    let told = [
      "offers.some.onTheTable", "offers.some.rejected", "offers.some.withdrawn",
      "offers.some.superseded",
    ]
    let keys = states.map(Self.key)
    return told.compactMap { key in
      let count = keys.count { $0 == key }
      return count == 0 ? nil : .part(key, .counting(count))
    }
  }

  private static func key(_ state: OfferState) -> String {
    switch state {
    case .onTheTable, .agreed: "offers.some.onTheTable"
    case .rejected: "offers.some.rejected"
    case .withdrawn: "offers.some.withdrawn"
    case .superseded: "offers.some.superseded"
    }
  }
}
