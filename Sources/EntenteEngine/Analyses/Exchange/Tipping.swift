/// The unit that tips the balance between two sides most: whatever the order, the imbalance just
/// before it changes hands or just after it is at least half of what it shifts.
struct Tipping {
  /// The unit.
  let unit: Int
  /// Shape `[unit]`: by how much each unit shifts the balance of what is outstanding between the two
  /// sides, as parts of all that each receives.
  let shifts: [Double]

  /// - Returns: `nil` where fewer than two sides receive anything.
  init?(_ units: ExchangeUnits) {
    let receivers = units.sides.filter { units.totals[$0] > 0 }
    let pairs = receivers.flatMap { one in receivers.filter { $0 > one }.map { (one, $0) } }
    let choices = pairs.map { one, other in
      units.receives.map { $0[one] / units.totals[one] - $0[other] / units.totals[other] }
    }
    let sizes = choices.map { shifts in shifts.reduce(0) { max($0, abs($1)) } }
    guard let largest = sizes.max(), let choice = sizes.firstIndex(of: largest),
      let unit = choices[choice].firstIndex(where: { abs($0) == largest })
    else { return nil }
    shifts = choices[choice]
    self.unit = unit
  }

  /// What no order's largest imbalance goes below.
  var bound: Double { abs(shifts[unit]) / 2 }
}
