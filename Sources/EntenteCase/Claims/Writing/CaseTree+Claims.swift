extension CaseTree {
  /// Said only where the sources do not say it already.
  func addPublicity(_ isPublic: Bool, _ from: [Citation], to pairs: inout Pairs) {
    let secret = Set(theCase.sources.filter { $0.confidentialTo != nil }.map(\.id))
    if !isPublic, !from.contains(where: { secret.contains($0.source) }) {
      pairs.append(("public", .literal("false")))
    }
  }

  /// A number, or the range in which it lies.
  func number(_ number: Double, _ range: ClosedRange<Double>?) -> YamlTree {
    guard let range else { return .literal(YamlScalar.number(number)) }
    return .mapping([
      ("from", .literal(YamlScalar.number(range.lowerBound))),
      ("to", .literal(YamlScalar.number(range.upperBound))),
    ])
  }

  func offer(_ offer: Offer) -> YamlTree {
    var pairs: Pairs = [
      ("id", .text(offer.id)), ("title", .text(offer.title)), ("by", texts(offer.by)),
      ("terms", .mapping(choices(offer.terms))),
    ]
    add("date", offer.date, to: &pairs)
    add("note", offer.note, to: &pairs)
    add("assumed", offer.assumed, to: &pairs)
    if !offer.responses.isEmpty {
      pairs.append(("responses", .block(.list(offer.responses.map(response)))))
    }
    add(offer.from, to: &pairs)
    addPublicity(offer.isPublic, offer.from, to: &pairs)
    return .block(.mapping(pairs))
  }

  private func response(_ response: Offer.Response) -> YamlTree {
    var pairs: Pairs = [
      ("party", .text(response.party)), ("answer", .text(response.answer.rawValue)),
    ]
    add("date", response.date, to: &pairs)
    add(response.from, to: &pairs)
    add("note", response.note, to: &pairs)
    return .mapping(pairs)
  }
}
