/// Candidates written out row by row: keys to compare, and where each came from.
struct ParetoRows {
  private struct Entry {
    var key: Double
    var candidate: Int32
  }

  let dimension: Int
  private(set) var count = 0
  /// Shape `[row][party]`.
  private(set) var keys: UnsafeMutablePointer<Double>
  private var spare: UnsafeMutablePointer<Double>
  private let entries: UnsafeMutablePointer<Entry>
  private let listOf: UnsafeMutablePointer<Int32>
  private let pointOf: UnsafeMutablePointer<Int32>

  /// Makes room for all points of the lists.
  init(dimension: Int, lists: [ParetoList]) {
    let capacity = max(1, lists.reduce(0) { $0 + $1.range.count })
    self.dimension = dimension
    keys = .allocate(capacity: capacity * dimension)
    spare = .allocate(capacity: capacity * dimension)
    entries = .allocate(capacity: capacity)
    listOf = .allocate(capacity: capacity)
    pointOf = .allocate(capacity: capacity)
  }

  func free() {
    keys.deallocate()
    spare.deallocate()
    entries.deallocate()
    listOf.deallocate()
    pointOf.deallocate()
  }

  /// The list and the point that a row came from.
  @inline(__always)
  func origin(of row: Int) -> (list: Int, point: Int) {
    let candidate = Int(entries[row].candidate)
    return (Int(listOf[candidate]), Int(pointOf[candidate]))
  }

  /// Writes the candidates out, without those below a floor.
  mutating func fill(from lists: [ParetoList], floors: [Double], rounders: [Double]) {
    let isBounded = floors.contains { $0 > -.infinity }
    for (index, list) in lists.enumerated() {
      for point in list.range {
        if isBounded, isBelow(list, point, floors) { continue }
        add(list, point, index, rounders)
      }
    }
  }

  private func isBelow(_ list: ParetoList, _ point: Int, _ floors: [Double]) -> Bool {
    for party in 0..<dimension where list.value(point, party) < floors[party] { return true }
    return false
  }

  @inline(__always)
  private mutating func add(
    _ list: ParetoList, _ point: Int, _ index: Int, _ rounders: [Double]
  ) {
    let row = spare + count * dimension
    for party in 0..<dimension { row[party] = list.value(point, party) + rounders[party] }
    entries[count] = Entry(key: row[0], candidate: Int32(count))
    listOf[count] = Int32(index)
    pointOf[count] = Int32(point)
    count += 1
  }

  /// Orders rows by falling keys, the first party's first.
  mutating func sort() {
    var order = UnsafeMutableBufferPointer(start: entries, count: count)
    order.sort { $0.key > $1.key }
    var start = 0
    while start < count {
      var end = start + 1
      while end < count, entries[end].key == entries[start].key { end += 1 }
      if end > start + 1 {
        order[start..<end].sort { precedes(Int($0.candidate), Int($1.candidate)) }
      }
      start = end
    }
    for row in 0..<count { copy(Int(entries[row].candidate), to: row) }
  }

  private func precedes(_ a: Int, _ b: Int) -> Bool {
    for party in 1..<dimension {
      let (x, y) = (spare[a * dimension + party], spare[b * dimension + party])
      if x != y { return x > y }
    }
    return a < b
  }

  @inline(__always)
  private func copy(_ candidate: Int, to row: Int) {
    let (from, to) = (spare + candidate * dimension, keys + row * dimension)
    for party in 0..<dimension { to[party] = from[party] }
  }

  /// Keeps the first of rows that are equal.
  mutating func dropRepeats() {
    var kept = min(1, count)
    for row in 1..<max(1, count) where !isEqual(row, kept - 1) {
      if row != kept {
        entries[kept] = entries[row]
        (keys + kept * dimension).update(from: keys + row * dimension, count: dimension)
      }
      kept += 1
    }
    count = kept
  }

  private func isEqual(_ a: Int, _ b: Int) -> Bool {
    for party in 0..<dimension where keys[a * dimension + party] != keys[b * dimension + party] {
      return false
    }
    return true
  }
}
