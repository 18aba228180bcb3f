/// One step of an elimination, row by row of its result.
struct ParetoStepRun {
  /// A table that the step reads, and how its rows follow from the step's.
  private struct Reader {
    /// Shape `[place in scope]`, then the variable itself: rows apart of neighbouring options.
    let strides: [Int]
    var row = 0
  }

  private let elimination: ParetoElimination
  private let step: ParetoElimination.Step
  private let messages: [[ParetoSet]]
  private let workspace: ParetoWorkspace
  private let floors: [Double]
  private var ruleReaders: [Reader]
  private var tableReaders: [Reader]
  private var messageReaders: [Reader]
  /// The leaf of the variable's first option; `nil` for an auxiliary variable.
  private let firstLeaf: Int?

  init(
    _ elimination: ParetoElimination, _ index: Int, _ results: [[ParetoSet]],
    _ workspace: ParetoWorkspace, _ floors: [Double]
  ) {
    let step = elimination.steps[index]
    let model = elimination.model
    func reader(_ scope: [Int]) -> Reader {
      Reader(
        strides: (step.scope + [step.variable]).map { variable in
          guard let place = scope.firstIndex(of: variable) else { return 0 }
          return scope[(place + 1)...].reduce(1) { $0 * model.domains[$1] }
        })
    }
    self.elimination = elimination
    self.step = step
    self.workspace = workspace
    self.floors = floors
    messages = step.messages.map { results[$0] }
    ruleReaders = step.rules.map { reader(model.rules[$0].scope) }
    tableReaders = step.tables.map { reader(model.tables[$0].scope) }
    messageReaders = step.messages.map { reader(elimination.steps[$0].scope) }
    firstLeaf =
      step.variable < model.issueCount
      ? model.domains[..<step.variable].reduce(0, +) : nil
  }

  /// The step's result: row-major over its scope.
  mutating func rows() throws(ParetoLimit) -> [ParetoSet] {
    let sizes = step.scope.map { elimination.model.domains[$0] }
    var digits = Array(repeating: 0, count: sizes.count)
    var result: [ParetoSet] = []
    let count = sizes.reduce(1, *)
    result.reserveCapacity(count)
    for _ in 0..<count {
      result.append(try row())
      advance(&digits, sizes)
    }
    return result
  }

  private mutating func advance(_ digits: inout [Int], _ sizes: [Int]) {
    var place = digits.count - 1
    while place >= 0 {
      digits[place] += 1
      let isCarried = digits[place] == sizes[place]
      move(place, by: isCarried ? 1 - sizes[place] : 1)
      if !isCarried { return }
      digits[place] = 0
      place -= 1
    }
  }

  private mutating func move(_ place: Int, by amount: Int) {
    for index in ruleReaders.indices {
      ruleReaders[index].row += amount * ruleReaders[index].strides[place]
    }
    for index in tableReaders.indices {
      tableReaders[index].row += amount * tableReaders[index].strides[place]
    }
    for index in messageReaders.indices {
      messageReaders[index].row += amount * messageReaders[index].strides[place]
    }
  }

  /// The union over the variable's options of what each brings.
  private func row() throws(ParetoLimit) -> ParetoSet {
    let options = elimination.model.domains[step.variable]
    let dimension = workspace.dimension
    let shifts = UnsafeMutablePointer<Double>.allocate(capacity: options * dimension)
    defer { shifts.deallocate() }
    var lists: [ParetoList] = []
    var sets: [ParetoSet] = []
    lists.reserveCapacity(options)
    sets.reserveCapacity(options)
    for option in 0..<options where isAllowed(option) {
      let shift = shifts + option * dimension
      fill(shift, option)
      let set = try product(option)
      sets.append(set)
      lists.append(
        ParetoList(
          set, shift: shift,
          rightNode: firstLeaf.map { ParetoTrail.leaf($0 + option) } ?? ParetoTrail.nothing))
    }
    defer { withExtendedLifetime(sets) {} }
    return try workspace.union(lists, floors: floors)
  }

  private func isAllowed(_ option: Int) -> Bool {
    for (place, rule) in step.rules.enumerated() {
      let reader = ruleReaders[place]
      let row = reader.row + option * reader.strides[reader.strides.count - 1]
      if !elimination.model.rules[rule].holds[row] { return false }
    }
    return true
  }

  private func fill(_ shift: UnsafeMutablePointer<Double>, _ option: Int) {
    let dimension = workspace.dimension
    for party in 0..<dimension {
      shift[party] = elimination.model.options[step.variable][option * dimension + party]
    }
    for (place, table) in step.tables.enumerated() {
      let reader = tableReaders[place]
      let row = reader.row + option * reader.strides[reader.strides.count - 1]
      for party in 0..<dimension {
        shift[party] += elimination.model.tables[table].values[row * dimension + party]
      }
    }
  }

  /// The sum of the messages for one option, the largest first.
  private func product(_ option: Int) throws(ParetoLimit) -> ParetoSet {
    let sets = messages.indices.map { place in
      let reader = messageReaders[place]
      return messages[place][reader.row + option * reader.strides[reader.strides.count - 1]]
    }
    guard sets.count > 1 else { return sets.first ?? workspace.unit }
    let none = Array(repeating: -Double.infinity, count: workspace.dimension)
    var product = workspace.unit
    for set in sets.sorted(by: { $0.count > $1.count }) {
      product = product === workspace.unit ? set : try workspace.sum(product, set, floors: none)
    }
    return product
  }
}
