/// A game over finitely many states in which players with discount factors of their own act at the
/// same time: any model of commitment that is too unlike `PhasedAgreement` for closed forms.
///
/// ## Source
/// L. S. Shapley (1953), "Stochastic games", doi:10.1073/pnas.39.10.1095; A. M. Fink (1964),
/// "Equilibrium in a stochastic n-person game", doi:10.32917/hmj/1206139508.
package struct StochasticGame: Sendable {
  /// What an action of everybody brings.
  package struct Outcome: Sendable {
    /// Shape `[player]`: what each receives at once.
    package var rewards: [Double]
    /// Where it leads, with probabilities that add up to 1.
    package var next: [(state: Int, probability: Double)]
    /// Whether the next state is a period later, and so discounted.
    package var takesTime: Bool

    /// Makes an outcome.
    package init(
      rewards: [Double], next: [(state: Int, probability: Double)], takesTime: Bool = true
    ) {
      self.rewards = rewards
      self.next = next
      self.takesTime = takesTime
    }
  }

  /// A departure from a profile by one player in one state, and what it gains.
  package struct Departure: Sendable, Hashable {
    /// The state.
    package var state: Int
    /// Who departs.
    package var player: Int
    /// What it does instead.
    package var action: Int
    /// What that is worth more; negative where it loses.
    package var gain: Double
  }

  /// Shape `[player]`: discount factors, at least 0 and below 1.
  package let discounts: [Double]
  /// Shape `[state][player]`: how many actions each has, at least 1.
  package let actionCounts: [[Int]]
  private let outcome: @Sendable (_ state: Int, _ actions: [Int]) -> Outcome

  /// Makes a game.
  /// - Parameters:
  ///   - discounts: shape `[player]`.
  ///   - actionCounts: shape `[state][player]`.
  ///   - outcome: what actions, shape `[player]`, bring in a state; no circle of states may be
  ///     passed through without taking time.
  package init(
    discounts: [Double], actionCounts: [[Int]],
    outcome: @escaping @Sendable (_ state: Int, _ actions: [Int]) -> Outcome
  ) {
    self.discounts = discounts
    self.actionCounts = actionCounts
    self.outcome = outcome
  }

  /// The worths of the states when all play a profile; exact up to rounding.
  /// - Parameter profile: shape `[state][player]`: everybody's action.
  /// - Returns: shape `[player][state]`.
  /// - Complexity: O(players x states^3).
  package func values(of profile: [[Int]]) -> [[Double]] {
    let outcomes = profile.indices.map { outcome($0, profile[$0]) }
    return discounts.indices.map { player in
      var matrix = outcomes.indices.map { row in outcomes.indices.map { $0 == row ? 1.0 : 0 } }
      for (state, outcome) in outcomes.enumerated() {
        for (next, probability) in outcome.next {
          matrix[state][next] -= weight(outcome, player) * probability
        }
      }
      let rewards = outcomes.map { $0.rewards[player] }
      return LinearSystem.solve(matrix, rewards) ?? rewards
    }
  }

  /// Every departure of one player in one state, once, from a profile.
  /// - Parameter profile: shape `[state][player]`.
  /// - Complexity: O(players x states^3), beside one outcome for each departure.
  package func departures(from profile: [[Int]]) -> [Departure] {
    let values = values(of: profile)
    var departures: [Departure] = []
    for state in profile.indices {
      for player in discounts.indices {
        for action in 0..<actionCounts[state][player] where action != profile[state][player] {
          var actions = profile[state]
          actions[player] = action
          let outcome = outcome(state, actions)
          let worth = outcome.next.reduce(outcome.rewards[player]) {
            $0 + weight(outcome, player) * $1.probability * values[player][$1.state]
          }
          departures.append(
            Departure(
              state: state, player: player, action: action, gain: worth - values[player][state]))
        }
      }
    }
    return departures
  }

  private func weight(_ outcome: Outcome, _ player: Int) -> Double {
    outcome.takesTime ? discounts[player] : 1
  }
}
