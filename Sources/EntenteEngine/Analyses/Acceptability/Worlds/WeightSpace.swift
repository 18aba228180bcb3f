/// The weights of issues that agree with what is known of a party.
///
/// Equally important issues are one coordinate. Where only orders are known and each class stands
/// directly above one other at most, the set is a simplex whose corners can be written down: corner
/// `d` gives equal weight to `d` and all that is above it. An evenly drawn mixture of the corners
/// is an evenly drawn point.
struct WeightSpace {
  let classes: OrderClasses
  /// Shape `[corner][class]`, where the set is such a simplex.
  let corners: [[Double]]?
  /// The set as inequalities; `nil` where it is empty for a plain reason.
  let polytope: Polytope?
  /// What drawing evenly from the orders leaves to check: `normal · x <= bound`.
  private let checks: [AffineSpace.Row]
  /// The corners to draw mixtures of: the set's own, or those of the whole simplex.
  private let frame: [[Double]]

  init(_ knowledge: Knowledge) {
    let classes = OrderClasses(
      count: knowledge.optionCounts.count, orders: knowledge.importance)
    self.classes = classes
    let bounds = WeightBounds(knowledge, classes)
    let orders = Self.orderRows(classes)
    polytope = Polytope(
      dimension: classes.count,
      equations: [AffineSpace.Row(normal: classes.members.map { Double($0.count) }, bound: 1)]
        + bounds.equations,
      inequalities: orders + bounds.inequalities)
    let isSimplex = classes.lowerCovers.allSatisfy { $0.count < 2 }
    let frame = classes.members.indices.map { low in
      Self.corner(isSimplex ? classes.above[low].union(BitSet([low])) : BitSet([low]), classes)
    }
    self.frame = frame
    corners = isSimplex && bounds.isEmpty ? frame : nil
    checks = (isSimplex ? [] : orders) + bounds.inequalities
  }

  /// Whether a draw from the frame can ever be a member: equations beside the sum never hold by
  /// chance.
  var canBeDrawn: Bool {
    polytope.map { $0.space.basis.count == classes.count - 1 } ?? false
  }

  /// The one point of the set, where equations leave no more.
  var onlyPoint: [Double]? {
    polytope.flatMap { $0.space.basis.isEmpty ? $0.space.origin.map { max(0, $0) } : nil }
  }

  private static func corner(_ members: BitSet, _ classes: OrderClasses) -> [Double] {
    let total = members.members.reduce(0) { $0 + classes.members[$1].count }
    return classes.members.indices.map { members.contains($0) ? 1 / Double(total) : 0 }
  }

  private static func orderRows(_ classes: OrderClasses) -> [AffineSpace.Row] {
    classes.members.indices.flatMap { high -> [AffineSpace.Row] in
      var row = AffineSpace.Row(normal: Array(repeating: 0, count: classes.count), bound: 0)
      row.normal[high] = -1
      guard !classes.lowerCovers[high].isEmpty else { return [row] }
      return classes.lowerCovers[high].map { low in
        var over = row
        over.normal[low] = 1
        return over
      }
    }
  }

  /// Draws a point evenly from the frame; `false` where it is no member of the set.
  /// - Complexity: O(classes^2 + classes x checks).
  func draw(into point: inout [Double], using random: inout SplitMix64) -> Bool {
    if let only = onlyPoint {
      point = only
      return true
    }
    let shares = Simplex.draw(frame.count, using: &random)
    for index in point.indices { point[index] = 0 }
    for (corner, share) in zip(frame, shares) {
      for index in point.indices { point[index] += corner[index] * share }
    }
    return checks.allSatisfy { AffineSpace.dot($0.normal, point) <= $0.bound }
  }
}

/// Evenly drawn points of the standard simplex.
enum Simplex {
  /// The gaps between sorted draws: numbers of at least 0 whose sum is 1.
  /// - Complexity: O(count log count).
  static func draw(_ count: Int, using random: inout SplitMix64) -> [Double] {
    let cuts = (0..<max(0, count - 1)).map { _ in random.unit() }.sorted()
    return zip([0] + cuts, cuts + [1]).map { $1 - $0 }
  }
}
