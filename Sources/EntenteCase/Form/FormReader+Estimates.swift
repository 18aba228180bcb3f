extension FormReader {
  /// A number of days, or no end.
  enum Days: Equatable {
    case open
    case whole(Int)

    var count: Int? {
      if case .whole(let count) = self { count } else { nil }
    }
  }

  /// Reads a number or a range.
  func estimate(
    _ node: YamlNode, _ path: String, within bounds: NumberBounds, _ what: String
  ) -> Estimate? {
    numberOrRange(node, path, within: bounds, what).map(\.estimate)
  }

  /// A number of points, of any sign, or a range of them.
  func points(_ node: YamlNode, _ path: String) -> Estimate? {
    estimate(node, path, within: .points, "a worth in points")
  }

  func points(_ key: String, in fields: Fields) -> Estimate? {
    fields.present(key).flatMap { points($0, fields.path(key)) }
  }

  /// A number of points that is not negative.
  func amount(_ key: String, in fields: Fields) -> Estimate? {
    fields.present(key).flatMap {
      estimate($0, fields.path(key), within: .amount, "'\(key)'")
    }
  }

  /// A probability, or a range of probabilities.
  func probability(_ key: String, in fields: Fields) -> Estimate? {
    guard let node = fields.present(key) else { return nil }
    let path = fields.path(key)
    guard node.pairs != nil else { return probability(node, path).map { Estimate($0) } }
    let range = Fields(node, path: path)
    checkKeys(range, Self.rangeKeys)
    let ends = Self.rangeKeys.map { end -> Double? in
      guard let value = range.present(end) else {
        missing(end, in: range)
        return nil
      }
      return probability(value, range.path(end))
    }
    guard let low = ends[0], let high = ends[1] else { return nil }
    guard low <= high else {
      error(.badNumber, at: range["to"], path, "a range ends where it starts, or later")
      return nil
    }
    return Estimate(from: low, to: high)
  }

  /// Whole days, or `open`.
  func days(
    _ key: String, in fields: Fields, from least: Int, mayBeOpen: Bool = false
  ) -> Days? {
    guard let node = fields.present(key) else { return nil }
    if mayBeOpen, node.scalar == "open" { return .open }
    return whole(
      node, fields.path(key), within: .days(from: least), "'\(key)' in days",
      notes: mayBeOpen ? ["'open' says that it lasts to the end of the phase"] : []
    ).map(Days.whole)
  }
}
