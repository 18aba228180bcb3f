import EntenteMessages

extension Message {
  /// "one" to "twelve", then digits.
  package static func number(_ count: Int) -> Message { Message("number", ["n": .count(count)]) }

  /// "one step", "two steps", for a noun of the catalogue.
  package static func counted(_ noun: String, _ count: Int) -> Message {
    Message(noun, ["n": .count(count), "number": .message(.number(count))])
  }
}

extension Message.Argument {
  /// A message within another.
  package static func part(
    _ key: String, _ arguments: [String: Message.Argument] = [:]
  ) -> Message.Argument {
    .message(Message(key, arguments))
  }

  /// "one" to "twelve", then digits.
  package static func inWords(_ count: Int) -> Message.Argument { .message(.number(count)) }

  /// The same at the beginning of a sentence.
  package static func firstInWords(_ count: Int) -> Message.Argument {
    .part("number.first", ["n": .count(count)])
  }

  /// "one step", "two steps", for a noun of the catalogue.
  package static func counted(_ noun: String, _ count: Int) -> Message.Argument {
    .message(.counted(noun, count))
  }

  /// The same at the beginning of a sentence.
  package static func firstCounted(_ noun: String, _ count: Int) -> Message.Argument {
    .part(noun, ["n": .count(count), "number": .firstInWords(count)])
  }

  /// A text between quotation marks.
  package static func quoted(_ text: Message.Argument) -> Message.Argument {
    .part("text.quoted", ["text": text])
  }

  /// A choice between "true" and "other".
  package static func whether(_ condition: Bool) -> Message.Argument { .choice(String(condition)) }

  /// A whole number in digits.
  package static func digits(_ number: Int) -> Message.Argument { .text(String(number)) }
}

extension [String: Message.Argument] {
  /// What a pattern needs that counts a noun, beside other arguments: `n`, and the number in words.
  package static func counting(
    _ count: Int, first: Bool = false, _ others: [String: Message.Argument] = [:]
  ) -> [String: Message.Argument] {
    let number = first ? Message.Argument.firstInWords(count) : .inWords(count)
    return others.merging(["n": .count(count), "number": number]) { other, _ in other }
  }
}
