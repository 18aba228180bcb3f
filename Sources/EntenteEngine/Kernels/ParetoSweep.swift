/// The non-dominated union of moved sets for two parties.
///
/// Each list falls in the first worth and rises in the second. A sweep from the best first worth
/// down takes the next point from the head of some list; a list whose head is not better for the
/// second party than what was taken last moves on past all such points, so that a point which
/// does not survive costs one comparison. Many lists are swept a few at a time, and the results
/// swept again, as in a merge sort.
///
/// ## Source
/// Nemhauser and Ullmann (1969), "Discrete dynamic programming and capital allocation",
/// doi:10.1287/mnsc.15.9.494, for lists in place of tables; the sweep over several lists at once
/// is a merge with heads that skip.
struct ParetoSweep {
  private let workspace: ParetoWorkspace
  private let floors: [Double]

  /// How many lists are swept at once.
  private static let fanIn = 16

  init(workspace: ParetoWorkspace, floors: [Double]) {
    self.workspace = workspace
    self.floors = floors
  }

  /// The union, its nodes not joined yet.
  func union(_ lists: [ParetoList]) throws(ParetoLimit) -> ParetoSet {
    if lists.count <= Self.fanIn { return try sweep(lists[...], floors: floors) }
    var levels: [[ParetoSet]] = []
    for start in stride(from: 0, to: lists.count, by: Self.fanIn) {
      let end = min(lists.count, start + Self.fanIn)
      try add(try sweep(lists[start..<end], floors: floors), to: &levels)
    }
    return try merged(levels.reversed().flatMap { $0 })
  }

  /// Puts a result on the lowest level; a full level becomes one set of the next.
  private func add(_ set: ParetoSet, to levels: inout [[ParetoSet]]) throws(ParetoLimit) {
    try workspace.check(more: set.count)
    var (set, level) = (set, 0)
    while true {
      if level == levels.count { levels.append([]) }
      levels[level].append(set)
      if levels[level].count < Self.fanIn { return }
      set = try merged(levels[level])
      levels[level] = []
      level += 1
    }
  }

  private func merged(_ sets: [ParetoSet]) throws(ParetoLimit) -> ParetoSet {
    let lists = sets.map { ParetoList($0, shift: workspace.zeros) }
    try workspace.spend(sets.reduce(0) { $0 + $1.count })
    defer { withExtendedLifetime(sets) {} }
    let none = [-Double.infinity, -Double.infinity]
    if lists.count <= Self.fanIn { return try sweep(lists[...], floors: none) }
    return try ParetoSweep(workspace: workspace, floors: none).union(lists)
  }

  private func sweep(
    _ lists: ArraySlice<ParetoList>, floors: [Double]
  ) throws(ParetoLimit) -> ParetoSet {
    let heads = UnsafeMutablePointer<Head>.allocate(capacity: lists.count)
    defer { heads.deallocate() }
    let rounders = (workspace.grid.rounders[0], workspace.grid.rounders[1])
    var (count, most) = (0, 0)
    for list in lists {
      let range = list.within(floors)
      guard !range.isEmpty else { continue }
      heads[count] = Head(list, range, rounders)
      count += 1
      most += range.count
    }
    let output = workspace.output(capacity: most)
    let taken = output.fill(from: heads, count: count, rounders)
    return output.set(count: taken, memory: workspace.memory)
  }
}

extension ParetoList {
  /// The points at or over the floors: both worths are monotone, so they are a stretch.
  fileprivate func within(_ floors: [Double]) -> Range<Int> {
    var (low, high) = (range.lowerBound, range.upperBound)
    if floors[0] > -.infinity { while high > low, value(high - 1, 0) < floors[0] { high -= 1 } }
    if floors[1] > -.infinity { while low < high, value(low, 1) < floors[1] { low += 1 } }
    return low..<high
  }
}

/// Where a sweep stands in one list.
private struct Head {
  let firsts: UnsafeMutablePointer<Double>
  let seconds: UnsafeMutablePointer<Double>
  let left: UnsafeMutablePointer<Int32>
  let right: UnsafeMutablePointer<Int32>?
  let rightNode: Int32
  let firstShift: Double
  let secondShift: Double
  var point: Int
  let end: Int
  /// The keys of the current point.
  var first: Double
  var second: Double

  init(_ list: ParetoList, _ range: Range<Int>, _ rounders: (Double, Double)) {
    firsts = list.values
    seconds = list.values + list.stride
    left = list.left
    right = list.right
    rightNode = list.rightNode
    firstShift = list.shift[0]
    secondShift = list.shift[list.shiftStride]
    point = range.lowerBound
    end = range.upperBound
    first = (firsts[point] + firstShift) + rounders.0
    second = (seconds[point] + secondShift) + rounders.1
  }

  /// Moves to the next point that is better for the second party than `top`; `false` at the end.
  @inline(__always)
  mutating func advance(over top: Double, _ rounders: (Double, Double)) -> Bool {
    var next = point
    var key = second
    repeat {
      next += 1
      if next == end { return false }
      key = (seconds[next] + secondShift) + rounders.1
    } while key <= top
    point = next
    second = key
    first = (firsts[next] + firstShift) + rounders.0
    return true
  }
}

/// Room for the result of a sweep, used again and again.
final class ParetoOutput {
  private var capacity: Int
  private var firsts: UnsafeMutablePointer<Double>
  private var seconds: UnsafeMutablePointer<Double>
  private var left: UnsafeMutablePointer<Int32>
  private var right: UnsafeMutablePointer<Int32>

  init(capacity: Int) {
    self.capacity = capacity
    firsts = .allocate(capacity: capacity)
    seconds = .allocate(capacity: capacity)
    left = .allocate(capacity: capacity)
    right = .allocate(capacity: capacity)
  }

  deinit {
    firsts.deallocate()
    seconds.deallocate()
    left.deallocate()
    right.deallocate()
  }

  /// Whether so many points fit.
  func holds(_ points: Int) -> Bool { points <= capacity }

  /// Sweeps the lists and returns how many points survive.
  fileprivate func fill(
    from heads: UnsafeMutablePointer<Head>, count: Int, _ rounders: (Double, Double)
  ) -> Int {
    var (open, taken) = (count, 0)
    while open > 0 {
      var best = 0
      var (first, second) = (heads[0].first, heads[0].second)
      for index in 1..<max(1, open) {
        let key = heads[index].first
        if key > first || (key == first && heads[index].second > second) {
          (best, first, second) = (index, key, heads[index].second)
        }
      }
      take(heads + best, at: taken)
      taken += 1
      var index = 0
      while index < open {
        if heads[index].second <= second, !heads[index].advance(over: second, rounders) {
          open -= 1
          heads[index] = heads[open]
        } else {
          index += 1
        }
      }
    }
    return taken
  }

  @inline(__always)
  private func take(_ head: UnsafeMutablePointer<Head>, at place: Int) {
    let point = head.pointee.point
    firsts[place] = head.pointee.firsts[point] + head.pointee.firstShift
    seconds[place] = head.pointee.seconds[point] + head.pointee.secondShift
    left[place] = head.pointee.left[point]
    right[place] = head.pointee.right.map { $0[point] } ?? head.pointee.rightNode
  }

  /// The first points as a set, their nodes not joined yet.
  func set(count: Int, memory: ParetoMemory) -> ParetoSet {
    let result = ParetoSet(count: count, dimension: 2, isJoined: false, memory: memory)
    result.values.update(from: firsts, count: count)
    (result.values + count).update(from: seconds, count: count)
    result.left.update(from: left, count: count)
    result.right!.update(from: right, count: count)
    return result
  }
}
