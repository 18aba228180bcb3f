extension Frontier {
  /// Counts the packages that come to a point of a whole frontier, by going through all of them.
  ///
  /// - Parameter options: those with which the frontier was made.
  /// - Returns: `unknown` where the budget would not do.
  /// - Precondition: the frontier is complete and exact.
  /// - Complexity: O(packages * (issues * parties + log(points))); one unit of work is an issue of
  ///   a package looked at for one party.
  public func count(
    alike problem: Problem, valuations: [Valuation], options: FrontierOptions,
    budget: inout Budget
  ) -> Count {
    var packages = 1
    for options in problem.optionCounts {
      packages *= options
      guard packages * problem.optionCounts.count * partyCount <= budget.remaining else {
        return .unknown
      }
    }
    _ = budget.spend(packages * problem.optionCounts.count * partyCount)
    var number: UInt128 = 0
    var package = problem.optionCounts.map { _ in 0 }
    for _ in 0..<packages {
      if options.admits(package, in: problem), lists(valuations.map { $0.worth(of: package) }) {
        number += 1
      }
      problem.advance(&package)
    }
    return .exactly(number)
  }

  /// Whether a point has these worths, as far as worths are told apart.
  private func lists(_ worths: [Double]) -> Bool {
    // Points stand by falling worth to the first party.
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if utility(of: middle, to: 0) > worths[0] + resolution[0] {
        low = middle + 1
      } else {
        high = middle
      }
    }
    while low < count, utility(of: low, to: 0) >= worths[0] - resolution[0] {
      let isAlike = worths.indices.allSatisfy {
        abs(utility(of: low, to: $0) - worths[$0]) <= resolution[$0]
      }
      if isAlike { return true }
      low += 1
    }
    return false
  }
}

extension Problem {
  /// Goes to the next package in lexicographic order, from the last to the first.
  fileprivate func advance(_ package: inout [Int]) {
    for issue in package.indices.reversed() {
      package[issue] += 1
      if package[issue] < optionCounts[issue] { return }
      package[issue] = 0
    }
  }
}
