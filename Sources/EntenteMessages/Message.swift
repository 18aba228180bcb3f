/// What is to be said: a key of the catalogue with arguments by name, and nothing rendered.
package struct Message: Hashable, Sendable {
  /// A value that a sentence holds.
  package indirect enum Argument: Hashable, Sendable {
    /// Words of a case, or a name, as they are.
    case text(String)
    /// A word by which the catalogue selects, which nobody reads.
    case choice(String)
    case number(Double)
    /// A whole number, by which the catalogue selects a plural form.
    case count(Int)
    /// Days since 1970-01-01.
    case date(day: Int)
    /// A language by its tag, told by its name, or as one with that tag where none is known.
    case language(String)
    /// A sentence or a part of one.
    case message(Message)
    /// Several, told as "a, b and c".
    case list([Argument])
  }

  package let key: String
  package let arguments: [String: Argument]

  package init(_ key: String, _ arguments: [String: Argument] = [:]) {
    self.key = key
    self.arguments = arguments
  }
}

extension Message.Argument: ExpressibleByStringInterpolation {
  package init(stringLiteral value: String) { self = .text(value) }
}

extension Message.Argument: ExpressibleByIntegerLiteral {
  package init(integerLiteral value: Int) { self = .count(value) }
}
