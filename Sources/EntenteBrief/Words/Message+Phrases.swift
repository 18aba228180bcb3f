import EntenteMessages

extension Message {
  /// "one" to "twelve", then digits.
  static func number(_ count: Int) -> Message { Message("number", ["n": .count(count)]) }

  /// "one step", "two steps", for a noun of the catalogue.
  static func counted(_ noun: String, _ count: Int) -> Message {
    Message(noun, ["n": .count(count), "number": .message(.number(count))])
  }
}

extension Message.Argument {
  /// "a, then b, then c", for words of a case.
  static func then(_ items: [String]) -> Message.Argument {
    guard let last = items.last else { return .text("") }
    return items.dropLast().reversed().reduce(.text(last)) { rest, item in
      .message(Message("list.then.two", ["first": .text(item), "second": rest]))
    }
  }
}
