/// Weights of conditions in order of priority: each at least as large as all later ones together,
/// so that a package that meets an earlier condition ranks before one that does not.
enum WantWeights {
  /// The corners of the set of such weights, shape `[corner][want]`: corner `j` weighs the
  /// conditions up to `j`, each as heavy as all that follow it up to `j`.
  static func corners(_ count: Int) -> [[Double]] {
    (0..<count).map { last in
      var corner = (0..<count).map { $0 == last ? 1.0 : 0 }
      for index in (0..<last).reversed() { corner[index] = corner[(index + 1)...].reduce(0, +) }
      let total = corner.reduce(0, +)
      return corner.map { $0 / total }
    }
  }

  /// An evenly drawn mixture of the corners.
  static func draw(_ corners: [[Double]], using random: inout SplitMix64) -> [Double] {
    let shares = Simplex.draw(corners.count, using: &random)
    return corners.indices.map { want in
      zip(corners, shares).reduce(0) { $0 + $1.0[want] * $1.1 }
    }
  }
}
