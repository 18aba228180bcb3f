import EntenteLinear

extension ReliefProgram {
  /// What one more unit of each limit would add at the margin, dearest first, from the dual values
  /// of a program that seeks rations in thousands.
  ///
  /// Where several sets of prices are right, because limits bind at once, each is the price of one
  /// such set: no more than what one unit less takes away, and no less than what one more adds.
  /// - Precondition: periods are single days.
  func bottlenecks(_ solution: LinearSolution) -> [ReliefBottleneck] {
    var places: [ReliefBottleneck.Limit: Int] = [:]
    var found: [ReliefBottleneck] = []
    for row in limits {
      let price = row.isColumn ? solution.reducedCosts[row.index] : solution.duals[row.index]
      let rations = 1000 * price * row.factor
      guard rations > 1e-6 else { continue }
      if places[row.limit] == nil {
        places[row.limit] = found.count
        let none = [Double](repeating: 0, count: problem.days)
        found.append(.init(limit: row.limit, rationsByDay: none))
      }
      found[places[row.limit]!].rationsByDay[periods[row.period].lowerBound] += rations
    }
    return found.enumerated().sorted {
      ($1.element.rationsAUnit, $0.offset) < ($0.element.rationsAUnit, $1.offset)
    }.map(\.element)
  }
}
