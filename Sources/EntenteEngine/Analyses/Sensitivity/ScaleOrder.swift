import EntenteCase

/// Whether one set of lines is at least as likely as another to give way under *every* scale of
/// firmness that keeps the order of the words.
///
/// With `c(w) = -log(probability that a line so firm gives way)`, a scale keeps the order when
/// `c(firm) >= c(soft) >= c(contested) >= 0`. These scales are the sums, with weights of at least
/// 0, of "1 for every word at least as firm as w, else 0". So set A costs at most as much as set B
/// under all of them exactly when A has, for every word, at most as many groups at least so firm
/// as B has. Groups with a stated probability, and absolute lines, are the same under all scales.
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
    let (first, second) = (profile(of: a), profile(of: b))
    if second.fixed == 0 { return true }
    return first.fixed >= second.fixed
      && zip(first.atLeast, second.atLeast).allSatisfy { $0 <= $1 }
  }

  /// How many groups are at least as firm as each word, and the probability that those whose
  /// firmness no scale changes give way.
  private func profile(of lines: BitSet) -> (atLeast: [Int], fixed: Double) {
    var atLeast = Array(repeating: 0, count: Self.words.count)
    var fixed = 1.0
    for group in BitSet(lines.members.map { problem.lines[$0].group }).members {
      guard case .word(let word) = firmness[group], let place = Self.words.firstIndex(of: word)
      else {
        fixed *= 1 - problem.heldProbability[group]
        continue
      }
      for index in place..<Self.words.count { atLeast[index] += 1 }
    }
    return (atLeast, fixed)
  }
}
