import EntenteRelief

extension YardDay {
  /// What the largest difference between simulated yard and fluid is on average at most; people.
  ///
  /// `4 sqrt(N) + 4 v sqrt(S + c) + 2 c` for `N` people, of whom the lanes can serve `S`, `c` lanes
  /// and services whose standard deviation is `v` times their average.
  func gapBound(service: ServiceTime) -> Double {
    let served = atClosing == .servesAll ? people : min(people, capacity)
    let lanes = Double(lanes)
    return 4 * people.squareRoot()
      + 4 * (service.squaredVariation * (served + lanes)).squareRoot() + 2 * lanes
  }
}

extension ServiceTime {
  /// The square of the standard deviation over the average; 0...1.
  var squaredVariation: Double {
    switch self {
    case .fixed: 0
    case .erlang(let steps): 1 / Double(max(1, steps))
    }
  }
}
