@testable import EntenteRelief

/// A site as a calendar of events, one after another, with a waiting line: the plain way to
/// simulate it, which draws services in the same order.
struct YardCalendar {
  var gone: [Double] = []
  var turnedAway = 0
  var mostBusy = 0

  /// - Parameters:
  ///   - come: hours at which people come, rising.
  ///   - services: hours that services take, in the order in which they begin.
  init(_ day: YardDay, come: [Double], services: [Double]) {
    var ends: [Double] = []
    var line: [Int] = []
    var (next, begun) = (0, 0)
    gone = Array(repeating: -1, count: come.count)
    var isShut = false
    func serve(_ hour: Double) {
      guard hour >= day.opening, !isShut || day.atClosing == .servesAll else { return }
      while ends.count < day.lanes, !line.isEmpty, begun < services.count {
        gone[line.removeFirst()] = hour
        ends.append(hour + services[begun])
        begun += 1
      }
      mostBusy = max(mostBusy, ends.count)
    }
    var opened = false
    while true {
      let arrival = next < come.count ? come[next] : .infinity
      let end = ends.min() ?? .infinity
      let gate = opened ? (isShut ? .infinity : day.closing) : day.opening
      let hour = min(arrival, end, gate)
      guard hour < .infinity else { break }
      if hour == gate {
        if opened {
          isShut = true
          if day.atClosing == .turnsAway {
            for person in line { gone[person] = hour }
            turnedAway += line.count
            line = []
          }
        }
        opened = true
      } else if hour == end {
        ends.remove(at: ends.firstIndex(of: end)!)
      } else {
        line.append(next)
        next += 1
      }
      serve(hour)
    }
  }
}
