/// What the conditional offers of a case do to its red lines.
///
/// "I would accept X if Y" is an exception to the speaker's own lines. Where X and Y both hold, a
/// line that the offer *excuses* no longer objects: the line ℓ becomes ℓ or (X and Y). An offer
/// excuses the lines that its `despite` names; where it names none, it excuses every line of the
/// speaker that is false of every package in which X holds, since such a line and the offer
/// cannot be meant together; a line on worth it excuses only where `despite` names it. Packages are taken over the options of the issues; rules play no part.
///
/// Whether a line is false wherever X holds is decided exactly by `ConditionSearch`. Where the
/// work of one search is not enough, the line is *not* excused and stays as its owner drew it: an
/// analysis may then see an obstacle that the owner would waive, but never an opening that the
/// owner did not offer. ``undecided`` lists these pairs; naming the line in `despite` settles them.
public struct ConditionalOffers: Sendable {
  /// An offer and a line of which it could not be told whether the one excuses the other.
  public struct Pair: Sendable, Hashable {
    /// The id of the claim that makes the offer.
    public var offer: String
    /// The id of the line.
    public var line: String
  }

  /// By the id of the line: the claims that excuse it, in the order of the case.
  private let excusesByLine: [String: [Claim]]
  /// Pairs that the search left open, in the order of the case.
  public let undecided: [Pair]

  /// Looks at every conditional offer of a case and every line of the same owner.
  /// - Complexity: O(offers · lines of the same owner), each times a search where they share an
  ///   issue.
  public init(_ theCase: Case) { self.init(theCase, work: ConditionSearch.standardWork) }

  /// Looks at every pair, with a limit on what one search may look at.
  package init(_ theCase: Case, work: Int) {
    var finder = ExcuseFinder(vocabulary: Vocabulary(theCase.issues), work: work)
    let claims = Dictionary(grouping: theCase.claims, by: \.by)
    for offer in theCase.claims { finder.visit(offer, among: claims[offer.by] ?? []) }
    excusesByLine = finder.excuses
    undecided = finder.undecided
  }

  /// The conditional offers of the same owner that excuse a line, in the order of the case.
  public func excuses(line: Claim) -> [Claim] { excusesByLine[line.id] ?? [] }

  /// What must hold of a package for a line not to object, conditional offers included.
  /// - Precondition: The claim is a line on options.
  public func effectiveCondition(of line: Claim) -> Condition {
    guard case .line(let stated) = line.kind else { preconditionFailure("only lines object") }
    return .any([stated] + exceptions(to: line))
  }

  /// Where a line does not object because of conditional offers of its owner.
  public func exceptions(to line: Claim) -> [Condition] {
    excuses(line: line).compactMap(\.exception)
  }
}

/// Pairs offers with the lines that they excuse.
private struct ExcuseFinder {
  let vocabulary: Vocabulary
  let work: Int
  var excuses: [String: [Claim]] = [:]
  var undecided: [ConditionalOffers.Pair] = []
  private var possible: [String: ConditionSearch.Answer] = [:]
  private var issues: [String: Set<String>] = [:]

  init(vocabulary: Vocabulary, work: Int) {
    self.vocabulary = vocabulary
    self.work = work
  }

  mutating func visit(_ offer: Claim, among claims: [Claim]) {
    guard case .accepts(let what, _, let despite) = offer.kind else { return }
    let named = Set(despite)
    for line in claims {
      guard line.isLine else { continue }
      let isExcused =
        if despite.isEmpty, case .line(let condition) = line.kind {
          crosses(offer, what, line, condition)
        } else {
          named.contains(line.id)
        }
      if isExcused {
        excuses[line.id, default: []].append(offer)
      }
    }
  }

  /// Whether the line is false wherever the offered condition holds.
  private mutating func crosses(
    _ offer: Claim, _ what: Condition, _ line: Claim, _ condition: Condition
  ) -> Bool {
    switch answer(offer, what, line, condition) {
    case .exists: return false
    case .none: return true
    case .undecided:
      undecided.append(ConditionalOffers.Pair(offer: offer.id, line: line.id))
      return false
    }
  }

  /// Conditions that share no issue have a common package where each has one of its own.
  private mutating func answer(
    _ offer: Claim, _ what: Condition, _ line: Claim, _ condition: Condition
  ) -> ConditionSearch.Answer {
    let answers = [possibility(of: what, offer.id), possibility(of: condition, line.id)]
    if answers.contains(.none) { return .none }
    if issues[offer.id]!.isDisjoint(with: issues[line.id]!) {
      return answers.contains(.undecided) ? .undecided : .exists
    }
    return ConditionSearch.commonPackage(
      of: [what, condition], vocabulary: vocabulary, work: work)
  }

  private mutating func possibility(of condition: Condition, _ id: String) -> ConditionSearch.Answer
  {
    if let known = possible[id] { return known }
    let answer = ConditionSearch.commonPackage(
      of: [condition], vocabulary: vocabulary, work: work)
    possible[id] = answer
    issues[id] = Set(condition.issues)
    return answer
  }
}

extension Claim {
  /// Where a conditional offer waives the lines that it excuses: what it offers, with what it
  /// asks in return. `nil` for other claims.
  public var exception: Condition? {
    guard case .accepts(let what, let given, _) = kind else { return nil }
    return .all([what, given])
  }
}
