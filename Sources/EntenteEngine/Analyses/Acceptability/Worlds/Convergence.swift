/// How far several walks agree with each other and with themselves.
///
/// ## Source
/// A. Gelman, D. B. Rubin (1992), "Inference from iterative simulation using multiple sequences",
/// doi:10.1214/ss/1177011136; each walk is split in two halves, as A. Gelman et al., Bayesian Data
/// Analysis (3rd edition, 2013), section 11.4.
struct Convergence {
  /// The largest potential scale reduction of any coordinate; 1 where none varies.
  private(set) var scaleReduction = 1.0
  /// The fewest independent draws, over coordinates, whose means would spread as those of the
  /// halves do.
  private(set) var effectiveCount = Int.max

  /// Compares walks: each a flat array of points of `width` coordinates.
  init(_ walks: [[Double]], width: Int) {
    let half = (walks.map { $0.count / max(1, width) }.min() ?? 0) / 2
    guard half > 1 else { return }
    for coordinate in 0..<width {
      let halves = walks.flatMap { walk in
        [0, half].map { start in
          (start..<start + half).map { walk[$0 * width + coordinate] }
        }
      }
      add(halves.map(Self.moments), length: half)
    }
  }

  /// The worse of both.
  func combined(with other: Convergence) -> Convergence {
    var result = self
    result.scaleReduction = max(scaleReduction, other.scaleReduction)
    result.effectiveCount = min(effectiveCount, other.effectiveCount)
    return result
  }

  private mutating func add(_ moments: [(mean: Double, variance: Double)], length: Int) {
    let within = moments.reduce(0) { $0 + $1.variance } / Double(moments.count)
    let between = Self.moments(moments.map(\.mean)).variance
    guard within > 1e-18 else { return }
    let share = Double(length - 1) / Double(length)
    scaleReduction = max(scaleReduction, ((share * within + between) / within).squareRoot())
    let independent = within / max(between, within / Double(length)) * Double(moments.count)
    effectiveCount = min(effectiveCount, Int(independent))
  }

  private static func moments(_ values: [Double]) -> (mean: Double, variance: Double) {
    let mean = values.reduce(0, +) / Double(values.count)
    let squares = values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
    return (mean, squares / Double(values.count - 1))
  }
}
