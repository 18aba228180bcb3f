import EntenteCase

/// What parties have said they would have, issue by issue: where their words agree, and where they
/// are at odds though no lines need be.
///
/// A statement *names* the options of an issue that it leaves open: a line, as it is stated and
/// without its exceptions, those with which it can be met; an order or figures, those that it puts
/// first; a wish, those with which what is wished most of it can be; an offer that its owner tabled, those
/// in its terms. A statement that leaves every option open names none. Where the wishes of one party
/// are at odds with each other or with its own lines, its lines count alone.
public struct SpokenChoices: Sendable, Hashable {
  /// The options that one statement names.
  public struct Choice: Sendable, Hashable {
    /// The party, by index.
    public let party: Int
    /// The claim's id, or the offer's.
    public let id: String
    /// Whether it is a red line.
    public let isLine: Bool
    /// Some, and not all.
    public let options: BitSet

    /// The same statement as far as it names these options.
    package func naming(_ options: BitSet) -> Choice {
      Choice(party: party, id: id, isLine: isLine, options: options)
    }
  }

  /// What the words on an issue come to.
  public enum Verdict: Sendable, Hashable {
    /// Every party that decides the issue has named options, and these are common to all.
    case agreed(BitSet)
    /// No option is named by all of these statements, of at least two parties; without any one of
    /// them some option is.
    case contested([Choice])
    /// Neither: somebody who decides it has named no option.
    case open
  }

  /// Shape `[issue]`, as compiled: the statements that name options, by id.
  public let choices: [[Choice]]
  /// Shape `[issue]`.
  public let verdicts: [Verdict]

  /// Compares what is said.
  ///
  /// - Parameter deciders: shape `[issue]`: the parties whose agreement settles the issue.
  /// - Complexity: one search over the issues of a condition for each option of each issue that it
  ///   names, and O(choices²) for each contested issue.
  public init(_ compiled: CompiledCase, deciders: [[Int]]) {
    let reading = ChoiceReading(compiled)
    choices = compiled.issues.map(reading.choices)
    verdicts = zip(choices, deciders).map(Self.verdict)
  }

  private static func verdict(_ said: [Choice], _ deciders: [Int]) -> Verdict {
    let counted = Dictionary(grouping: said, by: \.party).values.flatMap(consistent)
      .sorted { $0.id < $1.id }
    guard let common = common(counted) else { return .open }
    if common.isEmpty { return .contested(smallest(counted)) }
    let heard = Set(counted.map(\.party))
    guard deciders.allSatisfy(heard.contains),
      let common = self.common(counted.filter { deciders.contains($0.party) })
    else { return .open }
    return .agreed(common)
  }

  /// The options that all name; nil where nobody names any.
  private static func common(_ choices: [Choice]) -> BitSet? {
    guard let first = choices.first else { return nil }
    return choices.dropFirst().reduce(first.options) { $0.intersection($1.options) }
  }

  /// What of one party's words can be had together.
  private static func consistent(_ said: [Choice]) -> [Choice] {
    let lines = said.filter(\.isLine)
    return [said, lines].first { common($0)?.isEmpty == false } ?? []
  }

  /// A smallest set of these that still have nothing in common.
  private static func smallest(_ choices: [Choice]) -> [Choice] {
    var needed = choices
    for choice in choices {
      let fewer = needed.filter { $0 != choice }
      if common(fewer)?.isEmpty == true { needed = fewer }
    }
    return needed
  }
}

/// Reads which options a case's statements name.
private struct ChoiceReading {
  private let theCase: Case
  private let vocabulary: Vocabulary

  init(_ compiled: CompiledCase) {
    theCase = compiled.theCase
    vocabulary = Vocabulary(compiled.issues)
  }

