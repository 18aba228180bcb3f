import EntenteEngine

/// Everything that was asked about a case's stability, found.
public struct StabilityReport: Sendable {
  /// Who would stay in which state.
  public let findings: StabilityFindings
  /// Where ways start; `nil` where no state is known to hold.
  public let start: Int?
  /// The states that are shown.
  package let selection: StateSelection
  /// Ways from the start; `nil` where there is no start.
  public let ways: StatusQuoWays?
  /// What would make a wanted state stable, if one was asked for.
  public let wanted: WantedState?
  /// Which coalitions would leave what, if that was asked for.
  public let coalitions: CoalitionFindings?
  /// Which single swaps of neighbours in one party's order change an equilibrium; `nil` where
  /// orders are not known or there are too many states.
  public let swaps: (effects: [SwapEffect], isComplete: Bool)?

  /// More states than these are not tried for swaps.
  static let swapLimit = 256

  /// Runs what is asked for.
  /// - Parameters:
  ///   - findings: who would stay in which state.
  ///   - from: where ways start; `nil` for the case's status quo.
  ///   - want: a state for which to look for preferences that make it stable.
  ///   - withCoalitions: whether coalitions are looked at.
  ///   - work: what each of the analyses may do.
  public init(
    _ findings: StabilityFindings, from: Int? = nil, want: Int? = nil,
    withCoalitions: Bool = false, work: Budget = Budget(50_000_000)
  ) {
    self.findings = findings
    let start = from ?? findings.conflict.start
    self.start = start
    let selection = StateSelection(findings, asked: [start, want].compactMap(\.self))
    self.selection = selection
    ways = start.map { StatusQuoWays(findings, from: $0, limit: selection.equilibriumLimit) }
    wanted = want.map { WantedState(findings, state: $0, work: work) }
    coalitions =
      withCoalitions
      ? CoalitionFindings(findings, start: start, selection: selection, work: work) : nil
    swaps = Self.swaps(findings, work)
  }

  private static func swaps(
    _ findings: StabilityFindings, _ work: Budget
  ) -> (effects: [SwapEffect], isComplete: Bool)? {
    let model = findings.conflict.model
    guard let orders = findings.orders, model.stateCount <= swapLimit,
      findings.reasons != nil
    else { return nil }
    var budget = work
    return SwapEffect.all(model, orders, concepts: findings.concepts, budget: &budget)
  }
}
