/// Finds the packages that cost least: depth first, and never below a package settled in part
/// whose bound is no better than the last of those already found.
package struct PackageSearch {
  /// A package with its cost.
  package struct Found: Sendable, Hashable {
    /// Shape `[issue]`.
    package var choices: [Int]
    package var cost: Int
  }

  private let bounds: MiniBuckets
  private let issueCount: Int
  private let limit: Int
  /// Shape `[position]`: the option from which a move counts as a change, or -1.
  private let terms: [Int]
  private let mostChanges: Int
  private let widest: Int

  /// The cheapest packages found, cheapest first.
  package private(set) var found: [Found] = []
  /// Whether the budget was enough to prove that there are no cheaper ones.
  package private(set) var isComplete = true
  private var threshold = CostNetwork.infinite / 2
  private var values: [Int]
  /// Shape `[position][value]`: costs and order of the values of each variable on the path.
  private var valueCosts: [Int]
  private var valueOrder: [Int]

  /// Prepares a search for the `limit` cheapest packages that move at most `changes.most` of
  /// the terms named (shape `[issue]`, `nil` where any option is as good).
  package init(
    _ bounds: MiniBuckets, issueCount: Int, limit: Int,
    changes: (terms: [Int?], most: Int)? = nil
  ) {
    self.bounds = bounds
    self.issueCount = issueCount
    self.limit = limit
    terms = bounds.variables.map { $0 < issueCount ? changes?.terms[$0] ?? -1 : -1 }
    mostChanges = changes?.most ?? Int.max
    widest = bounds.sizes.max() ?? 0
    values = Array(repeating: 0, count: bounds.variables.count)
    valueCosts = Array(repeating: 0, count: bounds.variables.count * widest)
    valueOrder = valueCosts
  }

  /// Looks only for packages that cost less than this.
  package mutating func look(below cost: Int?) { threshold = min(threshold, cost ?? threshold) }

  /// Searches; each settled variable takes one unit of the budget.
  package mutating func run(_ budget: inout Budget) {
    guard limit > 0, bounds.floor < threshold else { return }
    var open: [Level] = []
    enter(&open, bounds.floor, changes: 0, &budget)
    while let level = open.last {
      guard let next = step(level, position: open.count - 1) else {
        open.removeLast()
        continue
      }
      open[open.count - 1].rank += 1
      enter(&open, next.bound, changes: next.changes, &budget)
    }
  }

  /// A variable on the path whose values are tried.
  private struct Level {
    /// What the package settled so far costs at least, without this variable's bucket.
    var base: Int
    /// How many terms are moved before it.
    var changes: Int
    /// How many values are possible, and how many of them were tried.
    var count: Int
    var rank = 0
  }

  /// Opens the next variable, or records the package where all are settled.
  private mutating func enter(
    _ open: inout [Level], _ bound: Int, changes: Int, _ budget: inout Budget
  ) {
    let position = open.count
    guard position < values.count else { return record(bound) }
    guard budget.spend() else {
      isComplete = false
      return
    }
    let start = position * widest
    let base = price(position, bound, start)
    open.append(Level(base: base, changes: changes, count: arrange(position, start, changes)))
  }

  /// Settles a variable by the next of its values that may lead to something cheap enough.
  private mutating func step(_ level: Level, position: Int) -> (bound: Int, changes: Int)? {
    let start = position * widest
    guard level.rank < level.count, isComplete else { return nil }
    let value = valueOrder[start + level.rank]
    let bound = level.base + valueCosts[start + value]
    guard bound < threshold else { return nil }
    values[position] = value
    let isChange = terms[position] >= 0 && terms[position] != value
    return (bound, level.changes + (isChange ? 1 : 0))
  }

  /// Fills in what each value costs and returns the bound without this variable's bucket.
  private mutating func price(_ position: Int, _ bound: Int, _ start: Int) -> Int {
    let size = bounds.sizes[position]
    var base = bound
    for value in 0..<size { valueCosts[start + value] = 0 }
    for index in bounds.buckets[position] {
      let part = bounds.parts[index]
      var row = 0
      for place in part.context {
        row += values[bounds.contextPositions[place]] * bounds.contextStrides[place]
      }
      base -= bounds.messages[part.messages + row]
      let costs = part.costs + row * size
      for value in 0..<size { valueCosts[start + value] += bounds.costs[costs + value] }
    }
    return base
  }

  /// Orders the values that are possible, cheapest first, then by index; returns their number.
  private mutating func arrange(_ position: Int, _ start: Int, _ changes: Int) -> Int {
    var count = 0
    for value in 0..<bounds.sizes[position] {
      let cost = valueCosts[start + value]
      let isBarred = changes >= mostChanges && terms[position] >= 0 && terms[position] != value
      if isBarred || cost >= CostNetwork.infinite / 2 { continue }
      var place = count
      while place > 0, valueCosts[start + valueOrder[start + place - 1]] > cost {
        valueOrder[start + place] = valueOrder[start + place - 1]
        place -= 1
      }
      valueOrder[start + place] = value
      count += 1
    }
    return count
  }

  private mutating func record(_ cost: Int) {
    var choices = Array(repeating: 0, count: issueCount)
    for (position, variable) in bounds.variables.enumerated() where variable < issueCount {
      choices[variable] = values[position]
    }
    let place = found.firstIndex { $0.cost > cost } ?? found.count
    found.insert(Found(choices: choices, cost: cost), at: place)
    if found.count > limit { found.removeLast() }
    if found.count == limit { threshold = found[limit - 1].cost }
  }
}
