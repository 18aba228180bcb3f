/// Finds the minimal conflicts smallest first, when not all corrections are known.
///
/// A conflict meets every correction. A set of `k` conditions that meets every known correction
/// and contains no known conflict is therefore, once all smaller ones are known, a minimal
/// conflict or else met by an agreement; that agreement shows a correction not yet known
/// (Ignatiev et al., "Smallest MUS Extraction with Minimal Hitting Set Dualization", CP 2015).
struct SmallestConflicts {
  /// The corrections, of which more are found on the way.
  var corrections: CorrectionSearch
  private let solver = Solver()
  private let members: [Literal]
  private let counter: [Literal]
  /// The conflicts found, as sets of conditions, smallest first.
  private(set) var found: [BitSet] = []
  /// All conflicts with fewer conditions than this are known.
  private(set) var size = 0

  init(_ corrections: CorrectionSearch) {
    self.corrections = corrections
    members = corrections.encoding.selectors.map { [solver] _ in solver.makeVariable() }
    counter = Totalizer(members, bound: Swift.min(members.count, 64), solver: solver).outputs
    for correction in corrections.found { require(correction) }
  }

  /// Looks for all; `true` when there are no more.
  mutating func run(_ budget: inout Budget) -> Bool {
    while budget.remaining > 0 {
      let bound = size < counter.count ? [!counter[size]] : []
      switch solver.solve(assuming: bound, budget: &budget) {
      case .outOfBudget: return false
      case .satisfiable: if !examine(candidate(), &budget) { return false }
      case .unsatisfiable:
        if bound.isEmpty || !solver.failed(bound[0]) { return true }
        if size + 1 >= counter.count, counter.count < members.count { return false }
        size += 1
      }
    }
    return false
  }

  private func candidate() -> BitSet {
    BitSet(members.indices.filter { solver.holds(members[$0]) })
  }

  private mutating func examine(_ candidate: BitSet, _ budget: inout Budget) -> Bool {
    let answer = corrections.correction(meeting: candidate, &budget)
    switch answer.verdict {
    case .outOfBudget: return false
    case .satisfiable: require(answer.correction!)
    case .unsatisfiable:
      found.append(candidate)
      solver.add(candidate.members.map { !members[$0] })
    }
    return true
  }

  private func require(_ correction: BitSet) {
    solver.add(correction.members.map { members[$0] })
  }
}
