/// A claim in the case file's form.
struct ExportedClaim: Encodable, Sendable {
  let claim: Claim
  let vocabulary: Vocabulary

  private enum Key: String, CodingKey {
    case id, by, says, line, prefers, priorities, rather, than, numbers, wants, accepts, despite
    case ranks, overlooks, breaking, gains, after, loses
    case fact, about
    case firmness, from, date, note, assumed, interactions, reservation, ceiling, discount
    case exchange, worth, costs, known, transfer
    case given = "if"
    case worthADay = "worth a day"
    case worthAtOnce = "worth at once"
    case gainsADay = "gains a day"
    case halfLife = "half-life"
    case agreement = "in"
    case isPublic = "public"
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(claim.id, forKey: .id)
    try container.encode(claim.by, forKey: .by)
    try encodeStatement(in: &container)
    try container.encodeIfPresent(claim.says, forKey: .says)
    if statesFirmness { try container.encode(ExportedFirmness(claim.firmness), forKey: .firmness) }
    try container.encode(claim.isPublic, forKey: .isPublic)
    try container.encode(claim.from.map(ExportedCitation.init), forKey: .from)
    try container.encodeIfPresent(claim.date, forKey: .date)
    try container.encodeIfPresent(claim.note, forKey: .note)
    try container.encodeIfPresent(claim.assumed, forKey: .assumed)
  }

  /// Only lines have a firmness by default; elsewhere it is written where it says something.
  private var statesFirmness: Bool {
    if case .line = claim.kind { true } else { claim.firmness != .word(.firm) }
  }

  private func encodeStatement(in container: inout KeyedEncodingContainer<Key>) throws {
    switch claim.kind {
    case .line(let condition): try container.encode(tree(condition), forKey: .line)
    case .prefers(let tiers):
      try container.encode(tiers.map { ExportedTier($0.map(ConditionTree.init)) }, forKey: .prefers)
    case .priorities(let tiers):
      try container.encode(tiers.map(ExportedTier.init), forKey: .priorities)
    case .comparison(let better, let worse):
      try container.encode(tree(better), forKey: .rather)
      try container.encode(tree(worse), forKey: .than)
    case .numbers(let numbers):
      try container.encode(Self.byIssue(numbers), forKey: .numbers)
      try encodeExtras(in: &container)
    case .wants(let tiers):
      try container.encode(tiers.map { ExportedTier($0.map(tree)) }, forKey: .wants)
    case .ranks(let ranking):
      try container.encode(ExportedRanking(ranking, vocabulary), forKey: .ranks)
    case .overlooks(let unseen): try container.encode(tree(unseen), forKey: .overlooks)
    case .accepts(let what, let given, let despite):
      try container.encode(tree(what), forKey: .accepts)
      try container.encode(tree(given), forKey: .given)
      try container.encode(despite, forKey: .despite)
    case .agreementWorths(let worths): try encode(worths, in: &container)
    case .breachGain(let gain): try encode(gain, in: &container)
    case .transfer(let figure):
      try container.encode(figure.transfer, forKey: .transfer)
      try container.encode(
        NumberOrRange(figure.amount), forKey: figure.isCost ? .costs : .worth)
    case .halfLife(let days): try container.encode(NumberOrRange(days), forKey: .halfLife)
    case .fact(let text, let about):
      try container.encode(text, forKey: .fact)
      try container.encode(about, forKey: .about)
    case .exchange(let figures):
      try container.encode(figures.exchange, forKey: .exchange)
      for (key, entries) in [
        (Key.worth, figures.worth), (.costs, figures.costs), (.known, figures.known),
      ] where !entries.isEmpty {
        try container.encode(ExportedExchange.byItem(entries), forKey: key)
      }
    }
  }

  private func encodeExtras(in container: inout KeyedEncodingContainer<Key>) throws {
    if !claim.interactions.isEmpty {
      let interactions = claim.interactions.map {
        Interaction(when: tree($0.condition), worth: $0.worth)
      }
      try container.encode(interactions, forKey: .interactions)
    }
    try container.encodeIfPresent(claim.reservation, forKey: .reservation)
    try container.encodeIfPresent(claim.ceiling, forKey: .ceiling)
    try container.encodeIfPresent(claim.discount, forKey: .discount)
  }

  private func encode(
    _ worths: Claim.AgreementWorths, in container: inout KeyedEncodingContainer<Key>
  ) throws {
    func amounts(_ worths: [Claim.AgreementWorths.Worth]) -> [String: NumberOrRange] {
      Dictionary(
        worths.map { ($0.place.key, NumberOrRange($0.amount)) },
        uniquingKeysWith: { first, _ in first })
    }
    try container.encode(worths.agreement, forKey: .agreement)
    if worths.order.isEmpty {
      try container.encode(amounts(worths.daily), forKey: .worthADay)
    } else {
      try container.encode(worths.order.map(\.key), forKey: .worthADay)
    }
    if !worths.once.isEmpty { try container.encode(amounts(worths.once), forKey: .worthAtOnce) }
  }

  private func encode(
    _ gain: Claim.BreachGain, in container: inout KeyedEncodingContainer<Key>
  ) throws {
    try container.encode(gain.obligation, forKey: .breaking)
    try container.encode(NumberOrRange(gain.once), forKey: .gains)
    try container.encode(NumberOrRange(gain.daily), forKey: .gainsADay)
    try container.encode(gain.after, forKey: .after)
    try container.encode(NumberOrRange(gain.loses), forKey: .loses)
  }

  private func tree(_ choices: [Claim.Choice]) -> ExportedCondition {
    let parts = choices.map { Condition.choice(issue: $0.issue, options: [$0.option]) }
    return tree(parts.count == 1 ? parts[0] : .conjunction(parts))
  }

  private func tree(_ condition: Condition) -> ExportedCondition {
    ExportedCondition(condition, vocabulary)
  }

  private struct Interaction: Encodable {
    let when: ExportedCondition
    let worth: Double
  }

  private struct Numbers: Encodable {
    let weight: NumberOrRange
    let values: [String: NumberOrRange]

    init(_ numbers: Claim.IssueNumbers) {
      weight = NumberOrRange(middle: numbers.weight, range: numbers.weightRange)
      let entries = numbers.values.map { option, value in
        (option, NumberOrRange(middle: value, range: numbers.valueRanges[option]))
      }
      values = Dictionary(uniqueKeysWithValues: entries)
    }
  }

  private static func byIssue(_ numbers: [Claim.IssueNumbers]) -> [String: Numbers] {
    Dictionary(
      numbers.map { ($0.issue, Numbers($0)) },
      uniquingKeysWith: { first, _ in first })
  }
}

extension NumberOrRange: Encodable {
  private enum Key: String, CodingKey {
    case from, to
  }

  func encode(to encoder: any Encoder) throws {
    guard let range else { return try middle.encode(to: encoder) }
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(range.lowerBound, forKey: .from)
    try container.encode(range.upperBound, forKey: .to)
  }
}

extension ConditionTree {
  /// The tree of one choice.
  init(_ choice: Claim.Choice) {
    self.init(.choice(issue: choice.issue, options: [choice.option]))
  }
}
