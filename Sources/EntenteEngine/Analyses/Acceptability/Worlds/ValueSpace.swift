/// The values of one issue's options that agree with what is known of a party.
///
/// Where no value is stated, the options are drawn evenly from the orders over 0...1 and then
/// stretched, so that the best is worth 1 and the worst 0. That makes every order of the options
/// that is possible equally probable, and what lies between the ends uniform. Stated values and
/// ranges are taken as they are and not stretched.
struct ValueSpace {
  let classes: OrderClasses
  /// Shape `[class]`: bounds that orders and ranges give together.
  let low: [Double]
  let high: [Double]
  /// Whether some value is stated.
  let isStated: Bool
  /// Where all that is ordered stands in chains: drawn numbers need only be sorted.
  private let chains: [[Int]]?

  init(optionCount: Int, orders: [[[Int]]], stated: [Interval?]) {
    classes = OrderClasses(count: optionCount, orders: orders)
    isStated = stated.contains { $0 != nil }
    var low = classes.members.map { $0.reduce(0) { max($0, stated[$1]?.low ?? 0) } }
    var high = classes.members.map { $0.reduce(1) { min($0, stated[$1]?.high ?? 1) } }
    let upward = classes.upward
    for place in upward {
      for below in classes.lowerCovers[place] { low[place] = max(low[place], low[below]) }
    }
    for place in upward.reversed() {
      for over in classes.upperCovers[place] { high[place] = min(high[place], high[over]) }
    }
    self.low = low
    self.high = high
    chains = isStated ? nil : classes.chains
  }

  /// Whether no values agree.
  var isEmpty: Bool { zip(low, high).contains { $0 > $1 } }

  /// Whether every draw is a member.
  var isClosedForm: Bool { chains != nil || classes.isFlat || isFixed }

  /// Whether only one value is left to each option.
  var isFixed: Bool { isStated && low == high }

  /// Draws one number for each class; `false` where they do not agree with the orders.
  func draw(into point: inout [Double], using random: inout SplitMix64) -> Bool {
    for place in point.indices {
      point[place] = low[place] + (high[place] - low[place]) * random.unit()
    }
    guard let chains else { return classes.isFlat || isOrdered(point) }
    for chain in chains where chain.count > 1 {
      let sorted = chain.map { point[$0] }.sorted(by: >)
      for (place, value) in zip(chain, sorted) { point[place] = value }
    }
    return true
  }

  private func isOrdered(_ point: [Double]) -> Bool {
    classes.upperCovers.indices.allSatisfy { low in
      classes.upperCovers[low].allSatisfy { point[low] <= point[$0] }
    }
  }

  /// A point within the bounds that agrees with the orders.
  var start: [Double] {
    var point = low
    for (step, place) in classes.upward.enumerated() {
      let share = Double(step + 1) / Double(classes.count + 1)
      point[place] = low[place] + (high[place] - low[place]) * share
    }
    return point
  }

  /// Where one class can go while the others stay.
  func room(of place: Int, in point: [Double]) -> (low: Double, high: Double) {
    (
      classes.lowerCovers[place].reduce(low[place]) { max($0, point[$1]) },
      classes.upperCovers[place].reduce(high[place]) { min($0, point[$1]) }
    )
  }

  /// Writes the options' values.
  func write(_ point: [Double], to values: UnsafeMutablePointer<Double>) {
    var (bottom, scale) = (0.0, 1.0)
    if !isStated, let least = point.min(), let most = point.max() {
      bottom = least
      scale = most > least ? most - least : .infinity
    }
    for (option, place) in classes.classOf.enumerated() {
      values[option] = (point[place] - bottom) / scale
    }
  }
}
