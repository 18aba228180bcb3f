/// Where a few lists of two parties are swept: their heads, and room for what survives, used
/// again and again.
///
/// The keys of the heads lie side by side, apart from all else, and the best head is found
/// without a branch: a key is a multiple of the grid's step, and the fraction of a step that is
/// added to it says whose it is. A head that was passed by a better point for the second party is
/// moved on only when its turn comes, and then over all that was passed by.
final class ParetoListMerge {
  /// How many lists are swept at once.
  static let lists = 16

  /// A list that is being swept.
  private struct Lane {
    var firsts: UnsafeMutablePointer<Double>
    var seconds: UnsafeMutablePointer<Double>
    var left: UnsafeMutablePointer<Int32>
    var right: UnsafeMutablePointer<Int32>?
    var rightNode: Int32
    var firstShift: Double
    var secondShift: Double
    var point: Int
    var end: Int
    /// Added to a key to tell the lane: of equal heads the first lane's comes first.
    var label: Double
  }

  private let firstRounder: Double
  private let secondRounder: Double
  /// Makes room under the last bit of a key for the number of a lane.
  private let laneRoom: Double
  private let laneStep: Double
  private let lanes: UnsafeMutablePointer<Lane>
  /// Shape `[lane]`: the key of the head's first worth with the lane's number; 0 at the end.
  private let keys: UnsafeMutablePointer<Double>
  private var laneCount = 0
  private var capacity = 1024
  private var firsts: UnsafeMutablePointer<Double>
  private var seconds: UnsafeMutablePointer<Double>
  private var left: UnsafeMutablePointer<Int32>
  private var right: UnsafeMutablePointer<Int32>
  private var taken = 0

  init(grid: ParetoGrid) {
    (firstRounder, secondRounder) = (grid.rounders[0], grid.rounders[1])
    laneRoom = grid.rounders[0] / Double(Self.lists)
    laneStep = grid.steps[0] / Double(Self.lists)
    lanes = .allocate(capacity: Self.lists)
    keys = .allocate(capacity: Self.lists)
    firsts = .allocate(capacity: capacity)
    seconds = .allocate(capacity: capacity)
    left = .allocate(capacity: capacity)
    right = .allocate(capacity: capacity)
  }

  deinit {
    lanes.deallocate()
    keys.deallocate()
    freeRoom()
  }

  private func freeRoom() {
    firsts.deallocate()
    seconds.deallocate()
    left.deallocate()
    right.deallocate()
  }

  private func makeRoom(for points: Int) {
    guard points > capacity else { return }
    freeRoom()
    capacity = 2 * points
    firsts = .allocate(capacity: capacity)
    seconds = .allocate(capacity: capacity)
    left = .allocate(capacity: capacity)
    right = .allocate(capacity: capacity)
  }

  /// Forgets all lists.
  func clear() { laneCount = 0 }

  /// Adds a list.
  /// - Precondition: fewer than `lists` so far; the stretch is not empty.
  func add(_ list: ParetoList, _ range: Range<Int>) {
    lanes[laneCount] = Lane(
      firsts: list.values, seconds: list.values + list.stride, left: list.left,
      right: list.right, rightNode: list.rightNode, firstShift: list.shift[0],
      secondShift: list.shift[list.shiftStride], point: range.lowerBound, end: range.upperBound,
      label: laneRoom + laneStep * Double(Self.lists - 1 - laneCount))
    setKey(laneCount)
    laneCount += 1
  }

  @inline(__always)
  private func setKey(_ index: Int) {
    let lane = lanes + index
    let worth = lane.pointee.firsts[lane.pointee.point] + lane.pointee.firstShift
    keys[index] = ((worth + firstRounder) - firstRounder) + lane.pointee.label
  }

  /// Sweeps the lists, of so many points at the most, and returns how many points survive.
  func sweep(most: Int) -> Int {
    makeRoom(for: most)
    taken = 0
    let laneBits = UInt64(Self.lists - 1)
    var (top, last) = (-Double.infinity, UInt64(0))
    while true {
      var best = 0.0
      for lane in 0..<laneCount { best = keys[lane] > best ? keys[lane] : best }
      if best == 0 { return taken }
      let lane = Int(truncatingIfNeeded: ~best.bitPattern & laneBits)
      let second = secondKey(lane)
      if second > top {
        // Of points with equal first worths the later is better: it takes the last one's place.
        let first = best.bitPattern & ~laneBits
        if first == last { taken -= 1 }
        (last, top) = (first, second)
        take(lane)
      }
      advance(lane, over: top)
    }
  }

  @inline(__always)
  private func secondKey(_ index: Int) -> Double {
    let lane = lanes + index
    return (lane.pointee.seconds[lane.pointee.point] + lane.pointee.secondShift) + secondRounder
  }

  @inline(__always)
  private func take(_ index: Int) {
    let lane = lanes + index
    let point = lane.pointee.point
    firsts[taken] = lane.pointee.firsts[point] + lane.pointee.firstShift
    seconds[taken] = lane.pointee.seconds[point] + lane.pointee.secondShift
    left[taken] = lane.pointee.left[point]
    right[taken] = lane.pointee.right.map { $0[point] } ?? lane.pointee.rightNode
    taken += 1
  }

  /// Moves a head on to a point that is better for the second party than `top`.
  @inline(__always)
  private func advance(_ index: Int, over top: Double) {
    let (seconds, shift) = (lanes[index].seconds, lanes[index].secondShift)
    let (end, rounder) = (lanes[index].end, secondRounder)
    var point = lanes[index].point
    repeat {
      point &+= 1
      guard point < end else {
        keys[index] = 0
        return
      }
    } while (seconds[point] + shift) + rounder <= top
    lanes[index].point = point
    setKey(index)
  }

  /// Copies what survived, its nodes not joined yet.
  func copy(to set: ParetoSet) {
    set.values.update(from: firsts, count: taken)
    (set.values + taken).update(from: seconds, count: taken)
    set.left.update(from: left, count: taken)
    set.right!.update(from: right, count: taken)
  }
}
