/// A phased agreement day by day, as a stochastic game: the general road to what `Commitment` finds
/// in closed form.
///
/// Phases without an end are one day that repeats. Where several parties depart on one day only
/// the first of them counts, which is of no account for departures of one.
struct AgreementGame: Sendable {
  /// What a state stands for.
  enum State: Sendable, Hashable {
    /// All keep to it, on a day, from 1, of a phase.
    case day(phase: Int, day: Int)
    /// An obligation is in breach, undetected, on the `elapsed`th day, from 0, of the breach.
    case breach(phase: Int, day: Int, obligation: Int, elapsed: Int)
    /// A phase is over.
    case end(phase: Int)
    /// It broke down in a phase; the first day of that, or a later one.
    case broken(phase: Int, isFirst: Bool)
    /// As if there had been no agreement.
    case noAgreement
  }

  /// The states, by number.
  let states: [State]
  /// The game. Action 0 is to keep; the others are the party's departures, in the order of the
  /// phase's obligations, or at its end to refuse consent and then the ways out.
  let game: StochasticGame
  /// Shape `[state][player]`: everybody keeps.
  var keeping: [[Int]] { states.map { _ in game.discounts.map { _ in 0 } } }

  /// - Precondition: the agreement is valid, and breaches in phases without an end have an end.
  /// - Complexity: O(days x longest breach).
  init(_ agreement: PhasedAgreement) {
    let states = Self.states(agreement)
    self.states = states
    var numbers: [State: Int] = [:]
    for (number, state) in states.enumerated() { numbers[state] = number }
    let rules = AgreementRules(agreement: agreement, states: states, numbers: numbers)
    game = StochasticGame(
      discounts: agreement.discounts,
      actionCounts: states.map { state in
        (0..<agreement.partyCount).map { rules.departures(state, party: $0).count + 1 }
      }, outcome: { rules.outcome($0, $1) })
  }

  private static func states(_ agreement: PhasedAgreement) -> [State] {
    var states: [State] = [.noAgreement]
    for (index, phase) in agreement.phases.enumerated() {
      let length = phase.length ?? 1
      states += [.broken(phase: index, isFirst: true), .broken(phase: index, isFirst: false)]
      states += (1...length).map { .day(phase: index, day: $0) }
      if phase.length != nil { states.append(.end(phase: index)) }
      for (number, obligation) in phase.obligations.enumerated() {
        let lasting = obligation.lasting ?? length
        for elapsed in 1..<max(2, lasting) {
          states += (1...length).map {
            .breach(phase: index, day: $0, obligation: number, elapsed: elapsed)
          }
        }
      }
    }
    return states
  }
}

/// What happens in each state.
private struct AgreementRules: Sendable {
  enum Departure {
    case breach(Int)
    case refusal
    case exit(PhaseExit)
  }

  let agreement: PhasedAgreement
  let states: [AgreementGame.State]
  let numbers: [AgreementGame.State: Int]

  func departures(_ state: AgreementGame.State, party: Int) -> [Departure] {
    switch state {
    case .day(let phase, _):
      let obligations = agreement.phases[phase].obligations
      return obligations.indices.filter { obligations[$0].party == party }.map { .breach($0) }
    case .end(let phase):
      guard let end = agreement.phases[phase].end else { return [] }
      return (end.consents.contains(party) ? [.refusal] : [])
        + end.exits.filter { $0.party == party }.map { .exit($0) }
    default: return []
    }
  }

  func outcome(_ state: Int, _ actions: [Int]) -> StochasticGame.Outcome {
    let zero = agreement.discounts.map { _ in 0.0 }
    switch states[state] {
    case .noAgreement: return stay(agreement.noAgreement, state)
    case .broken(let phase, let isFirst):
      let breakdown = agreement.breakdown(in: phase)
      guard isFirst else { return stay(breakdown.daily, state) }
      let once = breakdown.once.isEmpty ? zero : breakdown.once
      return .init(
        rewards: zip(once, breakdown.daily).map { $0 + $1 },
        next: [(number(.broken(phase: phase, isFirst: false)), 1)])
    case .day(let phase, let day):
      let party = actions.firstIndex { $0 > 0 }
      if let party, case .breach(let index) = departure(states[state], party, actions) {
        return breach(phase, day, index, elapsed: 0)
      }
      return quiet(phase, day)
    case .breach(let phase, let day, let index, let elapsed):
      return breach(phase, day, index, elapsed: elapsed)
    case .end(let phase): return end(phase, states[state], actions)
    }
  }

