/// All worlds that agree with what is known of a party: its weights, its values, and the
/// comparisons that tie both together.
struct WorldSpace {
  /// How one comparison speaks of one issue: places of the two options among all.
  struct Difference {
    var issue: Int
    var better: Int
    var worse: Int
  }

  let weights: WeightSpace
  /// Shape `[issue]`.
  let values: [ValueSpace]
  /// Shape `[issue]`: where the issue's options start among all.
  let offsets: [Int]
  let optionTotal: Int
  /// Shape `[comparison]`.
  let comparisons: [[Difference]]

  init(_ knowledge: Knowledge) {
    weights = WeightSpace(knowledge)
    values = knowledge.optionCounts.indices.map { issue in
      ValueSpace(
        optionCount: knowledge.optionCounts[issue], orders: knowledge.preferences[issue],
        stated: knowledge.values[issue])
    }
    let starts = knowledge.optionCounts.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1) }
    offsets = Array(starts.dropLast())
    optionTotal = starts[starts.count - 1]
    comparisons = knowledge.comparisons.map { comparison in
      comparison.better.indices.compactMap { issue in
        guard let better = comparison.better[issue], let worse = comparison.worse[issue],
          better != worse
        else { return nil }
        return Difference(
          issue: issue, better: starts[issue] + better, worse: starts[issue] + worse)
      }
    }
  }

  /// Whether no world agrees, for a plain reason.
  var isEmpty: Bool { weights.polytope == nil || values.contains(where: \.isEmpty) }

  /// How far a comparison is met: at least 0 where it is.
  func surplus(of comparison: [Difference], in state: WorldState) -> Double {
    var sum = 0.0
    for part in comparison {
      sum += state.weights[part.issue] * (state.values[part.better] - state.values[part.worse])
    }
    return sum
  }

  /// By how much comparisons are missed, all together.
  func shortfall(of state: WorldState) -> Double {
    comparisons.reduce(0) { $0 - min(0, surplus(of: $1, in: state)) }
  }

  /// A comparison as a linear form over classes of issues that must not be positive.
  func form(of comparison: [Difference], in state: WorldState) -> [Double] {
    var normal = Array(repeating: 0.0, count: weights.classes.count)
    for part in comparison {
      normal[weights.classes.classOf[part.issue]] +=
        state.values[part.worse] - state.values[part.better]
    }
    return normal
  }
}

extension WorldSpace {
  /// Fewer accepted draws than one in so many make the walk the better way.
  private static let patience = 50

  /// Draws a world evenly, again and again until one agrees; `false` where a limit is reached.
  func draw(_ state: inout WorldState, tries: Int, using random: inout SplitMix64) -> Bool {
    for _ in 0..<tries {
      guard draw(&state, blockTries: tries, using: &random) else { return false }
      if comparisons.allSatisfy({ surplus(of: $0, in: state) >= 0 }) { return true }
    }
    return false
  }

  /// Draws weights, and values of each issue, leaving out how comparisons tie them together.
  private func draw(
    _ state: inout WorldState, blockTries: Int, using random: inout SplitMix64
  ) -> Bool {
    guard
      (0..<blockTries).contains(where: { _ in
        weights.draw(into: &state.point, using: &random)
      })
    else { return false }
    state.refreshWeights(self)
    for issue in values.indices {
      guard
        (0..<blockTries).contains(where: { _ in
          values[issue].draw(into: &state.latents[issue], using: &random)
        })
      else { return false }
      state.refreshValues(self, issue: issue)
    }
    return true
  }

  /// How worlds are best drawn: told from some draws.
  func method(seed: UInt64) -> Worlds.Method {
    guard weights.canBeDrawn || weights.onlyPoint != nil else { return .hitAndRun }
    let isClosed =
      comparisons.isEmpty && values.allSatisfy(\.isClosedForm) && weights.isClosedForm
    if isClosed { return .closedForm }
    var random = SplitMix64(seed: seed)
    var state = WorldState(self)
    let isLikely = (0..<20).allSatisfy { _ in
      draw(&state, tries: Self.patience, using: &random)
    }
    return isLikely ? .rejection : .hitAndRun
  }
}
