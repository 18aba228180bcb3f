/// A problem with worths, as tables over few variables each.
///
/// Every worth is a vector with one number per party; a lone party gets a second one that never
/// matters, so that the rest need not know.
final class ParetoModel {
  /// Worth that comes with a few variables together.
  struct WorthTable {
    /// Variables, ascending.
    var scope: [Int]
    /// Row-major over `scope`, then `[party]`.
    var values: [Double]
  }

  let issueCount: Int
  let dimension: Int
  /// Shape `[variable]`: issues first.
  let domains: [Int]
  /// Shape `[variable]`, each `[option][party]`.
  private(set) var options: [[Double]] = []
  private(set) var tables: [WorthTable] = []
  /// Shape `[party]`: worth that comes with every package.
  private(set) var base: [Double]
  /// What must hold.
  let rules: [FactorGraph.Factor]

  init(_ problem: Problem, _ valuations: [Valuation], _ choice: FrontierOptions) {
    var graph = FactorGraph(optionCounts: problem.optionCounts)
    graph.requireConstraints(of: problem, choice)
    let interactions = valuations.enumerated().flatMap { party, valuation in
      valuation.interactions.map { (party, $0) }
    }
    for (tag, (_, interaction)) in interactions.enumerated() {
      graph.watch(interaction.condition, tag: tag)
    }
    issueCount = problem.optionCounts.count
    dimension = max(2, valuations.count)
    domains = graph.domains
    rules = graph.factors.filter { $0.tag == nil }
    base = Array(repeating: 0, count: dimension)
    options = domains.map { Array(repeating: 0, count: $0 * dimension) }
    addOptions(valuations)
    addInteractions(interactions, graph.factors)
  }

  private func addOptions(_ valuations: [Valuation]) {
    for (party, valuation) in valuations.enumerated() {
      for (issue, values) in valuation.values.enumerated() {
        for (option, value) in values.enumerated() {
          options[issue][option * dimension + party] = value
        }
      }
    }
  }

  /// A condition that always holds has no factor: its worth comes with every package.
  private func addInteractions(
    _ interactions: [(Int, Valuation.Interaction)], _ factors: [FactorGraph.Factor]
  ) {
    var isTabled = Array(repeating: false, count: interactions.count)
    var places: [[Int]: Int] = [:]
    for factor in factors {
      guard let tag = factor.tag else { continue }
      isTabled[tag] = true
      let (party, interaction) = interactions[tag]
      add(factor, interaction.worth, party, &places)
    }
    for (tag, (party, interaction)) in interactions.enumerated() where !isTabled[tag] {
      base[party] += interaction.worth
    }
  }

  private func add(
    _ factor: FactorGraph.Factor, _ worth: Double, _ party: Int, _ places: inout [[Int]: Int]
  ) {
    if factor.scope.isEmpty { return }
    if factor.scope.count == 1 {
      for option in factor.holds.indices where factor.holds[option] {
        options[factor.scope[0]][option * dimension + party] += worth
      }
      return
    }
    let place = places[factor.scope] ?? tables.count
    if place == tables.count {
      places[factor.scope] = place
      let size = factor.holds.count * dimension
      tables.append(WorthTable(scope: factor.scope, values: Array(repeating: 0, count: size)))
    }
    for row in factor.holds.indices where factor.holds[row] {
      tables[place].values[row * dimension + party] += worth
    }
  }

  /// Shape `[party]`: no package's worth, and no part of a sum that leads to it, is larger.
  func magnitudes(reservations: [Double]) -> [Double] {
    var result = base.map(abs)
    for (party, reservation) in reservations.enumerated() where reservation.isFinite {
      result[party] += abs(reservation)
    }
    for values in options + tables.map(\.values) {
      for (party, most) in largest(values.map(abs)).enumerated() { result[party] += most }
    }
    return result
  }

  /// The issue with a choice that shares tables with the most others; the first of these.
  var mostConnectedIssue: Int? {
    let scopes = rules.map(\.scope) + tables.map(\.scope)
    var company = Array(repeating: BitSet(), count: domains.count)
    for scope in scopes {
      for variable in scope { company[variable] = company[variable].union(BitSet(scope)) }
    }
    let open = (0..<issueCount).filter { domains[$0] > 1 && !company[$0].isEmpty }
    return open.max { (company[$0].count, $1) < (company[$1].count, $0) }
  }

  /// Shape `[party]`: the largest of each party's entries.
  func largest(_ values: [Double]) -> [Double] {
    var result = Array(repeating: -Double.infinity, count: dimension)
    for (place, value) in values.enumerated() {
      let party = place % dimension
      if value > result[party] { result[party] = value }
    }
    return result
  }
}

extension FactorGraph {
  /// Adds what packages on the frontier must meet.
  mutating func requireConstraints(of problem: Problem, _ choice: FrontierOptions) {
    for rule in problem.rules { require(rule) }
    if choice.meetsGoal { require(problem.goal) }
    for line in choice.respectedLines.members { require(problem.lines[line].condition) }
  }
}
