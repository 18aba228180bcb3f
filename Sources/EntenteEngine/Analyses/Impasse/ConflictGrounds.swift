/// What a conflict needs besides its lines: without these rules, and without what the talks seek,
/// some package would meet all of its lines.
public struct ConflictGrounds: Sendable, Hashable {
  /// The rules, by their place in the problem: a smallest set in the sense that none of it can be left
  /// out. A rule whose removal alone resolves the conflict is among them.
  public var rules: BitSet
  /// Whether the conflict also needs what an agreement must bring.
  public var needsGoal: Bool

  /// Makes grounds.
  public init(rules: BitSet = BitSet(), needsGoal: Bool = false) {
    self.rules = rules
    self.needsGoal = needsGoal
  }

  /// Whether the lines conflict over all packages, whatever the rules.
  public var isEmpty: Bool { rules.isEmpty && !needsGoal }
}

extension ConflictGrounds {
  /// The grounds of each conflict.
  ///
  /// Where several sets of rules would do, the one that is told leaves out later rules first. Where
  /// the budget ends, more is told than is needed.
  /// - Parameters:
  ///   - conflicts: sets of lines that no agreement meets together; shape as the result.
  ///   - budget: as for `Impasse.run`.
  /// - Complexity: one solver call for each conflict, and one for each rule that it may need.
  public static func all(
    _ conflicts: [BitSet], of problem: Problem, budget: inout Budget
  ) -> [ConflictGrounds] {
    guard !conflicts.isEmpty, !problem.rules.isEmpty || problem.goal != .always else {
      return conflicts.map { _ in ConflictGrounds() }
    }
    let search = GroundsSearch(problem)
    return conflicts.map { search.grounds(of: $0, &budget) }
  }

  /// What keeps agreements from meeting a condition; `nil` where some agreement meets it, or where the
  /// budget ends before that is known.
  public static func excluding(
    _ condition: Formula, in problem: Problem, budget: inout Budget
  ) -> ConflictGrounds? {
    var asked = problem
    asked.lines = [Problem.Line(condition: condition, owner: 0, group: 0)]
    return GroundsSearch(asked).excluding(&budget)
  }
}

/// A problem whose rules and goal are lines too, so that the solver tells which of them it used.
private struct GroundsSearch {
  private let encoding: AgreementEncoding
  private let problem: Problem

  init(_ problem: Problem) {
    self.problem = problem
    var free = problem
    free.rules = []
    free.goal = .always
    free.lines += (problem.rules + [problem.goal]).map {
      Problem.Line(condition: $0, owner: 0, group: 0)
    }
    encoding = AgreementEncoding(free)
  }

  /// Shape `[rule]`, the goal behind them: the condition that stands for each.
  private var conditionOf: ArraySlice<Int> {
    encoding.conditions.conditionOf[problem.lines.count...]
  }

  func grounds(of conflict: BitSet, _ budget: inout Budget) -> ConflictGrounds {
    let lines = BitSet(conflict.members.map { encoding.conditions.conditionOf[$0] })
    return told(needed(beside: lines, &budget) ?? BitSet(conditionOf).subtracting(lines))
  }

  func excluding(_ budget: inout Budget) -> ConflictGrounds? {
    needed(beside: BitSet([encoding.conditions.conditionOf[0]]), &budget).map(told)
  }

  /// A smallest set of conditions of rules and goal that conflicts with the lines.
  private func needed(beside lines: BitSet, _ budget: inout Budget) -> BitSet? {
    let all = lines.union(BitSet(conditionOf))
    guard var kept = encoding.conflict(in: all, &budget) else { return nil }
    // From the last: the goal first, then later rules.
    for condition in conditionOf.reversed() where kept.contains(condition) {
      if lines.contains(condition) { continue }
      let fewer = kept.subtracting(BitSet([condition])).union(lines)
      if let smaller = encoding.conflict(in: fewer, &budget) { kept = smaller }
    }
    return kept.subtracting(lines)
  }

  /// Of rules that say the same the first is told.
  private func told(_ conditions: BitSet) -> ConflictGrounds {
    let places = conditions.members.map { conditionOf.firstIndex(of: $0)! - conditionOf.startIndex }
    let goal = problem.rules.count
    return ConflictGrounds(
      rules: BitSet(places.filter { $0 < goal }), needsGoal: places.contains(goal))
  }
}
