/// Vectors of worth, none of which is at least as good as another for everybody, each with the
/// way back to a package.
///
/// Two parties: by falling worth to the first and so by rising worth to the second. More: by
/// falling worth to the first. Never changed once it is filled.
final class ParetoSet {
  let count: Int
  let dimension: Int
  /// Shape `[party][point]`.
  let values: UnsafeMutablePointer<Double>
  /// Shape `[point]`: nodes of the trail, or the first of two nodes that are yet to be joined.
  let left: UnsafeMutablePointer<Int32>
  /// Shape `[point]`: the second of the two; `nil` where nothing is left to be joined.
  let right: UnsafeMutablePointer<Int32>?
  private let memory: ParetoMemory

  init(count: Int, dimension: Int, isJoined: Bool, memory: ParetoMemory) {
    self.count = count
    self.dimension = dimension
    self.memory = memory
    values = .allocate(capacity: max(1, count * dimension))
    left = .allocate(capacity: max(1, count))
    right = isJoined ? nil : .allocate(capacity: max(1, count))
    memory.take(bytes)
  }

  deinit {
    memory.release(bytes)
    values.deallocate()
    left.deallocate()
    right?.deallocate()
  }

  private var bytes: Int { count * (8 * dimension + (right == nil ? 4 : 8)) }
}

/// Bytes held by sets and trails, so that a run can stop before it takes too many.
final class ParetoMemory {
  private(set) var held = 0
  private(set) var peak = 0
  private let limit: Int

  init(limit: Int) { self.limit = limit }

  /// What can be taken before the bound is reached.
  var left: Int { max(0, limit - held) }

  func take(_ bytes: Int) {
    held += bytes
    peak = max(peak, held)
  }

  func release(_ bytes: Int) { held -= bytes }
}
