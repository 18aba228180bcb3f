/// What stated shares and points say of weights, as equations and inequalities over classes.
///
/// Points `p` say that weights are `p` times one unknown number. Where some points are exact, that
/// number is known from one of them; where all are ranges, every two issues bound each other:
/// `low_j x_i <= high_i x_j`.
struct WeightBounds {
  private(set) var equations: [AffineSpace.Row] = []
  private(set) var inequalities: [AffineSpace.Row] = []
  private let classOf: [Int]
  private let dimension: Int

  init(_ knowledge: Knowledge, _ classes: OrderClasses) {
    classOf = classes.classOf
    dimension = classes.count
    for (issue, share) in knowledge.shares.enumerated() {
      guard let share else { continue }
      bound([issue: 1], share)
    }
    readPoints(knowledge.points)
  }

  var isEmpty: Bool { equations.isEmpty && inequalities.isEmpty }

  /// Bounds a linear form over issues from both sides.
  private mutating func bound(_ form: [Int: Double], _ range: Interval) {
    var normal = Array(repeating: 0.0, count: dimension)
    for issue in form.keys.sorted() { normal[classOf[issue]] += form[issue]! }
    guard !range.isExact else {
      return equations.append(AffineSpace.Row(normal: normal, bound: range.low))
    }
    if range.high < .infinity {
      inequalities.append(AffineSpace.Row(normal: normal, bound: range.high))
    }
    if range.low > -.infinity {
      inequalities.append(AffineSpace.Row(normal: normal.map { -$0 }, bound: -range.low))
    }
  }

  private mutating func readPoints(_ points: [Interval?]) {
    let stated = points.enumerated().compactMap { issue, range in range.map { (issue, $0) } }
    let anchor = stated.first { $0.1.isExact && $0.1.low > 0 }
    for (place, (issue, range)) in stated.enumerated() {
      if range.isExact, range.low == 0 {
        bound([issue: 1], Interval(exactly: 0))
      } else if let anchor {
        if anchor.0 != issue { relate(issue, range, to: anchor.0, anchor.1) }
      } else {
        for (other, its) in stated.dropFirst(place + 1) { relate(issue, range, to: other, its) }
      }
    }
  }

  /// The ratio of two weights lies between the ratios of their points.
  private mutating func relate(
    _ issue: Int, _ range: Interval, to other: Int, _ its: Interval
  ) {
    if range.isExact, its.isExact {
      return bound([issue: its.low, other: -range.low], Interval(exactly: 0))
    }
    bound([issue: its.low, other: -range.high], Interval(low: -.infinity, high: 0))
    bound([issue: its.high, other: -range.low], Interval(low: 0, high: .infinity))
  }
}
