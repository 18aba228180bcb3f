/// Where the nodes of a space are found by what they hold: an open table of their places.
struct NodeTable {
  private var slots: [Int32] = Array(repeating: -1, count: 1 << 10)
  /// Shape `[node]`: what its level and children make.
  private var hashes: [UInt32] = [0, 0]
  private var wanted: UInt32 = 0

  /// Where the search for a node with these children at a level begins.
  /// - Complexity: O(children) on average.
  mutating func slot(of children: ArraySlice<Int32>, at level: Int) -> Int {
    if hashes.count * 2 > slots.count { grow() }
    wanted = Self.hash(children, level)
    return skipping(from: Int(wanted) & (slots.count - 1))
  }

  /// The slot to look at after one that holds another node.
  func next(_ slot: Int) -> Int { skipping(from: (slot + 1) & (slots.count - 1)) }

  /// The first slot that is free, or whose node may be the one that is looked for.
  private func skipping(from slot: Int) -> Int {
    var slot = slot
    while slots[slot] >= 0, hashes[Int(slots[slot])] != wanted {
      slot = (slot + 1) & (slots.count - 1)
    }
    return slot
  }

  /// The node of a slot; `nil` where it is free.
  func node(at slot: Int) -> Int32? { slots[slot] < 0 ? nil : slots[slot] }

  /// Enters the node that was looked for last.
  mutating func enter(_ node: Int32, at slot: Int) {
    slots[slot] = node
    hashes.append(wanted)
  }

  private static func hash(_ children: ArraySlice<Int32>, _ level: Int) -> UInt32 {
    var hash = UInt64(truncatingIfNeeded: level) &+ 0x9E37_79B9_7F4A_7C15
    for child in children {
      hash = (hash ^ UInt64(UInt32(bitPattern: child))) &* 0xFF51_AFD7_ED55_8CCD
      hash ^= hash >> 32
    }
    return UInt32(truncatingIfNeeded: hash)
  }

  private mutating func grow() {
    slots = Array(repeating: -1, count: slots.count * 2)
    for node in hashes.indices.dropFirst(2) {
      var slot = Int(hashes[node]) & (slots.count - 1)
      while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = Int32(node)
    }
  }
}

/// What operations on nodes have given, as far as it is remembered: a later result takes the place of
/// an earlier one that fell on the same slot.
struct ResultCache {
  static let (and, or, without): (Int32, Int32, Int32) = (0, 1, 2)
  /// The first number for operations that forget levels or move them.
  static let firstTag: Int32 = 3

  private struct Entry {
    var operation: Int32 = -1
    var first: Int32 = 0
    var second: Int32 = 0
    var result: Int32 = 0
  }

  /// Results that are remembered at the most.
  private static let most = 1 << 19

  private var entries = Array(repeating: Entry(), count: 1 << 12)
  /// Results written since the last growth.
  private var written = 0

  subscript(operation: Int32, first: Int32, second: Int32) -> Int32? {
    get {
      let entry = entries[slot(operation, first, second)]
      let isSame =
        entry.operation == operation && entry.first == first && entry.second == second
      return isSame ? entry.result : nil
    }
    set {
      guard let newValue else { return }
      if written > entries.count, entries.count < Self.most { grow() }
      written += 1
      entries[slot(operation, first, second)] = Entry(
        operation: operation, first: first, second: second, result: newValue)
    }
  }

  private func slot(_ operation: Int32, _ first: Int32, _ second: Int32) -> Int {
    var hash = UInt64(UInt32(bitPattern: first)) << 32 | UInt64(UInt32(bitPattern: second))
    hash = (hash ^ UInt64(UInt32(bitPattern: operation)) << 17) &* 0x9E37_79B9_7F4A_7C15
    return Int(truncatingIfNeeded: hash >> 40) & (entries.count - 1)
  }

  /// Makes room; what was remembered is found anew.
  private mutating func grow() {
    entries = Array(repeating: Entry(), count: entries.count * 8)
    written = 0
  }
}
