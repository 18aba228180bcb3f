import EntenteMessages

extension Message.Argument {
  /// "a, b and c", for words of a case; "a, b; c" where one of them holds a comma itself.
  package static func texts(_ items: [String]) -> Message.Argument {
    let parts = items.map { Message.Argument.text($0) }
    return items.count > 1 && items.contains { $0.contains(", ") }
      ? .semicolons(parts) : .list(parts)
  }

  /// "a, b, c and 4 more": those after the first `limit` are counted; one is not left out alone.
  package static func some(_ items: [Message.Argument], limit: Int) -> Message.Argument {
    guard items.count > limit + 1 else { return .list(items) }
    return .list(items.prefix(limit) + [.part("list.more", ["n": .count(items.count - limit)])])
  }

  /// "a; b; 4 more", the same way.
  package static func someClauses(_ items: [Message.Argument], limit: Int) -> Message.Argument {
    guard items.count > limit + 1 else { return .semicolons(items) }
    return .semicolons(
      items.prefix(limit) + [.part("list.more", ["n": .count(items.count - limit)])])
  }

  /// "a, b or c".
  package static func or(_ items: [Message.Argument]) -> Message.Argument {
    items.count == 2
      ? joined(items, by: "list.or.two")
      : joined(items, by: "list.middle", last: "list.or.end")
  }

  /// "a, b and, alike, c", for what stands in one place of an order.
  package static func alike(_ items: [Message.Argument]) -> Message.Argument {
    items.count == 2
      ? joined(items, by: "list.alike.two")
      : joined(items, by: "list.middle", last: "list.alike.end")
  }

  /// "a, b, c".
  package static func commas(_ items: [Message.Argument]) -> Message.Argument {
    joined(items, by: "list.comma")
  }

  /// "a; b; c".
  package static func semicolons(_ items: [Message.Argument]) -> Message.Argument {
    joined(items, by: "list.semicolon")
  }

  /// "a; then b; then c", for an order.
  package static func inOrder(_ items: [Message.Argument]) -> Message.Argument {
    joined(items, by: "list.order")
  }

  /// "a, or b, or c", for sentences.
  package static func alternatives(_ items: [Message.Argument]) -> Message.Argument {
    joined(items, by: "list.alternative")
  }

  /// "a, then b, then c", for words of a case.
  package static func then(_ items: [String]) -> Message.Argument {
    joined(items.map { .text($0) }, by: "list.then.two")
  }

  /// Pairs of a catalogue, from the end; the last pair may differ.
  package static func joined(
    _ items: [Message.Argument], by key: String, last: String? = nil
  ) -> Message.Argument {
    guard var rest = items.last else { return .text("") }
    for (index, item) in items.dropLast().enumerated().reversed() {
      let isLast = index == items.count - 2
      rest = .part(isLast ? last ?? key : key, ["first": item, "second": rest])
    }
    return rest
  }
}
