/// How phases follow each other.
struct PhaseGraph {
  /// Shape `[phase]`: the first day, from 1, on which it can begin while everybody keeps to the
  /// agreement.
  let starts: [Int?]
  /// Shape `[phase]`: whether anything leads to it, departures included.
  let isReachable: [Bool]

  /// - Precondition: all targets exist.
  init(_ agreement: PhasedAgreement) {
    starts = Self.starts(agreement)
    isReachable = Self.reach(agreement)
  }

  /// Where a phase can lead while all keep to it, and after how many days at the least.
  private static func moves(_ phase: AgreementPhase) -> [(target: Int, days: Int)] {
    var moves: [(Int, Int)] = []
    for shock in phase.shocks where shock.chance > 0 {
      if case .phase(let next) = shock.target { moves.append((next, 1)) }
    }
    guard let end = phase.end, let length = phase.length else { return moves }
    if end.assurance > 0, case .phase(let next) = end.target { moves.append((next, length)) }
    if end.assurance < 1, case .phase(let next) = end.otherwise { moves.append((next, length)) }
    return moves
  }

  private static func starts(_ agreement: PhasedAgreement) -> [Int?] {
    var starts = [Int?](repeating: nil, count: agreement.phases.count)
    var isSettled = Array(repeating: false, count: starts.count)
    if !starts.isEmpty { starts[0] = 1 }
    while let phase = starts.indices.filter({ starts[$0] != nil && !isSettled[$0] })
      .min(by: { starts[$0] ?? 0 < starts[$1] ?? 0 }), let start = starts[phase]
    {
      isSettled[phase] = true
      for (target, days) in moves(agreement.phases[phase]) {
        starts[target] = min(starts[target] ?? .max, start + days)
      }
    }
    return starts
  }

  private static func reach(_ agreement: PhasedAgreement) -> [Bool] {
    var isReached = Array(repeating: false, count: agreement.phases.count)
    var waiting = isReached.isEmpty ? [] : [0]
    while let phase = waiting.popLast() {
      guard !isReached[phase] else { continue }
      isReached[phase] = true
      waiting += targets(agreement.phases[phase])
    }
    return isReached
  }

  /// Where a phase can lead in any way.
  private static func targets(_ phase: AgreementPhase) -> [Int] {
    var targets = phase.shocks.filter { $0.chance > 0 }.map(\.target)
    if let end = phase.end, phase.length != nil {
      if end.assurance > 0 { targets.append(end.target) }
      if end.assurance < 1 || !end.consents.isEmpty { targets.append(end.otherwise) }
      targets += end.exits.map(\.target)
    }
    return targets.compactMap { if case .phase(let next) = $0 { next } else { nil } }
  }
}
