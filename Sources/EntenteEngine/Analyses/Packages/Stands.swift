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
    /// What the party's own lines make of the option.
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
  ///   - budget: as `AgreementFinder.witness`.
  /// - Complexity: one question to a solver for each option and line that no package found before settles.
  public static func run(
    _ problem: Problem, partyCount: Int, agreementOptions: [BitSet], budget: inout Budget
  ) -> Stands {
    var survey = StandSurvey(problem, partyCount: partyCount)
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
