import EntenteCase

extension Names {
  /// What a party says of the items of an exchange, for the register.
  func figures(_ figures: ExchangeFigures) -> String {
    let exchange = theCase.exchanges.first { $0.id == figures.exchange }
    let parts = [
      ("worth", figures.worth), ("cost", figures.costs), ("certainty of delivery", figures.known),
    ]
    let texts = parts.filter { !$0.1.isEmpty }.map { word, entries in
      "\(word) of "
        + entries.map { entry in
          let item = exchange?.items.first { $0.id == entry.item }
          return "\(item?.name ?? entry.item) \(figure(entry.range))"
        }.joined(separator: ", ")
    }
    return "in “\(Phrases.withoutStop(exchange?.title ?? figures.exchange))”, "
      + texts.joined(separator: "; ")
  }

  /// "5", or "2 to 3".
  func figure(_ range: ClosedRange<Double>) -> String {
    range.lowerBound == range.upperBound
      ? plain(range.lowerBound) : "\(plain(range.lowerBound)) to \(plain(range.upperBound))"
  }
}
