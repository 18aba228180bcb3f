/// "Worth at least so many points", as a walk through the issues.
///
/// Walks that differ in what they have gathered but not in what they still need are one, so that the
/// diagram is as small as its order of issues allows.
///
/// ## Source
/// I. Abio, R. Nieuwenhuis, A. Oliveras, E. Rodriguez-Carbonell and V. Mayer-Eichberger, "A new look
/// at BDDs for pseudo-Boolean constraints", Journal of Artificial Intelligence Research 45 (2012),
/// doi:10.1613/jair.3653; here over options instead of bits, and with worths that options have only
/// together.
struct WorthDiagram {
  /// The condition.
  let formula: Formula
  /// Whether it says exactly that the floor is reached. Where the exact diagram would be too large,
  /// worths are rounded down: what meets the condition reaches the floor, and some packages that
  /// reach it narrowly may not meet the condition.
  let isExact: Bool

  /// Worths this near to a floor, in parts of its size, reach it: sums of decimal fractions are not
  /// exact.
  static let tolerance = 1e-9

  /// The most rows of a table over an issue and what walks need before and after it.
  static let mostRows = 1 << 20
  /// The most nodes of a diagram.
  static let mostNodes = 1 << 14

  /// Makes the condition that a package is worth at least `floor` to a party.
  ///
  /// - Parameter order: The issues, each once, in the order in which walks meet those that matter;
  ///   walks that searches follow side by side have one order. By default those first that change
  ///   the most.
  /// - Complexity: O(nodes x options x interactions), within the limits above.
  init(_ valuation: Valuation, atLeast floor: Double, order: [Int]? = nil) {
    let order = order ?? Self.order([valuation])
    let lowered = floor - Self.tolerance * max(1, abs(floor))
    guard lowered <= valuation.ceiling else {
      (formula, isExact) = (.never, true)
      return
    }
    if let exact = WorthWalks(valuation, order, need: lowered).diagram {
      (formula, isExact) = (exact.formula, true)
      return
    }
    let grained = valuation.rounded(toGrains: 128)
    let plain =
      WorthWalks(grained, order, need: lowered).diagram
      ?? WorthWalks(grained.withoutGains, order, need: lowered).diagram
    (formula, isExact) = (plain?.formula ?? .never, false)
  }
}

extension WorthDiagram {
  /// One order for the walks of several valuations: the issues that change the most first, each
  /// counted in parts of all that its valuation changes.
  static func order(_ valuations: [Valuation]) -> [Int] {
    guard let issues = valuations.first?.values.indices else { return [] }
    let spreads = valuations.map(\.spreads)
    let weights = issues.map { issue in
      spreads.reduce(0) { sum, spreads in
        let total = spreads.reduce(0, +)
        return total > 0 ? sum + spreads[issue] / total : sum
      }
    }
    return issues.sorted { (weights[$1], $0) < (weights[$0], $1) }
  }
}

extension Valuation {
  /// Shape `[issue]`: how much each changes, alone or with others.
  fileprivate var spreads: [Double] {
    values.indices.map { issue in
      interactions.filter { $0.condition.issues.contains(issue) }.reduce(
        (values[issue].max() ?? 0) - (values[issue].min() ?? 0)
      ) { $0 + abs($1.worth) }
    }
  }

  /// Worths rounded down to so many steps between the least and the most that one issue or
  /// interaction changes.
  fileprivate func rounded(toGrains count: Int) -> Valuation {
    let spreads = values.map { ($0.max() ?? 0) - ($0.min() ?? 0) }
    let grain = (spreads + interactions.map { abs($0.worth) }).reduce(0, +) / Double(count)
    guard grain > 0 else { return self }
    var result = self
    result.values = values.map { options in
      let least = options.min() ?? 0
      return options.map { least + (($0 - least) / grain).rounded(.down) * grain }
    }
    result.interactions = interactions.map {
      Interaction(condition: $0.condition, worth: ($0.worth / grain).rounded(.down) * grain)
    }
    return result
  }

  /// What packages are worth at least, whichever interactions they meet.
  fileprivate var withoutGains: Valuation {
    var result = self
    let losses = interactions.reduce(0) { $0 + min(0, $1.worth) }
    result.interactions = []
    if let first = result.values.indices.first {
      result.values[first] = result.values[first].map { $0 + losses }
    }
    return result
  }
}

/// The walks that gather worth issue by issue, most telling issue first.
private struct WorthWalks {
  /// What is still open of the interactions on the way.
  private typealias Open = [Valuation.Interaction]

  /// Needs that lead to the same place: over `low`, up to `high`.
  private struct Run {
    let low: Double
    let high: Double
    let place: Int
  }

  private struct Level: Hashable {
    let depth: Int
    let open: [Valuation.Interaction]
  }

  /// What each option of an issue brings, and what it leaves open.
  private struct Step {
    var gains: [Double] = []
    var open: [Open] = []
  }

  private let valuation: Valuation
  private let order: [Int]
  /// Shape `[depth]`: the least and the most that the issues from there on bring.
  private let rest: [(least: Double, most: Double)]
  private var nodes: [DecisionDiagram.Node] = []
  private var known: [DecisionDiagram.Node: Int] = [:]
  private var runs: [Level: [Run]] = [:]
  private var steps: [Level: Step] = [:]
  private var isTooLarge = false
  /// The diagram; `nil` where it would be too large.
  private(set) var diagram: DecisionDiagram?

