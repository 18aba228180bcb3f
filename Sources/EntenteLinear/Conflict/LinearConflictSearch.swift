/// The search for a minimal clash among groups of requirements.
struct LinearConflictSearch {
  /// What a solve says about the groups that are held to.
  private enum Verdict {
    case clash
    case missed([Int])
    case undecided
  }

  let session: any LinearSession
  let elastic: ElasticProgram
  let options: LinearOptions

  func run() throws(LinearError) -> LinearConflict {
    var held: [Int] = []
    while true {
      switch try verdict() {
      case .undecided: return .undecided
      case .clash: return held.isEmpty ? .background : try minimal(held)
      case .missed(let groups):
        if groups.isEmpty { return .none }
        for group in groups { hold(group, true) }
        held += groups
      }
    }
  }

  /// Drops each group in turn, and for good if the others clash without it.
  private func minimal(_ held: [Int]) throws(LinearError) -> LinearConflict {
    var kept: [Int] = []
    for group in held.sorted() {
      hold(group, false)
      switch try verdict() {
      case .undecided: return .undecided
      case .clash: continue
      case .missed:
        hold(group, true)
        kept.append(group)
      }
    }
    return kept.isEmpty ? .background : .groups(kept)
  }

  /// Whether a group may not be missed.
  private func hold(_ group: Int, _ isHeld: Bool) {
    for column in elastic.misses[group] {
      session.setColumnBounds(column, lower: 0, upper: isHeld ? 0 : .infinity)
    }
  }

  private func verdict() throws(LinearError) -> Verdict {
    let solution = try session.solve(options, progress: nil)
    guard solution.status != .infeasible else { return .clash }
    guard solution.status == .optimal else { return .undecided }
    return .missed(
      elastic.misses.indices.filter { group in
        elastic.misses[group].contains { missed($0, solution) }
      })
  }

  private func missed(_ column: Int, _ solution: LinearSolution) -> Bool {
    solution.columns[column] * elastic.program.costs[column] > 1e-6
  }
}
