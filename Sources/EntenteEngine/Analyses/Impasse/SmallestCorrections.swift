/// Finds the minimal corrections smallest first, for when there are too many to find them all.
///
/// With at most `k` lines crossed and every smaller correction known and excluded, what any
/// further model crosses is a minimal correction of `k` lines (Liffiton and Sakallah,
/// "Algorithms for Computing Minimal Unsatisfiable Subsets of Constraints", JAR 2008).
struct SmallestCorrections {
  private let encoding: AgreementEncoding
  /// Shape `[line]`: true where it is crossed.
  private let crossed: [Literal]
  private var counter: [Literal]
  /// The corrections known, as sets of conditions.
  private(set) var known: [BitSet]
  /// All corrections with fewer lines than this are known.
  private(set) var size = 0

  /// Starts from corrections that are known to be minimal.
  init(_ problem: Problem, known: [BitSet]) {
    self.known = known
    encoding = AgreementEncoding(problem)
    crossed = encoding.conditions.conditionOf.map { [encoding] in !encoding.selectors[$0] }
    counter = Totalizer(crossed, bound: 8, solver: encoding.solver).outputs
    for correction in known { exclude(correction) }
  }

  /// Looks for the others; `true` when there are no more.
  mutating func run(_ budget: inout Budget) -> Bool {
    while budget.remaining > 0 {
      if size + 1 >= counter.count, counter.count < crossed.count {
        counter = Totalizer(crossed, bound: 2 * counter.count, solver: encoding.solver).outputs
      }
      let bound = size < counter.count ? [!counter[size]] : []
      switch encoding.solver.solve(assuming: bound, budget: &budget) {
      case .outOfBudget: return false
      case .satisfiable: block(encoding.crossed())
      case .unsatisfiable:
        if bound.isEmpty || !encoding.solver.failed(bound[0]) { return true }
        size += 1
      }
    }
    return false
  }

  private mutating func block(_ correction: BitSet) {
    known.append(correction)
    exclude(correction)
  }

  private func exclude(_ correction: BitSet) {
    encoding.solver.add(correction.members.map { encoding.selectors[$0] })
  }
}
