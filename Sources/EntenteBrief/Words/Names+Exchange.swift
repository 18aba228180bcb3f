import EntenteCase
import EntenteMessages
import EntentePage

extension Names {
  /// What a party says of the items of an exchange, for the register.
  func figures(_ figures: ExchangeFigures) -> Message.Argument {
    let exchange = theCase.exchanges.first { $0.id == figures.exchange }
    func items(_ entries: [ExchangeFigures.Entry]) -> Message.Argument {
      .commas(
        entries.map { entry in
          let item = exchange?.items.first { $0.id == entry.item }
          return .part(
            "claim.exchange.item",
            [
              "item": .text(item?.name ?? entry.item),
              "amount": range(entry.range.lowerBound, entry.range.upperBound),
            ])
        })
    }
    let parts = [
      figures.worth.isEmpty
        ? nil : Message.Argument.part("claim.exchange.worth", ["items": items(figures.worth)]),
      figures.costs.isEmpty ? nil : .part("claim.exchange.cost", ["items": items(figures.costs)]),
      figures.known.isEmpty ? nil : .part("claim.exchange.known", ["items": items(figures.known)]),
    ]
    let title = Phrases.withoutStop(exchange?.title ?? figures.exchange)
    return .part(
      "claim.exchange",
      ["exchange": .text(title), "figures": .semicolons(parts.compactMap(\.self))])
  }
}
