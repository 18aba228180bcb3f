import EntenteEngine

/// Ways from where things stand to the equilibria.
public struct StatusQuoWays: Sendable {
  /// One equilibrium and the shortest ways to it.
  public struct Way: Sendable {
    /// The state that the way leads to.
    public let state: Int
    /// The concepts by which nobody would leave it.
    public let concepts: [StabilityConcept]
    /// By any moves; `nil` where there is no way, empty for the start.
    public let byMoves: [Step]?
    /// By moves that are gains for all who make them; `nil` where there is no way.
    public let byImprovements: [Step]?
  }

  /// Where ways start.
  public let start: Int
  /// Equilibria by state, no more than the limit.
  public let ways: [Way]
  /// Equilibria without an entry.
  public let omitted: Int
  /// How many states can be reached at all, the start included.
  public let reachableCount: Int
  /// How many can be reached by gains alone, the start included.
  public let improvingCount: Int

  /// Searches ways to the equilibria of all concepts asked for.
  /// - Complexity: O(moves).
  public init(_ findings: StabilityFindings, from start: Int, limit: Int) {
    let (model, preferences) = (findings.conflict.model, findings.conflict.preferences)
    let any = StatusQuoAnalysis(model, from: start)
    let gains = StatusQuoAnalysis(model, from: start, by: .improvements(preferences))
    let equilibria = findings.someEquilibria.members
    self.start = start
    ways = equilibria.prefix(limit).map { state in
      Way(
        state: state,
        concepts: findings.concepts.filter { findings.equilibria($0).contains(state) },
        byMoves: any.path(to: state), byImprovements: gains.path(to: state))
    }
    omitted = equilibria.count - ways.count
    reachableCount = any.reachable.count
    improvingCount = gains.reachable.count
  }
}
