/// Damages one field of a case file in the ways in which people do.
package enum FieldMutation: CaseIterable, Sendable {
  case drop, double, otherKind, misspell

  /// A file with one field damaged, of a key that the format declares; unchanged where it has none.
  package static func mutate(
    _ bytes: [UInt8], using generator: inout some RandomNumberGenerator
  ) -> [UInt8] {
    let found = WrittenField.all(in: bytes).filter { DeclaredKeys.all.contains($0.key) }
    guard let key = found.keys.sorted().randomElement(using: &generator),
      let field = found[key]?.randomElement(using: &generator),
      let mutation = allCases.randomElement(using: &generator)
    else { return bytes }
    return mutation.damaged(bytes, field, using: &generator)
  }

  /// A file with a field of it damaged.
  package func damaged(
    _ bytes: [UInt8], _ field: WrittenField, using generator: inout some RandomNumberGenerator
  ) -> [UInt8] {
    var bytes = bytes
    switch self {
    case .drop: bytes.removeSubrange(field.whole)
    case .double:
      let gap = field.indent.map { "\n" + String(repeating: " ", count: $0) } ?? ", "
      bytes.insert(contentsOf: bytes[field.whole] + Array(gap.utf8), at: field.whole.lowerBound)
    case .otherKind:
      let value = Self.values.randomElement(using: &generator) ?? ""
      bytes.replaceSubrange((field.key.upperBound + 1)..<field.whole.upperBound, with: value.utf8)
    case .misspell: bytes.insert(UInt8(ascii: "x"), at: field.key.upperBound)
    }
    return bytes
  }

  /// Values of every kind.
  private static let values = [
    "", " ~", " 17", " -1", " 0.5", " 1e400", " true", " words", " []", " {}", " [a, [b]]",
    " {from: 3, to: 1}", " {id: a}", " 2031-13-40", " open", " \"\"",
  ]
}
