/// An order in which to eliminate the variables of a graph: at each step one whose elimination
/// joins the fewest new pairs of variables, the first of these by index.
///
/// ## Source
/// Kjaerulff (1990), "Triangulation of graphs: algorithms giving small total state space".
package struct EliminationOrder: Sendable {
  /// Every variable, first eliminated first.
  package private(set) var variables: [Int] = []
  /// The most variables in a table when one of them is eliminated, less one.
  package private(set) var inducedWidth = 0
  /// The most rows of such a table; `Int.max` where that does not fit.
  package private(set) var largestTable = 1

  /// Finds an order.
  /// - Complexity: O(variables * neighbours^2 * variables / 64) on sparse graphs.
  package init(domains: [Int], scopes: [[Int]]) {
    var graph = Adjacency(count: domains.count, scopes: scopes)
    var fill = domains.indices.map { graph.missingPairs(around: $0) }
    var remaining = Array(domains.indices)
    while !remaining.isEmpty {
      let place = Self.place(ofLeast: fill, among: remaining)
      let variable = remaining.remove(at: place)
      let neighbours = graph.neighbours(of: variable)
      note(variable, neighbours, domains)
      for changed in graph.eliminate(variable, neighbours) {
        fill[changed] = graph.missingPairs(around: changed)
      }
    }
  }

  /// Where the first variable stands that joins the fewest pairs; none joins fewer than no pair.
  private static func place(ofLeast fill: [Int], among remaining: [Int]) -> Int {
    var best = 0
    for place in remaining.indices {
      if fill[remaining[place]] < fill[remaining[best]] { best = place }
      if fill[remaining[best]] == 0 { break }
    }
    return best
  }

  private mutating func note(_ variable: Int, _ neighbours: [Int], _ domains: [Int]) {
    variables.append(variable)
    inducedWidth = max(inducedWidth, neighbours.count)
    var rows = domains[variable]
    for neighbour in neighbours {
      let (product, overflow) = rows.multipliedReportingOverflow(by: domains[neighbour])
      rows = overflow ? Int.max : product
    }
    largestTable = max(largestTable, rows)
  }
}

/// Which variables share a table, as rows of bits.
private struct Adjacency {
  private let words: Int
  private var bits: [UInt64]

  init(count: Int, scopes: [[Int]]) {
    words = (count + 63) / 64
    bits = Array(repeating: 0, count: count * words)
    for scope in scopes {
      for a in scope { for b in scope where a != b { connect(a, b) } }
    }
  }

  private mutating func connect(_ a: Int, _ b: Int) {
    bits[a * words + b / 64] |= 1 << UInt64(b % 64)
  }

  private mutating func disconnect(_ a: Int, _ b: Int) {
    bits[a * words + b / 64] &= ~(1 << UInt64(b % 64))
  }

  func neighbours(of variable: Int) -> [Int] {
    var result: [Int] = []
    for word in 0..<words {
      var rest = bits[variable * words + word]
      while rest != 0 {
        result.append(word * 64 + rest.trailingZeroBitCount)
        rest &= rest - 1
      }
    }
    return result
  }

  /// Pairs of neighbours that do not share a table yet, each counted twice.
  func missingPairs(around variable: Int) -> Int {
    var missing = 0
    for neighbour in neighbours(of: variable) {
      for word in 0..<words {
        missing +=
          (bits[variable * words + word] & ~bits[neighbour * words + word]).nonzeroBitCount
      }
      missing -= 1
    }
    return missing
  }

  /// Joins the neighbours, drops the variable, and returns whose surroundings changed.
  mutating func eliminate(_ variable: Int, _ neighbours: [Int]) -> [Int] {
    var changed = BitSet(neighbours)
    for a in neighbours {
      for b in neighbours where a != b { connect(a, b) }
      disconnect(a, variable)
    }
    for a in neighbours { for b in self.neighbours(of: a) { changed.insert(b) } }
    return changed.members
  }
}
