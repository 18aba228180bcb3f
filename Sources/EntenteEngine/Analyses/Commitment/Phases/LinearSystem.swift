/// Linear equations, solved by elimination with row exchange.
enum LinearSystem {
  /// Solves `matrix * x = right` for every column of `right`; `nil` where the matrix is singular.
  /// - Parameters:
  ///   - matrix: shape `[row][column]`, square.
  ///   - right: shape `[row]`.
  /// - Complexity: O(rows^3).
  static func solve(_ matrix: [[Double]], _ right: [Double]) -> [Double]? {
    var (matrix, right) = (matrix, right)
    let count = right.count
    for pivot in 0..<count {
      let best = (pivot..<count).max { abs(matrix[$0][pivot]) < abs(matrix[$1][pivot]) } ?? pivot
      guard abs(matrix[best][pivot]) > 0 else { return nil }
      if best != pivot {
        matrix.swapAt(best, pivot)
        right.swapAt(best, pivot)
      }
      for row in pivot + 1..<max(count, pivot + 1) where matrix[row][pivot] != 0 {
        let factor = matrix[row][pivot] / matrix[pivot][pivot]
        for column in pivot..<count { matrix[row][column] -= factor * matrix[pivot][column] }
        right[row] -= factor * right[pivot]
      }
    }
    for row in stride(from: count - 1, through: 0, by: -1) {
      for column in row + 1..<max(count, row + 1) {
        right[row] -= matrix[row][column] * right[column]
      }
      right[row] /= matrix[row][row]
    }
    return right
  }
}