  private func departure(
    _ state: AgreementGame.State, _ party: Int, _ actions: [Int]
  ) -> Departure {
    departures(state, party: party)[actions[party] - 1]
  }

  private func number(_ state: AgreementGame.State) -> Int { numbers[state] ?? 0 }

  private func stay(_ rewards: [Double], _ state: Int) -> StochasticGame.Outcome {
    .init(rewards: rewards, next: [(state, 1)])
  }

  /// The state at the beginning of where something leads.
  private func entry(_ target: PhaseTarget, from phase: Int) -> Int {
    switch target {
    case .phase(let next): number(.day(phase: next, day: 1))
    case .noAgreement: number(.noAgreement)
    case .breakdown: number(.broken(phase: phase, isFirst: true))
    }
  }

  /// The day after, if nothing happens; the same day again where the phase has no end.
  private func following(_ phase: Int, _ day: Int) -> AgreementGame.State {
    guard let length = agreement.phases[phase].length else { return .day(phase: phase, day: 1) }
    return day < length ? .day(phase: phase, day: day + 1) : .end(phase: phase)
  }

  /// What a day of a phase brings. What entering brings is left to who arrives.
  private func quiet(_ phase: Int, _ day: Int) -> StochasticGame.Outcome {
    let model = agreement.phases[phase]
    var rewards = model.daily
    var calm = 1.0
    var next: [(state: Int, probability: Double)] = []
    for shock in model.shocks {
      next.append((entry(shock.target, from: phase), shock.chance))
      calm -= shock.chance
      addEntry(shock.target, times: shock.chance, later: true, to: &rewards)
    }
    next.append((number(following(phase, day)), calm))
    return .init(rewards: rewards, next: next)
  }

  private func addEntry(
    _ target: PhaseTarget, times chance: Double, later: Bool, to rewards: inout [Double]
  ) {
    guard case .phase(let next) = target, !agreement.phases[next].onEntry.isEmpty else { return }
    for party in rewards.indices {
      rewards[party] +=
        chance * agreement.phases[next].onEntry[party]
        * (later ? agreement.discounts[party] : 1)
    }
  }

  private func breach(
    _ phase: Int, _ day: Int, _ index: Int, elapsed: Int
  ) -> StochasticGame.Outcome {
    let obligation = agreement.phases[phase].obligations[index]
    let (party, seen) = (obligation.party, obligation.detection)
    var outcome = quiet(phase, day)
    let daily = agreement.phases[phase].daily
    for (player, worth) in daily.enumerated() {
      outcome.rewards[player] = worth + (1 - seen) * (outcome.rewards[player] - worth)
    }
    outcome.rewards[party] += obligation.dailyGain
    if elapsed == obligation.delay { outcome.rewards[party] += obligation.gain }
    let lost = obligation.penalty + agreement.assured(party, in: phase)
    outcome.rewards[party] -= agreement.discounts[party] * seen * lost
    for place in outcome.next.indices { outcome.next[place].probability *= 1 - seen }
    let goesOn = elapsed + 1 < (obligation.lasting ?? .max)
    if goesOn, case .day(_, let next) = following(phase, day) {
      outcome.next[outcome.next.count - 1].state = number(
        .breach(phase: phase, day: next, obligation: index, elapsed: elapsed + 1))
    }
    outcome.next.append((number(.broken(phase: phase, isFirst: true)), seen))
    return outcome
  }

  private func end(
    _ phase: Int, _ state: AgreementGame.State, _ actions: [Int]
  ) -> StochasticGame.Outcome {
    var rewards = agreement.discounts.map { _ in 0.0 }
    guard let end = agreement.phases[phase].end else {
      return .init(rewards: rewards, next: [(number(state), 1)])
    }
    var targets = [(end.target, end.assurance), (end.otherwise, 1 - end.assurance)]
    if let party = actions.firstIndex(where: { $0 > 0 }) {
      rewards[party] -= agreement.assured(party, in: phase, atEnd: true)
      targets = [(end.otherwise, 1)]
      if case .exit(let exit) = departure(state, party, actions) {
        rewards[party] -= exit.price
        targets = [(exit.target, 1)]
      }
    }
    for (target, chance) in targets { addEntry(target, times: chance, later: false, to: &rewards) }
    return .init(
      rewards: rewards,
      next: targets.map { (entry($0.0, from: phase), $0.1) }, takesTime: false)
  }
}
