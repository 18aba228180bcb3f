/// Puts labels one under another beside a plot, each near the height of what it names, and leads a
/// line from each mark to its label: along a lane of its own through the plot, then slanting to
/// the label. No two labels overlap, no two lanes meet, and no two lines cross beside the plot.
///
/// ## Source
/// M. A. Bekos, M. Kaufmann, A. Symvonis and A. Wolff, "Boundary labeling: models and efficient
/// algorithms for rectangular maps", Computational Geometry 36 (2007),
/// doi:10.1016/j.comgeo.2006.05.003; heights here by least squares.
struct LabelColumn {
  /// Pixels from one lane to the next.
  static let laneGap = 10

  /// Shape `[mark]`: the heights of the lanes.
  private(set) var lanes: [Int]
  /// Shape `[mark]`: the upper edges of the labels.
  private(set) var tops: [Int]

  /// Places the labels.
  /// - Parameters:
  ///   - marks: where the marks are.
  ///   - heights: shape `[mark]`: of the labels.
  ///   - range: from the upper to the lower end of the plot; labels that do not fit go on below.
  init(marks: [(x: Int, y: Int)], heights: [Int], in range: ClosedRange<Int>) {
    let order = marks.indices.sorted {
      (marks[$0].y, -marks[$0].x, $0) < (marks[$1].y, -marks[$1].x, $1)
    }
    let lanes = Self.spread(
      order.map { marks[$0].y }, sizes: order.map { _ in Self.laneGap },
      in: range.lowerBound...(range.upperBound + Self.laneGap))
    let tops = Self.spread(
      order.indices.map { lanes[$0] - heights[order[$0]] / 2 }, sizes: order.map { heights[$0] },
      in: range)
    self.lanes = Array(repeating: 0, count: marks.count)
    self.tops = self.lanes
    for (place, mark) in order.enumerated() {
      self.lanes[mark] = lanes[place]
      self.tops[mark] = tops[place]
    }
  }

  /// Positions in the order given that keep `sizes` apart, as near as can be to the wanted ones by
  /// the sum of squares.
  static func spread(_ wanted: [Int], sizes: [Int], in range: ClosedRange<Int>) -> [Int] {
    var offset = 0
    let offsets = sizes.map { size in
      defer { offset += size }
      return offset
    }
    // Pool adjacent violators: runs that would overlap share the mean of what they want.
    var runs: [(sum: Int, count: Int)] = []
    for (want, offset) in zip(wanted, offsets) {
      runs.append((want - offset, 1))
      while runs.count > 1,
        runs[runs.count - 2].sum * runs[runs.count - 1].count
          > runs[runs.count - 1].sum * runs[runs.count - 2].count
      {
        let last = runs.removeLast()
        runs[runs.count - 1].sum += last.sum
        runs[runs.count - 1].count += last.count
      }
    }
    let highest = max(range.lowerBound, range.upperBound - offset)
    let bases = runs.flatMap { run in
      Array(repeating: Int((Double(run.sum) / Double(run.count)).rounded()), count: run.count)
    }
    return zip(bases, offsets).map { min(max($0, range.lowerBound), highest) + $1 }
  }
}
