/// A stretch of a set, moved by one vector: never written out, since most of its points fall away.
///
/// Holds bare pointers: whoever makes one keeps the sets and vectors behind it alive.
struct ParetoList {
  /// Shape `[party][point]`, `stride` apart.
  let values: UnsafeMutablePointer<Double>
  let stride: Int
  /// The points that take part.
  var range: Range<Int>
  /// What is added: shape `[party]`, `shiftStride` apart.
  let shift: UnsafeMutablePointer<Double>
  let shiftStride: Int
  let left: UnsafeMutablePointer<Int32>
  let right: UnsafeMutablePointer<Int32>?
  /// The node that goes with the vector, where `right` is `nil`.
  let rightNode: Int32

  init(
    _ set: ParetoSet, shift: UnsafeMutablePointer<Double>, shiftStride: Int = 1,
    rightNode: Int32 = ParetoTrail.nothing
  ) {
    values = set.values
    stride = set.count
    range = 0..<set.count
    self.shift = shift
    self.shiftStride = shiftStride
    left = set.left
    right = set.right
    self.rightNode = rightNode
  }

  @inline(__always)
  func value(_ point: Int, _ party: Int) -> Double {
    values[party * stride + point] + shift[party * shiftStride]
  }

  @inline(__always)
  func second(_ point: Int) -> Int32 { right.map { $0[point] } ?? rightNode }
}
