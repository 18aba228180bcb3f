import EntenteMessages

/// Amounts as figures write them.
extension Catalogue {
  func rough(_ value: Double) -> String { text(of: .rough(value)) }
  func whole(_ value: Double) -> String { text(of: .whole(value)) }
  func people(_ count: Double) -> String { text(of: .people(count)) }
  func percent(_ share: Double) -> String { text(of: .percent(share)) }
  func duration(_ hours: Double) -> String { text(of: .duration(hours)) }
  func clock(_ hour: Double) -> String { text(of: .clock(hour)) }
}
