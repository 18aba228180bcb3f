extension Impasse {
  /// Finds every minimal conflict and every minimal correction, and the probability that an
  /// acceptable agreement exists.
  ///
  /// Corrections are enumerated by SAT; once all are known, the conflicts are the minimal sets
  /// that meet each of them. Where there are too many, both lists are filled from the smallest
  /// up; where the budget does not even settle what the smallest are, a list holds one set that
  /// is minimal. A unit of work is a node of a search or diagram; a solver call counts eight or
  /// more, by the number of clauses, and so does each conflict that the solver meets.
  public static func run(_ problem: Problem, budget: inout Budget) -> Impasse {
    let before = budget.spent
    var search = ImpasseSearch(problem)
    search.run(&budget)
    var impasse = search.impasse
    impasse.work = budget.spent - before
    return impasse
  }
}

/// The steps by which conflicts and corrections are found, and what is known so far.
private struct ImpasseSearch {
  let problem: Problem
  private let encoding: AgreementEncoding
  private let conditions: ConditionClasses
  /// The corrections known, as sets of conditions.
  private var corrections: [BitSet] = []
  /// What is to be listed, as sets of lines.
  private var listedConflicts: [BitSet] = []
  private var listedCorrections: [BitSet] = []
  private var conflictsAreComplete = false
  private var correctionsAreComplete = false
  private var likelihood = Interval(low: 0, high: 1)

  init(_ problem: Problem) {
    self.problem = problem
    encoding = AgreementEncoding(problem)
    conditions = encoding.conditions
  }

  var impasse: Impasse {
    Impasse(
      conflicts: listedConflicts.sorted(by: Impasse.isSmaller),
      corrections: Impasse.ranked(listedCorrections, in: problem),
      isComplete: conflictsAreComplete && correctionsAreComplete,
      agreementLikelihood: likelihood, work: 0)
  }

  mutating func run(_ budget: inout Budget) {
    let units = budget.remaining
    var search = CorrectionSearch(encoding: encoding)
    correctionsAreComplete = budget.share(units / 3) { search.run(&$0) }
    corrections = search.found
    if correctionsAreComplete { budget.share(units / 3) { dualise(&$0) } }
    if !conflictsAreComplete { budget.share(units / 8) { findSmallestConflicts(&$0) } }
    listCorrections(&budget, units: units / 8)
    if listedConflicts.isEmpty, !conflictsAreComplete {
      budget.share(budget.remaining / 2) { findOneConflict(&$0) }
    }
    settleLikelihood(&budget)
  }

  /// The conflicts are the minimal sets of lines that meet every correction.
  private mutating func dualise(_ budget: inout Budget) {
    let sets = HittingSets(of: corrections.map(conditions.lines(of:)), budget: &budget)
    guard sets.isComplete else { return }
    listedConflicts = sets.found
    conflictsAreComplete = true
  }

  private mutating func findSmallestConflicts(_ budget: inout Budget) {
    var smallest = SmallestConflicts(problem, known: corrections)
    let areAll = budget.share(budget.remaining * 3 / 4) { smallest.run(&$0) }
    let known = Set(corrections)
    corrections += smallest.corrections.found.filter { !known.contains($0) }
    correctionsAreComplete = correctionsAreComplete || areAll
    conflictsAreComplete = list(smallest.found, &budget) && areAll
  }

  private mutating func listCorrections(_ budget: inout Budget, units: Int) {
    if correctionsAreComplete {
      listedCorrections = corrections.map(conditions.lines(of:))
      return
    }
    var search = SmallestCorrections(problem, known: corrections)
    correctionsAreComplete = budget.share(units) { search.run(&$0) }
    corrections = search.known
    let known = corrections.map(conditions.lines(of:))
    listedCorrections = known.filter { correctionsAreComplete || $0.count <= search.size }
    if listedCorrections.isEmpty {
      listedCorrections = known.min(by: Impasse.isSmaller).map { [$0] } ?? []
    }
  }

  /// One minimal conflict, from all lines, by leaving out one after the other.
  private mutating func findOneConflict(_ budget: inout Budget) {
    let encoding = AgreementEncoding(problem)
    guard var conflict = encoding.conflict(in: BitSet(below: encoding.selectors.count), &budget)
    else { return }
    for condition in conflict.members where conflict.contains(condition) {
      let rest = conflict.subtracting(BitSet([condition]))
      if let smaller = encoding.conflict(in: rest, &budget) { conflict = smaller }
    }
    guard budget.remaining > 0 else { return }
    listedConflicts = [BitSet(conflict.members.map { encoding.conditions.lines[$0].members[0] })]
  }

  /// Lists conflicts between conditions as conflicts between lines; `false` when the budget
  /// ends.
  private mutating func list(_ conflicts: [BitSet], _ budget: inout Budget) -> Bool {
    for conflict in conflicts {
      let lines = conflict.members.map { conditions.lines[$0].members }
      guard HittingSets.append(oneOfEach: lines, to: &listedConflicts, &budget) else {
        return false
      }
    }
    return true
  }

  private mutating func settleLikelihood(_ budget: inout Budget) {
    let sources = AgreementSources(
      conflicts: listedConflicts, complete: conflictsAreComplete,
      corrections: corrections.map(conditions.lines(of:)),
      complete: correctionsAreComplete, of: problem)
    let function = AgreementFunction(
      sources, held: problem.heldProbability, alsoOthers: false, budget: &budget)
    likelihood = function.likelihood(held: problem.heldProbability)
  }
}

extension Impasse {
  /// Smallest first, then by members.
  static func isSmaller(_ a: BitSet, _ b: BitSet) -> Bool {
    let (sizeOfA, sizeOfB) = (a.count, b.count)
    return sizeOfA != sizeOfB
      ? sizeOfA < sizeOfB : a.members.lexicographicallyPrecedes(b.members)
  }

  /// Likeliest first, then smallest, then by members.
  static func ranked(_ corrections: [BitSet], in problem: Problem) -> [Correction] {
    corrections.map {
      Correction(lines: $0, likelihood: problem.givingWayProbability(of: $0))
    }.sorted { a, b in
      a.likelihood != b.likelihood
        ? a.likelihood > b.likelihood : isSmaller(a.lines, b.lines)
    }
  }
}
