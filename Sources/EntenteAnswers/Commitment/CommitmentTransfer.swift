import EntenteEngine

/// In what steps something could be handed over so that who gives never gains by keeping the rest.
public struct CommitmentTransfer: Sendable {
  /// What is known of it.
  public let transfer: CompiledAgreement.Transfer
  /// With its cost in the middle; `nil` where no number of steps will do.
  public let plan: TransferPlan?
  /// How many steps with the cost at its low end; `nil` where none will do.
  public let stepsAtLow: Int?
  /// How many with the cost at its high end.
  public let stepsAtHigh: Int?

  /// Looks for the steps; `nil` where nobody says what it costs.
  init?(_ transfer: CompiledAgreement.Transfer, _ agreement: PhasedAgreement) {
    guard let costs = transfer.costs else { return nil }
    let plan = { (total: Double) in
      TransferPlan.find(
        total: total, by: transfer.giver, in: transfer.phase, every: transfer.written.every,
        of: agreement)
    }
    self.transfer = transfer
    self.plan = plan((costs.low + costs.high) / 2)
    stepsAtLow = plan(costs.low)?.steps.count
    stepsAtHigh = plan(costs.high)?.steps.count
  }
}
