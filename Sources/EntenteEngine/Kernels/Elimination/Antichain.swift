/// The minimal sets of what is crossed: sets that do not contain each other, smallest first.
///
/// Alternatives are collected by `plus`; `times` joins each set of one side with each of the
/// other. Both drop every set that contains another.
package enum Antichain: Semiring {
  package static var zero: [BitSet] { [] }
  package static var one: [BitSet] { [BitSet()] }

  package static func plus(_ a: [BitSet], _ b: [BitSet]) -> [BitSet] {
    if a.isEmpty { return b }
    return b.isEmpty ? a : minimal(a + b)
  }

  package static func times(_ a: [BitSet], _ b: [BitSet]) -> [BitSet] {
    if a == one || b.isEmpty { return b }
    if b == one || a.isEmpty { return a }
    return minimal(a.flatMap { set in b.map { set.union($0) } })
  }

  /// The sets that contain no other, each once, smallest first, then by members.
  /// - Complexity: O(sets * result).
  package static func minimal(_ sets: [BitSet]) -> [BitSet] {
    var result: [BitSet] = []
    for set in sets.sorted(by: BitSet.isSmaller) where !result.contains(where: set.contains(all:)) {
      result.append(set)
    }
    return result
  }
}

extension BitSet {
  /// Whether every member of `other` is in this set.
  fileprivate func contains(all other: BitSet) -> Bool { other.isSubset(of: self) }

  /// Fewer members first, then by members.
  package static func isSmaller(_ a: BitSet, _ b: BitSet) -> Bool {
    let (countA, countB) = (a.count, b.count)
    return countA != countB ? countA < countB : a.members.lexicographicallyPrecedes(b.members)
  }
}
