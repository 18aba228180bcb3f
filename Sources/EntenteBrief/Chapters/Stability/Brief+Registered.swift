import EntentePage

extension Brief {
  /// With a register of what its sentences refer to, and these in its order.
  func registered(in names: Names) -> Brief {
    var brief = self
    let named = Set(references)
    let entries = ClaimRegister(names).entries
    brief.register = entries.filter { named.contains($0.id) }
    return brief.restingInOrder(of: entries.map(\.id))
  }
}
