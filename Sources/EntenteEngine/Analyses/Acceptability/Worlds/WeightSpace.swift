/// The weights of issues that agree with what is known of a party.
///
/// Equally important issues are one coordinate. Where only orders are known and each class stands
/// directly above one other at most, the set is a simplex whose corners can be written down: corner
/// `d` gives equal weight to `d` and all that is above it. An evenly drawn mixture of the corners
/// is an evenly drawn point.
///
/// Where points of every issue are stated, each as a number or a range, the set is a box, and points
/// are drawn evenly from it: no range says anything of another.
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
  /// Shape `[class]`: where points lie that are stated of every issue, as parts of what they come to
  /// in the middle of all ranges.
  let box: [Interval]?

  init(_ knowledge: Knowledge) {
    let classes = OrderClasses(
      count: knowledge.optionCounts.count, orders: knowledge.importance)
    self.classes = classes
    let box = PointBox(knowledge, classes)
    self.box = box?.sides
    if let box {
      let orders = Self.orderRows(classes)
      polytope = box.polytope(orders)
      (corners, frame, checks) = (nil, [], classes.isFlat ? [] : orders)
      return
    }
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
    guard box == nil else { return polytope != nil }
    return polytope.map { $0.space.basis.count == classes.count - 1 } ?? false
  }

  /// Whether every draw is a member of the set.
  var isClosedForm: Bool { corners != nil || onlyPoint != nil || box != nil && checks.isEmpty }

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
    if let box {
      for (index, side) in box.enumerated() {
        point[index] = side.low + (side.high - side.low) * random.unit()
      }
      return checks.allSatisfy { AffineSpace.dot($0.normal, point) <= $0.bound }
    }
    let shares = Simplex.draw(frame.count, using: &random)
    for index in point.indices { point[index] = 0 }
    for (corner, share) in zip(frame, shares) {
      for index in point.indices { point[index] += corner[index] * share }
    }
    return checks.allSatisfy { AffineSpace.dot($0.normal, point) <= $0.bound }
  }
}

/// The points that a party states of every issue.
private struct PointBox {
  /// Shape `[class]`.
  let sides: [Interval]

  /// `nil` where some issue has no points, or all have none.
  init?(_ knowledge: Knowledge, _ classes: OrderClasses) {
    let points = knowledge.points.compactMap(\.self)
    let total = points.reduce(0) { $0 + ($1.low + $1.high) / 2 }
    guard points.count == knowledge.points.count, total > 0,
      knowledge.shares.allSatisfy({ $0 == nil })
    else { return nil }
    sides = classes.members.map { issues in
      Interval(
        low: (issues.map { points[$0].low }.max() ?? 0) / total,
        high: (issues.map { points[$0].high }.min() ?? 0) / total)
    }
  }

  /// The box with more inequalities; `nil` where nothing is left of it for a plain reason.
  func polytope(_ more: [AffineSpace.Row]) -> Polytope? {
    guard sides.allSatisfy({ $0.low <= $0.high }) else { return nil }
    var (equations, inequalities) = ([AffineSpace.Row](), more)
    for (place, side) in sides.enumerated() {
      var normal = Array(repeating: 0.0, count: sides.count)
      normal[place] = 1
      let high = AffineSpace.Row(normal: normal, bound: side.high)
      normal[place] = -1
      if side.isExact {
        equations.append(high)
      } else {
        inequalities += [high, AffineSpace.Row(normal: normal, bound: -side.low)]
      }
    }
    return Polytope(dimension: sides.count, equations: equations, inequalities: inequalities)
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
