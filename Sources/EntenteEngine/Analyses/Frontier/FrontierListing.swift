/// Turns points back into packages, says what these are worth by definition, and drops what is
/// beaten by that measure.
struct FrontierListing {
  private let valuations: [Valuation]
  private let grid: ParetoGrid
  private let issueCount: Int
  private let partyCount: Int
  /// Shape `[leaf]`: the issue and the option that a leaf stands for.
  private let issueOfLeaf: [Int32]
  private let optionOfLeaf: [Int32]
  private(set) var count = 0
  /// Shape `[point][party]`.
  private(set) var utilities: [Double] = []
  /// Shape `[point][issue]`.
  private(set) var choices: [Int32] = []

  init(_ problem: Problem, _ valuations: [Valuation], _ grid: ParetoGrid) {
    self.valuations = valuations
    self.grid = grid
    issueCount = problem.optionCounts.count
    partyCount = valuations.count
    issueOfLeaf = problem.optionCounts.enumerated().flatMap { issue, count in
      Array(repeating: Int32(issue), count: count)
    }
    optionOfLeaf = problem.optionCounts.flatMap { (0..<Int32($0)).map { $0 } }
  }

  /// Adds every point of a set.
  mutating func add(_ set: ParetoSet, _ workspace: ParetoWorkspace) {
    choices = Array(repeating: 0, count: set.count * issueCount)
    var stack: [Int32] = []
    choices.withUnsafeMutableBufferPointer { choices in
      issueOfLeaf.withUnsafeBufferPointer { issues in
        optionOfLeaf.withUnsafeBufferPointer { options in
          for point in 0..<set.count {
            let start = point * issueCount
            workspace.trail.leaves(of: set.left[point], stack: &stack) { leaf in
              choices[start + Int(issues[leaf])] = options[leaf]
            }
          }
        }
      }
    }
    count = set.count
    value()
  }

  /// Adds the points of a frontier in which one issue was settled in advance.
  mutating func add(_ part: Frontier, _ pinned: PinnedProblem) {
    let start = choices.count
    choices += part.choices
    for place in stride(from: start + pinned.issue, to: choices.count, by: issueCount) {
      choices[place] = Int32(pinned.option)
    }
    count += part.count
    value()
  }

  /// The same sum in the same order as `Valuation.worth(of:)`, so the same bits.
  private mutating func value() {
    utilities = Array(repeating: 0, count: count * partyCount)
    for (party, valuation) in valuations.enumerated() {
      if valuation.interactions.isEmpty {
        valuePlain(party, valuation)
      } else {
        for point in 0..<count {
          utilities[point * partyCount + party] = valuation.worth(of: package(point))
        }
      }
    }
  }

  private mutating func valuePlain(_ party: Int, _ valuation: Valuation) {
    let values = valuation.values.flatMap { $0 }
    var starts: [Int] = []
    var start = 0
    for options in valuation.values {
      starts.append(start)
      start += options.count
    }
    utilities.withUnsafeMutableBufferPointer { utilities in
      values.withUnsafeBufferPointer { values in
        for point in 0..<count {
          var sum = 0.0
          for issue in 0..<issueCount {
            sum += values[starts[issue] + Int(choices[point * issueCount + issue])]
          }
          utilities[point * partyCount + party] = min(valuation.ceiling, sum + 0)
        }
      }
    }
  }

  private func package(_ point: Int) -> [Int] {
    choices[(point * issueCount)..<((point + 1) * issueCount)].map { Int($0) }
  }

  private func key(_ point: Int, _ party: Int) -> Double {
    grid.key(utilities[point * partyCount + party], party: party)
  }

  /// Drops points that are worse than no agreement for somebody, by more than `slack`.
  mutating func dropIrrational(slack: Double) {
    keep(
      (0..<count).filter { point in
        (0..<partyCount).allSatisfy { party in
          key(point, party) >= grid.key(valuations[party].reservation - slack, party: party)
        }
      })
  }

  /// Sorts the points and drops those that are beaten, or equalled by another.
  mutating func settle() {
    let order = isSorted ? Array(0..<count) : (0..<count).sorted { precedes($0, $1) }
    var distinct: [Int] = []
    for point in order where distinct.isEmpty || !isEqual(distinct[distinct.count - 1], point) {
      distinct.append(point)
    }
    keep(distinct)
    keep(partyCount <= 2 ? survivorsInOneSweep() : survivors())
  }

  private var isSorted: Bool {
    (1..<max(1, count)).allSatisfy { key($0 - 1, 0) > key($0, 0) }
  }

  /// By falling keys, then by choices.
  private func precedes(_ a: Int, _ b: Int) -> Bool {
    for party in 0..<partyCount {
      let (x, y) = (key(a, party), key(b, party))
      if x != y { return x > y }
    }
    return package(a).lexicographicallyPrecedes(package(b))
  }

  private func isEqual(_ a: Int, _ b: Int) -> Bool {
    (0..<partyCount).allSatisfy { key(a, $0) == key(b, $0) }
  }

  private func survivorsInOneSweep() -> [Int] {
    var best = -Double.infinity
    var kept: [Int] = []
    for point in 0..<count {
      let key = partyCount == 2 ? self.key(point, 1) : 0
      guard key > best else { continue }
      best = key
      kept.append(point)
    }
    return kept
  }

  private func survivors() -> [Int] {
    // Also under a stop: what is left unthinned would be told as efficient.
    let workspace = StopSign.none.over {
      ParetoWorkspace(grid: grid, workLimit: .max, memoryLimit: .max)
    }
    let set = ParetoSet(
      count: count, dimension: partyCount, isJoined: true, memory: workspace.memory)
    for point in 0..<count {
      set.left[point] = ParetoTrail.leaf(point)
      for party in 0..<partyCount {
        set.values[party * count + point] = utilities[point * partyCount + party]
      }
    }
    let list = ParetoList(set, shift: workspace.zeros)
    let open = Array(repeating: -Double.infinity, count: partyCount)
    guard let kept = try? workspace.union([list], floors: open) else { return Array(0..<count) }
    defer { withExtendedLifetime(set) {} }
    return (0..<kept.count).map { Int(-1 - kept.left[$0]) }
  }

  private mutating func keep(_ points: [Int]) {
    guard points.count < count || points != Array(0..<count) else { return }
    choices = points.flatMap { choices[($0 * issueCount)..<(($0 + 1) * issueCount)] }
    utilities = points.flatMap { utilities[($0 * partyCount)..<(($0 + 1) * partyCount)] }
    count = points.count
  }
}
