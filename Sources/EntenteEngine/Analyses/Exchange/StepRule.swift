/// When a step is allowed, and what it asks of what a search makes as small as it can.
struct StepRule: Sendable {
  /// What is to be as small as possible at its largest over all steps.
  enum Objective: Sendable, Hashable {
    /// Nothing: any safe sequence will do.
    case none
    /// In barter, the penalty that one side needs; the others' are as stated.
    case guarantee(side: Int)
    /// With payment, the penalties that all need together.
    case total
    /// The imbalance of what is outstanding, in safe sequences.
    case imbalance
  }

  let objective: Objective
  let settlement: StagedExchange.Settlement
  /// Shape `[side]`.
  let penalties: [Double]

  /// Whether what is safe depends on nothing but what the exchange says of units themselves, so
  /// that one unit can stand back for a better one.
  var allowsDominance: Bool { objective != .imbalance }

  /// Differences of the objective smaller than this are none: an imbalance is a part of all that is
  /// received, whatever its worth.
  func tolerance(_ units: ExchangeUnits) -> Double {
    objective == .imbalance ? 0x1p-36 : units.tolerance
  }

  /// What the step asks of the objective; `nil` where it is not safe whatever that is.
  /// - Parameters:
  ///   - unit: what changes hands.
  ///   - rest: what is still to come after it.
  func cost(_ unit: Int, before rest: Remainder, in units: ExchangeUnits) -> Double? {
    switch objective {
    case .none: return isSafe(unit, rest, units) ? -.infinity : nil
    case .total: return units.need[unit] - rest.net
    case .imbalance: return isSafe(unit, rest, units) ? rest.imbalance(units) : nil
    case .guarantee(let side):
      for other in units.sides where other != side {
        if slack(unit, rest, units, other) < -units.tolerance { return nil }
      }
      return penalties[side] - slack(unit, rest, units, side)
    }
  }

  /// How good a step is among those allowed, the larger the better.
  func promise(_ unit: Int, before rest: Remainder, in units: ExchangeUnits) -> Double {
    switch settlement {
    case .payment: -units.need[unit]
    case .barter: units.sides.map { slack(unit, rest, units, $0) }.min() ?? 0
    }
  }

  private func isSafe(_ unit: Int, _ rest: Remainder, _ units: ExchangeUnits) -> Bool {
    switch settlement {
    case .payment:
      penalties.reduce(rest.net, +) - units.need[unit] >= -units.tolerance
    case .barter: units.sides.allSatisfy { slack(unit, rest, units, $0) >= -units.tolerance }
    }
  }

  private func slack(
    _ unit: Int, _ rest: Remainder, _ units: ExchangeUnits, _ side: Int
  ) -> Double {
    penalties[side] + rest.prospects[side] + units.receives[unit][side] - units.gives[unit][side]
  }
}

/// What is still to come after a step.
struct Remainder: Sendable {
  /// Shape `[side]`: what it is still to receive less what it is still to give.
  private(set) var prospects: [Double]
  /// Shape `[side]`: what it is still to receive.
  private(set) var coming: [Double]

  /// Nothing is still to come.
  init(nothingOf units: ExchangeUnits) {
    prospects = units.sides.map { _ in 0 }
    coming = prospects
  }

  /// Everything is.
  init(allOf units: ExchangeUnits) {
    self.init(nothingOf: units)
    for unit in 0..<units.count { add(unit, units) }
  }

  /// What all sides' prospects are together.
  var net: Double { prospects.reduce(0, +) }

  mutating func add(_ unit: Int, _ units: ExchangeUnits) { change(unit, units, 1) }

  mutating func remove(_ unit: Int, _ units: ExchangeUnits) { change(unit, units, -1) }

  private mutating func change(_ unit: Int, _ units: ExchangeUnits, _ sign: Double) {
    for side in prospects.indices {
      let worth = units.receives[unit][side]
      prospects[side] += sign * (worth - units.gives[unit][side])
      coming[side] += sign * worth
    }
  }

  /// Shape `[side]`: the part that is still to come; `nil` for a side that receives nothing.
  func outstanding(_ units: ExchangeUnits) -> [Double?] {
    zip(coming, units.totals).map { $1 > 0 ? min(1, max(0, $0 / $1)) : nil }
  }

  /// The largest difference between sides in that.
  func imbalance(_ units: ExchangeUnits) -> Double {
    var (low, high) = (Double.infinity, -Double.infinity)
    for side in coming.indices where units.totals[side] > 0 {
      let part = min(1, max(0, coming[side] / units.totals[side]))
      (low, high) = (min(low, part), max(high, part))
    }
    return max(0, high - low)
  }
}
