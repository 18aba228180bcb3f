/// The points that meet some linear equations: one of them, and orthonormal directions from it.
struct AffineSpace {
  /// A linear form with its bound: `normal · x = bound`, or `normal · x <= bound`.
  struct Row {
    var normal: [Double]
    var bound: Double
  }

  let origin: [Double]
  /// Shape `[direction][coordinate]`.
  let basis: [[Double]]

  private static let tolerance = 1e-9

  /// Solves equations; `nil` where they contradict each other.
  /// - Complexity: O(dimension^2 x equations + dimension^3).
  init?(dimension: Int, equations: [Row]) {
    var normals: [[Double]] = []
    var point = Array(repeating: 0.0, count: dimension)
    for row in equations {
      let scale = Self.norm(row.normal)
      guard scale > 0 else {
        if abs(row.bound) > Self.tolerance { return nil }
        continue
      }
      let residual = (row.bound - Self.dot(row.normal, point)) / scale
      let rest = Self.orthogonal(row.normal.map { $0 / scale }, to: normals)
      let length = Self.norm(rest)
      guard length > Self.tolerance else {
        if abs(residual) > Self.tolerance { return nil }
        continue
      }
      let unit = rest.map { $0 / length }
      for index in point.indices { point[index] += unit[index] * residual / length }
      normals.append(unit)
    }
    origin = point
    basis = Self.complement(of: normals, dimension: dimension)
  }

  private static func complement(of normals: [[Double]], dimension: Int) -> [[Double]] {
    var taken = normals
    for axis in 0..<dimension where taken.count < dimension {
      let unit = (0..<dimension).map { $0 == axis ? 1.0 : 0 }
      let rest = orthogonal(unit, to: taken)
      let length = norm(rest)
      if length > 1e-6 { taken.append(rest.map { $0 / length }) }
    }
    return Array(taken.dropFirst(normals.count))
  }

  /// What is left of a vector beside orthonormal ones; done twice, as once leaves rounding errors.
  private static func orthogonal(_ vector: [Double], to units: [[Double]]) -> [Double] {
    var rest = vector
    for _ in 0..<2 {
      for unit in units {
        let length = dot(unit, rest)
        for index in rest.indices { rest[index] -= unit[index] * length }
      }
    }
    return rest
  }

  /// The part of a vector that lies in the space's directions.
  func projected(_ vector: [Double]) -> [Double] {
    var result = Array(repeating: 0.0, count: vector.count)
    for direction in basis {
      let length = Self.dot(direction, vector)
      for index in result.indices { result[index] += direction[index] * length }
    }
    return result
  }

  static func dot(_ a: [Double], _ b: [Double]) -> Double {
    var sum = 0.0
    for index in a.indices { sum += a[index] * b[index] }
    return sum
  }

  static func norm(_ vector: [Double]) -> Double { dot(vector, vector).squareRoot() }
}
