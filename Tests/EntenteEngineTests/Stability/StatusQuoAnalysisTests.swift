import EntenteEngine
import Testing

struct StatusQuoAnalysisTests {
  @Test func `states are reached by shortest legal sequences, and by no others`() {
    for seed in 0..<600 {
      let conflict = RandomConflict.make(seed: UInt64(seed), states: 32)
      guard conflict.model.stateCount > 0 else { continue }
      let preferences = conflict.orders.map { Preferences.complete($0) }
      for improving in [false, true] {
        let start = seed % conflict.model.stateCount
        let analysis = StatusQuoAnalysis(
          conflict.model, from: start, by: improving ? .improvements(preferences) : .any)
        let distances = conflict.definition.distances(from: start, improving: improving)
        for state in 0..<conflict.model.stateCount {
          #expect(analysis.distance(to: state) == distances[state], "seed \(seed)")
          #expect(analysis.reachable.contains(state) == (distances[state] != nil))
          let path = analysis.path(to: state)
          #expect(path?.count == distances[state])
          #expect(
            path.map { conflict.definition.isLegal($0, from: start, improving: improving) } ?? true)
          #expect((path?.last?.state ?? start) == (path == nil ? start : state))
        }
      }
    }
  }

  @Test func `joint moves need to be asked for`() throws {
    let form = OptionForm(
      optionCounts: [2], decisionMakerCount: 2, movers: [BitSet([0, 1])])
    let model = try ConflictModel(form)
    #expect(StatusQuoAnalysis(model, from: 0).reachable.members == [0, 1])
    #expect(StatusQuoAnalysis(model, from: 0, jointly: false).reachable.members == [0])
    #expect(StatusQuoAnalysis(model, from: 0, coalition: BitSet([1])).reachable.members == [0])
  }
}

extension StabilityDefinition {
  /// Shape `[state]`: lengths of shortest legal sequences, by levels of (state, last mover).
  fileprivate func distances(from start: Int, improving: Bool) -> [Int?] {
    var distances: [Int?] = Array(repeating: nil, count: stateCount)
    var level: Set<[Int]> = [[start, -1]]
    var seen = level
    var length = 0
    while !level.isEmpty {
      for node in level where distances[node[0]] == nil { distances[node[0]] = length }
      var next: Set<[Int]> = []
      for node in level {
        for mover in movers.indices where mover != node[1] {
          for to in moves[mover][node[0]] where !improving || improves(mover, node[0], to) {
            next.insert([to, mover])
          }
        }
      }
      level = next.subtracting(seen)
      seen.formUnion(level)
      length += 1
    }
    return distances
  }

  /// Whether steps are moves, each by somebody else than the one before.
  func isLegal(_ steps: [Step], from start: Int, improving: Bool) -> Bool {
    var state = start
    var last = -1
    for step in steps {
      guard step.mover != last, moves[step.mover][state].contains(step.state),
        !improving || improves(step.mover, state, step.state)
      else { return false }
      (state, last) = (step.state, step.mover)
    }
    return true
  }
}
