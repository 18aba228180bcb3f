/// Thins sorted rows of three worths: behind the first worth, what counts of all earlier rows is
/// the staircase of their second and third worths.
///
/// ## Source
/// Kung, Luccio and Preparata (1975), "On finding the maxima of a set of vectors",
/// doi:10.1145/321906.321910, with a sorted array in place of a balanced tree.
struct ParetoStaircase {
  /// Shape `[step]`: ascending.
  private let seconds: UnsafeMutablePointer<Double>
  /// Shape `[step]`: descending.
  private let thirds: UnsafeMutablePointer<Double>
  private var steps = 0

  /// The rows that no earlier row is at least as good as, ascending.
  /// - Precondition: sorted by falling keys, without repeats.
  /// - Complexity: O(rows * log(rows) + moved steps).
  static func keep(_ rows: ParetoRows) -> [Int32] {
    var stairs = ParetoStaircase(capacity: rows.count)
    defer { stairs.free() }
    var kept: [Int32] = []
    for row in 0..<rows.count where stairs.admits(rows.keys[row * 3 + 1], rows.keys[row * 3 + 2]) {
      kept.append(Int32(row))
    }
    return kept
  }

  private init(capacity: Int) {
    seconds = .allocate(capacity: capacity + 1)
    thirds = .allocate(capacity: capacity + 1)
  }

  private func free() {
    seconds.deallocate()
    thirds.deallocate()
  }

  /// Adds a point to the staircase; `false` where a step is at least as good.
  private mutating func admits(_ second: Double, _ third: Double) -> Bool {
    let place = firstStep(from: second)
    if place < steps, thirds[place] >= third { return false }
    var low = place
    while low > 0, thirds[low - 1] <= third { low -= 1 }
    let high = place < steps && seconds[place] == second ? place + 1 : place
    replace(low..<high, second, third)
    return true
  }

  /// The first step whose second worth is at least so much.
  private func firstStep(from second: Double) -> Int {
    var (low, count) = (0, steps)
    while count > 0 {
      let half = count / 2
      if seconds[low + half] < second {
        low += half + 1
        count -= half + 1
      } else {
        count = half
      }
    }
    return low
  }

  private mutating func replace(_ range: Range<Int>, _ second: Double, _ third: Double) {
    let moved = steps - range.upperBound
    if range.count != 1 {
      (seconds + range.lowerBound + 1).update(from: seconds + range.upperBound, count: moved)
      (thirds + range.lowerBound + 1).update(from: thirds + range.upperBound, count: moved)
    }
    seconds[range.lowerBound] = second
    thirds[range.lowerBound] = third
    steps += 1 - range.count
  }
}
