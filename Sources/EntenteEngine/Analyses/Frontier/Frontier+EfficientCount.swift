extension Frontier {
  /// Counts the packages that cannot be bettered for one party without being worse for another:
  /// several of them may come to one point of the frontier.
  ///
  /// Exact, or `unknown` where the budget, a table's limit or 128 bits would not do. Worths of one
  /// party count as equal where they differ by less than the frontier's resolution. With ceilings
  /// that bind, worths do not add up, and packages are gone through one by one where they are few.
  /// - Precondition: one to `mostParties` valuations with finite values for every option.
  /// - Complexity: that of elimination with sets of points and their numbers; a unit of work is a
  ///   sum of two points or a comparison.
  public static func efficientCount(
    _ problem: Problem, valuations: [Valuation], options: FrontierOptions = .init(),
    budget: inout Budget
  ) -> Count {
    let counting = EfficientCounting(problem, valuations, options)
    let accounts = CountedSet.Accounts(steps: counting.steps, work: budget.remaining)
    let set = counting.isCapped ? counting.enumerated(accounts) : counting.eliminated(accounts)
    _ = budget.spend(accounts.spent)
    guard let set, !accounts.isExhausted else { return .unknown }
    let total = counting.rational(set).reduce(Counting.zero, Counting.plus)
    return total.overflows ? .unknown : .exactly(total.value)
  }
}

private struct EfficientCounting {
  /// More packages are not gone through one by one.
  private static let enumerationLimit = 20_000

  private let problem: Problem
  private let valuations: [Valuation]
  private let options: FrontierOptions
  private let model: ParetoModel
  /// Shape `[party]`: worths closer than this count as equal.
  let steps: [Double]

  init(_ problem: Problem, _ valuations: [Valuation], _ options: FrontierOptions) {
    (self.problem, self.valuations, self.options) = (problem, valuations, options)
    model = ParetoModel(problem, valuations, options)
    steps =
      ParetoGrid(magnitudes: model.magnitudes(reservations: valuations.map(\.reservation))).steps
  }

  /// Whether some package may be worth more than a ceiling allows.
  var isCapped: Bool {
    valuations.contains { valuation in
      let most = valuation.values.reduce(0) { $0 + ($1.max() ?? 0) }
      let extra = valuation.interactions.reduce(0) { $0 + max(0, $1.worth) }
      return valuation.ceiling < most + extra
    }
  }

  /// The efficient points of all packages with their numbers, without the base; `nil` where a table
  /// would be too large.
  func eliminated(_ accounts: CountedSet.Accounts) -> CountedSet? {
    let order = EliminationOrder(
      domains: model.domains, scopes: model.rules.map(\.scope) + model.tables.map(\.scope))
    guard order.largestTable <= options.tableLimit else { return nil }
    var pool = tables(accounts)
    for variable in order.variables {
      let factors = pool.filter { $0.scope.contains(variable) }
      pool.removeAll { $0.scope.contains(variable) }
      pool.append(
        Table.eliminate(variable, from: factors, domains: model.domains, in: CountedSets.self))
      if accounts.isExhausted { return nil }
    }
    let sets = pool.map { $0.values[0] }.sorted { $0.count < $1.count }
    return sets.reduce(CountedSets.one, CountedSets.times).shifted(by: model.base)
  }

  private func tables(_ accounts: CountedSet.Accounts) -> [Table<CountedSet>] {
    let options = model.options.enumerated().map { variable, values in
      Table(scope: [variable], values: sets(values, accounts))
    }
    let together = model.tables.map { Table(scope: $0.scope, values: sets($0.values, accounts)) }
    let rules = model.rules.map { rule in
      Table(scope: rule.scope, values: rule.holds.map { $0 ? CountedSets.one : CountedSets.zero })
    }
    return options + together + rules
  }

  private func sets(_ values: [Double], _ accounts: CountedSet.Accounts) -> [CountedSet] {
    stride(from: 0, to: values.count, by: model.dimension).map {
      CountedSet(Array(values[$0..<($0 + model.dimension)]), accounts)
    }
  }

  /// The same by going through all packages; `nil` where these are too many.
  func enumerated(_ accounts: CountedSet.Accounts) -> CountedSet? {
    var count = 1
    for options in problem.optionCounts where count <= Self.enumerationLimit { count *= options }
    guard count <= Self.enumerationLimit, accounts.spend(count) else { return nil }
    var worths: [Double] = []
    var package = problem.optionCounts.map { _ in 0 }
    for _ in 0..<count {
      if options.admits(package, in: problem) {
        worths += valuations.map { $0.worth(of: package) }
        worths += Array(repeating: 0, count: model.dimension - valuations.count)
      }
      advance(&package)
    }
    let ones = Array(repeating: Counting.one, count: worths.count / model.dimension)
    return CountedSet(thinning: worths, ones, accounts)
  }

  private func advance(_ package: inout [Int]) {
    for issue in package.indices.reversed() {
      package[issue] += 1
      if package[issue] < problem.optionCounts[issue] { return }
      package[issue] = 0
    }
  }

  /// The numbers of those points that nobody finds worse than no agreement, where that is asked.
  func rational(_ set: CountedSet) -> [Counting.Element] {
    guard options.onlyRational else { return set.numbers }
    return (0..<set.count).filter { point in
      valuations.indices.allSatisfy {
        set.worth(of: point, to: $0) > valuations[$0].reservation - steps[$0]
      }
    }.map { set.numbers[$0] }
  }
}
