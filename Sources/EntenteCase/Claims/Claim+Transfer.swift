extension Claim {
  /// What a transfer of an agreement costs who hands it over, or is worth to another party.
  public struct TransferFigure: Sendable, Hashable {
    /// The transfer's id.
    public var transfer: String
    /// Whether it is the cost to who hands it over, and not the worth to another party.
    public var isCost: Bool
    /// At least 0, in the party's own points, for all of it.
    public var amount: Estimate

    /// Makes a figure.
    public init(transfer: String, isCost: Bool, amount: Estimate) {
      self.transfer = transfer
      self.isCost = isCost
      self.amount = amount
    }
  }
}
