/// Thins sorted rows of four and more worths by dividing them, and what is left to compare, again
/// and again.
///
/// Rows in the better half by the first worth can only be beaten among themselves. The worse half
/// is thinned by itself and then filtered by the better half, for which the first worth no longer
/// matters: one party less. A filter splits both sides at a worth of the next party; the better
/// part of the filter needs one party less for the worse part of the filtered.
///
/// ## Source
/// Kung, Luccio and Preparata (1975), doi:10.1145/321906.321910; Bentley (1980),
/// "Multidimensional divide-and-conquer", doi:10.1145/358841.358850.
struct ParetoDivision {
  private typealias Rows = UnsafeMutablePointer<Int32>

  private let keys: UnsafeMutablePointer<Double>
  private let dimension: Int
  /// How many rows have been compared with another.
  private let compared: UnsafeMutablePointer<Int>
  private let mostCompared: Int

  /// Below so many pairs, every pair is compared.
  private static let fewPairs = 256

  /// The rows that no earlier row is at least as good as, ascending, and how often two rows were
  /// compared; `nil` where that would be more often than is allowed.
  /// - Precondition: sorted by falling keys, without repeats.
  static func keep(_ rows: ParetoRows, comparing most: Int) -> (kept: [Int32], compared: Int)? {
    withUnsafeTemporaryAllocation(of: Int.self, capacity: 1) { compared in
      compared[0] = 0
      let division = ParetoDivision(
        keys: rows.keys, dimension: rows.dimension, compared: compared.baseAddress!,
        mostCompared: most)
      var indices = (0..<Int32(rows.count)).map { $0 }
      let kept = indices.withUnsafeMutableBufferPointer { buffer in
        buffer.isEmpty ? 0 : division.thin(buffer.baseAddress!, buffer.count)
      }
      return division.isExhausted ? nil : (indices[..<kept].sorted(), compared[0])
    }
  }

  /// Whether what is left is not looked at any more.
  private var isExhausted: Bool { compared.pointee > mostCompared }

  @inline(__always)
  private func key(_ row: Int32, _ party: Int) -> Double { keys[Int(row) * dimension + party] }

  /// Moves the survivors of rows in sorted order to the front and returns their number.
  private func thin(_ rows: Rows, _ count: Int) -> Int {
    if isExhausted { return count }
    if count <= 24 { return thinByPairs(rows, count) }
    let half = count / 2
    let better = thin(rows, half)
    var worse = thin(rows + half, count - half)
    worse = filter(rows + half, worse, by: rows, better, last: dimension - 1)
    (rows + better).update(from: rows + half, count: worse)
    return better + worse
  }

  private func thinByPairs(_ rows: Rows, _ count: Int) -> Int {
    var kept = 0
    for index in 0..<count where !isBeaten(rows[index], by: rows, kept, last: dimension - 1) {
      rows[kept] = rows[index]
      kept += 1
    }
    return kept
  }

  /// Whether one of the rows is at least as good for all parties from the second to `last`.
  @inline(__always)
  private func isBeaten(_ row: Int32, by rows: Rows, _ count: Int, last: Int) -> Bool {
    let own = keys + Int(row) * dimension
    for index in 0..<count {
      let other = keys + Int(rows[index]) * dimension
      var party = last
      while party > 0, other[party] >= own[party] { party -= 1 }
      if party == 0 {
        compared.pointee += index + 1
        return true
      }
    }
    compared.pointee += count
    return false
  }

  /// Moves the rows that none of `judges` beats to the front and returns their number; both may
  /// change their order.
  private func filter(
    _ rows: Rows, _ count: Int, by judges: Rows, _ judgeCount: Int, last: Int
  ) -> Int {
    if count == 0 || judgeCount == 0 || isExhausted { return count }
    if last == 1 { return filterByBest(rows, count, by: judges, judgeCount) }
    if count * judgeCount <= Self.fewPairs || count <= 4 || judgeCount <= 4 {
      return filterByPairs(rows, count, by: judges, judgeCount, last: last)
    }
    guard let cut = cut(rows, count, judges, judgeCount, party: last) else {
      return filter(rows, count, by: judges, judgeCount, last: last - 1)
    }
    let goodRows = partition(rows, count, from: cut, party: last)
    let goodJudges = partition(judges, judgeCount, from: cut, party: last)
    var poor = filter(
      rows + goodRows, count - goodRows, by: judges, goodJudges, last: last - 1)
    poor = filter(
      rows + goodRows, poor, by: judges + goodJudges, judgeCount - goodJudges, last: last)
    let good = filter(rows, goodRows, by: judges, goodJudges, last: last)
    (rows + good).update(from: rows + goodRows, count: poor)
    return good + poor
  }

  private func filterByBest(
    _ rows: Rows, _ count: Int, by judges: Rows, _ judgeCount: Int
  ) -> Int {
    var best = key(judges[0], 1)
    for index in 1..<judgeCount { best = max(best, key(judges[index], 1)) }
    var kept = 0
    for index in 0..<count where key(rows[index], 1) > best {
      rows[kept] = rows[index]
      kept += 1
    }
    return kept
  }

  private func filterByPairs(
    _ rows: Rows, _ count: Int, by judges: Rows, _ judgeCount: Int, last: Int
  ) -> Int {
    var kept = 0
    for index in 0..<count where !isBeaten(rows[index], by: judges, judgeCount, last: last) {
      rows[kept] = rows[index]
      kept += 1
    }
    return kept
  }

  /// A worth with some rows or judges at or over it and some below; `nil` where all are equal.
  private func cut(
    _ rows: Rows, _ count: Int, _ judges: Rows, _ judgeCount: Int, party: Int
  ) -> Double? {
    let middle =
      count > judgeCount ? median(rows, count, party) : median(judges, judgeCount, party)
    var (least, next) = (Double.infinity, Double.infinity)
    for (rows, count) in [(rows, count), (judges, judgeCount)] {
      for index in 0..<count {
        let key = key(rows[index], party)
        least = min(least, key)
        if key > middle { next = min(next, key) }
      }
    }
    if least < middle { return middle }
    return next < .infinity ? next : nil
  }

  /// The median of up to nine rows spread evenly.
  private func median(_ rows: Rows, _ count: Int, _ party: Int) -> Double {
    withUnsafeTemporaryAllocation(of: Double.self, capacity: 9) { sample in
      let taken = min(9, count)
      for index in 0..<taken {
        let new = key(rows[index * count / taken], party)
        var place = index
        while place > 0, sample[place - 1] > new {
          sample[place] = sample[place - 1]
          place -= 1
        }
        sample[place] = new
      }
      return sample[taken / 2]
    }
  }

  /// Moves rows at or over a worth to the front and returns their number.
  private func partition(_ rows: Rows, _ count: Int, from cut: Double, party: Int) -> Int {
    var (low, high) = (0, count)
    while low < high {
      if key(rows[low], party) >= cut {
        low += 1
      } else {
        high -= 1
        (rows[low], rows[high]) = (rows[high], rows[low])
      }
    }
    return low
  }
}
