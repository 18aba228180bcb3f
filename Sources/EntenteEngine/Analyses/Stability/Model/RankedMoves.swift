/// One mover's moves with the states of each bucket in the order of its preference.
struct RankedMoves {
  let table: MoveTable
  let order: StateOrder
  /// Shape `[bucket + 1]`: where each bucket starts in `members`.
  let starts: [Int32]
  /// The states bucket by bucket, in each the least preferred first.
  let members: [Int32]

  /// - Complexity: O(states + buckets).
  init(_ table: MoveTable, _ order: StateOrder) {
    self.table = table
    self.order = order
    let buckets = table.bucketOf
    var starts = Array(repeating: Int32(0), count: table.bucketCount + 2)
    // Shifted by one place, so that filling leaves each bucket's start where it belongs.
    for bucket in buckets { starts[Int(bucket) + 2] += 1 }
    for bucket in 2..<starts.count { starts[bucket] += starts[bucket - 1] }
    var members = Array(repeating: Int32(0), count: buckets.count)
    for state in Self.ascending(order.ranks, below: order.rankCount) {
      let bucket = Int(buckets[Int(state)]) + 1
      members[Int(starts[bucket])] = state
      starts[bucket] += 1
    }
    starts.removeLast()
    self.starts = starts
    self.members = members
  }

  /// States by a value in 0..<`bound`, the least first.
  /// - Complexity: O(states + bound).
  static func ascending(_ values: [Int32], below bound: Int) -> [Int32] {
    var next = Array(repeating: Int32(0), count: bound + 1)
    for value in values { next[Int(value) + 1] += 1 }
    for value in 0..<bound { next[value + 1] += next[value] }
    var states = Array(repeating: Int32(0), count: values.count)
    for (state, value) in values.enumerated() {
      states[Int(next[Int(value)])] = Int32(state)
      next[Int(value)] += 1
    }
    return states
  }

  /// Shape `[state]`: the greatest value among a state and those one move away.
  /// - Complexity: O(states + pairs of buckets that lead to each other).
  func greatestNear(_ values: [Int32]) -> [Int32] {
    var greatest = Array(repeating: Int32.min, count: table.bucketCount)
    for (bucket, value) in zip(table.bucketOf, values) {
      greatest[Int(bucket)] = max(greatest[Int(bucket)], value)
    }
    guard table.cellCount > 1 else { return table.bucketOf.map { greatest[Int($0)] } }
    var reached = greatest
    for bucket in 0..<table.bucketCount {
      let cell = bucket % table.cellCount
      let base = bucket - cell
      let end = Int(table.targets.starts[cell + 1])
      for index in Int(table.targets.starts[cell])..<end {
        let other = greatest[base + Int(table.targets.elements[index])]
        reached[bucket] = max(reached[bucket], other)
      }
    }
    return table.bucketOf.map { reached[Int($0)] }
  }
}
