/// The ways back from points to packages: a node joins two earlier ones, a leaf is one option of
/// one issue.
final class ParetoTrail {
  /// Stands for no choice at all.
  static let nothing: Int32 = 0

  private var left: UnsafeMutablePointer<Int32>
  private var right: UnsafeMutablePointer<Int32>
  private(set) var count = 1
  private var capacity = 256
  private let memory: ParetoMemory

  init(memory: ParetoMemory) {
    self.memory = memory
    left = .allocate(capacity: capacity)
    right = .allocate(capacity: capacity)
    memory.take(capacity * 8)
  }

  deinit {
    memory.release(capacity * 8)
    left.deallocate()
    right.deallocate()
  }

  static func leaf(_ index: Int) -> Int32 { Int32(-1 - index) }

  /// Makes room, so that `join` need not look; more than is asked for where memory allows.
  func reserve(_ more: Int) {
    guard count + more > capacity else { return }
    let larger = max(count + more, capacity + min(capacity, memory.left / 8))
    left = Self.grown(left, count, larger)
    right = Self.grown(right, count, larger)
    memory.take((larger - capacity) * 8)
    capacity = larger
  }

  private static func grown(
    _ old: UnsafeMutablePointer<Int32>, _ count: Int, _ capacity: Int
  ) -> UnsafeMutablePointer<Int32> {
    let new = UnsafeMutablePointer<Int32>.allocate(capacity: capacity)
    new.update(from: old, count: count)
    old.deallocate()
    return new
  }

  /// A node from which both lead back.
  /// - Precondition: room was reserved.
  @inline(__always)
  func join(_ a: Int32, _ b: Int32) -> Int32 {
    if a == Self.nothing { return b }
    if b == Self.nothing { return a }
    left[count] = a
    right[count] = b
    count += 1
    return Int32(count - 1)
  }

  /// Calls `visit` with every leaf that a node leads back to.
  @inline(__always)
  func leaves(of node: Int32, stack: inout [Int32], _ visit: (Int) -> Void) {
    var current = node
    while true {
      while current > 0 {
        stack.append(right[Int(current)])
        current = left[Int(current)]
      }
      if current < 0 { visit(Int(-1 - current)) }
      guard let next = stack.popLast() else { return }
      current = next
    }
  }
}
