import Synchronization

extension CbcSession {
  /// CBC keeps some of its state in one place for all its models: one solve at a time.
  private static let turn = Mutex(())

  /// Solves a program with whole numbers from the beginning.
  func solveWhole(_ options: LinearOptions) throws(LinearError) -> LinearSolution {
    guard let model = cbc.create() else {
      throw .failed(solver: "CBC", because: "it makes no model")
    }
    defer { cbc.delete(model) }
    load(into: model)
    set(options, of: model)
    if let suggestion { suggest(suggestion, to: model) }
    Self.turn.withLock { _ in _ = cbc.solve(model) }
    return try solution(of: model)
  }

  private func load(into model: CbcLibrary.Model) {
    let matrix = LinearMatrix(program)
    cbc.load(
      model, Int32(program.columnCount), Int32(program.rowCount), matrix.starts, matrix.rows,
      matrix.values, Self.finite(program.columnLower), Self.finite(program.columnUpper), costs,
      Self.finite(program.rowLower), Self.finite(program.rowUpper))
    for column in program.isInteger.indices where program.isInteger[column] {
      cbc.setInteger(model, Int32(column))
    }
  }

  private func set(_ options: LinearOptions, of model: CbcLibrary.Model) {
    cbc.setLogLevel(model, 0)
    cbc.setParameter(model, "log", "0")
    cbc.setParameter(model, "ratioGap", "\(options.relativeGap)")
    cbc.setParameter(model, "allowableGap", "1e-9")
    cbc.setParameter(model, "primalTolerance", "\(options.tolerance)")
    if let nodes = options.nodeLimit { cbc.setParameter(model, "maxNodes", "\(nodes)") }
  }

  private func suggest(_ point: [Double], to model: CbcLibrary.Model) {
    let whole = program.isInteger.indices.filter { program.isInteger[$0] }
    cbc.setStart(model, Int32(whole.count), whole.map { Int32($0) }, whole.map { point[$0] })
  }

  private func solution(of model: CbcLibrary.Model) throws(LinearError) -> LinearSolution {
    let point = cbc.bestSolution(model)
    var solution = LinearSolution(status: try status(of: model, hasPoint: point != nil))
    solution.work.iterations = Int(cbc.iterations(model))
    solution.work.nodes = Int(cbc.nodes(model))
    guard solution.status == .optimal || solution.status == .stopped else { return solution }
    if let point { read(Self.array(point, program.columnCount), into: &solution) }
    let bound = cbc.bestBound(model)
    if bound.magnitude < 1e30 {
      solution.bound = program.offset + (program.sense == .minimize ? bound : -bound)
    }
    return solution
  }

  private func status(
    of model: CbcLibrary.Model, hasPoint: Bool
  ) throws(LinearError) -> LinearSolution.Status {
    if cbc.isAbandoned(model) != 0 {
      throw .failed(solver: "CBC", because: "it abandons the program for numerical trouble")
    }
    if cbc.isInfeasible(model) != 0 { return .infeasible }
    if cbc.isUnbounded(model) != 0 { return .unbounded }
    return cbc.isOptimal(model) != 0 && hasPoint ? .optimal : .stopped
  }

  private func read(_ point: [Double], into solution: inout LinearSolution) {
    solution.columns = point
    solution.rows = LinearMatrix(program).activities(point, rowCount: program.rowCount)
    solution.objective = program.objective(at: point)
  }
}
