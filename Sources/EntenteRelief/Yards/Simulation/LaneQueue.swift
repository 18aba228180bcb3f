/// When each lane is free next, the earliest on top of a heap.
struct LaneQueue {
  private var free: [Double]

  /// Lanes that are all free from an hour on.
  init(lanes: Int, from hour: Double) {
    free = Array(repeating: hour, count: lanes)
  }

  /// The hour at which the next lane is free.
  var earliest: Double { free[0] }

  /// Lets the lane that is free first be busy to a later hour.
  /// - Complexity: O(log lanes).
  mutating func occupy(until hour: Double) {
    var place = 0
    while true {
      var child = 2 * place + 1
      guard child < free.count else { break }
      if child + 1 < free.count, free[child + 1] < free[child] { child += 1 }
      if free[child] >= hour { break }
      free[place] = free[child]
      place = child
    }
    free[place] = hour
  }
}
