/// A random walk through the worlds that agree with what is known of a party.
///
/// Weights move by hit-and-run within their polytope, cut by the comparisons as the values stand;
/// values move one class at a time within the room that orders and ranges leave, and stay where a
/// comparison would be missed. Each step leaves the uniform law as it is.
struct WorldChain {
  private let space: WorldSpace
  private let polytope: Polytope
  private(set) var state: WorldState
  private var random: SplitMix64

  /// Sweeps from one kept world to the next.
  var thinning: Int { max(4, polytope.space.basis.count) }
  /// Sweeps before the first kept world.
  var burnIn: Int { 60 * thinning }

  /// Starts a walk; `nil` where no world that agrees is found.
  init?(_ space: WorldSpace, seed: UInt64) {
    guard var polytope = space.weights.polytope, var point = polytope.interiorPoint() else {
      return nil
    }
    polytope.round(about: &point)
    self.space = space
    self.polytope = polytope
    random = SplitMix64(seed: seed)
    state = WorldState(space)
    state.point = point
    state.refreshWeights(space)
    for issue in space.values.indices {
      state.latents[issue] = space.values[issue].start
      state.refreshValues(space, issue: issue)
    }
    guard meetComparisons() else { return nil }
  }

  /// Walks towards a world that meets the comparisons, never away from one.
  private mutating func meetComparisons() -> Bool {
    var shortfall = space.shortfall(of: state)
    for _ in 0..<4000 where shortfall > 0 {
      let before = state
      moveWeights(beside: [])
      shortfall = keep(before, ifShortfallExceeds: shortfall)
      for issue in space.values.indices {
        for place in state.latents[issue].indices {
          let before = state
          moveValue(issue, place)
          shortfall = keep(before, ifShortfallExceeds: shortfall)
        }
      }
    }
    return shortfall == 0
  }

  private mutating func keep(_ before: WorldState, ifShortfallExceeds limit: Double) -> Double {
    let shortfall = space.shortfall(of: state)
    if shortfall <= limit { return shortfall }
    state = before
    return limit
  }

  /// Moves every coordinate about once.
  mutating func sweep() {
    let forms = space.comparisons.map { space.form(of: $0, in: state) }
    for _ in polytope.space.basis.indices { moveWeights(beside: forms) }
    for issue in space.values.indices where !space.values[issue].isFixed {
      for place in state.latents[issue].indices {
        let before = state.latents[issue][place]
        moveValue(issue, place)
        guard !space.comparisons.isEmpty, space.shortfall(of: state) > 0 else { continue }
        state.latents[issue][place] = before
        state.refreshValues(space, issue: issue)
      }
    }
  }

  private mutating func moveWeights(beside forms: [[Double]]) {
    guard !polytope.space.basis.isEmpty else { return }
    polytope.move(&state.point, beside: forms, using: &random)
    state.refreshWeights(space)
  }

  private mutating func moveValue(_ issue: Int, _ place: Int) {
    let room = space.values[issue].room(of: place, in: state.latents[issue])
    let draw = random.unit()
    guard room.high > room.low else { return }
    state.latents[issue][place] = room.low + (room.high - room.low) * draw
    state.refreshValues(space, issue: issue)
  }
}
