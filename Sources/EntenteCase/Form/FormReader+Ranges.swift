extension FormReader {
  static let rangeKeys = ["from", "to"]

  /// Reads a number, or a range as `{from: 20, to: 40}`.
  func numberOrRange(
    _ node: YamlNode, _ path: String, within bounds: NumberBounds, _ what: String
  ) -> NumberOrRange? {
    guard node.pairs != nil else {
      return bounded(node, path, bounds, what).map { NumberOrRange(middle: $0) }
    }
    let fields = Fields(node, path: path)
    checkKeys(fields, Self.rangeKeys)
    let ends = Self.rangeKeys.map { key -> Double? in
      guard let end = fields.present(key) else {
        missing(key, in: fields)
        return nil
      }
      return bounded(end, fields.path(key), bounds, what)
    }
    guard let low = ends[0], let high = ends[1] else { return nil }
    guard low <= high else {
      error(.badNumber, at: fields["to"], path, "a range ends where it starts, or later")
      return nil
    }
    return NumberOrRange(middle: low + (high - low) / 2, range: low...high)
  }

  private func bounded(
    _ node: YamlNode, _ path: String, _ bounds: NumberBounds, _ what: String
  ) -> Double? {
    number(
      node, path, within: bounds, what,
      notes: ["where only a range is known, write {from: ..., to: ...}"])
  }

  /// Reads a number between two ends; where it is none, or outside of them, says `what` it is to be.
  func number(
    _ node: YamlNode, _ path: String, within bounds: NumberBounds, _ what: String,
    notes: [String] = []
  ) -> Double? {
    if let number = Self.number(node), bounds.contains(number) { return number }
    error(.badNumber, at: node, path, "\(what) is a \(bounds.words)", notes: notes)
    return nil
  }

  /// Reads a number between two ends that may be absent.
  func number(_ key: String, in fields: Fields, within bounds: NumberBounds) -> Double? {
    fields.present(key).flatMap { number($0, fields.path(key), within: bounds, "'\(key)'") }
  }
}
