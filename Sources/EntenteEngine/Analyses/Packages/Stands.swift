/// Which options each party's own lines leave open.
public struct Stands: Sendable, Hashable {
  /// What a party's own lines, taken alone, say of an option.
  public enum Stand: Sendable, Hashable {
    /// No agreement with the option meets all of them.
    case ruledOut
    /// Some agreements with the option meet them and some do not.
    case conditional
    /// Every agreement with the option meets them.
    case open
  }

  /// The stand of one party on one option of one issue.
  public struct Entry: Sendable, Hashable {
    public var stand: Stand
    /// The lines behind it: where the option is ruled out, those that do so alone or, if none
    /// does, a minimal set that does together; where it is conditional, those that some
    /// agreement with the option crosses.
    public var lines: BitSet

    /// Makes an entry.
    public init(stand: Stand, lines: BitSet) {
      self.stand = stand
      self.lines = lines
    }
  }

  /// Shape `[issue][option][party]`. Where no agreement has the option, rules and goal are left
  /// aside.
  public var entries: [[[Entry]]]
  /// Whether the budget sufficed; where it did not, an entry may be firmer than the truth.
  public var isComplete: Bool

  /// Finds the stands of all parties.
  /// - Parameters:
  ///   - partyCount: How many parties there are, with and without lines.
  ///   - agreementOptions: Shape `[issue]`: the options that some agreement uses, from
  ///     `CommonGround`.
  ///   - budget: One unit is a search node.
  /// - Complexity: one search for each option and line that no package found before settles.
  public static func run(
    _ problem: Problem, partyCount: Int, agreementOptions: [BitSet], budget: inout Budget
  ) -> Stands {
    var survey = StandSurvey(problem)
    let entries = problem.optionCounts.indices.map { issue in
      (0..<problem.optionCounts[issue]).map { option in
        (0..<partyCount).map { party in
          survey.entry(
            issue, option, party, isPossible: agreementOptions[issue].contains(option), &budget)
        }
      }
    }
    return Stands(entries: entries, isComplete: survey.isComplete)
  }
}

/// The work of finding stands: packages found for one entry serve the others.
private struct StandSurvey {
  private let problem: Problem
  private var agreements: AgreementFinder
  private var packages: AgreementFinder

  init(_ problem: Problem) {
    self.problem = problem
    agreements = AgreementFinder(problem)
    packages = AgreementFinder(problem, ignoringRules: true)
  }

  var isComplete: Bool { agreements.isComplete && packages.isComplete }

  mutating func entry(
    _ issue: Int, _ option: Int, _ party: Int, isPossible: Bool, _ budget: inout Budget
  ) -> Stands.Entry {
    let own = BitSet(problem.lines.indices.filter { problem.lines[$0].owner == party })
    var wish = AgreementFinder.Wish(problem.optionCounts.map { _ in nil })
    wish.choices[issue] = option
    wish.meets = own
    guard find(wish, isPossible, &budget) else {
      return .init(stand: .ruledOut, lines: reasons(wish, isPossible, &budget))
    }
    wish.meets = BitSet()
    let crossed = own.members.filter { line in
      var crossing = wish
      crossing.crosses = line
      let verdict = problem.lines[line].condition.verdict(issue: issue, option: option)
      return verdict != true && find(crossing, isPossible, &budget)
    }
    return .init(stand: crossed.isEmpty ? .open : .conditional, lines: BitSet(crossed))
  }

  /// The lines that rule an option out alone, or else a minimal set that does together.
  private mutating func reasons(
    _ wish: AgreementFinder.Wish, _ isPossible: Bool, _ budget: inout Budget
  ) -> BitSet {
    var single = wish
    let alone = wish.meets.members.filter { line in
      single.meets = BitSet([line])
      return !find(single, isPossible, &budget)
    }
    if !alone.isEmpty { return BitSet(alone) }
    var needed = wish
    for line in wish.meets.members {
      var fewer = needed
      fewer.meets.remove(line)
      if !find(fewer, isPossible, &budget) { needed = fewer }
    }
    return needed.meets
  }

  private mutating func find(
    _ wish: AgreementFinder.Wish, _ isPossible: Bool, _ budget: inout Budget
  ) -> Bool {
    isPossible ? agreements.find(wish, &budget) != nil : packages.find(wish, &budget) != nil
  }
}

extension Formula {
  /// Whether the formula holds, or fails, of every package with an option, as far as its parts
  /// show one by one; `nil` where they leave it open.
  fileprivate func verdict(issue: Int, option: Int) -> Bool? {
    switch self {
    case .choice(let other, let allowed):
      return other == issue ? allowed.contains(option) : nil
    case .all(let parts):
      let verdicts = parts.map { $0.verdict(issue: issue, option: option) }
      return verdicts.contains(false) ? false : verdicts.allSatisfy { $0 == true } ? true : nil
    case .any(let parts):
      let verdicts = parts.map { $0.verdict(issue: issue, option: option) }
      return verdicts.contains(true) ? true : verdicts.allSatisfy { $0 == false } ? false : nil
    }
  }
}
