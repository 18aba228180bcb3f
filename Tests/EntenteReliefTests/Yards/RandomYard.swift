import EntenteEngine

@testable import EntenteRelief

/// Seeded random days at sites: quiet and crowded, early and late, with hours when nobody comes.
struct RandomYard {
  var random: SplitMix64

  init(seed: UInt64) { random = SplitMix64(seed: seed) }

  mutating func number(_ range: ClosedRange<Double>) -> Double {
    range.lowerBound + (range.upperBound - range.lowerBound) * random.unit()
  }

  mutating func day() -> YardDay {
    let opening = Double(4 + random.index(below: 6))
    let closing = opening + Double(1 + random.index(below: 10)) + number(0...1)
    let lanes = 1 + random.index(below: 30)
    let minutes = number(0.5...6)
    let capacity = Double(lanes) * 60 / minutes * (closing - opening)
    let people = capacity * number(0.1...1.8)
    return YardDay(
      people: people, arrivals: profile(), opening: opening, closing: closing, lanes: lanes,
      minutesAPerson: minutes, safePeople: people * number(0.01...0.5),
      atClosing: random.index(below: 2) == 0 ? .turnsAway : .servesAll)
  }

  mutating func profile() -> ArrivalProfile {
    let periods = 1 + random.index(below: 8)
    var hour = Double(random.index(below: 12)) - 2
    var bounds = [hour]
    var shares: [Double] = []
    for _ in 0..<periods {
      // Whole hours among the lengths let bounds meet opening and closing.
      hour += random.index(below: 2) == 0 ? Double(1 + random.index(below: 3)) : number(0.1...3)
      bounds.append(hour)
      shares.append(random.index(below: 4) == 0 ? 0 : number(0.1...5))
    }
    if shares.allSatisfy({ $0 == 0 }) { shares[0] = 1 }
    return ArrivalProfile(bounds: bounds, shares: shares)
  }
}
