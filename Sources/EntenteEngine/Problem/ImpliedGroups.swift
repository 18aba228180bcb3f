import EntenteCase

/// How groups hang together where one line of a party says all that another says and more.
///
/// Whoever holds to the stronger line holds to the weaker: the weaker is held whenever the stronger
/// is, and at least with its own probability. Each group has an independent event of its own; a line is
/// held where its event or that of a stronger line happens. A package that crosses the weaker line
/// crosses the stronger ones too, so that the probability that all crossed lines give way is still the
/// product over their groups, once the weaker line's event has the probability that is left for it:
/// with p for the probability stated, and q for the probability that all stronger lines give way,
/// 1 - (1 - p) / q, or 0 where that is less.
///
/// A line that the case lets stand or fall with others keeps its group's probability.
struct ImpliedGroups: Sendable {
  /// Shape `[group]`: the groups of the lines that are stronger than its one line.
  let stronger: [BitSet]
  /// Groups with stronger ones, each behind those.
  private let order: [Int]

  /// - Parameters:
  ///   - stronger: Shape `[line]`: the lines that are stronger.
  ///   - groupOfLine: Shape `[line]`.
  init(_ stronger: [BitSet], groupOfLine: [Int], groupCount: Int) {
    var sizes = Array(repeating: 0, count: groupCount)
    for group in groupOfLine { sizes[group] += 1 }
    var result = Array(repeating: BitSet(), count: groupCount)
    for (line, group) in groupOfLine.enumerated() where sizes[group] == 1 {
      result[group] = BitSet(stronger[line].members.map { groupOfLine[$0] })
    }
    self.stronger = result
    order = result.indices.filter { !result[$0].isEmpty }
      .sorted { (result[$0].count, $0) < (result[$1].count, $1) }
  }

  /// Shape `[group]`: the probabilities of the groups' own events, from those that are stated.
  func events(stated: [Double]) -> [Double] {
    order.reduce(into: stated) { events, group in
      let given = stronger[group].members.reduce(1) { $0 * (1 - events[$1]) }
      if given > 0 { events[group] = max(0, 1 - (1 - stated[group]) / given) }
    }
  }
}
