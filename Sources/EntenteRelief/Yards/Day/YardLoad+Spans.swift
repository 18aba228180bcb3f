extension YardLoad {
  /// When a curve lies above a level; spans that touch are one.
  /// - Parameter tolerance: how far above the level is still not over it.
  /// - Complexity: O(knots).
  static func spans(of knots: [Knot], over level: Double, tolerance: Double) -> [Span] {
    var spans: [Span] = []
    for (one, other) in zip(knots, knots.dropFirst()) where one.hour < other.hour {
      guard max(one.people, other.people) > level + tolerance else { continue }
      let span = span(one, other, over: level, tolerance: tolerance)
      if let last = spans.last, last.to >= span.from {
        spans[spans.count - 1].to = span.to
      } else {
        spans.append(span)
      }
    }
    return spans
  }

  private static func span(
    _ one: Knot, _ other: Knot, over level: Double, tolerance: Double
  ) -> Span {
    let crossing = { () -> Double in
      let share = (level - one.people) / (other.people - one.people)
      return one.hour + min(max(share, 0), 1) * (other.hour - one.hour)
    }
    if one.people <= level + tolerance { return Span(from: crossing(), to: other.hour) }
    return Span(from: one.hour, to: other.people <= level + tolerance ? crossing() : other.hour)
  }
}
