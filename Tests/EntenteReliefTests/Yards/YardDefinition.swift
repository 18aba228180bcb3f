@testable import EntenteRelief

/// The fluid yard as it is defined, stepped through in small steps of time.
struct YardDefinition {
  var peak = 0.0
  var personHours = 0.0
  var turnedAway = 0.0
  var entered = 0.0
  var hoursOver = 0.0
  var longestWait = 0.0

  init(_ day: YardDay, step: Double) {
    let total = day.arrivals.shares.reduce(0, +)
    let bounds = day.arrivals.bounds
    var hour = min(bounds[0], day.opening)
    let end = max(bounds[bounds.count - 1], day.closing)
    var waiting = 0.0
    // Who came in each step, to be served in that order.
    var groups: [(hour: Double, people: Double)] = []
    var front = 0
    while hour < end || (day.atClosing == .servesAll && waiting > 1e-9) {
      let middle = hour + step / 2
      let period = day.arrivals.shares.indices.first {
        bounds[$0] <= middle && middle < bounds[$0 + 1]
      }
      let rate = period.map {
        day.arrivals.shares[$0] / total * day.people / (bounds[$0 + 1] - bounds[$0])
      }
      let coming = (rate ?? 0) * step
      if middle < day.closing {
        entered += coming
        waiting += coming
        if coming > 0 { groups.append((middle, coming)) }
      } else {
        turnedAway += coming
        if day.atClosing == .turnsAway {
          leave(front: front, groups, at: day.closing)
          turnedAway += waiting
          waiting = 0
          front = groups.count
        }
      }
      let isServing = middle >= day.opening && (middle < day.closing || day.atClosing == .servesAll)
      var served = isServing ? min(waiting, day.peopleAnHour * step) : 0
      waiting -= served
      while served > 0, front < groups.count {
        longestWait = max(longestWait, middle - groups[front].hour)
        let part = min(served, groups[front].people)
        served -= part
        groups[front].people -= part
        if groups[front].people <= 1e-12 * (1 + day.people) { front += 1 }
      }
      peak = max(peak, waiting)
      personHours += waiting * step
      if waiting > day.safePeople { hoursOver += step }
      hour += step
    }
    if day.atClosing == .turnsAway, waiting > 0 {
      leave(front: front, groups, at: day.closing)
      turnedAway += waiting
    }
  }

  private mutating func leave(
    front: Int, _ groups: [(hour: Double, people: Double)], at closing: Double
  ) {
    if front < groups.count { longestWait = max(longestWait, closing - groups[front].hour) }
  }
}
