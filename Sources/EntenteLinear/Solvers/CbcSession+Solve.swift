extension CbcSession {
  func solve(
    _ options: LinearOptions, progress: LinearProgress.Handler?
  ) throws(LinearError) -> LinearSolution {
    if program.columnCount == 0 { return LinearSolution(emptyProgram: program) }
    let isWhole = program.hasIntegers
    let start = LinearProgress(phase: isWhole ? .branching : .simplex, iterations: 0, nodes: 0)
    if progress?(start) == .stop { return LinearSolution(status: .stopped) }
    return isWhole ? try solveWhole(options) : try solveContinuous(options)
  }

  private func solveContinuous(_ options: LinearOptions) throws(LinearError) -> LinearSolution {
    update()
    clp.setPrimalTolerance(model, options.tolerance)
    clp.setDualTolerance(model, options.tolerance)
    clp.setIterations(model, 0)
    clp.setMaximumIterations(model, Int32(clamping: max(options.iterationLimit ?? .max, 0)))
    run(options.method == .interiorPoint ? nil : change)
    let solution = try read()
    let check = LinearCheck(solution, of: program)
    let isDoubtful = solution.status == .infeasible && !check.isProven
    return check.faults.isEmpty && !isDoubtful ? solution : try again(solution)
  }

  private func run(_ change: Change?) {
    switch change {
    case nil: _ = clp.initialSolve(model)
    case .bounds: _ = clp.dual(model, 0)
    case .costs: _ = clp.primal(model, 0)
    }
    if clp.status(model) == 4 { _ = clp.primal(model, 0) }
  }

  /// Solves once more without presolve, after which Clp at times says "optimal" or "infeasible"
  /// where there is no end, or gives weights that prove nothing.
  private func again(_ first: LinearSolution) throws(LinearError) -> LinearSolution {
    if first.status != .infeasible || isFeasibleWithoutCosts() {
      update()
      run(.costs)
    }
    var solution = try read()
    if LinearCheck(solution, of: program).faults == [.rayProvesNothing] {
      solution.infeasibilityRay = nil
    }
    return solution
  }

  private func read() throws(LinearError) -> LinearSolution {
    var solution = LinearSolution(status: try status())
    fill(&solution)
    return solution
  }

  private func status() throws(LinearError) -> LinearSolution.Status {
    switch clp.status(model) {
    case 0: return .optimal
    case 1: return .infeasible
    case 2: return isFeasibleWithoutCosts() ? .unbounded : .infeasible
    case 3: return .stopped
    case let number:
      throw .failed(solver: "Clp", because: "it ends with status \(number)")
    }
  }

  /// A program whose dual is infeasible has no optimum; whether it has points shows without costs.
  private func isFeasibleWithoutCosts() -> Bool {
    clp.setCosts(model, [Double](repeating: 0, count: program.columnCount))
    clp.setMaximumIterations(model, Int32.max)
    _ = clp.primal(model, 0)
    return clp.status(model) == 0
  }

  private func fill(_ solution: inout LinearSolution) {
    solution.work.iterations = Int(clp.iterations(model))
    change = solution.status == .unbounded ? .costs : .bounds
    switch solution.status {
    case .optimal:
      readPoint(&solution)
      readDuals(&solution)
      solution.basis = basis()
    case .stopped:
      change = .costs
      if clp.primalFeasible(model) != 0 { readPoint(&solution) }
      solution.basis = basis()
    case .infeasible: solution.infeasibilityRay = ray()
    case .unbounded: break
    }
  }

  private func readPoint(_ solution: inout LinearSolution) {
    solution.columns = Self.array(clp.columnSolution(model), program.columnCount)
    solution.rows = Self.array(clp.rowSolution(model), program.rowCount)
    solution.objective = program.objective(at: solution.columns)
  }

  private func readDuals(_ solution: inout LinearSolution) {
    let sign = program.sense == .minimize ? 1.0 : -1.0
    solution.duals = Self.array(clp.rowDuals(model), program.rowCount).map { sign * $0 }
    solution.reducedCosts = Self.array(clp.columnDuals(model), program.columnCount)
      .map { sign * $0 }
    solution.bound = solution.objective
  }

  private func basis() -> LinearBasis {
    LinearBasis(
      columns: (0..<program.columnCount).map {
        Self.standing(clp.columnStatus(model, Int32($0)))
      },
      rows: (0..<program.rowCount).map { Self.standing(clp.rowStatus(model, Int32($0))) })
  }

  private func ray() -> [Double]? {
    guard let ray = clp.infeasibilityRay(model) else { return nil }
    defer { clp.freeRay(model, ray) }
    return Self.array(ray, program.rowCount)
  }

  static func array(_ start: UnsafePointer<Double>?, _ count: Int) -> [Double] {
    Array(UnsafeBufferPointer(start: start, count: start == nil ? 0 : count))
  }

  static func array(_ start: UnsafeMutablePointer<Double>?, _ count: Int) -> [Double] {
    array(start.map { UnsafePointer($0) }, count)
  }
}
