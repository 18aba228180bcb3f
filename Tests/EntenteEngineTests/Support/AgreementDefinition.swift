import EntenteEngine

/// What `PhasedAgreement` says about who moves when, played out day by day with nothing solved:
/// worths are repeated backups, and a breach is followed to its last day.
struct AgreementDefinition {
  let agreement: PhasedAgreement
  /// Shape `[party][phase][day]`, from day 1 at place 0: worths while all keep.
  private(set) var keeping: [[[Double]]] = []
  /// The same when that party alone departs whenever and as often as is best for it.
  var departing: [[[Double]]] {
    agreement.discounts.indices.map { backups($0, mayDepart: true) }
  }

  init(_ agreement: PhasedAgreement) {
    self.agreement = agreement
    keeping = agreement.discounts.indices.map { backups($0, mayDepart: false) }
  }

  private func days(_ phase: Int) -> Int { agreement.phases[phase].length ?? 1 }

  /// Worths, improved until nothing changes.
  private func backups(_ party: Int, mayDepart: Bool) -> [[Double]] {
    var worth = agreement.phases.indices.map { Array(repeating: 0.0, count: days($0)) }
    var change = 1.0
    while change > 1e-14 {
      change = 0
      for phase in agreement.phases.indices.reversed() {
        for day in (0..<days(phase)).reversed() {
          var best = stay(party, phase, day, worth, mayDepart)
          if mayDepart {
            for obligation in agreement.phases[phase].obligations where obligation.party == party {
              best = max(best, breach(obligation, phase, day, 0, worth, mayDepart))
            }
          }
          change = max(change, abs(best - worth[phase][day]))
          worth[phase][day] = best
        }
      }
    }
    return worth
  }

  /// Today's worth, and then what comes.
  private func stay(
    _ party: Int, _ phase: Int, _ day: Int, _ worth: [[Double]], _ mayDepart: Bool
  ) -> Double {
    agreement.phases[phase].daily[party]
      + agreement.discounts[party]
      * tomorrow(party, phase, worth) { after(party, phase, day, worth, mayDepart) }
  }

  /// What comes tomorrow: a shock, or what `calm` says.
  private func tomorrow(
    _ party: Int, _ phase: Int, _ worth: [[Double]], calm: () -> Double
  ) -> Double {
    var (sum, left) = (0.0, 1.0)
    for shock in agreement.phases[phase].shocks {
      sum += shock.chance * arrive(party, shock.target, from: phase, worth)
      left -= shock.chance
    }
    return sum + left * calm()
  }

  /// The next day of the phase, or its end.
  private func after(
    _ party: Int, _ phase: Int, _ day: Int, _ worth: [[Double]], _ mayDepart: Bool
  ) -> Double {
    if agreement.phases[phase].length == nil { return worth[phase][0] }
    if day + 1 < days(phase) { return worth[phase][day + 1] }
    let kept = agreed(party, phase, worth)
    return mayDepart
      ? leaving(party, phase, worth).reduce(kept) { max($0, $1.worth) } : kept
  }

  private func agreed(_ party: Int, _ phase: Int, _ worth: [[Double]]) -> Double {
    let end = agreement.phases[phase].end!
    return end.assurance * arrive(party, end.target, from: phase, worth)
      + (1 - end.assurance) * arrive(party, end.otherwise, from: phase, worth)
  }

  /// All that a party can do at a phase's end instead of keeping to it.
  private func leaving(
    _ party: Int, _ phase: Int, _ worth: [[Double]]
  ) -> [(choice: Commitment.Choice, worth: Double)] {
    let end = agreement.phases[phase].end!
    var lost = 0.0
    for guarantee in agreement.guarantees where guarantee.party == party && guarantee.coversEnds {
      if guarantee.phases == nil || guarantee.phases!.contains(phase) {
        lost += guarantee.worth * guarantee.honoured
      }
    }
    var ways: [(Commitment.Choice, Double)] = []
    if end.consents.contains(party) {
      ways.append((.consent, arrive(party, end.otherwise, from: phase, worth) - lost))
    }
    for (index, exit) in end.exits.enumerated() where exit.party == party {
      let there = arrive(party, exit.target, from: phase, worth)
      ways.append((.exit(index), there - exit.price - lost))
    }
    return ways
  }

  private func arrive(
    _ party: Int, _ target: PhaseTarget, from phase: Int, _ worth: [[Double]]
  ) -> Double {
    let discount = agreement.discounts[party]
    switch target {
    case .phase(let next):
      let entry = agreement.phases[next].onEntry
      return worth[next][0] + (entry.isEmpty ? 0 : entry[party])
    case .noAgreement: return agreement.noAgreement[party] / (1 - discount)
    case .breakdown:
      let breakdown = agreement.phases[phase].breakdown ?? agreement.breakdown
      return (breakdown.once.isEmpty ? 0 : breakdown.once[party])
        + breakdown.daily[party] / (1 - discount)
    }
  }

  /// A breach from its day `elapsed` on.
  private func breach(
    _ obligation: Obligation, _ phase: Int, _ day: Int, _ elapsed: Int, _ worth: [[Double]],
    _ mayDepart: Bool
  ) -> Double {
    let party = obligation.party
    var today = agreement.phases[phase].daily[party] + obligation.dailyGain
    if elapsed == obligation.delay { today += obligation.gain }
    var lost = obligation.penalty
    for guarantee in agreement.guarantees where guarantee.party == party {
      if guarantee.phases == nil || guarantee.phases!.contains(phase) {
        lost += guarantee.worth * guarantee.honoured
      }
    }
    let caught = arrive(party, .breakdown, from: phase, worth) - lost
    let isOver =
      elapsed + 1 == obligation.lasting
      || (agreement.phases[phase].length != nil && day + 1 == days(phase))
    let unseen = tomorrow(party, phase, worth) {
      isOver
        ? after(party, phase, day, worth, mayDepart)
        : breach(obligation, phase, day + 1, elapsed + 1, worth, mayDepart)
    }
    return today + agreement.discounts[party]
      * (obligation.detection * caught + (1 - obligation.detection) * unseen)
  }

  /// A decision on one day.
  struct Departure {
    var party: Int
    var phase: Int
    var choice: Commitment.Choice
    var day: Int
    var keeping: Double
    var breaking: Double
    var slack: Double { keeping - breaking }
  }

  /// Every departure from keeping, once, in every phase: by phase, obligation and day, then ends.
  var departures: [Departure] {
    var all: [Departure] = []
    for phase in agreement.phases.indices {
      for (index, obligation) in agreement.phases[phase].obligations.enumerated() {
        let worth = keeping[obligation.party]
        for day in 0..<days(phase) {
          all.append(
            Departure(
              party: obligation.party, phase: phase, choice: .obligation(index), day: day + 1,
              keeping: worth[phase][day],
              breaking: breach(obligation, phase, day, 0, worth, false)))
        }
      }
      guard agreement.phases[phase].length != nil else { continue }
      for party in agreement.discounts.indices {
        for way in leaving(party, phase, keeping[party]) {
          all.append(
            Departure(
              party: party, phase: phase, choice: way.choice, day: days(phase) + 1,
              keeping: agreed(party, phase, keeping[party]), breaking: way.worth))
        }
      }
    }
    return all
  }
}
