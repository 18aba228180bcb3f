import EntenteCase

extension RandomCase {
  /// An exchange in both directions, and each party's figures for it in some claims.
  static func addExchange(to theCase: inout Case, _ random: inout SplitMix64) {
    guard Bool.random(using: &random) else { return }
    let items = (0..<Int.random(in: 1...5, using: &random)).map { item($0, &random) }
    theCase.exchanges = [
      Exchange(
        id: "X", title: text(&random), offer: theCase.offers.first?.id,
        settlement: Bool.random(using: &random) ? .barter : .payment,
        order: Exchange.Order.allCases.randomElement(using: &random)!,
        classes: ["children", "a: b"], capacity: Bool.random(using: &random) ? ["b": 7] : [:],
        items: items,
        stopping: Bool.random(using: &random)
          ? [
            StoppingCost(
              id: "S", on: "a", costs: range(&random), by: maybe(&random, "b"),
              says: maybeText(&random), assumed: text(&random), from: [],
              isPublic: Bool.random(using: &random))
          ] : [],
        note: maybeText(&random), assumed: maybeText(&random), from: [],
        isPublic: Bool.random(using: &random))
    ]
    for party in ["a", "b"] { theCase.claims.append(figures(of: party, items, &random)) }
  }

  private static func item(_ index: Int, _ random: inout SplitMix64) -> ExchangedItem {
    let isForward = Bool.random(using: &random)
    return ExchangedItem(
      id: "e\(index)", name: text(&random), by: isForward ? "a" : "b", to: isForward ? "b" : "a",
      count: Int.random(in: 1...3, using: &random), group: maybe(&random, "g\(index)"),
      after: (0..<index).filter { _ in Int.random(in: 0..<3, using: &random) == 0 }.map {
        "e\($0)"
      },
      notBefore: maybe(&random, 3), notAfter: maybe(&random, 12),
      urgency: maybe(&random, "a: b"))
  }

  private static func figures(
    of party: String, _ items: [ExchangedItem], _ random: inout SplitMix64
  ) -> Claim {
    func entries(_ mine: (ExchangedItem) -> String) -> [ExchangeFigures.Entry] {
      items.filter { mine($0) == party && Bool.random(using: &random) }
        .map { ExchangeFigures.Entry(item: $0.id, range: range(&random)) }
    }
    let (worth, costs) = (entries(\.to), entries(\.by))
    let known = entries(\.to).map { ExchangeFigures.Entry(item: $0.item, range: 0.25...0.5) }
    guard !worth.isEmpty || !costs.isEmpty || !known.isEmpty else {
      return Claim(
        id: "X\(party)", by: party, kind: .fact(text(&random), about: []),
        from: [Citation(source: "s", locator: "page 1")])
    }
    return Claim(
      id: "X\(party)", by: party,
      kind: .exchange(ExchangeFigures(exchange: "X", worth: worth, costs: costs, known: known)),
      from: [Citation(source: "s", locator: "page 1")])
  }

  private static func range(_ random: inout SplitMix64) -> ClosedRange<Double> {
    let low = Double.random(in: 0...9, using: &random)
    return Bool.random(using: &random) ? low...low : low...(low + 2)
  }
}
