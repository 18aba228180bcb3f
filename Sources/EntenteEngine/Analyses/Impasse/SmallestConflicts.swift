/// Finds the minimal conflicts smallest first, when not all corrections are known.
///
/// A conflict meets every correction. A set of `k` conditions that meets every known correction
/// and contains no known conflict is therefore, once all smaller ones are known, a minimal
/// conflict or else met by an agreement; that agreement shows a correction not yet known
/// (Ignatiev et al., "Smallest MUS Extraction with Minimal Hitting Set Dualization", CP 2015).
struct SmallestConflicts {
  /// The corrections that conflicts are held against, of which more are found on the way.
  private(set) var corrections: CorrectionSearch
  private let solver = Solver()
  private let members: [Literal]
  private var counter: [Literal]
  /// The conflicts found, as sets of conditions, smallest first.
  private(set) var found: [BitSet] = []
  /// All conflicts with fewer conditions than this are known.
  private(set) var size = 0

  /// Starts from some of the corrections that are known: many more would make each step slower
  /// and hardly shorten the way.
  init(_ problem: Problem, known: [BitSet]) {
    let stride = stride(from: 0, to: known.count, by: 1 + known.count / Self.startingCorrections)
    corrections = CorrectionSearch(
      encoding: AgreementEncoding(problem), known: stride.map { known[$0] })
    // The solver first tries variables as true; few members are wanted.
    members = corrections.encoding.selectors.map { [solver] _ in !solver.makeVariable() }
    counter = Totalizer(members, bound: 8, solver: solver).outputs
    for correction in corrections.found { require(correction) }
  }

  private static let startingCorrections = 512

  /// Looks for all; `true` when there are no more, and then no more corrections either: sets
  /// whose minimal hitting sets are all the conflicts are all the corrections.
  mutating func run(_ budget: inout Budget) -> Bool {
    while budget.remaining > 0 {
      if size + 1 >= counter.count, counter.count < members.count {
        counter = Totalizer(members, bound: 2 * counter.count, solver: solver).outputs
      }
      let bound = size < counter.count ? [!counter[size]] : []
      switch solver.solve(assuming: bound, budget: &budget) {
      case .outOfBudget: return false
      case .satisfiable: if !examine(candidate(), &budget) { return false }
      case .unsatisfiable:
        if bound.isEmpty || !solver.failed(bound[0]) { return true }
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
