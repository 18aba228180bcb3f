import CCaDiCaL

/// One incremental SAT solver: CaDiCaL, quiet, with its work counted.
///
/// It is deterministic: the same clauses and questions in the same order give the same models.
///
/// ## Source
/// A. Biere, K. Fazekas, M. Fleury, M. Heisinger, "CaDiCaL, Kissat, Paracooba, Plingeling and
/// Treengeling entering the SAT Competition 2020" (2020).
final class Solver {
  /// What a question came to.
  enum Verdict { case satisfiable, unsatisfiable, outOfBudget }

  private let handle: OpaquePointer
  private let conflicts: UnsafeMutablePointer<Int>
  private(set) var variableCount: Int32 = 0
  private var clauseCount = 0

  /// Makes a solver without clauses.
  init() {
    handle = ccadical_init()
    conflicts = .allocate(capacity: 1)
    conflicts.initialize(to: 0)
    for (option, value) in Self.options { ccadical_set_option(handle, option, value) }
    ccadical_set_learn(handle, conflicts, Int32.max) { state, clause in
      guard clause?.pointee != nil else { return }
      state?.assumingMemoryBound(to: Int.self).pointee += 1
    }
    // Long questions look at the sign themselves; CaDiCaL asks on the thread that asked it.
    ccadical_set_terminate(handle, nil) { _ in StopSign.current.isAsked ? 1 : 0 }
  }

  deinit {
    ccadical_release(handle)
    conflicts.deallocate()
  }

  /// Thousands of short questions are asked of small formulas: searches for lucky or random
  /// models and simplification would take longer than the questions. Variables are first tried
  /// as true, which makes models meet many lines.
  private static let options: [(String, Int32)] = [
    ("quiet", 1), ("lucky", 0), ("walk", 0), ("inprocessing", 0), ("forcephase", 1),
  ]

  /// Budget units that a call costs, and again each conflict inside it: about what nodes of the
  /// other searches take in the same time, which grows with what there is to assign and to look
  /// through.
  private var units: Int { 8 + (Int(variableCount) + clauseCount) / 64 }

  /// A fresh variable's positive literal.
  func makeVariable() -> Literal {
    variableCount += 1
    return Literal(code: variableCount)
  }

  /// Adds a clause for good.
  func add(_ clause: some Sequence<Literal>) {
    for literal in clause { ccadical_add(handle, literal.code) }
    ccadical_add(handle, 0)
    clauseCount += 1
  }

  /// Whether the clauses, the assumptions and, for this question only, one more clause can hold
  /// together.
  func solve(
    assuming assumptions: some Sequence<Literal> = EmptyCollection<Literal>(),
    constraint: [Literal] = [], budget: inout Budget
  ) -> Verdict {
    guard budget.spend(units) else { return .outOfBudget }
    for literal in assumptions { ccadical_assume(handle, literal.code) }
    if !constraint.isEmpty {
      for literal in constraint { ccadical_constrain(handle, literal.code) }
      ccadical_constrain(handle, 0)
    }
    return run(&budget)
  }

  private func run(_ budget: inout Budget) -> Verdict {
    conflicts.pointee = 0
    let limit = min(budget.remaining / units, Int(Int32.max))
    ccadical_limit(handle, "conflicts", Int32(limit))
    let answer = ccadical_solve(handle)
    _ = budget.spend(min(budget.remaining, conflicts.pointee * units))
    switch answer {
    case 10: return .satisfiable
    case 20: return .unsatisfiable
    default:
      _ = budget.spend(budget.remaining)
      return .outOfBudget
    }
  }

  /// Whether a literal is true in the model of the last question.
  ///
  /// The variable is asked about: versions of CaDiCaL differ in the sign they answer with when
  /// asked about a negation.
  func holds(_ literal: Literal) -> Bool {
    (ccadical_val(handle, abs(literal.code)) > 0) == (literal.code > 0)
  }

  /// Whether an assumption of the last question took part in its refutation.
  func failed(_ literal: Literal) -> Bool { ccadical_failed(handle, literal.code) != 0 }
}
