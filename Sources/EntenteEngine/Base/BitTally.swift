/// How many of some sets each number is in, counted for 64 numbers at once.
///
/// Bit `p` of the counts of 64 numbers stands in one word, so that to count a set takes about two
/// steps for each of its words, however many members it has.
struct BitTally {
  /// The bits of a count.
  private let bitCount: Int
  /// Shape `[word x bit]`.
  private var bits: [UInt64]

  /// Counts the members of sets.
  /// - Complexity: O(words of all sets).
  init(_ sets: [BitSet]) {
    bitCount = Int.bitWidth - sets.count.leadingZeroBitCount
    bits = Array(repeating: 0, count: bitCount * (sets.map(\.words.count).max() ?? 0))
    for set in sets {
      for (index, word) in set.words.enumerated() where word != 0 {
        add(word, at: index * bitCount)
      }
    }
  }

  private mutating func add(_ word: UInt64, at start: Int) {
    var (carry, place) = (word, start)
    while carry != 0 {
      let sum = bits[place] ^ carry
      carry &= bits[place]
      bits[place] = sum
      place += 1
    }
  }

  /// The number in most sets, the smallest of equals; `nil` where there is no member.
  /// - Complexity: O(words of the largest set x logarithm of the sets).
  var mostFrequent: Int? {
    let words = bitCount == 0 ? 0 : bits.count / bitCount
    var best = Array(repeating: UInt64.max, count: words)
    var isAny = false
    for bit in (0..<bitCount).reversed() {
      let having = best.indices.map { best[$0] & bits[$0 * bitCount + bit] }
      guard having.contains(where: { $0 != 0 }) else { continue }
      (best, isAny) = (having, true)
    }
    guard isAny, let word = best.firstIndex(where: { $0 != 0 }) else { return nil }
    return word * UInt64.bitWidth + best[word].trailingZeroBitCount
  }
}
