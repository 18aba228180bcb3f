/// What orders with ties say of some elements: classes of equals, and which stands above which.
///
/// Orders that contradict each other leave only one way: the elements concerned are equal.
struct OrderClasses {
  /// Shape `[element]`: its class.
  private(set) var classOf: [Int] = []
  /// Shape `[class]`: its elements; classes are numbered by their first elements.
  private(set) var members: [[Int]] = []
  /// Shape `[class]`: the classes that are at least as high, itself apart.
  private(set) var above: [BitSet] = []
  /// Shape `[class]`: the classes directly below.
  private(set) var lowerCovers: [[Int]] = []
  /// Shape `[class]`: the classes directly above.
  private(set) var upperCovers: [[Int]] = []

  /// Reads orders: shape `[order][tier]`, highest tier first.
  /// - Complexity: O(elements^3 / 64), and O(elements) where there are no orders.
  init(count: Int, orders: [[[Int]]]) {
    let reach = Self.closure(count: count, orders: orders)
    classOf = Array(repeating: -1, count: count)
    for element in 0..<count where classOf[element] < 0 {
      let equals = reach[element].members.filter { reach[$0].contains(element) }
      for equal in equals + [element] { classOf[equal] = members.count }
      members.append(Array(Set(equals + [element])).sorted())
    }
    above = members.map { _ in BitSet() }
    for (high, elements) in members.enumerated() {
      for low in reach[elements[0]].members where classOf[low] != high {
        above[classOf[low]].insert(high)
      }
    }
    findCovers()
  }

  var count: Int { members.count }

  /// Whether no class is above another.
  var isFlat: Bool { above.allSatisfy(\.isEmpty) }

  private static func closure(count: Int, orders: [[[Int]]]) -> [BitSet] {
    var reach = Array(repeating: BitSet(), count: count)
    for tiers in orders {
      for (tier, elements) in tiers.enumerated() {
        for (first, next) in zip(elements, elements.dropFirst()) {
          reach[first].insert(next)
          reach[next].insert(first)
        }
        if tier > 0, let high = tiers[tier - 1].first, let low = elements.first {
          reach[high].insert(low)
        }
      }
    }
    for middle in 0..<count where !reach[middle].isEmpty {
      for element in 0..<count where reach[element].contains(middle) {
        reach[element] = reach[element].union(reach[middle])
      }
    }
    return reach
  }

  private mutating func findCovers() {
    lowerCovers = members.map { _ in [] }
    upperCovers = members.map { _ in [] }
    for low in above.indices {
      let between = above[low].members.reduce(into: BitSet()) { $0 = $0.union(above[$1]) }
      upperCovers[low] = above[low].subtracting(between).members
      for high in upperCovers[low] { lowerCovers[high].append(low) }
    }
  }

  /// The classes from the lowest up, each after all that are below it.
  var upward: [Int] {
    let below = above.indices.map { high in above.count { $0.contains(high) } }
    return above.indices.sorted { (below[$0], $0) < (below[$1], $1) }
  }

  /// Components whose classes are all above or below one another, best first; `nil` where some
  /// component is no chain.
  var chains: [[Int]]? {
    guard lowerCovers.allSatisfy({ $0.count < 2 }), upperCovers.allSatisfy({ $0.count < 2 })
    else { return nil }
    return upperCovers.indices.filter { upperCovers[$0].isEmpty }.map { top in
      var chain = [top]
      while let next = lowerCovers[chain[chain.count - 1]].first { chain.append(next) }
      return chain
    }
  }
}
