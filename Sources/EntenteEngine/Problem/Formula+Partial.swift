extension Formula {
  /// Whether the formula holds of every package that a package in part fits, shape `[issue]`, or of
  /// none; `nil` where that is open. Parts are looked at one by one, so that an answer may be open
  /// where all packages agree.
  /// - Complexity: O(size of the formula).
  func holds(forPart package: [Int?]) -> Bool? {
    switch self {
    case .choice(let issue, let allowed): return package[issue].map(allowed.contains)
    case .all(let parts): return Self.settled(parts, package, decisive: false)
    case .any(let parts): return Self.settled(parts, package, decisive: true)
    case .walk(let diagram): return diagram.holds(forPart: package)
    }
  }

  private static func settled(
    _ parts: [Formula], _ package: [Int?], decisive: Bool
  ) -> Bool? {
    var isOpen = false
    for part in parts {
      switch part.holds(forPart: package) {
      case decisive: return decisive
      case nil: isOpen = true
      default: break
      }
    }
    return isOpen ? nil : !decisive
  }

  /// The formula with some issues settled, shape `[issue]`, and the others numbered anew.
  /// - Precondition: each issue that is not settled has a place among the others.
  func settling(_ options: [Int?], places: [Int?]) -> Formula {
    switch self {
    case .choice(let issue, let allowed):
      if let option = options[issue] { return allowed.contains(option) ? .always : .never }
      guard let place = places[issue] else { preconditionFailure("the issue has a place") }
      return .choice(issue: place, allowed: allowed)
    case .all(let parts):
      let rest = parts.map { $0.settling(options, places: places) }.filter { $0 != .always }
      return rest.contains(.never) ? .never : rest.count == 1 ? rest[0] : .all(rest)
    case .any(let parts):
      let rest = parts.map { $0.settling(options, places: places) }.filter { $0 != .never }
      return rest.contains(.always) ? .always : rest.count == 1 ? rest[0] : .any(rest)
    case .walk(let diagram): return diagram.settling(options, places: places)
    }
  }
}
