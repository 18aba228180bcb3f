extension Impasse {
  /// Finds every minimal conflict and every minimal correction, and the probability that an
  /// acceptable agreement exists.
  ///
  /// Corrections are enumerated by SAT; once all are known, the conflicts are the minimal sets
  /// that meet each of them. Where there are too many, both lists are filled from the smallest
  /// up. A unit of work is a node of a search or diagram; a solver call counts eight, and so does
  /// each conflict that the solver meets.
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
  private var corrections: CorrectionSearch
  /// What is to be listed, as sets of lines.
  private var listedConflicts: [BitSet] = []
  private var listedCorrections: [BitSet] = []
  private var conflictsAreComplete = false
  private var correctionsAreComplete = false
  private var likelihood = Interval(low: 0, high: 1)

  init(_ problem: Problem) {
    self.problem = problem
    corrections = CorrectionSearch(encoding: AgreementEncoding(problem))
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
    correctionsAreComplete = budget.share(units / 3) { corrections.run(&$0) }
    if correctionsAreComplete {
      listedCorrections = corrections.found.map(corrections.encoding.conditions.lines)
      (listedConflicts, conflictsAreComplete) = budget.share(units / 2) {
        Self.dual(of: listedCorrections, &$0)
      }
    } else {
      budget.share(units / 4) { findSmallest(&$0) }
    }
    settleLikelihood(&budget)
  }

  /// Fills both lists from the smallest up.
  private mutating func findSmallest(_ budget: inout Budget) {
    var smallest = SmallestConflicts(corrections)
    conflictsAreComplete = budget.share(budget.remaining / 2) { smallest.run(&$0) }
    corrections = smallest.corrections
    let areAll = list(smallest.found, &budget)
    conflictsAreComplete = conflictsAreComplete && areAll
    if conflictsAreComplete {
      (listedCorrections, correctionsAreComplete) = Self.dual(of: listedConflicts, &budget)
    } else {
      var search = SmallestCorrections(problem, known: corrections.found)
      correctionsAreComplete = search.run(&budget)
      listedCorrections = search.known.map(corrections.encoding.conditions.lines)
        .filter { correctionsAreComplete || $0.count <= search.size }
    }
  }

  /// Lists conflicts between conditions as conflicts between lines; `false` when the budget
  /// ends.
  private mutating func list(_ conflicts: [BitSet], _ budget: inout Budget) -> Bool {
    let conditions = corrections.encoding.conditions
    for conflict in conflicts {
      let lines = conflict.members.map { conditions.lines[$0].members }
      guard HittingSets.append(oneOfEach: lines, to: &listedConflicts, &budget) else {
        return false
      }
    }
    return true
  }

  /// The minimal hitting sets: all, or those of the smallest sizes that the budget allows.
  private static func dual(
    of sets: [BitSet], _ budget: inout Budget
  ) -> (sets: [BitSet], areAll: Bool) {
    let all = budget.share(budget.remaining / 2) { HittingSets(of: sets, budget: &$0) }
    if all.isComplete { return (all.found, true) }
    var listed: [BitSet] = []
    for size in 0... {
      let layer = HittingSets(of: sets, atMost: size, budget: &budget)
      listed += layer.found.filter { $0.count == size }
      if !layer.isComplete { return (listed, false) }
      if !layer.wasCut { return (listed, true) }
    }
    return (listed, false)
  }

  private mutating func settleLikelihood(_ budget: inout Budget) {
    let sources = AgreementSources(
      conflicts: listedConflicts, complete: conflictsAreComplete,
      corrections: correctionsAreComplete
        ? listedCorrections : corrections.found.map(corrections.encoding.conditions.lines),
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
