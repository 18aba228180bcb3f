extension Polytope {
  /// Moves an interior point to the middle and stretches random directions to the polytope's shape
  /// there, so that the walk is as quick where the polytope is thin.
  ///
  /// The middle is the analytic centre, by Newton's steps; the shape is the ellipsoid of Dikin
  /// (1967) about it, within which a step never leaves the polytope.
  /// - Complexity: O(steps x dimension^2 x (dimension + rows)).
  mutating func round(about point: inout [Double]) {
    for _ in 0..<100 {
      let rooms = rooms(at: point)
      guard let inverse = inverseShape(rooms) else { return }
      axes = inverse.map(combined)
      let pull = pull(rooms)
      let scaled = inverse.map { AffineSpace.dot($0, pull) }
      let length = AffineSpace.norm(scaled)
      guard length > 0.01 else { return }
      let step = combined(
        Self.transposed(inverse).map { -AffineSpace.dot($0, scaled) / (1 + length) })
      for index in point.indices { point[index] += step[index] }
    }
  }

  /// Distances to the facets.
  private func rooms(at point: [Double]) -> [Double] {
    zip(rows, facings).map { row, facing in
      max(1e-13, (row.bound - AffineSpace.dot(row.normal, point)) / facing.length)
    }
  }

  /// What the facets push by, in coordinates of the basis; none at the centre.
  private func pull(_ rooms: [Double]) -> [Double] {
    space.basis.map { axis in
      zip(facings, rooms).reduce(0) { $0 + AffineSpace.dot(axis, $1.0.direction) / $1.1 }
    }
  }

  /// The inverse of the lower triangular factor of the ellipsoid's matrix.
  private func inverseShape(_ rooms: [Double]) -> [[Double]]? {
    let dimension = space.basis.count
    var shape = Array(repeating: Array(repeating: 0.0, count: dimension), count: dimension)
    for (facing, room) in zip(facings, rooms) {
      let push = space.basis.map { AffineSpace.dot($0, facing.direction) / room }
      for i in 0..<dimension {
        for j in 0...i { shape[i][j] += push[i] * push[j] }
      }
    }
    return Self.triangular(shape).map(Self.inverse)
  }

  /// The vector with the given coordinates in the basis.
  private func combined(_ coordinates: [Double]) -> [Double] {
    zip(space.basis, coordinates).reduce(into: space.origin.map { _ in 0.0 }) { sum, part in
      for index in sum.indices { sum[index] += part.0[index] * part.1 }
    }
  }

  /// Cholesky's factor of a symmetric matrix, of which the lower half is read; `nil` where it is
  /// not positive definite.
  private static func triangular(_ matrix: [[Double]]) -> [[Double]]? {
    var factor = matrix
    for i in matrix.indices {
      for j in 0...i {
        let rest = (0..<j).reduce(matrix[i][j]) { $0 - factor[i][$1] * factor[j][$1] }
        guard i == j else {
          factor[i][j] = rest / factor[j][j]
          continue
        }
        guard rest > 0 else { return nil }
        factor[i][i] = rest.squareRoot()
      }
    }
    return factor
  }

  /// The inverse of a lower triangular matrix, by rows.
  private static func inverse(_ factor: [[Double]]) -> [[Double]] {
    var result = factor.map { $0.map { _ in 0.0 } }
    for column in factor.indices {
      for row in column..<factor.count {
        let sum = (column..<row).reduce(row == column ? 1.0 : 0) {
          $0 - factor[row][$1] * result[$1][column]
        }
        result[row][column] = sum / factor[row][row]
      }
    }
    return result
  }

  private static func transposed(_ matrix: [[Double]]) -> [[Double]] {
    matrix.indices.map { column in matrix.map { $0[column] } }
  }
}
