extension String {
  /// Whether it stands before another where numbers within count as numbers: `W2` before `W10`.
  ///
  /// A total order: texts that differ in leading zeros alone are compared character by character.
  /// - Complexity: O(characters).
  package func precedesByNumber(_ other: String) -> Bool {
    let (a, b) = (Array(unicodeScalars), Array(other.unicodeScalars))
    var (i, j) = (0, 0)
    while i < a.count, j < b.count {
      let (one, two) = (Self.digits(a, from: i), Self.digits(b, from: j))
      if !one.isEmpty, !two.isEmpty {
        let (x, y) = (one.drop { $0 == "0" }, two.drop { $0 == "0" })
        if x.count != y.count { return x.count < y.count }
        if !x.elementsEqual(y) { return x.lexicographicallyPrecedes(y) }
        i = one.endIndex
        j = two.endIndex
      } else {
        if a[i] != b[j] { return a[i] < b[j] }
        i += 1
        j += 1
      }
    }
    let (restOfA, restOfB) = (a.count - i, b.count - j)
    if restOfA == 0, restOfB == 0 { return self < other }
    return restOfA == 0 && restOfB > 0
  }

  private static func digits(
    _ scalars: [Unicode.Scalar], from start: Int
  ) -> ArraySlice<Unicode.Scalar> {
    scalars[start...].prefix { ("0"..."9").contains($0) }
  }
}

extension Sequence {
  /// Sorted by an id, where numbers within ids count as numbers.
  package func sorted(byID id: (Element) -> String) -> [Element] {
    sorted { id($0).precedesByNumber(id($1)) }
  }
}
