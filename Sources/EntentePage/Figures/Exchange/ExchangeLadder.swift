import EntenteMessages

/// A safe order of steps, with what is still outstanding for each party after each.
package struct ExchangeLadder: Sendable, Hashable, Encodable {
  /// What one party hands over to another in a step.
  package struct Handover: Sendable, Hashable, Encodable {
    /// What it is.
    package var item: String
    /// Index into `parties`: who gives.
    package var by: Int
    /// Index into `parties`: who receives.
    package var to: Int

    package init(item: String, by: Int, to: Int) {
      self.item = item
      self.by = by
      self.to = to
    }
  }

  /// What changes hands at one moment.
  package struct Step: Sendable, Hashable, Encodable {
    /// The day, from 1.
    package var day: Int
    /// In the order of items.
    package var handovers: [Handover]
    /// Shape `[party]`: the part, 0...1, of all that the party receives that is still to come after
    /// the step; `null` for a party that receives nothing.
    package var outstanding: [Double?]
    /// Shape `[party]`, or one number for all together: what stopping at this step would lose.
    package var slacks: [Double]

    package init(day: Int, handovers: [Handover], outstanding: [Double?], slacks: [Double]) {
      self.day = day
      self.handovers = handovers
      self.outstanding = outstanding
      self.slacks = slacks
    }
  }

  /// The exchange's id.
  package var exchange: String
  /// What the exchange is called.
  package var title: String
  /// The names of the parties.
  package var parties: [String]
  /// In their order.
  package var steps: [Step]

  /// Makes a ladder.
  package init(exchange: String, title: String, parties: [String], steps: [Step]) {
    self.exchange = exchange
    self.title = title
    self.parties = parties
    self.steps = steps
  }

  /// Whether steps are on different days.
  var hasDays: Bool { steps.contains { $0.day > 1 } }

  /// "Day 2. From Upstream council: a gate".
  package func text(_ step: Step, in catalogue: Catalogue) -> String {
    let handovers = Message.Argument.semicolons(step.handovers.map(said))
    guard hasDays else { return catalogue.text(of: handovers) }
    return catalogue.text(
      "figure.exchange.onDay", ["day": .digits(step.day), "handovers": handovers])
  }

  private func said(_ handover: Handover) -> Message.Argument {
    .part(
      parties.count > 2 ? "figure.exchange.fromTo" : "figure.exchange.from",
      [
        "giver": .text(parties[handover.by]), "receiver": .text(parties[handover.to]),
        "item": .text(handover.item),
      ])
  }

  /// "0.4", or "nothing to receive".
  package func outstanding(_ step: Step, _ party: Int, in catalogue: Catalogue) -> String {
    step.outstanding[party].map(catalogue.likelihood)
      ?? catalogue.text("figure.exchange.nothing")
  }
}

extension ExchangeLadder: Figure {
  package static let kind = "exchange"
  package var name: String { "\(Self.kind)-\(exchange)" }
  package func caption(in catalogue: Catalogue) -> String {
    catalogue.text("figure.exchange.caption", ["title": .text(title)])
  }

  package func summary(in catalogue: Catalogue) -> String {
    guard let last = steps.last else { return catalogue.text("figure.exchange.none") }
    let widest =
      steps.map { step in
        let parts = step.outstanding.compactMap(\.self)
        return (parts.max() ?? 0) - (parts.min() ?? 0)
      }.max() ?? 0
    return catalogue.text(
      hasDays ? "figure.exchange.summary.days" : "figure.exchange.summary",
      [
        "steps": .count(steps.count), "days": .count(last.day), "parties": .texts(parties),
        "widest": .likelihood(widest),
      ])
  }

  package func equivalent(in catalogue: Catalogue) -> [Brief.Block] {
    let rows = steps.enumerated().map { index, step in
      ["\(index + 1)"] + (hasDays ? ["\(step.day)"] : [])
        + [
          catalogue.list(step.handovers.map(\.item)),
          catalogue.list(Self.unique(step.handovers.map { parties[$0.by] })),
        ] + parties.indices.map { outstanding(step, $0, in: catalogue) }
        + step.slacks.map(catalogue.points)
    }
    let columns = self.columns(in: catalogue)
    let first = hasDays ? 4 : 3
    return [
      .table(
        Brief.Table(
          caption: catalogue.text("figure.exchange.table"), columns: columns, rows: rows,
          numeric: Set(first..<columns.count)))
    ]
  }

  private func columns(in catalogue: Catalogue) -> [String] {
    let isEach = steps.first?.slacks.count == parties.count
    func forEach(_ key: String) -> [String] {
      parties.map { catalogue.text(key, ["party": .text($0)]) }
    }
    return [catalogue.text("figure.exchange.step")]
      + (hasDays ? [catalogue.text("figure.exchange.day")] : [])
      + catalogue.texts(["figure.exchange.what", "figure.exchange.givenBy"])
      + forEach("figure.exchange.toCome")
      + (isEach ? forEach("figure.exchange.loses") : [catalogue.text("figure.exchange.allLose")])
  }

  /// The names without repeats, in their order.
  private static func unique(_ names: [String]) -> [String] {
    var seen: Set<String> = []
    return names.filter { seen.insert($0).inserted }
  }
}
