/// The points that meet linear equations and inequalities, and a random walk through them.
///
/// The walk is hit-and-run: from a point, in a random direction, to a point drawn evenly from the
/// chord. Whatever the law of the direction, as long as it is symmetric and reaches everywhere, the
/// walk ends up uniform; sums of evenly drawn coordinates serve here, which take no logarithms and
/// so give the same bits on every machine.
///
/// ## Source
/// R. L. Smith (1984), "Efficient Monte Carlo procedures for generating points uniformly
/// distributed over bounded regions", doi:10.1287/opre.32.6.1296; T. Tervonen, G. van Valkenhoef,
/// N. Bastürk, D. Postmus (2013), "Hit-And-Run enables efficient weight generation for
/// simulation-based multiple criteria decision analysis", doi:10.1016/j.ejor.2012.08.026.
struct Polytope {
  let space: AffineSpace
  /// Those that not all points of the space meet.
  let rows: [AffineSpace.Row]
  /// Shape `[row]`: the normal's part along the space, of length 1, and its length before.
  let facings: [(direction: [Double], length: Double)]
  /// What random directions are made of; the space's basis until the polytope is rounded.
  var axes: [[Double]]

  private static let tolerance = 1e-9

  /// Takes equations and inequalities together; `nil` where they have no point for a plain reason.
  init?(dimension: Int, equations: [AffineSpace.Row], inequalities: [AffineSpace.Row]) {
    guard let space = AffineSpace(dimension: dimension, equations: equations) else { return nil }
    var rows: [AffineSpace.Row] = []
    var facings: [(direction: [Double], length: Double)] = []
    for row in inequalities {
      let along = space.projected(row.normal)
      let length = AffineSpace.norm(along)
      if length > Self.tolerance {
        rows.append(row)
        facings.append((along.map { $0 / length }, length))
      } else if AffineSpace.dot(row.normal, space.origin) > row.bound + Self.tolerance {
        return nil
      }
    }
    self.space = space
    self.rows = rows
    self.facings = facings
    axes = space.basis
  }

  /// A point as far inside as is easily found; `nil` where none is found.
  ///
  /// From outside it steps over the most violated inequality to a margin beyond it, and asks for a
  /// smaller margin where that does not come to an end (Agmon 1954, Motzkin and Schoenberg 1954).
  func interiorPoint() -> [Double]? {
    var margin = 0.25 / Double(max(1, space.origin.count))
    while margin > 1e-12 {
      if let point = point(within: margin) { return point }
      margin /= 4
    }
    return point(within: 0)
  }

  private func point(within margin: Double) -> [Double]? {
    var point = space.origin
    for _ in 0..<(200 + 20 * rows.count) {
      var worst = (row: -1, distance: margin == 0 ? -Self.tolerance : margin)
      for (index, row) in rows.enumerated() {
        let distance =
          (row.bound - AffineSpace.dot(row.normal, point)) / facings[index].length
        if distance < worst.distance { worst = (index, distance) }
      }
      guard worst.row >= 0 else { return point }
      let step = 1.2 * margin + 1e-15 - worst.distance
      let direction = facings[worst.row].direction
      for index in point.indices { point[index] -= direction[index] * step }
    }
    return nil
  }

  /// Moves a point once, to an evenly drawn one of the chord through it.
  /// - Parameter more: inequalities `normal · x <= 0` that hold beside the polytope's own.
  func move(_ point: inout [Double], beside more: [[Double]], using random: inout SplitMix64) {
    let direction = direction(using: &random)
    var (low, high) = (-Double.infinity, Double.infinity)
    for row in rows { cut(row.normal, row.bound, point, direction, &low, &high) }
    for normal in more { cut(normal, 0, point, direction, &low, &high) }
    let draw = random.unit()
    guard low < high, low > -.infinity, high < .infinity else { return }
    let length = low + (high - low) * draw
    for index in point.indices { point[index] += direction[index] * length }
  }

  private func cut(
    _ normal: [Double], _ bound: Double, _ point: [Double], _ direction: [Double],
    _ low: inout Double, _ high: inout Double
  ) {
    let speed = AffineSpace.dot(normal, direction)
    let room = max(0, bound - AffineSpace.dot(normal, point))
    if speed > 1e-14 { high = min(high, room / speed) }
    if speed < -1e-14 { low = max(low, room / speed) }
  }

  private func direction(using random: inout SplitMix64) -> [Double] {
    var result = Array(repeating: 0.0, count: space.origin.count)
    for axis in axes {
      // Four draws make nearly a normal law, so that no axis is preferred.
      let length = (0..<4).reduce(-2.0) { sum, _ in sum + random.unit() }
      for index in result.indices { result[index] += axis[index] * length }
    }
    return result
  }
}
