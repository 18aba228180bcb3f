/// Picks, of many points of a pair of parties, few that show the same: none is moved, and which are
/// kept does not depend on which party comes first.
package struct PointThinning {
  /// So many points are kept whatever they look like.
  static let freeCount = 200
  private static let steps = 100.0
  private static let cells = 40.0

  /// Shape `[point][2]`.
  private let points: [[Double]]
  /// Shape `[point]`: points as shares of the range of each party.
  private let shares: [(u: Double, v: Double)]

  package init(_ points: [[Double]]) {
    self.points = points
    let us = Self.shares(points.map { $0[0] })
    let vs = Self.shares(points.map { $0[1] })
    shares = zip(us, vs).map { ($0, $1) }
  }

  /// Indices of at most about two hundred points along a frontier of two parties, and of those in
  /// `kept`, ascending.
  /// - Complexity: O(points log points).
  package func alongFrontier(keeping kept: Set<Int>) -> [Int] {
    guard points.count > Self.freeCount else { return Array(points.indices) }
    let places = shares.map { ($0.u - $0.v) * Self.steps }
    return nearest(keeping: kept) { point in
      let step = places[point].rounded()
      return (Int(step), 0, abs(places[point] - step))
    }
  }

  /// Indices of at most one point for each cell of a grid, and of those in `kept`, ascending.
  /// - Complexity: O(points log points).
  package func overPlane(keeping kept: Set<Int>) -> [Int] {
    guard points.count > Self.freeCount else { return Array(points.indices) }
    return nearest(keeping: kept) { point in
      let (u, v) = (shares[point].u * Self.cells, shares[point].v * Self.cells)
      let (du, dv) = (u - u.rounded(), v - v.rounded())
      return (Int(u.rounded()), Int(v.rounded()), du * du + dv * dv)
    }
  }

  /// In each cell the points nearest to its centre; of equally near ones those that are best for
  /// both together.
  private func nearest(
    keeping kept: Set<Int>, _ place: (Int) -> (row: Int, column: Int, distance: Double)
  ) -> [Int] {
    let keyed = points.indices.map { point in
      let (row, column, distance) = place(point)
      let sum = shares[point].u + shares[point].v
      return (row: row, column: column, distance: distance, lack: -sum, point: point)
    }
    let sorted = keyed.sorted {
      ($0.row, $0.column, $0.distance, $0.lack) < ($1.row, $1.column, $1.distance, $1.lack)
    }
    var chosen = kept
    var first = sorted.first
    for entry in sorted {
      if let known = first, (known.row, known.column) != (entry.row, entry.column) { first = entry }
      // Ties are all kept, so that the order of the parties decides nothing.
      if let first, (first.distance, first.lack) == (entry.distance, entry.lack) {
        chosen.insert(entry.point)
      }
    }
    return chosen.sorted()
  }

  private static func shares(_ values: [Double]) -> [Double] {
    let low = values.min() ?? 0
    let span = (values.max() ?? 0) - low
    return values.map { span > 0 && span.isFinite ? ($0 - low) / span : 0 }
  }
}
