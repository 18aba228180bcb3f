/// What a party's phases are worth to it while everybody keeps to the agreement.
///
/// With `n` days of a phase left, the worth `V(n)` obeys `V(n) = u + d (H + s V(n-1))`: `u` the
/// day's worth, `d` the discount factor, `s` the chance of no shock, `H` what shocks lead to. So
/// `V(n) = V* + (V(0) - V*) (d s)^n` with `V* = (u + d H) / (1 - d s)`: linear in what the phase
/// leads to, and the worths of entering the phases solve one small linear system.
struct PhaseValues: Sendable {
  /// The discount factor.
  let discount: Double
  /// Shape `[phase]`: the worth of entering the phase.
  let entering: [Double]
  /// Shape `[phase]`: what shocks lead to, times their chances.
  let shocked: [Double]
  /// Shape `[phase]`: the chance of no shock.
  let calm: [Double]
  /// Shape `[phase]`: `V*`.
  let steady: [Double]
  /// Shape `[phase]`: `V(0)`, the worth at its end; 0 where it has none.
  let ending: [Double]
  /// Shape `[phase]`: the worth of its breakdown.
  let broken: [Double]
  /// The worth of no agreement.
  let none: Double

  /// - Complexity: O(phases^3).
  init(_ agreement: PhasedAgreement, party: Int) {
    let discount = agreement.discounts[party]
    self.discount = discount
    let none = agreement.noAgreement[party] / (1 - discount)
    self.none = none
    let phases = agreement.phases
    let broken = phases.indices.map { phase in
      let breakdown = agreement.breakdown(in: phase)
      return (breakdown.once.isEmpty ? 0 : breakdown.once[party])
        + breakdown.daily[party] / (1 - discount)
    }
    self.broken = broken
    calm = phases.map { phase in 1 - phase.shocks.reduce(0) { $0 + $1.chance } }
    let system = PhaseSystem(phases, party, discount, calm: calm, broken: broken, none: none)
    let entering = system.solution
    self.entering = entering
    let worth = { (target: PhaseTarget, phase: Int) in
      switch target {
      case .phase(let next): entering[next]
      case .noAgreement: none
      case .breakdown: broken[phase]
      }
    }
    shocked = phases.indices.map { phase in
      phases[phase].shocks.reduce(0) { $0 + $1.chance * worth($1.target, phase) }
    }
    ending = phases.indices.map { phase in
      guard let end = phases[phase].end, phases[phase].length != nil else { return 0 }
      return end.assurance * worth(end.target, phase)
        + (1 - end.assurance) * worth(end.otherwise, phase)
    }
    steady = phases.indices.map { [shocked, calm] phase in
      (phases[phase].daily[party] + discount * shocked[phase]) / (1 - discount * calm[phase])
    }
  }

  /// The worth with so many days left; without end where `nil`.
  func worth(phase: Int, remaining: Int?) -> Double {
    steady[phase]
      + (ending[phase] - steady[phase]) * Powers.power(discount * calm[phase], remaining)
  }

  /// The worth of where something leads.
  func worth(of target: PhaseTarget, from phase: Int) -> Double {
    switch target {
    case .phase(let next): entering[next]
    case .noAgreement: none
    case .breakdown: broken[phase]
    }
  }
}

/// The linear system of the worths of entering the phases.
private struct PhaseSystem {
  private var matrix: [[Double]]
  private var right: [Double]

  init(
    _ phases: [AgreementPhase], _ party: Int, _ discount: Double, calm: [Double],
    broken: [Double], none: Double
  ) {
    matrix = phases.indices.map { row in phases.indices.map { $0 == row ? 1 : 0 } }
    right = phases.map { $0.onEntry.isEmpty ? 0 : $0.onEntry[party] }
    for (row, phase) in phases.enumerated() {
      let stay = discount * calm[row]
      let days = Powers.sum(stay, terms: phase.length)
      right[row] += days * phase.daily[party]
      var leads = phase.shocks.map { ($0.target, days * discount * $0.chance) }
      if let end = phase.end, phase.length != nil {
        let last = Powers.power(stay, phase.length)
        leads.append((end.target, last * end.assurance))
        leads.append((end.otherwise, last * (1 - end.assurance)))
      }
      for (target, weight) in leads {
        switch target {
        case .phase(let next): matrix[row][next] -= weight
        case .noAgreement: right[row] += weight * none
        case .breakdown: right[row] += weight * broken[row]
        }
      }
    }
  }

  /// Never singular: each row's entries off the diagonal add up to less than 1.
  var solution: [Double] { LinearSystem.solve(matrix, right) ?? right }
}
