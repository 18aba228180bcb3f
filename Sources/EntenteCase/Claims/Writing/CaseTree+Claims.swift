extension CaseTree {
  func claim(_ claim: Claim) -> YamlTree {
    var pairs: Pairs = [("id", .text(claim.id)), ("by", .text(claim.by))]
    pairs += statement(claim)
    add("says", claim.says, to: &pairs)
    if claim.firmness != .word(.firm) { pairs.append(("firmness", firmness(claim.firmness))) }
    addPublicity(claim.isPublic, claim.from, to: &pairs)
    add(claim.from, to: &pairs)
    add("date", claim.date, to: &pairs)
    add("note", claim.note, to: &pairs)
    add("assumed", claim.assumed, to: &pairs)
    return .block(.mapping(pairs))
  }

  /// Said only where the sources do not say it already.
  func addPublicity(_ isPublic: Bool, _ from: [Citation], to pairs: inout Pairs) {
    let secret = Set(theCase.sources.filter { $0.confidentialTo != nil }.map(\.id))
    if !isPublic, !from.contains(where: { secret.contains($0.source) }) {
      pairs.append(("public", .literal("false")))
    }
  }

  private func statement(_ claim: Claim) -> Pairs {
    switch claim.kind {
    case .line(let line): return [("line", condition(line, worded: claim.text))]
    case .prefers(let tiers):
      return [("prefers", tierList(tiers) { condition(Self.condition($0)) })]
    case .priorities(let tiers): return [("priorities", tierList(tiers) { .text($0) })]
    case .comparison(let better, let worse):
      return [
        ("rather", condition(Self.condition(better))), ("than", condition(Self.condition(worse))),
      ]
    case .numbers(let numbers): return self.numbers(numbers) + extras(claim)
    case .wants(let tiers): return [("wants", tierList(tiers) { condition($0) })]
    case .ranks(let ranking): return [("ranks", tree(ranking))]
    case .overlooks(let unseen): return [("overlooks", condition(unseen, worded: claim.text))]
    case .accepts(let what, let given, let despite):
      return [("accepts", condition(what)), ("if", condition(given))]
        + (despite.isEmpty ? [] : [("despite", texts(despite))])
    case .agreementWorths(let worths): return self.worths(worths)
    case .breachGain(let gain): return breach(gain)
    case .transfer(let figure): return transferFigure(figure)
    case .halfLife(let days): return halfLife(days)
    case .fact(let text, let about):
      return [("fact", .text(text))] + (about.isEmpty ? [] : [("about", texts(about))])
    case .exchange(let figures): return self.figures(figures)
    }
  }

  private func tree(_ ranking: Ranking) -> YamlTree {
    .list(
      ranking.tiers.flatMap { tier -> [YamlTree] in
        let entries = tier.entries.map(entry)
        return [entries.count == 1 ? entries[0] : .list(entries)]
          + (tier.isFarAboveNext ? [.text("far above")] : [])
      })
  }

  private func entry(_ entry: Ranking.Entry) -> YamlTree {
    switch entry {
    case .state(let id): .text(id)
    case .condition(let ranked): condition(ranked)
    }
  }

  private static func condition(_ choice: Claim.Choice) -> Condition {
    .choice(issue: choice.issue, options: [choice.option])
  }

  private static func condition(_ choices: [Claim.Choice]) -> Condition {
    .all(choices.map { condition($0) })
  }

  private func tierList<Item>(
    _ tiers: [[Item]], _ write: (Item) -> YamlTree
  ) -> YamlTree {
    .list(tiers.map { $0.count == 1 ? write($0[0]) : .list($0.map(write)) })
  }

  private func numbers(_ numbers: [Claim.IssueNumbers]) -> Pairs {
    let entries: Pairs = numbers.map { part in
      let options = theCase.issues.first { $0.id == part.issue }?.options ?? []
      let values: Pairs = options.compactMap { option in
        part.values[option.id].map { (option.id, number($0, part.valueRanges[option.id])) }
      }
      let weight = number(part.weight, part.weightRange)
      return (
        part.issue,
        .mapping([("weight", weight)] + (values.isEmpty ? [] : [("values", .mapping(values))]))
      )
    }
    return [("numbers", .block(.mapping(entries)))]
  }

  /// A number, or the range in which it lies.
  func number(_ number: Double, _ range: ClosedRange<Double>?) -> YamlTree {
    guard let range else { return .literal(YamlScalar.number(number)) }
    return .mapping([
      ("from", .literal(YamlScalar.number(range.lowerBound))),
      ("to", .literal(YamlScalar.number(range.upperBound))),
    ])
  }

  private func extras(_ claim: Claim) -> Pairs {
    var pairs: Pairs = []
    if !claim.interactions.isEmpty {
      let items = claim.interactions.map { interaction in
        YamlTree.mapping([
          ("when", condition(interaction.condition)),
          ("worth", .literal(YamlScalar.number(interaction.worth))),
        ])
      }
      pairs.append(("interactions", .block(.list(items))))
    }
    for (key, number) in [
      ("reservation", claim.reservation), ("ceiling", claim.ceiling), ("discount", claim.discount),
    ] {
      if let number { pairs.append((key, .literal(YamlScalar.number(number)))) }
    }
    return pairs
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
