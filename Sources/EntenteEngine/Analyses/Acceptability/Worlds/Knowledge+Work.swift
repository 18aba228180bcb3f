extension Knowledge {
  /// About how many additions it takes to draw worlds of the party; `nil` where it takes more than
  /// `limit` to find out.
  ///
  /// - Complexity: O(issues^3).
  func drawingWork(samples: Int, limit: Int) -> Int? {
    let (issues, options) = (optionCounts.count, optionCounts.reduce(0, +))
    if ranksByWants { return samples * (wants.joined().count + 1) * (wants.joined().count + 1) }
    // A thousand issues are the most that a case may have: none of these products overflows.
    let setUp = issues * issues * issues + options * options
    guard setUp <= limit else { return nil }
    let space = WorldSpace(self)
    guard !space.isEmpty else { return setUp }
    let draw = issues * issues + options
    switch space.method(seed: 1) {
    case .closedForm: return setUp + samples * draw
    case .rejection: return setUp + samples * draw * 16
    case .hitAndRun:
      let sweeps = (samples + 60 * SampleBlocks.count) * max(4, issues)
      return setUp + sweeps * (2 * draw * issues + options * (1 + comparisons.count) * issues)
    }
  }
}

extension CompiledCase {
  /// Whether the worlds that agree with what is known of the parties can be drawn with so much
  /// work: additions, by a rough estimate.
  ///
  /// - Complexity: O(parties x issues^3), and no more than O(parties x `limit`).
  public func canDrawWorlds(samples: Int, work limit: Int) -> Bool {
    var left = limit
    for party in knowledge {
      guard let work = party.drawingWork(samples: samples, limit: left), work <= left else {
        return false
      }
      left -= work
    }
    return true
  }
}