  /// The statements that name options of an issue, by id.
  func choices(on issue: Issue) -> [SpokenChoices.Choice] {
    let claims = theCase.claims.compactMap { claim in
      options(named: claim, issue).map { (claim.by, claim.id, claim.isLine, $0) }
    }
    let offers = theCase.offers.filter { theCase.state(of: $0).isOpen }.flatMap { offer in
      Set(offer.by).compactMap { party in
        offer.terms[issue.id].map { (party, offer.id, false, Set([$0])) }
      }
    }
    return (claims + offers).compactMap { by, id, isLine, named -> SpokenChoices.Choice? in
      guard let party = theCase.parties.firstIndex(where: { $0.id == by }) else { return nil }
      let options = issue.options.indices.filter { named.contains(issue.options[$0].id) }
      guard !options.isEmpty, options.count < issue.options.count else { return nil }
      return .init(party: party, id: id, isLine: isLine, options: BitSet(options))
    }.sorted { ($0.id, $0.party) < ($1.id, $1.party) }
  }

  /// The options of an issue that a claim leaves open, or puts first; nil where it does not speak of
  /// the issue.
  private func options(named claim: Claim, _ issue: Issue) -> Set<String>? {
    switch claim.kind {
    case .line(let condition): possible([condition], issue)
    case .prefers(let order): chosen(order.first ?? [], issue)
    case .comparison(let better, let worse):
      worse.contains { $0.issue == issue.id } ? chosen(better, issue) : nil
    case .numbers(let numbers): best(numbers, issue)
    case .wants(let order): order.lazy.compactMap { possible($0, issue) }.first
    case .ranks(let ranking): firsts(ranking.tiers.first, issue)
    case .floor, .priorities, .accepts, .overlooks, .agreementWorths, .breachGain, .transfer,
      .halfLife, .fact, .exchange:
      nil
    }
  }

  /// The options of an issue with which all of these conditions that name it can hold.
  ///
  /// Options that no condition tells apart are looked for once.
  private func possible(_ conditions: [Condition], _ issue: Issue) -> Set<String>? {
    let speaking = conditions.filter { $0.issues.contains(issue.id) }
    guard !speaking.isEmpty else { return nil }
    let named = speaking.flatMap { $0.options(namedOf: issue.id) }
    let alike = Dictionary(grouping: issue.options.map(\.id)) { option in
      named.map { $0.contains(option) }
    }
    return Set(
      alike.values.filter { options in
        let choice = Condition.choice(issue: issue.id, options: [options[0]])
        return ConditionSearch.commonPackage(of: speaking + [choice], vocabulary: vocabulary)
          != .none
      }.joined())
  }

  private func chosen(_ choices: [Claim.Choice], _ issue: Issue) -> Set<String>? {
    let options = choices.filter { $0.issue == issue.id }.map(\.option)
    return options.isEmpty ? nil : Set(options)
  }

  private func best(_ numbers: [Claim.IssueNumbers], _ issue: Issue) -> Set<String>? {
    guard let part = numbers.first(where: { $0.issue == issue.id }), part.weight > 0,
      let top = part.values.values.max()
    else { return nil }
    return Set(part.values.filter { $0.value == top }.keys)
  }

  private func firsts(_ tier: Ranking.Tier?, _ issue: Issue) -> Set<String>? {
    let named = (tier?.entries ?? []).compactMap { entry -> Set<String>? in
      switch entry {
      case .condition(let condition): possible([condition], issue)
      case .state(let id):
        theCase.states.first { $0.id == id }?.choices[issue.id].map { Set([$0]) }
      }
    }
    return named.count == tier?.entries.count ? named.reduce(Set()) { $0.union($1) } : nil
  }
}

extension Condition {
  /// The sets of options of one issue that it names, one for each mention.
  fileprivate func options(namedOf issue: String) -> [Set<String>] {
    switch self {
    case .choice(let named, let options): named == issue ? [Set(options)] : []
    case .negation(let inner): inner.options(namedOf: issue)
    case .conjunction(let parts), .disjunction(let parts):
      parts.flatMap { $0.options(namedOf: issue) }
    }
  }
}
