extension CaseBuilder {
  /// Reads an order of days without numbers, most worth first.
  func worthOrder(
    _ fields: Fields, _ found: NamedAgreement?, _ owner: String?
  ) -> [Claim.AgreementWorths.Place]? {
    let (key, path) = ("worth a day", fields.path("worth a day"))
    let items = fields[key]?.items ?? []
    guard items.count > 1 else {
      error(
        .emptyList, at: fields[key].flatMap { $0.items?.isEmpty == true ? fields.key(key) : $0 },
        path, "an order of what days are worth names at least two of them",
        notes: ["it lists phases, 'no agreement' and 'breakdown', most worth first"])
      return nil
    }
    var seen: Set<Claim.AgreementWorths.Place> = []
    var entries: [(place: Claim.AgreementWorths.Place, node: YamlNode)] = []
    for item in items {
      guard let text = item.scalar else {
        wrongType(item, path, "a phase, 'no agreement' or 'breakdown'")
        continue
      }
      guard let found, let place = place(text, item, path, key, found.agreement) else { continue }
      if seen.insert(place).inserted {
        entries.append((place, item))
      } else {
        repeated(Quoted.quote(text), item, path)
      }
    }
    guard entries.count == items.count, let found else { return nil }
    if let owner {
      claimNotes.writtenOrders.append(
        WrittenOrder(agreement: found.id, party: owner, entries: entries, path: path))
    }
    return entries.map(\.place)
  }

  /// Looks for orders that come back to where they began, or run against numbers.
  func checkWorthOrders() {
    var numbers: [StatedFigure: Estimate] = [:]
    for claim in result.claims where !claimNotes.writtenOrders.isEmpty {
      guard case .agreementWorths(let worths) = claim.kind else { continue }
      for worth in worths.daily {
        let topic = StatedFigure.Topic.daily(agreement: worths.agreement, worth.place)
        numbers[StatedFigure(party: claim.by, topic: topic)] = worth.amount
      }
    }
    var orders: [StatedFigure.Whose: PartyOrder] = [:]
    for written in claimNotes.writtenOrders {
      let whose = StatedFigure.Whose(agreement: written.agreement, party: written.party)
      for (upper, lower) in zip(written.entries, written.entries.dropFirst()) {
        let clash = orders[whose, default: PartyOrder()].put(upper.place, above: lower.place) {
          numbers[
            StatedFigure(
              party: written.party, topic: .daily(agreement: written.agreement, $0))]
        }
        if let clash { report(clash, at: lower.node, written) }
      }
    }
  }

  private func report(_ clash: PartyOrder.Clash, at node: YamlNode, _ written: WrittenOrder) {
    let message =
      switch clash {
      case .circle(let upper, let lower):
        "\(Quoted.quote(upper.key)) is put above \(Quoted.quote(lower.key)) here, and below it "
          + "elsewhere"
      case .numbers(let upper, let lower):
        "\(Quoted.quote(upper.key)) is put above \(Quoted.quote(lower.key)), and numbers of "
          + "\(Quoted.quote(written.party)) put it below"
      }
    error(.contradictoryOrder, at: node, written.path, message)
  }
}

/// All that orders say of what days of one agreement are worth to one party.
private struct PartyOrder {
  typealias Place = Claim.AgreementWorths.Place

  enum Clash {
    case circle(Place, Place)
    case numbers(Place, Place)
  }

  private var order = WorthOrder()
  private var numbers: [Place: Int] = [:]
  private var places: [Place] = []

  private mutating func number(_ place: Place) -> Int {
    if let known = numbers[place] { return known }
    numbers[place] = places.count
    places.append(place)
    order.addPlace()
    return places.count - 1
  }

  mutating func put(
    _ upper: Place, above lower: Place, stated: (Place) -> Estimate?
  ) -> Clash? {
    guard let added = order.put(number(upper), above: number(lower)) else {
      return .circle(upper, lower)
    }
    for pair in added {
      let (high, low) = (places[pair.upper], places[pair.lower])
      if let most = stated(high)?.high, let least = stated(low)?.low, most < least {
        return .numbers(high, low)
      }
    }
    return nil
  }
}
