/// Finds the minimal corrections one after the other, in no particular order.
///
/// Each model's crossed conditions are made fewer, by asking for an agreement that meets all
/// that are met and one more, until there is none; what is left is a minimal correction, and a
/// clause keeps every later model from crossing all of it (Marques-Silva et al., "On computing
/// minimal correction subsets", IJCAI 2013).
struct CorrectionSearch {
  let encoding: AgreementEncoding
  /// The corrections found, as sets of conditions.
  private(set) var found: [BitSet] = []
  /// Shape `[condition]`: the number of corrections found that it is in.
  private var frequency: [Int]

  /// Starts from corrections that are known.
  init(encoding: AgreementEncoding, known: [BitSet] = []) {
    self.encoding = encoding
    frequency = Array(repeating: 0, count: encoding.selectors.count)
    for correction in known { block(correction) }
  }

  /// Looks for all others; `true` when there are no more, `false` when the budget ends.
  mutating func run(_ budget: inout Budget) -> Bool {
    while true {
      switch encoding.solver.solve(budget: &budget) {
      case .outOfBudget: return false
      case .unsatisfiable: return true
      case .satisfiable:
        guard let correction = reduce(encoding.crossed(), &budget) else { return false }
        block(correction)
      }
    }
  }

  /// An agreement that meets all the given conditions, made to cross as few others as it can:
  /// the minimal correction that it stands for, or none when the conditions conflict.
  ///
  /// Conditions that are in many corrections are met first, so that corrections come out
  /// unlike each other and few of them say much.
  mutating func correction(
    meeting conditions: BitSet, _ budget: inout Budget
  ) -> (verdict: Solver.Verdict, correction: BitSet?) {
    let assumptions = conditions.members.map { encoding.selectors[$0] }
    let verdict = encoding.solver.solve(assuming: assumptions, budget: &budget)
    guard verdict == .satisfiable else { return (verdict, nil) }
    guard let correction = reduceOneByOne(encoding.crossed(), &budget) else {
      return (.outOfBudget, nil)
    }
    block(correction)
    return (verdict, correction)
  }

  private func reduceOneByOne(_ crossed: BitSet, _ budget: inout Budget) -> BitSet? {
    var crossed = crossed
    let order = crossed.members.sorted { (frequency[$0], $1) > (frequency[$1], $0) }
    for condition in order where crossed.contains(condition) {
      let met = encoding.selectors.indices.filter { !crossed.contains($0) } + [condition]
      switch encoding.solver.solve(
        assuming: met.map { encoding.selectors[$0] }, budget: &budget)
      {
      case .outOfBudget: return nil
      case .unsatisfiable: continue
      case .satisfiable: crossed = encoding.crossed()
      }
    }
    return crossed
  }

  private func reduce(_ crossed: BitSet, _ budget: inout Budget) -> BitSet? {
    var crossed = crossed
    while !crossed.isEmpty {
      let met = encoding.selectors.indices.filter { !crossed.contains($0) }
      let verdict = encoding.solver.solve(
        assuming: met.map { encoding.selectors[$0] },
        constraint: crossed.members.map { encoding.selectors[$0] }, budget: &budget)
      switch verdict {
      case .outOfBudget: return nil
      case .unsatisfiable: return crossed
      case .satisfiable: crossed = encoding.crossed()
      }
    }
    return crossed
  }

  private mutating func block(_ correction: BitSet) {
    found.append(correction)
    for condition in correction.members { frequency[condition] += 1 }
    encoding.solver.add(correction.members.map { encoding.selectors[$0] })
  }
}
