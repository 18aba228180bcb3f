/// What is at least as large as what, as far as orders say, with all that follows.
struct WorthOrder {
  /// Shape `[place]`: the places that are at most as large, that place left out.
  private(set) var below: [Set<Int>] = []
  private var above: [Set<Int>] = []

  /// Adds a place; its number is how many there were.
  mutating func addPlace() {
    below.append([])
    above.append([])
  }

  /// Puts one place above another.
  /// - Returns: the pairs of places of which that is new, the upper one first; `nil`, with nothing
  ///   changed, where the other is above the one already.
  /// - Complexity: O(new pairs).
  mutating func put(_ upper: Int, above lower: Int) -> [(upper: Int, lower: Int)]? {
    guard upper != lower, !below[lower].contains(upper) else { return nil }
    guard !below[upper].contains(lower) else { return [] }
    var added: [(upper: Int, lower: Int)] = []
    let lowers = [lower] + below[lower].sorted()
    for high in [upper] + above[upper].sorted() {
      for low in lowers where below[high].insert(low).inserted {
        above[low].insert(high)
        added.append((high, low))
      }
    }
    return added
  }
}
