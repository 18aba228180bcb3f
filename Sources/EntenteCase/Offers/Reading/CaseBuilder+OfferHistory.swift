extension CaseBuilder {
  /// The offers in whose place another one stands.
  func superseded(by id: String, _ fields: Fields) -> [String] {
    var seen: Set<String> = []
    return strings("supersedes", in: fields).filter { other in
      guard other.text != id else {
        error(
          .supersedesItself, at: other.node, fields.path("supersedes"),
          "an offer does not stand in its own place")
        return false
      }
      if !seen.insert(other.text).inserted {
        repeated(other.text, other.node, fields.path("supersedes"))
      }
      offerNotes.superseded.append((by: id, id: other.text, node: other.node))
      return true
    }.map(\.text)
  }

  /// Warns of what was said before there was anything to say it of.
  func checkDays(of offer: Offer, _ fields: Fields) {
    guard let day = offer.date else { return }
    if let withdrawn = offer.withdrawn, withdrawn < day {
      warning(
        .beforeOffer, at: fields["withdrawn"], fields.path("withdrawn"),
        "the offer was made on \(day) and withdrawn before, on \(withdrawn)")
    }
    for response in offer.responses where response.answer != .undecided {
      guard let answered = response.date, answered < day else { continue }
      log.add(.warning) {
        Diagnostic(
          .warning, .beforeOffer, at: response.span, path: fields.path("responses"),
          "\(Quoted.quote(response.party)) answered on \(answered), before the offer was made on "
            + "\(day)")
      }
    }
  }

  /// Which offer stands in whose place, once all are read. What a reader may not know is passed over.
  func settleOffers() {
    let places = Dictionary(
      result.offers.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    for (newer, id, node) in offerNotes.superseded {
      guard let place = places[id] else {
        forget(id, supersededBy: newer, places)
        if !isRestricted, !isBroken("offers"), entries[id] == nil || !isOffer(id) {
          error(
            .unknownOffer, at: node, "offers: \(Quoted.short(newer)): supersedes",
            "the case has no offer \(Quoted.quote(id))",
            suggestion: suggestion(for: id, among: result.offers.map(\.id)))
        }
        continue
      }
      let known = result.offers[place].supersededBy
      result.offers[place].supersededBy = known.map { min($0, newer) } ?? newer
    }
    checkCircles(places)
  }

  private func forget(_ id: String, supersededBy newer: String, _ places: [String: Int]) {
    guard let place = places[newer] else { return }
    result.offers[place].supersedes.removeAll { $0 == id }
  }

  private func checkCircles(_ places: [String: Int]) {
    for offer in result.offers {
      var reached: Set<String> = []
      var waiting = offer.supersedes
      while let next = waiting.popLast() {
        guard reached.insert(next).inserted, let place = places[next] else { continue }
        waiting += result.offers[place].supersedes
      }
      guard reached.contains(offer.id) else { continue }
      log.add(.error) {
        Diagnostic(
          .error, .supersedesItself, at: offer.span, path: "offers: \(offer.id): supersedes",
          "offers stand in each other's place in a circle")
      }
    }
  }
}
