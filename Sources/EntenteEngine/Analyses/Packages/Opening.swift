/// What a move opens: the options that remain for each issue once its lines give way and all others
/// are met.
public struct Opening: Sendable, Hashable {
  /// The lines that give way.
  public var move: BitSet
  /// Shape `[issue]`: the options that some agreement uses that meets every other line; all empty
  /// where there is none.
  public var options: [BitSet]
  /// Whether every combination of these options is an agreement that meets every other line; `nil`
  /// where the budget did not suffice to tell.
  public var isFree: Bool?
  /// Whether the budget sufficed; where it did not, options may be missing.
  public var isComplete: Bool

  /// Finds what a move opens.
  /// - Parameter budget: as `AgreementFinder.witness`.
  /// - Complexity: one question to a solver for each option that no package found before uses, and one
  ///   for each line and rule.
  public static func run(_ problem: Problem, move: BitSet, budget: inout Budget) -> Opening {
    var finder = AgreementFinder(problem)
    let rest = BitSet(problem.lines.indices).subtracting(move)
    let options = CommonGround.options(problem, meeting: rest, &finder, &budget)
    let isFree =
      options.contains(where: \.isEmpty) ? false : free(options, problem, rest, &budget)
    return Opening(
      move: move, options: options, isFree: isFree, isComplete: finder.isComplete)
  }

  /// Whether no combination of options crosses a line, breaks a rule or misses the goal; `nil` where
  /// the budget ran out before one was found.
  private static func free(
    _ options: [BitSet], _ problem: Problem, _ lines: BitSet, _ budget: inout Budget
  ) -> Bool? {
    let asked = lines.members.map { problem.lines[$0].condition } + problem.rules + [problem.goal]
    let watched = asked.map { Problem.Line(condition: $0, owner: 0, group: 0) }
    let within = options.enumerated().map { Formula.choice(issue: $0.offset, allowed: $0.element) }
    var finder = AgreementFinder(
      Problem(
        optionCounts: problem.optionCounts, rules: within, lines: watched, heldProbability: [1]))
    for line in watched.indices {
      var wish = AgreementFinder.Wish(options.map { _ in nil })
      wish.crosses = line
      guard finder.witness(wish, &budget) == nil else { return false }
    }
    return finder.isComplete ? true : nil
  }

  /// Shape `[issue]`: the option that every package opened has; `nil` where several remain.
  public var settled: [Int?] {
    options.map { isComplete && $0.count == 1 ? $0.members[0] : nil }
  }
}
