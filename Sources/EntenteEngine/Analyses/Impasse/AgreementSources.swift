/// The conflicts and corrections that are known, as sets of groups.
struct AgreementSources {
  var conflicts: [BitSet]
  var conflictsAreComplete: Bool
  var corrections: [BitSet]
  var correctionsAreComplete: Bool

  init(_ impasse: Impasse, of problem: Problem) {
    self.init(
      conflicts: impasse.conflicts, complete: impasse.isComplete,
      corrections: impasse.corrections.map(\.lines), complete: impasse.isComplete, of: problem)
  }

  init(
    conflicts: [BitSet], complete conflictsAreComplete: Bool, corrections: [BitSet],
    complete correctionsAreComplete: Bool, of problem: Problem
  ) {
    func groups(_ lines: BitSet) -> BitSet {
      BitSet(lines.members.map { problem.lines[$0].group })
    }
    self.conflicts = conflicts.map(groups)
    self.conflictsAreComplete = conflictsAreComplete
    self.corrections = corrections.map(groups)
    self.correctionsAreComplete = correctionsAreComplete
  }
}

/// Those of a family of sets that contain no other, after groups that are certain are settled.
struct SettledSets {
  private(set) var sets: [BitSet] = []

  /// Settles groups and drops what follows: shape of `settled` `[group]`, the probability of
  /// being held where it is to be taken as certain.
  ///
  /// A group that gives way for sure meets every conflict in it, and is no obstacle to a
  /// correction; one that is held for sure the other way round. A unit pays for 64 comparisons;
  /// where the budget ends the rest is kept as it is, which says the same at greater length.
  init(_ all: [BitSet], settled: [Double?], kind: Circuit.Kind, budget: inout Budget) {
    let givesWay = BitSet(settled.indices.filter { settled[$0] == 0 })
    let isHeld = BitSet(settled.indices.filter { settled[$0] == 1 })
    let (meets, vanishes) = kind == .conjunctive ? (givesWay, isHeld) : (isHeld, givesWay)
    let left = all.filter { $0.isDisjoint(with: meets) }.map { $0.subtracting(vanishes) }
    let sizes = left.map(\.count)
    for index in left.indices.sorted(by: { (sizes[$0], $0) < (sizes[$1], $1) }) {
      let isRedundant =
        budget.spend(1 + sets.count / 64)
        && sets.contains(where: { $0.isSubset(of: left[index]) })
      if !isRedundant { sets.append(left[index]) }
    }
  }
}
