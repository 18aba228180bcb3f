import EntenteCase

/// Whether one set of lines is at least as likely as another to give way under *every* scale of
/// firmness that keeps the order of the words.
///
/// With `c(w) = -log(probability that a line so firm gives way)`, a scale keeps the order when
/// `c(firm) >= c(soft) >= c(contested) >= 0`. These scales are the sums, with weights of at least
/// 0, of "1 for every word at least as firm as w, else 0". So set A costs at most as much as set B
/// under all of them exactly when A has, for every word, at most as many groups at least so firm
/// as B has. Groups with a stated probability, and absolute lines, are the same under all scales.
/// Lines of which each says all that the next says and more give way as the firmest of them does, and
/// count as one; where lines imply each other in other ways, or not by words alone, nothing is proven.
struct ScaleOrder: Sendable {
  /// The words whose probability is a matter of the scale, firmest first.
  private static let words: [Firmness.Word] = [.firm, .soft, .contested]

  private let problem: Problem
  private let firmness: [Firmness]

  /// Makes the order for the lines of a case.
  init(_ compiled: CompiledCase) {
    problem = compiled.problem
    firmness = compiled.firmness
  }

  /// Whether `a` is at least as likely to give way as `b` whatever the scale.
  /// - Complexity: O(lines).
  func isAlwaysAtLeastAsLikely(_ a: BitSet, as b: BitSet) -> Bool {
    if a == b { return true }
    guard let first = profile(of: a), let second = profile(of: b) else { return false }
    if second.fixed == 0 { return true }
    return first.fixed >= second.fixed
      && zip(first.atLeast, second.atLeast).allSatisfy { $0 <= $1 }
  }

  /// How many groups are at least as firm as each word, and the probability that those whose
  /// firmness no scale changes give way.
  private func profile(of lines: BitSet) -> (atLeast: [Int], fixed: Double)? {
    var atLeast = Array(repeating: 0, count: Self.words.count)
    var fixed = 1.0
    guard let places = places(of: BitSet(lines.members.map { problem.lines[$0].group })) else {
      return nil
    }
    for (group, place) in places {
      guard let place else {
        fixed *= 1 - problem.heldProbability[group]
        continue
      }
      for index in place..<Self.words.count { atLeast[index] += 1 }
    }
    return (atLeast, fixed)
  }

  /// The groups to count, with the places of their words; `nil` for one that no scale changes. None at
  /// all where lines imply each other in a way that words do not settle.
  private func places(of groups: BitSet) -> [(group: Int, place: Int?)]? {
    let implied = groups.members.filter { !problem.stronger(than: $0).isEmpty }
    let others = implied.reduce(into: BitSet()) { $0 = $0.union(problem.stronger(than: $1)) }
    var result: [(group: Int, place: Int?)] = []
    for group in groups.members where !others.contains(group) {
      let chain = problem.stronger(than: group).members + [group]
      let places = chain.map(place)
      if chain.count == 1 {
        result.append((group, places[0]))
      } else if isChain(chain), let firmest = places.compactMap(\.self).min(),
        !places.contains(nil),
        implied.allSatisfy({
          chain.contains($0) || problem.stronger(than: $0).isDisjoint(with: BitSet(chain))
        })
      {
        result.append((group, firmest))
      } else {
        return nil
      }
    }
    return result
  }

  private func place(_ group: Int) -> Int? {
    guard case .word(let word) = firmness[group] else { return nil }
    return Self.words.firstIndex(of: word)
  }

  /// Whether of any two one is stronger.
  private func isChain(_ groups: [Int]) -> Bool {
    let above = groups.map { problem.stronger(than: $0).intersection(BitSet(groups)).count }
    return above.sorted() == Array(0..<groups.count)
  }
}
