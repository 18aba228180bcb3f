import EntenteCase

/// Who has spoken on what: what each party is known to have said of each issue.
///
/// Silence is not consent. A party with no statement on an issue has neither accepted nor refused
/// anything there; it can be asked.
public struct StatedPositions: Sendable, Hashable {
  /// One thing that a party has said, by its place in the case.
  public enum Statement: Sendable, Hashable {
    /// A red line whose condition names the issue; index into the case's claims.
    case line(claim: Int)
    /// A red line on worth, on each issue that its owner's numbers weigh; index into the case's
    /// claims.
    case floor(claim: Int)
    /// A wish, an order or figures that name the issue; index into the case's claims.
    case wish(claim: Int)
    /// What the party would accept, or on what condition, names the issue; index into the case's
    /// claims.
    case conditionalOffer(claim: Int)
    /// The party tabled an offer that settles the issue; index into the case's offers.
    case tabled(offer: Int)
    /// The party answered an offer that settles the issue; index into the case's offers. An answer
    /// that is still undecided says nothing.
    case answer(offer: Int)
  }

  /// The kinds of statements, the weightiest first.
  public enum Kind: String, Sendable, CaseIterable, Encodable {
    /// A red line.
    case line
    /// A red line on worth, by its owner's numbers.
    case floor = "line-on-worth"
    /// A wish, an order or figures.
    case wish
    /// What a party would accept on a condition.
    case conditionalOffer = "conditional-offer"
    /// An offer that it tabled.
    case tabled
    /// An answer to an offer.
    case answer
  }

  /// Who of those that decide an issue has spoken on it.
  public enum Coverage: Sendable, Hashable {
    /// Every party that decides it.
    case all
    /// Some of them; the silent ones, by index, in the case's order.
    case some(silent: [Int])
    /// None of them.
    case none
  }

  /// Shape `[issue][party]`, issues as compiled, parties in the case's order; statements by kind,
  /// red lines first, then by id.
  public let statements: [[[Statement]]]
  /// Shape `[issue]`: the parties, by index, whose agreement settles the issue: the one that moves
  /// it alone, those that it binds, or else all.
  public let deciders: [[Int]]

  /// Collects what each party is known to have said.
  ///
  /// - Complexity: O(size of the case + statements).
  public init(_ compiled: CompiledCase) {
    let theCase = compiled.theCase
    let issueOf = Dictionary(
      uniqueKeysWithValues: compiled.issues.enumerated().map { ($1.id, $0) })
    let partyOf = Dictionary(
      theCase.parties.enumerated().map { ($1.id, $0) }
    ) { first, _ in first }
    let states = Dictionary(theCase.states.map { ($0.id, $0) }) { first, _ in first }
    var found = [[[Statement]]](
      repeating: Array(repeating: [], count: theCase.parties.count), count: compiled.issues.count)
    func note(_ statement: Statement, by party: String, on issues: some Sequence<String>) {
      guard let party = partyOf[party] else { return }
      for issue in Set(issues) {
        if let issue = issueOf[issue] { found[issue][party].append(statement) }
      }
    }
    let weighed = Dictionary(grouping: theCase.claims, by: \.by).mapValues {
      $0.flatMap(\.weighedIssues)
    }
    for (index, claim) in theCase.claims.enumerated() {
      guard
        let spoken = claim.spoken(at: index, states: states, weighed: weighed[claim.by] ?? [])
      else { continue }
      note(spoken.statement, by: claim.by, on: spoken.issues)
    }
    for (index, offer) in theCase.offers.enumerated() {
      for party in Set(offer.by) { note(.tabled(offer: index), by: party, on: offer.terms.keys) }
      let answered = offer.responses.filter { $0.answer != .undecided }.map(\.party)
      for party in Set(answered) { note(.answer(offer: index), by: party, on: offer.terms.keys) }
    }
    statements = found.map {
      $0.map { $0.sorted { $0.order(in: theCase) < $1.order(in: theCase) } }
    }
    deciders = compiled.issues.map { issue in
      (issue.movedBy.map { [$0] } ?? issue.binds)?.compactMap { partyOf[$0] }.sorted()
        ?? Array(theCase.parties.indices)
    }
  }

  /// Who of those that decide an issue has spoken on it.
  public func coverage(ofIssue issue: Int) -> Coverage {
    let silent = deciders[issue].filter { statements[issue][$0].isEmpty }
    if silent.isEmpty { return .all }
    return silent.count == deciders[issue].count ? .none : .some(silent: silent)
  }
}

extension StatedPositions.Statement {
  /// What kind of statement it is.
  public var kind: StatedPositions.Kind {
    switch self {
    case .line: .line
    case .floor: .floor
    case .wish: .wish
    case .conditionalOffer: .conditionalOffer
    case .tabled: .tabled
    case .answer: .answer
    }
  }

  private var index: Int {
    switch self {
    case .line(let index), .floor(let index), .wish(let index), .conditionalOffer(let index),
      .tabled(let index), .answer(let index):
      index
    }
  }

  /// The id of the claim or offer.
  public func id(in theCase: Case) -> String {
    switch kind {
    case .line, .floor, .wish, .conditionalOffer: theCase.claims[index].id
    case .tabled, .answer: theCase.offers[index].id
    }
  }

  /// Red lines first; within a kind by id, so that the order of a file changes nothing.
  fileprivate func order(in theCase: Case) -> (Int, String) {
    (StatedPositions.Kind.allCases.firstIndex(of: kind) ?? 0, id(in: theCase))
  }
}

extension Claim {
  /// The issues that numbers give weight, alone or where several come together.
  fileprivate var weighedIssues: [String] {
    guard case .numbers(let numbers) = kind else { return [] }
    return numbers.filter { $0.weight > 0 }.map(\.issue)
      + interactions.filter { $0.worth != 0 }.flatMap(\.condition.issues)
  }

  /// What the claim says of which issues; `nil` where it takes no position on any.
  ///
  /// - Parameter weighed: the issues that numbers of its owner give weight.
  fileprivate func spoken(
    at index: Int, states: [String: NamedState], weighed: [String]
  ) -> (statement: StatedPositions.Statement, issues: [String])? {
    switch kind {
    case .line(let condition): (.line(claim: index), condition.issues)
    case .floor: (.floor(claim: index), weighed)
    case .prefers(let order): (.wish(claim: index), order.joined().map(\.issue))
    case .priorities(let order): (.wish(claim: index), order.flatMap(\.self))
    case .comparison(let better, let worse):
      (.wish(claim: index), (better + worse).map(\.issue))
    case .numbers: (.wish(claim: index), weighedIssues)
    case .wants(let order): (.wish(claim: index), order.joined().flatMap(\.issues))
    case .ranks(let ranking): (.wish(claim: index), ranking.issues(states))
    case .accepts(let what, let given, _):
      (.conditionalOffer(claim: index), what.issues + given.issues)
    case .overlooks, .agreementWorths, .breachGain, .transfer, .halfLife, .fact, .exchange:
      nil
    }
  }
}

extension Ranking {
  /// The issues that its entries name, in conditions or by a named state's choices.
  fileprivate func issues(_ states: [String: NamedState]) -> [String] {
    tiers.flatMap(\.entries).flatMap { entry in
      switch entry {
      case .condition(let condition): condition.issues
      case .state(let id): states[id].map { Array($0.choices.keys) } ?? []
      }
    }
  }
}
