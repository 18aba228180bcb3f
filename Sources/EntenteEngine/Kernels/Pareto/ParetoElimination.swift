/// Variable elimination over the Pareto semiring: a table holds a set of non-dominated vectors
/// for every row, products are sums of sets, sums are unions.
///
/// Variables without company turn into sets on their own; these are added up at the end, the
/// largest first, so that the long frontier meets only short ones.
///
/// ## Source
/// Rollon and Larrosa (2006), "Bucket elimination for multiobjective optimization problems",
/// doi:10.1007/s10732-006-6726-y.
final class ParetoElimination {
  /// What one step works on.
  struct Step {
    let variable: Int
    /// The variables that share a table with it and are eliminated later, ascending.
    let scope: [Int]
    let rules: [Int]
    let tables: [Int]
    /// The steps whose results are used up here.
    let messages: [Int]
  }

  let model: ParetoModel
  /// The most variables in a table when one of them is eliminated, less one.
  let inducedWidth: Int
  /// The most rows of such a table; `Int.max` where that does not fit.
  let largestTable: Int
  private(set) var steps: [Step] = []
  /// The steps whose results are sets without variables.
  private(set) var roots: [Int] = []

  init(_ model: ParetoModel) {
    self.model = model
    guard !model.rules.isEmpty || !model.tables.isEmpty else {
      (inducedWidth, largestTable) = (0, model.domains.max() ?? 1)
      steps = model.domains.indices.map {
        Step(variable: $0, scope: [], rules: [], tables: [], messages: [])
      }
      roots = Array(steps.indices)
      return
    }
    let order = EliminationOrder(
      domains: model.domains, scopes: model.rules.map(\.scope) + model.tables.map(\.scope))
    (inducedWidth, largestTable) = (order.inducedWidth, order.largestTable)
    plan(order.variables)
  }

  private func plan(_ variables: [Int]) {
    var rules = Set(model.rules.indices)
    var tables = Set(model.tables.indices)
    var messages: Set<Int> = []
    for variable in variables {
      let usedRules = rules.filter { model.rules[$0].scope.contains(variable) }.sorted()
      let usedTables = tables.filter { model.tables[$0].scope.contains(variable) }.sorted()
      let usedMessages = messages.filter { steps[$0].scope.contains(variable) }.sorted()
      var scope = BitSet(
        usedRules.flatMap { model.rules[$0].scope } + usedTables.flatMap { model.tables[$0].scope }
          + usedMessages.flatMap { steps[$0].scope })
      scope.remove(variable)
      rules.subtract(usedRules)
      tables.subtract(usedTables)
      messages.subtract(usedMessages)
      messages.insert(steps.count)
      steps.append(
        Step(
          variable: variable, scope: scope.members, rules: usedRules, tables: usedTables,
          messages: usedMessages))
    }
    roots = messages.sorted()
  }

  /// How often, on the way to any one package, points that count as equal may stand in for each
  /// other: each time costs at most one step of the grid.
  var roundings: Int {
    steps.reduce(max(0, roots.count - 1)) { $0 + max(1, $1.messages.count) }
  }

  /// The frontier's points, without the worth that comes with every package.
  /// - Parameter floors: shape `[party]`: whole sums below are of no interest.
  func run(_ workspace: ParetoWorkspace, floors: [Double]) throws(ParetoLimit) -> ParetoSet {
    let bounds = ParetoBounds(self, floors: floors)
    let none = ParetoSet(
      count: 0, dimension: model.dimension, isJoined: true, memory: workspace.memory)
    if model.rules.contains(where: { $0.scope.isEmpty && !$0.holds[0] }) { return none }
    var results: [[ParetoSet]] = Array(repeating: [], count: steps.count)
    for index in steps.indices {
      let floors = bounds.floors(including: [index])
      var run = ParetoStepRun(self, index, results, workspace, floors)
      results[index] = try run.rows()
      for used in steps[index].messages { results[used] = [] }
    }
    return try total(results, workspace, bounds)
  }

  private func total(
    _ results: [[ParetoSet]], _ workspace: ParetoWorkspace, _ bounds: ParetoBounds
  ) throws(ParetoLimit) -> ParetoSet {
    let sizes = roots.map { ($0, results[$0][0]) }.sorted {
      ($1.1.count, $0.0) < ($0.1.count, $1.0)
    }
    var total = workspace.unit
    var included: [Int] = []
    for (root, set) in sizes {
      included.append(root)
      total =
        included.count == 1
        ? set : try workspace.sum(total, set, floors: bounds.floors(including: included))
    }
    return total
  }
}

/// What the parts that are still to come can add at the most: parts that cannot reach the floors
/// with that are of no interest.
struct ParetoBounds {
  private let floors: [Double]
  private let isOpen: Bool
  /// Shape `[step][party]`: the most that a step and all before it on its branch can bring.
  private var most: [[Double]] = []
  private var total: [Double]

  init(_ elimination: ParetoElimination, floors: [Double]) {
    let model = elimination.model
    self.floors = floors
    isOpen = floors.allSatisfy { $0 == -.infinity }
    total = Array(repeating: 0, count: model.dimension)
    guard !isOpen else { return }
    for step in elimination.steps {
      var own = model.largest(model.options[step.variable])
      for table in step.tables { own = Self.sum(own, model.largest(model.tables[table].values)) }
      total = Self.sum(total, own)
      most.append(step.messages.reduce(own) { Self.sum($0, most[$1]) })
    }
  }

  private static func sum(_ a: [Double], _ b: [Double]) -> [Double] {
    a.indices.map { a[$0] + b[$0] }
  }

  /// Shape `[party]`: what sums over these steps and all before them must reach.
  func floors(including steps: [Int]) -> [Double] {
    guard !isOpen else { return floors }
    let included = steps.reduce(floors.map { _ in 0.0 }) { Self.sum($0, most[$1]) }
    return floors.indices.map { floors[$0] - (total[$0] - included[$0]) }
  }
}
