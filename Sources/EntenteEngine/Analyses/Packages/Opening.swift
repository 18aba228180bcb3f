/// What a move opens: the options that remain for each issue once its lines give way and all others
/// are met.
public struct Opening: Sendable, Hashable {
  /// The lines that give way.
  public var move: BitSet
  /// Shape `[issue]`: the options that some agreement uses that meets every other line; all empty
  /// where there is none.
  public var options: [BitSet]
  /// Whether the budget sufficed; where it did not, options may be missing.
  public var isComplete: Bool

  /// Finds what a move opens.
  /// - Parameter budget: One unit is a search node.
  /// - Complexity: one search for each option that no package found before uses.
  public static func run(_ problem: Problem, move: BitSet, budget: inout Budget) -> Opening {
    var finder = AgreementFinder(problem)
    let rest = BitSet(problem.lines.indices).subtracting(move)
    let options = CommonGround.options(problem, meeting: rest, &finder, &budget)
    return Opening(move: move, options: options, isComplete: finder.isComplete)
  }

  /// Shape `[issue]`: the option that every package opened has; `nil` where several remain.
  public var settled: [Int?] {
    options.map { isComplete && $0.count == 1 ? $0.members[0] : nil }
  }
}
