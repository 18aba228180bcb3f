import EntenteEngine

/// The definitions of stability written out: slow and obvious, the oracle of the tests.
///
/// States are sets' members, moves are lists of arcs; nothing is shared with the program but the
/// option form's description.
struct StabilityDefinition {
  let stateCount: Int
  /// Shape `[mover]`: who moves together.
  let movers: [Set<Int>]
  /// Shape `[mover][state]`: where one move leads.
  let moves: [[[Int]]]
  /// Shape `[decision maker][state]`: more is better.
  let values: [[Int]]

  var makers: Range<Int> { 0..<values.count }

  /// Whether a move is better for all who make it.
  func improves(_ mover: Int, _ from: Int, _ to: Int) -> Bool {
    movers[mover].allSatisfy { values[$0][to] > values[$0][from] }
  }

  /// R+ of a single decision maker.
  func improvements(_ maker: Int, _ state: Int) -> [Int] {
    moves[maker][state].filter { improves(maker, state, $0) }
  }

  /// The movers that act for a coalition.
  func movers(of coalition: Set<Int>, jointly: Bool) -> [Int] {
    movers.indices.filter { movers[$0].isSubset(of: coalition) && (jointly || $0 < values.count) }
  }

  /// R_H or R+_H: what legal sequences of at least one move reach.
  func reach(_ state: Int, by acting: [Int], improving: Bool) -> [Int] {
    let width = movers.count + 1
    var isSeen = Array(repeating: false, count: stateCount * width)
    var waiting = [(state: state, last: movers.count)]
    while let node = waiting.popLast() {
      for mover in acting where mover != node.last {
        for to in moves[mover][node.state] where !isSeen[to * width + mover] {
          guard !improving || improves(mover, node.state, to) else { continue }
          isSeen[to * width + mover] = true
          waiting.append((to, mover))
        }
      }
    }
    return (0..<stateCount).filter { isSeen[$0 * width..<($0 + 1) * width].contains(true) }
  }

  /// Whether a state is stable for a decision maker.
  func isStable(_ state: Int, _ maker: Int, _ concept: StabilityConcept) -> Bool {
    let others = makers.filter { $0 != maker }
    let value = values[maker]
    return improvements(maker, state).allSatisfy { improvement in
      guard concept != .nash else { return false }
      let improving = concept == .sequential || concept == .sequentialSymmetric
      return reach(improvement, by: others, improving: improving).contains { answer in
        guard value[answer] <= value[state] else { return false }
        guard concept == .symmetric || concept == .sequentialSymmetric else { return true }
        return moves[maker][answer].allSatisfy { value[$0] <= value[state] }
      }
    }
  }

  func stable(_ concept: StabilityConcept, _ maker: Int) -> [Int] {
    (0..<stateCount).filter { isStable($0, maker, concept) }
  }
}

extension StabilityDefinition {
  /// The states and arcs of an option form, package by package.
  init(_ form: OptionForm, values: [[Int]]) {
    let packages = form.optionCounts.reduce([[]]) { packages, count in
      packages.flatMap { package in (0..<count).map { package + [$0] } }
    }.filter { package in form.rules.allSatisfy { $0.holds(for: package) } }
    var states: [Int] = []
    for (index, package) in packages.enumerated() {
      states.append(Self.state(of: package, packages[..<index], states, form))
    }
    let movers = Self.movers(of: form)
    let count = (states.max() ?? -1) + 1
    var moves = movers.map { _ in Array(repeating: Set<Int>(), count: count) }
    for (mover, members) in movers.enumerated() {
      for (from, first) in packages.enumerated() {
        for (to, second) in packages.enumerated() where states[from] != states[to] {
          let isMove = form.optionCounts.indices.allSatisfy { issue in
            first[issue] == second[issue]
              || Set(form.movers[issue].members) == members
                && form.allowed[issue][first[issue]][second[issue]]
          }
          if isMove { moves[mover][states[from]].insert(states[to]) }
        }
      }
    }
    self.init(
      stateCount: count, movers: movers, moves: moves.map { $0.map { $0.sorted() } },
      values: values)
  }

  static func movers(of form: OptionForm) -> [Set<Int>] {
    var movers = (0..<form.decisionMakerCount).map { Set([$0]) }
    let joint = form.movers.filter { $0.count > 1 }.map(\.members)
      .sorted { $0.lexicographicallyPrecedes($1) }
    for members in joint where !movers.contains(Set(members)) { movers.append(Set(members)) }
    return movers
  }

  /// The state of the first package from which it cannot be told apart. Tests merge by one
  /// condition at the most.
  private static func state(
    of package: [Int], _ earlier: ArraySlice<[Int]>, _ states: [Int], _ form: OptionForm
  ) -> Int {
    for condition in form.merged where condition.holds(for: package) {
      if let twin = earlier.firstIndex(where: condition.holds) { return states[twin] }
    }
    return (states.max() ?? -1) + 1
  }
}