  init(_ valuation: Valuation, _ issues: [Int], need: Double) {
    self.valuation = valuation
    let spreads = valuation.spreads
    let named = valuation.interactions.reduce(into: BitSet()) {
      $0 = $0.union($1.condition.issues)
    }
    order = issues.filter { spreads[$0] > 0 || named.contains($0) }
    var rest: [(Double, Double)] = [(0, 0)]
    for issue in order.reversed() {
      let values = valuation.values[issue]
      rest.append((rest.last!.0 + values.min()!, rest.last!.1 + values.max()!))
    }
    self.rest = rest.reversed()
    let fixed = valuation.values.indices.filter { !order.contains($0) }
      .reduce(0) { $0 + (valuation.values[$1].first ?? 0) }
    // A condition that speaks of no issue, such as "nothing and nothing", would stay open to the end.
    let (gained, open) = Self.settled(
      valuation.interactions.map { interaction in
        let nothing: [Int?] = valuation.values.map { _ in nil }
        let plain = interaction.condition.settling(nothing, places: Array(valuation.values.indices))
        return Valuation.Interaction(condition: plain, worth: interaction.worth)
      })
    let root = run(need - fixed - gained, Level(depth: 0, open: open)).place
    guard !isTooLarge else { return }
    let found = DecisionDiagram(order: order, nodes: nodes, root: root)
    diagram = found.largestTable <= WorthDiagram.mostRows ? found : nil
  }

  /// What interactions bring that no issue can change any more, and the others.
  private static func settled(_ interactions: Open) -> (gained: Double, open: Open) {
    let open = interactions.filter { $0.condition != .always && $0.condition != .never }
    let gained = interactions.filter { $0.condition == .always }.reduce(0) { $0 + $1.worth }
    return (gained, open)
  }

  /// Where a walk stands that needs so much more.
  private mutating func run(_ need: Double, _ level: Level) -> Run {
    let least = rest[level.depth].least + level.open.reduce(0) { $0 + min(0, $1.worth) }
    let most = rest[level.depth].most + level.open.reduce(0) { $0 + max(0, $1.worth) }
    if need <= least { return Run(low: -.infinity, high: least, place: DecisionDiagram.yes) }
    if need > most { return Run(low: most, high: .infinity, place: DecisionDiagram.no) }
    if let known = run(at: need, in: runs[level] ?? []) { return known }
    guard nodes.count < WorthDiagram.mostNodes, runs.count < WorthDiagram.mostNodes else {
      isTooLarge = true
      return Run(low: -.infinity, high: .infinity, place: DecisionDiagram.no)
    }
    let found = branched(need, level)
    let place = (runs[level] ?? []).firstIndex { $0.low >= found.high } ?? runs[level]?.count ?? 0
    runs[level, default: []].insert(found, at: place)
    return found
  }

  private func run(at need: Double, in runs: [Run]) -> Run? {
    var (low, high) = (0, runs.count)
    while low < high {
      let middle = (low + high) / 2
      if runs[middle].high < need { low = middle + 1 } else { high = middle }
    }
    return low < runs.count && runs[low].low < need ? runs[low] : nil
  }

  private mutating func branched(_ need: Double, _ level: Level) -> Run {
    let step = step(level)
    var (low, high) = (-Double.infinity, Double.infinity)
    var children: [Int] = []
    for (gain, open) in zip(step.gains, step.open) {
      let child = run(need - gain, Level(depth: level.depth + 1, open: open))
      (low, high) = (max(low, child.low + gain), min(high, child.high + gain))
      children.append(child.place)
    }
    // Rounding must not push a need out of the run that it is in.
    return Run(low: min(low, need.nextDown), high: max(high, need), place: place(level, children))
  }

  private mutating func place(_ level: Level, _ children: [Int]) -> Int {
    if children.allSatisfy({ $0 == children[0] }) { return children[0] }
    let node = DecisionDiagram.Node(issue: order[level.depth], children: children)
    if let place = known[node] { return place }
    nodes.append(node)
    known[node] = nodes.count + 1
    return nodes.count + 1
  }

  private mutating func step(_ level: Level) -> Step {
    if let known = steps[level] { return known }
    let issue = order[level.depth]
    var step = Step()
    let places = Array(valuation.values.indices).map(Optional.some)
    for (option, value) in valuation.values[issue].enumerated() {
      var options: [Int?] = Array(repeating: nil, count: valuation.values.count)
      options[issue] = option
      let (gained, open) = Self.settled(
        level.open.map { interaction in
          guard interaction.condition.issues.contains(issue) else { return interaction }
          let condition = interaction.condition.settling(options, places: places)
          return Valuation.Interaction(condition: condition, worth: interaction.worth)
        })
      step.gains.append(value + gained)
      step.open.append(open)
    }
    steps[level] = step
    return step
  }
}

extension DecisionDiagram {
  /// The most rows of a table over an issue and where walks stand before and after it.
  fileprivate var largestTable: Int {
    let states = states
    let options = Dictionary(nodes.map { ($0.issue, $0.children.count) }) { first, _ in first }
    return order.indices.map { place in
      states[place].count * options[order[place]]! * states[place + 1].count
    }.max() ?? 0
  }
}
