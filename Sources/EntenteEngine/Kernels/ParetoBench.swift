/// Where a few lists of two parties are swept: their heads, and room for what survives, used
/// again and again.
///
/// The keys of the heads lie side by side, apart from all else, and the best head is found
/// without a branch: a key of the grid is a whole number in the low bits of a `Double` with a
/// known exponent, so shifted up it leaves room for the list's number.
final class ParetoBench {
  /// How many lists are swept at once.
  static let lists = 16
  private static let listBits: UInt64 = 4

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
  }

  private let firstRounder: Double
  private let secondRounder: Double
  private let lanes: UnsafeMutablePointer<Lane>
  /// Shape `[lane]`: the key of the head's first worth, then the lane's number; 0 at the end.
  private let firstKeys: UnsafeMutablePointer<UInt64>
  /// Shape `[lane]`: the key of the head's second worth; infinite at the end.
  private let secondKeys: UnsafeMutablePointer<Double>
  private var laneCount = 0
  private var capacity = 1024
  private var firsts: UnsafeMutablePointer<Double>
  private var seconds: UnsafeMutablePointer<Double>
  private var left: UnsafeMutablePointer<Int32>
  private var right: UnsafeMutablePointer<Int32>
  private var taken = 0

  init(grid: ParetoGrid) {
    (firstRounder, secondRounder) = (grid.rounders[0], grid.rounders[1])
    lanes = .allocate(capacity: Self.lists)
    firstKeys = .allocate(capacity: Self.lists)
    secondKeys = .allocate(capacity: Self.lists)
    firsts = .allocate(capacity: capacity)
    seconds = .allocate(capacity: capacity)
    left = .allocate(capacity: capacity)
    right = .allocate(capacity: capacity)
  }

  deinit {
    lanes.deallocate()
    firstKeys.deallocate()
    secondKeys.deallocate()
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
      secondShift: list.shift[list.shiftStride], point: range.lowerBound, end: range.upperBound)
    let lane = lanes + laneCount
    secondKeys[laneCount] =
      (lane.pointee.seconds[range.lowerBound] + lane.pointee.secondShift) + secondRounder
    setFirstKey(laneCount)
    laneCount += 1
  }

  @inline(__always)
  private func setFirstKey(_ lane: Int) {
    let worth = lanes[lane].firsts[lanes[lane].point] + lanes[lane].firstShift
    firstKeys[lane] =
      (worth + firstRounder).bitPattern &<< Self.listBits | UInt64(truncatingIfNeeded: lane)
  }

  /// Sweeps the lists, of so many points at the most, and returns how many points survive.
  func sweep(most: Int) -> Int {
    makeRoom(for: most)
    taken = 0
    var last: UInt64 = 0
    while true {
      var best: UInt64 = 0
      for lane in 0..<laneCount { best = max(best, firstKeys[lane]) }
      if best == 0 { return taken }
      let lane = Int(truncatingIfNeeded: best & (1 &<< Self.listBits - 1))
      // Of points with the same first worth, the next one is better: it takes the last one's place.
      if best &>> Self.listBits == last { taken -= 1 }
      last = best &>> Self.listBits
      take(lane)
      advanceAll(over: secondKeys[lane])
    }
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

  /// Moves every head on to a point that is better for the second party than `top`.
  @inline(__always)
  private func advanceAll(over top: Double) {
    var behind: UInt32 = 0
    for lane in 0..<laneCount {
      behind |= (secondKeys[lane] <= top ? 1 : 0) &<< UInt32(truncatingIfNeeded: lane)
    }
    while behind != 0 {
      advance(behind.trailingZeroBitCount, over: top)
      behind &= behind &- 1
    }
  }

  @inline(__always)
  private func advance(_ index: Int, over top: Double) {
    let (seconds, shift) = (lanes[index].seconds, lanes[index].secondShift)
    let (end, rounder) = (lanes[index].end, secondRounder)
    var point = lanes[index].point
    var key = top
    repeat {
      point &+= 1
      guard point < end else {
        firstKeys[index] = 0
        secondKeys[index] = .infinity
        return
      }
      key = (seconds[point] + shift) + rounder
    } while key <= top
    lanes[index].point = point
    secondKeys[index] = key
    setFirstKey(index)
  }

  /// Copies what survived, its nodes not joined yet.
  func copy(to set: ParetoSet) {
    set.values.update(from: firsts, count: taken)
    (set.values + taken).update(from: seconds, count: taken)
    set.left.update(from: left, count: taken)
    set.right!.update(from: right, count: taken)
  }
}
