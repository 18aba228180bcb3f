/// A set of options of one issue, by their places, 64 to a word.
///
/// Words past the last member are dropped, so that equal sets are equal values.
struct OptionMask: Sendable, Equatable {
  private var words: [UInt64] = []

  init(_ members: some Sequence<Int>) {
    for member in members {
      while words.count <= member >> 6 { words.append(0) }
      words[member >> 6] |= 1 << UInt64(member & 63)
    }
  }

  var isEmpty: Bool { words.isEmpty }

  /// The options in both sets.
  func intersection(_ other: OptionMask) -> OptionMask {
    var result = self
    result.words.removeLast(max(0, words.count - other.words.count))
    for index in result.words.indices { result.words[index] &= other.words[index] }
    result.trim()
    return result
  }

  /// The options that are not in the other set.
  func subtracting(_ other: OptionMask) -> OptionMask {
    var result = self
    for index in 0..<min(words.count, other.words.count) {
      result.words[index] &= ~other.words[index]
    }
    result.trim()
    return result
  }

  private mutating func trim() {
    while words.last == 0 { words.removeLast() }
  }
}
