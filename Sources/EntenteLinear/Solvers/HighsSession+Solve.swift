extension HighsSession {
  func solve(
    _ options: LinearOptions, progress: LinearProgress.Handler?
  ) throws(LinearError) -> LinearSolution {
    if program.columnCount == 0 { return LinearSolution(emptyProgram: program) }
    var solution = try quickest(options, progress)
    if solution == nil {
      // Interior points or a bad basis can end in numerical trouble: the simplex method from
      // nothing is slower and surer.
      clear()
      solution = try attempt(options, false, progress)
    }
    guard let solution else {
      throw .failed(solver: "HiGHS", because: "it ends with status \(library.status(model))")
    }
    return solution
  }

  /// Solves from the basis or by interior points, and by these too where the basis was too far
  /// from the best one.
  private func quickest(
    _ options: LinearOptions, _ progress: LinearProgress.Handler?
  ) throws(LinearError) -> LinearSolution? {
    let isInterior =
      !program.hasIntegers
      && options.prefersInteriorPoint(entryCount: program.entryCount, hasBasis: hasBasis)
    let patience = patience(options)
    let first = try attempt(options.limited(to: patience), isInterior, progress)
    guard patience != nil, let first, library.status(model) == Self.iterationsUsedUp else {
      return first
    }
    clear()
    var second = try attempt(options, true, progress)
    second?.work.iterations += first.work.iterations
    return second
  }

  /// HiGHS's number for a solve that used up its iterations.
  private static let iterationsUsedUp: Int32 = 14

  /// How many steps from a basis a large program gets before interior points take over, which
  /// then cost about as much as was lost; `nil` for no such end.
  private func patience(_ options: LinearOptions) -> Int? {
    guard hasBasis, options.method == .automatic, !program.hasIntegers,
      program.entryCount >= LinearOptions.largeEntryCount
    else { return nil }
    let steps = max(1000, program.rowCount / 40)
    return steps < options.iterationLimit ?? .max ? steps : nil
  }

  private func attempt(
    _ options: LinearOptions, _ interior: Bool, _ progress: LinearProgress.Handler?
  ) throws(LinearError) -> LinearSolution? {
    set(options, interior: interior)
    try throwRefusal()
    return run(options, progress: progress)
  }

  private func clear() {
    note(library.clearSolver(model), "a fresh start")
    hasBasis = false
  }

  private func set(_ options: LinearOptions, interior: Bool) {
    let method = program.hasIntegers ? "choose" : interior ? "ipx" : "simplex"
    note(library.setText(model, "solver", method), "its method")
    // Presolve cannot give back dual values that belong to no basis.
    let isAlone = interior && options.method == .interiorPointAlone
    note(library.setText(model, "run_crossover", isAlone ? "off" : "on"), "crossover")
    let isBare = isAlone || isSmall && !interior
    note(library.setText(model, "presolve", isBare ? "off" : "choose"), "presolve")
    note(library.setNumber(model, "mip_rel_gap", options.relativeGap), "the gap")
    note(library.setNumber(model, "mip_abs_gap", 1e-9), "the gap")
    for name in ["primal_feasibility_tolerance", "dual_feasibility_tolerance"] {
      note(library.setNumber(model, name, max(options.tolerance, 1e-10)), "the tolerance")
    }
    let iterations = Self.limit(options.iterationLimit)
    note(library.setCount(model, "simplex_iteration_limit", iterations), "the limit")
    note(library.setCount(model, "mip_max_nodes", Self.limit(options.nodeLimit)), "the limit")
    setSimplex()
  }

  /// Whether making a program smaller and scaling it would take longer than solving it as it is.
  private var isSmall: Bool {
    !program.hasIntegers && program.entryCount < LinearOptions.smallEntryCount
  }

  /// From a basis, the simplex method that keeps what still holds goes on: the primal one where
  /// only costs changed, else the dual one; unlike at the first solve without perturbing the
  /// program, which on flows over days takes several times as many steps as the change needs.
  /// Small programs are left to HiGHS, which takes the primal one wherever it has a point to start
  /// from: for flows over days doing nothing is one, and it takes a third of the dual one's time.
  private func setSimplex() {
    let isPrimal = hasBasis && hasNewCosts && !hasNewBounds
    note(library.setCount(model, "simplex_strategy", isSmall ? 0 : isPrimal ? 4 : 1), "its method")
    note(library.setCount(model, "simplex_scale_strategy", isSmall ? 0 : 1), "its method")
    for name in Self.perturbations {
      note(library.setNumber(model, name, hasBasis ? 0 : 1), "its method")
    }
  }

  private static let perturbations = [
    "dual_simplex_cost_perturbation_multiplier", "primal_simplex_bound_perturbation_multiplier",
  ]

  private static func limit(_ limit: Int?) -> Int32 {
    Int32(clamping: max(limit ?? Int(Int32.max), 0))
  }

  /// What one run came to; `nil` when it came to nothing.
  private func run(
    _ options: LinearOptions, progress: LinearProgress.Handler?
  ) -> LinearSolution? {
    let listener = HighsListener(
      library: library, handler: progress,
      iterationLimit: program.hasIntegers ? options.iterationLimit : nil)
    listener.attach(to: model)
    _ = library.run(model)
    _ = library.setCallback(model, nil, nil)
    withExtendedLifetime(listener) {}
    guard var solution = solution(ofStatus: library.status(model)) else { return nil }
    fill(&solution)
    return solution
  }

  /// A solution of the status that HiGHS's number stands for; `nil` where it gave no answer.
  private func solution(ofStatus status: Int32) -> LinearSolution? {
    switch status {
    case 7: LinearSolution(status: .optimal)
    case 8: LinearSolution(status: .infeasible)
    case 10: LinearSolution(status: .unbounded)
    case 11, 12, 13, 14, 16, 17: LinearSolution(status: .stopped)
    default: nil
    }
  }

  private func fill(_ solution: inout LinearSolution) {
    solution.work = work()
    readBasis(&solution)
    hasNewCosts = false
    hasNewBounds = false
    switch solution.status {
    case .optimal: readPoint(&solution)
    case .stopped:
      if info("primal_solution_status") == 2 { readPoint(&solution) }
      if program.hasIntegers { solution.bound = finite("mip_dual_bound") }
    case .infeasible: solution.infeasibilityRay = ray()
    case .unbounded: break
    }
  }

  private func readPoint(_ solution: inout LinearSolution) {
    var (columns, rows) = (zeros(program.columnCount), zeros(program.rowCount))
    var (columnDuals, rowDuals) = (columns, rows)
    _ = library.solution(model, &columns, &columnDuals, &rows, &rowDuals)
    solution.columns = columns
    solution.rows = rows
    solution.objective = finite("objective_function_value")
    if program.hasIntegers {
      solution.bound = finite("mip_dual_bound")
    } else if solution.status == .optimal {
      solution.duals = rowDuals
      solution.reducedCosts = columnDuals
      solution.bound = solution.objective
    }
  }

  private func readBasis(_ solution: inout LinearSolution) {
    hasBasis = !program.hasIntegers && info("basis_validity") == 1
    guard hasBasis else { return }
    var columns = [Int32](repeating: 0, count: program.columnCount)
    var rows = [Int32](repeating: 0, count: program.rowCount)
    guard library.basis(model, &columns, &rows) != -1 else { return }
    solution.basis = LinearBasis(
      columns: columns.map { LinearBasis.Standing(rawValue: $0) ?? .lower },
      rows: rows.map { LinearBasis.Standing(rawValue: $0) ?? .lower })
  }

  private func ray() -> [Double]? {
    guard !program.hasIntegers, program.rowCount > 0 else { return nil }
    var (weights, isThere) = (zeros(program.rowCount), Int32(0))
    guard library.dualRay(model, &isThere, &weights) != -1, isThere == 1 else { return nil }
    return weights
  }

  private func work() -> LinearSolution.Work {
    LinearSolution.Work(
      iterations: max(info("simplex_iteration_count"), 0)
        + max(info("crossover_iteration_count"), 0),
      interiorIterations: max(info("ipm_iteration_count"), 0), nodes: max(longInfo(), 0))
  }

  private func info(_ name: String) -> Int {
    var value: Int32 = 0
    return library.countInfo(model, name, &value) == -1 ? 0 : Int(value)
  }

  private func longInfo() -> Int {
    var value: Int64 = 0
    return library.longInfo(model, "mip_node_count", &value) == -1 ? 0 : Int(value)
  }

  private func finite(_ name: String) -> Double? {
    var value = 0.0
    guard library.numberInfo(model, name, &value) != -1, value.isFinite, value.magnitude < 1e30
    else { return nil }
    return value
  }

  private func zeros(_ count: Int) -> [Double] { [Double](repeating: 0, count: count) }
}
