/// One number of a phased agreement, so that it can be left open, varied or asked for.
public enum CommitmentFigure: Sendable, Hashable {
  /// A party's discount factor a day.
  case discount(party: Int)
  /// The daily worth of no agreement.
  case noAgreement(party: Int)
  /// The daily worth of breakdown, in general.
  case breakdown(party: Int)
  /// The worth, beside, of breakdown's first day, in general.
  case breakdownOnce(party: Int)
  /// The daily worth of breakdown from a phase.
  case phaseBreakdown(phase: Int, party: Int)
  /// The worth, beside, of the first day of breakdown from a phase.
  case phaseBreakdownOnce(phase: Int, party: Int)
  /// The daily worth of a phase.
  case daily(phase: Int, party: Int)
  /// What entering a phase is worth.
  case onEntry(phase: Int, party: Int)
  /// A phase's days; rounded when set.
  case length(phase: Int)
  /// An obligation's gain.
  case gain(phase: Int, obligation: Int)
  /// An obligation's gain a day.
  case dailyGain(phase: Int, obligation: Int)
  /// The probability a day that its breach is detected.
  case detection(phase: Int, obligation: Int)
  /// Its penalty.
  case penalty(phase: Int, obligation: Int)
  /// A shock's chance a day.
  case shock(phase: Int, index: Int)
  /// The assurance at a phase's end.
  case assurance(phase: Int)
  /// The price of a way out.
  case exitPrice(phase: Int, exit: Int)
  /// A guarantee's worth.
  case guarantee(Int)
  /// The probability that a guarantee is honoured.
  case honoured(Int)
}

extension PhasedAgreement {
  /// A figure's value. What the agreement leaves open as a default reads as that default, and is
  /// written out when set; a phase without an end reads as length 0.
  /// - Precondition: the figure exists; `has(_:)` says so.
  public subscript(figure: CommitmentFigure) -> Double {
    get { value(of: figure) }
    set { set(figure, to: newValue) }
  }

  /// Whether the agreement has the figure.
  public func has(_ figure: CommitmentFigure) -> Bool {
    switch figure {
    case .discount(let party), .noAgreement(let party), .breakdown(let party),
      .breakdownOnce(let party):
      discounts.indices.contains(party)
    case .daily(let phase, let party), .onEntry(let phase, let party),
      .phaseBreakdown(let phase, let party), .phaseBreakdownOnce(let phase, let party):
      phases.indices.contains(phase) && discounts.indices.contains(party)
    case .length(let phase): phases.indices.contains(phase) && phases[phase].length != nil
    case .gain(let phase, let index), .dailyGain(let phase, let index),
      .detection(let phase, let index), .penalty(let phase, let index):
      phases.indices.contains(phase) && phases[phase].obligations.indices.contains(index)
    case .shock(let phase, let index):
      phases.indices.contains(phase) && phases[phase].shocks.indices.contains(index)
    case .assurance(let phase): phases.indices.contains(phase) && phases[phase].end != nil
    case .exitPrice(let phase, let index):
      phases.indices.contains(phase) && phases[phase].end?.exits.indices.contains(index) == true
    case .guarantee(let index), .honoured(let index): guarantees.indices.contains(index)
    }
  }

  private func value(of figure: CommitmentFigure) -> Double {
    switch figure {
    case .discount(let party): discounts[party]
    case .noAgreement(let party): noAgreement[party]
    case .breakdown(let party): breakdown.daily[party]
    case .breakdownOnce(let party): breakdown.onFirstDay(party)
    case .phaseBreakdown(let phase, let party): breakdown(in: phase).daily[party]
    case .phaseBreakdownOnce(let phase, let party): breakdown(in: phase).onFirstDay(party)
    case .daily(let phase, let party): phases[phase].daily[party]
    case .onEntry(let phase, let party):
      phases[phase].onEntry.isEmpty ? 0 : phases[phase].onEntry[party]
    case .length(let phase): Double(phases[phase].length ?? 0)
    case .gain(let phase, let index): phases[phase].obligations[index].gain
    case .dailyGain(let phase, let index): phases[phase].obligations[index].dailyGain
    case .detection(let phase, let index): phases[phase].obligations[index].detection
    case .penalty(let phase, let index): phases[phase].obligations[index].penalty
    case .shock(let phase, let index): phases[phase].shocks[index].chance
    case .assurance(let phase): phases[phase].end?.assurance ?? 1
    case .exitPrice(let phase, let index): phases[phase].end?.exits[index].price ?? 0
    case .guarantee(let index): guarantees[index].worth
    case .honoured(let index): guarantees[index].honoured
    }
  }

  private mutating func set(_ figure: CommitmentFigure, to value: Double) {
    switch figure {
    case .discount(let party): discounts[party] = value
    case .noAgreement(let party): noAgreement[party] = value
    case .breakdown(let party): breakdown.daily[party] = value
    case .breakdownOnce(let party): breakdown.setOnce(value, party)
    case .phaseBreakdown(let phase, let party):
      var own = breakdown(in: phase)
      own.daily[party] = value
      phases[phase].breakdown = own
    case .phaseBreakdownOnce(let phase, let party):
      var own = breakdown(in: phase)
      own.setOnce(value, party)
      phases[phase].breakdown = own
    case .daily(let phase, let party): phases[phase].daily[party] = value
    case .onEntry(let phase, let party):
      if phases[phase].onEntry.isEmpty { phases[phase].onEntry = discounts.map { _ in 0 } }
      phases[phase].onEntry[party] = value
    case .length(let phase): phases[phase].length = max(1, Int(value.rounded()))
    case .gain(let phase, let index): phases[phase].obligations[index].gain = value
    case .dailyGain(let phase, let index): phases[phase].obligations[index].dailyGain = value
    case .detection(let phase, let index): phases[phase].obligations[index].detection = value
    case .penalty(let phase, let index): phases[phase].obligations[index].penalty = value
    case .shock(let phase, let index): phases[phase].shocks[index].chance = value
    case .assurance(let phase): phases[phase].end?.assurance = value
    case .exitPrice(let phase, let index): phases[phase].end?.exits[index].price = value
    case .guarantee(let index): guarantees[index].worth = value
    case .honoured(let index): guarantees[index].honoured = value
    }
  }
}

extension Breakdown {
  /// What the first day brings a party beside.
  fileprivate func onFirstDay(_ party: Int) -> Double { once.isEmpty ? 0 : once[party] }

  fileprivate mutating func setOnce(_ value: Double, _ party: Int) {
    if once.isEmpty { once = daily.map { _ in 0 } }
    once[party] = value
  }
}
