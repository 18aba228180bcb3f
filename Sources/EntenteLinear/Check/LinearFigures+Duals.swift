extension LinearFigures {
  /// What is wrong with the duals as a proof that the point is the best.
  func dualFaults(_ solution: LinearSolution) -> [LinearFault] {
    guard let objective = solution.objective, solution.duals.count == program.rowCount,
      solution.reducedCosts.count == program.columnCount,
      (solution.duals + solution.reducedCosts).allSatisfy(\.isFinite)
    else { return [.shape] }
    let (costs, sizes) = reducedCosts(solution.duals)
    let wrong = costs.indices.filter {
      (costs[$0] - solution.reducedCosts[$0]).magnitude > 10 * tolerance * (1 + sizes[$0])
    }
    if let column = wrong.first {
      let difference = (costs[column] - solution.reducedCosts[column]).magnitude
      return [.reducedCostWrong(column, by: difference)]
    }
    guard let bound = bound(of: solution.duals, costs, sizes) else { return [.dualsProveNothing] }
    let distance = (objective - bound).magnitude
    return distance > tolerance * (1 + objective.magnitude)
      ? [.notProvenOptimal(by: distance)] : []
  }

  /// What the columns still cost when rows are paid for with their duals, and the size of the
  /// greatest term in each.
  private func reducedCosts(_ duals: [Double]) -> (costs: [Double], sizes: [Double]) {
    var (costs, sizes) = (program.costs, program.costs.map(\.magnitude))
    for column in costs.indices {
      for entry in Int(matrix.starts[column])..<Int(matrix.starts[column + 1]) {
        let term = matrix.values[entry] * duals[Int(matrix.rows[entry])]
        costs[column] -= term
        sizes[column] = max(sizes[column], term.magnitude)
      }
    }
    return (costs, sizes)
  }

  /// The bound on every point's objective that duals prove; `nil` if they prove none.
  private func bound(of duals: [Double], _ costs: [Double], _ sizes: [Double]) -> Double? {
    let sign = program.sense == .minimize ? 1.0 : -1.0
    var bound = sign * program.offset
    for row in duals.indices {
      let least = least(
        sign * duals[row], program.rowLower[row], program.rowUpper[row], size: duals[row].magnitude)
      guard let least else { return nil }
      bound += least
    }
    for column in costs.indices {
      let least = least(
        sign * costs[column], program.columnLower[column], program.columnUpper[column],
        size: sizes[column])
      guard let least else { return nil }
      bound += least
    }
    return sign * bound
  }

  /// The least of a weight times a figure within its bounds; a weight that is all but 0 may lean on
  /// a bound that is not there, and then counts as 0.
  private func least(
    _ weight: Double, _ lower: Double, _ upper: Double, size: Double
  ) -> Double? {
    let bound = weight > 0 ? lower : upper
    if weight == 0 { return 0 }
    if bound.isFinite { return weight * bound }
    return weight.magnitude <= 10 * tolerance * (1 + size) ? 0 : nil
  }

  /// Whether no point can give the weighted sum of rows that the rows' bounds ask for.
  ///
  /// Solvers differ in the sign of the weights; both are tried.
  func provesInfeasibility(_ weights: [Double]) -> Bool {
    guard weights.count == program.rowCount, weights.allSatisfy(\.isFinite) else { return false }
    let greatest = weights.reduce(0) { max($0, $1.magnitude) }
    guard greatest > 0 else { return false }
    let scaled = weights.map { $0 / greatest }
    return isOutOfReach(scaled) || isOutOfReach(scaled.map { -$0 })
  }

  private func isOutOfReach(_ weights: [Double]) -> Bool {
    var (asked, reached, size) = (0.0, 0.0, 1.0)
    for row in weights.indices where weights[row].magnitude > 1e-12 {
      let bound = weights[row] > 0 ? program.rowLower[row] : program.rowUpper[row]
      guard bound.isFinite else { return false }
      asked += weights[row] * bound
      size = max(size, (weights[row] * bound).magnitude)
    }
    for column in program.costs.indices {
      let weight = matrix.weighted(column, by: weights)
      guard weight.magnitude > tolerance * 1e-3 else { continue }
      let bound = weight > 0 ? program.columnUpper[column] : program.columnLower[column]
      guard bound.isFinite else { return false }
      reached += weight * bound
      size = max(size, (weight * bound).magnitude)
    }
    return asked - reached > tolerance * 1e-2 * size
  }
}
