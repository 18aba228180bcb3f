/// The moves of one mover without its arcs.
///
/// States that differ only in the mover's own issues form a *fibre*. Within it, states between
/// which the mover can go both ways, and that are alike in where they lead and where they can be
/// reached from, form a *cell*; all fibres have the same cells. From a state the mover reaches the
/// other states of its own cell and all states of the cells that its cell leads to. With
/// reversible options a fibre is one cell, so that what holds of all of a mover's moves is said
/// once a fibre instead of once an arc. A *bucket* is a cell of a fibre.
///
/// A model given by arcs has one fibre, and each state is a cell.
struct MoveTable: Sendable {
  /// How many cells a fibre has.
  let cellCount: Int
  let bucketCount: Int
  /// Shape `[state]`: fibre x `cellCount` + cell.
  let bucketOf: [Int32]
  /// Shape `[cell]`: the cells that lead to it, itself included.
  let sources: NumberLists
  /// Shape `[cell]`: the cells that it leads to, itself included.
  let targets: NumberLists

  init(cellCount: Int, bucketCount: Int, bucketOf: [Int32], targets: NumberLists) {
    self.cellCount = cellCount
    self.bucketCount = bucketCount
    self.bucketOf = bucketOf
    self.targets = targets
    sources = targets.reversed
  }

  /// The table of arcs.
  init(stateCount: Int, arcs: [ConflictModel.Arc]) {
    let stays = (0..<Int32(stateCount)).map { ($0, $0) }
    let pairs = arcs.map { (Int32($0.from), Int32($0.to)) } + stays
    self.init(
      cellCount: stateCount, bucketCount: stateCount, bucketOf: Array(0..<Int32(stateCount)),
      targets: NumberLists(count: stateCount, pairs: pairs))
  }

  /// Whether no two states can lead to each other, as each has a bucket of its own.
  /// - Complexity: O(states + buckets).
  var isIdle: Bool {
    guard cellCount == 1 else { return false }
    var isTaken = Array(repeating: false, count: bucketCount)
    for bucket in bucketOf {
      if isTaken[Int(bucket)] { return false }
      isTaken[Int(bucket)] = true
    }
    return true
  }

  /// The buckets that a bucket leads to, itself included.
  func targets(ofBucket bucket: Int) -> (base: Int, cells: ArraySlice<Int32>) {
    let cell = bucket % cellCount
    return (bucket - cell, targets[cell])
  }

  /// The states one move away, smallest first.
  func moves(from state: Int) -> [Int] {
    let (base, cells) = targets(ofBucket: Int(bucketOf[state]))
    let buckets = BitSet(cells.map { Int($0) })
    return bucketOf.indices.filter {
      let cell = Int(bucketOf[$0]) - base
      return $0 != state && cell >= 0 && cell < cellCount && buckets.contains(cell)
    }
  }

  /// The same moves among some of the states only; shape of `states`: ascending.
  func restricted(to states: [Int]) -> MoveTable {
    MoveTable(
      cellCount: cellCount, bucketCount: bucketCount, bucketOf: states.map { bucketOf[$0] },
      targets: targets)
  }
}

/// Lists of numbers, one after another in one array.
struct NumberLists: Sendable {
  /// Shape `[list + 1]`: where each list starts.
  let starts: [Int32]
  let elements: [Int32]

  /// Lists by pairs (list, element), sorted and without repetitions.
  init(count: Int, pairs: [(Int32, Int32)]) {
    var starts = Array(repeating: Int32(0), count: count + 1)
    var elements: [Int32] = []
    elements.reserveCapacity(pairs.count)
    var last: (Int32, Int32) = (-1, -1)
    for pair in pairs.sorted(by: <) where pair != last {
      elements.append(pair.1)
      starts[Int(pair.0) + 1] = Int32(elements.count)
      last = pair
    }
    for list in 0..<count { starts[list + 1] = max(starts[list + 1], starts[list]) }
    self.starts = starts
    self.elements = elements
  }

  var count: Int { starts.count - 1 }

  subscript(list: Int) -> ArraySlice<Int32> {
    elements[Int(starts[list])..<Int(starts[list + 1])]
  }

  /// Each list names the lists that named it.
  var reversed: NumberLists {
    NumberLists(
      count: count,
      pairs: (0..<count).flatMap { list in self[list].map { ($0, Int32(list)) } })
  }
}
