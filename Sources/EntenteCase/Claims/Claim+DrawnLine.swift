extension Claim {
  /// The red line that the claim draws: itself, or, of numbers that say what no agreement is worth,
  /// a line on that worth; `nil` where it draws none.
  ///
  /// The line of a reservation has the id, the owner and the firmness of the numbers.
  public var drawnLine: Claim? {
    if isLine { return self }
    guard hasNumbers, let reservation else { return nil }
    var line = self
    line.kind = .floor(reservation)
    line.says = nil
    line.interactions = []
    return line
  }

  /// Whether the claim is a line that numbers draw by what no agreement is worth.
  public var isReservation: Bool {
    if case .floor = kind { reservation != nil } else { false }
  }
}
