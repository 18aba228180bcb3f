/// Steps of an exchange and their safety as `StagedExchange` defines them, for the check of what is
/// impossible: worked out from the exchange alone, by nothing that the search uses.
struct ImpossibilityReplay {
  let units: [ReplayedUnit]
  /// Whether some unit must wait for another.
  let isOrdered: Bool
  private let isPaid: Bool
  private let penalties: [Double]
  /// Shape `[unit][side]`: what it brings a side less what it costs it.
  private let gains: [[Double]]
  /// Shape `[unit]`: the units that must have been handed over before, one bit each.
  private var earlier: [UInt64]
  /// Shape `[unit]`: the units before which it must have been.
  private var later: [UInt64]
  /// What is lost to rounding; less than the search allows for, so that what it finds unsafe is.
  private let tolerance: Double

  init(_ exchange: StagedExchange, _ penalties: [Double]) {
    let units = ReplayedUnit.all(exchange)
    self.units = units
    self.penalties = penalties
    isPaid = exchange.settlement == .payment
    gains = units.map { unit in penalties.indices.map { unit.gain($0) } }
    let size = exchange.items.reduce(1) { $0 + $1.worth.low * $1.known + $1.cost.high }
    tolerance = exchange.penalties.reduce(size, +) * 0x1p-42
    let pairs = units.indices.flatMap { early in
      units.indices.filter { units[early].mustPrecede(units[$0], exchange.order) }
        .map { (early: early, late: $0) }
    }
    isOrdered = !pairs.isEmpty
    earlier = units.map { _ in 0 }
    later = earlier
    guard units.count <= 64 else { return }
    for (early, late) in pairs {
      earlier[late] |= 1 << UInt64(early)
      later[early] |= 1 << UInt64(late)
    }
  }

  var everything: UInt64 { units.count == 64 ? .max : 1 << UInt64(units.count) - 1 }

  /// Whether every step from a set leads to another that is listed, or need not be followed.
  func isClosed(
    _ set: UInt64, _ members: Set<UInt64>, _ direction: ExchangeImpossibility.Direction
  ) -> Bool {
    // What each side is still to gain and lose before the next of what is handed over, or, seen
    // from the end, after it.
    let coming = direction == .backward ? set : everything & ~set
    let prospects = penalties.indices.map { side in
      units.indices.reduce(0.0) { $0 + (has($1, coming) ? gains[$1][side] : 0) }
    }
    let steps = units.indices.filter { unit in
      let required = direction == .backward ? later[unit] : earlier[unit]
      guard !has(unit, set), required & ~set == 0 else { return false }
      let after = direction == .backward ? prospects : subtract(gains[unit], prospects)
      return isSafe(unit, after)
    }
    let unlisted = steps.filter { !members.contains(set | 1 << UInt64($0)) }
    return unlisted.isEmpty
      || (isPaid
        ? steps.contains { !unlisted.contains($0) && isHarmless($0, direction) }
        : unlisted.allSatisfy { standsBack($0, set, direction) })
  }

  private func has(_ unit: Int, _ set: UInt64) -> Bool { set >> UInt64(unit) & 1 == 1 }

  private func subtract(_ gains: [Double], _ prospects: [Double]) -> [Double] {
    zip(prospects, gains).map { $0 - $1 }
  }

  /// Whether nobody stops just before a unit changes hands or just after, given what each side's
  /// prospect is after it.
  private func isSafe(_ unit: Int, _ after: [Double]) -> Bool {
    let before = zip(after, gains[unit]).map { $0 + $1 }
    if isPaid {
      let worst = zip(before, after).reduce(0) { $0 + min($1.0, $1.1) }
      return penalties.reduce(worst, +) >= -tolerance
    }
    return zip(before, penalties).allSatisfy { $0 + $1 >= -tolerance }
  }

  private func isHarmless(_ unit: Int, _ direction: ExchangeImpossibility.Direction) -> Bool {
    let net = gains[unit].reduce(0, +)
    return direction == .backward ? net >= 0 : net <= 0
  }

  private func standsBack(
    _ unit: Int, _ set: UInt64, _ direction: ExchangeImpossibility.Direction
  ) -> Bool {
    units.indices.contains { other in
      !has(other, set) && (direction == .backward ? isBetter(other, unit) : isBetter(unit, other))
    }
  }

  /// Whether one unit leaves all at least as well off as another while it is still to come; of
  /// equals, the first.
  private func isBetter(_ one: Int, _ other: Int) -> Bool {
    let isBound = earlier[one] | later[one] | earlier[other] | later[other] != 0
    guard one != other, !isBound else { return false }
    if gains[one] == gains[other] { return one < other }
    return zip(gains[one], gains[other]).allSatisfy { $0 >= $1 }
  }

  /// Whether units that wait for nothing, with payment, are not safe in the order that is best.
  ///
  /// Let `c` be what could be kept of a unit by not doing one's part and `v` what it brings with it.
  /// Seen from the end, what gains comes by ascending `c`, then what loses by descending `v`:
  /// neighbours that are the other way round can change places in any safe sequence.
  func bestOrderFails() -> Bool {
    guard isPaid, !isOrdered else { return false }
    let kept = gains.map { $0.reduce(0) { $0 + max(0, -$1) } }
    let brought = gains.map { $0.reduce(0) { $0 + max(0, $1) } }
    let gaining = units.indices.filter { brought[$0] >= kept[$0] }.sorted { kept[$0] < kept[$1] }
    let losing = units.indices.filter { brought[$0] < kept[$0] }
      .sorted { brought[$0] > brought[$1] }
    var assured = penalties.reduce(0, +)
    for unit in gaining + losing {
      if assured < kept[unit] - tolerance { return true }
      assured += brought[unit] - kept[unit]
    }
    return false
  }
}
