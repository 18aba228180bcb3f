import Synchronization

/// What a language says for each message, as patterns in ICU's MessageFormat.
///
/// A pattern is taken apart when it is first used. Its choices are then made here, by the language's
/// rules, which ICU knows; a pattern with something rarer is opened by ICU, once.
package final class Catalogue: Sendable {
  /// The language's tag, as in `en-GB`; its rules for plurals, numbers and dates are CLDR's.
  package let language: String
  package let direction: Direction
  let patterns: [String: String]
  /// Says what this one lacks.
  let fallback: Catalogue?
  private let opened = Mutex<[String: ReadyPattern]>([:])
  private let knownRules = Mutex<LanguageRules?>(nil)

  /// What CLDR says of the language; nil where ICU cannot say.
  var rules: LanguageRules? {
    knownRules.withLock { rules in
      rules = rules ?? LanguageRules(language: language)
      return rules
    }
  }

  package enum Direction: Sendable { case leftToRight, rightToLeft }

  package init(
    language: String, direction: Direction = .leftToRight, patterns: [String: String],
    fallback: Catalogue? = nil
  ) {
    self.language = language
    self.direction = direction
    self.patterns = patterns
    self.fallback = fallback
  }

  /// What a message says. What cannot be said stands as its key between `⟦` and `⟧`; `problems`
  /// tells why.
  ///
  /// - Complexity: O(bytes)
  package func text(of message: Message) -> String {
    if let text = said(message) { return text }
    return fallback?.text(of: message) ?? "⟦\(message.key)⟧"
  }

  /// What the message of a key says.
  package func text(_ key: String, _ arguments: [String: Message.Argument] = [:]) -> String {
    text(of: Message(key, arguments))
  }

  private func said(_ message: Message) -> String? {
    guard let pattern = ready(message.key) else { return nil }
    var values: ReadyPattern.Values = []
    for (name, kinds) in pattern.arguments {
      guard let value = message.arguments[name].map(value), kinds.allSatisfy({ $0.takes(value) })
      else { return nil }
      values.append((name, value))
    }
    return pattern.pieces.flatMap { text(of: $0, values) } ?? pattern.text(values)
  }

  /// The pattern of a message, taken apart; nil where there is none or it is wrong.
  private func ready(_ key: String) -> ReadyPattern? {
    if let pattern = opened.withLock({ $0[key] }) { return pattern }
    guard let text = patterns[key], let ready = ReadyPattern(text, language: language) else {
      return nil
    }
    opened.withLock { $0[key] = ready }
    return ready
  }

  func value(of argument: Message.Argument) -> OpenMessage.Value {
    switch argument {
    case .text(let text): .text(direction == .rightToLeft ? text.isolated : text)
    case .choice(let word): .text(word)
    case .number(let number): .number(number)
    case .count(let count): .whole(count)
    case .date(let day): .date(day: day)
    case .language(let tag):
      .text(
        OpenMessage.name(ofLanguage: tag, in: language)
          ?? text(of: Message("language.unknown", ["tag": .text(tag)])))
    case .message(let message): .text(text(of: message))
    case .list(let items): .text(list(items.map { text(of: $0) }))
    }
  }

  /// What a value says by itself; a number or a date as the language writes it.
  ///
  /// - Complexity: O(bytes)
  package func text(of argument: Message.Argument) -> String {
    if case .text(let text) = value(of: argument) { return text }
    return text(of: Message(Self.itemKey(argument), ["item": argument]))
  }

  /// The message that shows an item of a list which is no text.
  static func itemKey(_ argument: Message.Argument) -> String {
    if case .date = argument { "list.date" } else { "list.number" }
  }

  /// Several texts as the language lists them, by CLDR's four list patterns.
  private func list(_ items: [String]) -> String {
    guard items.count > 1, let first = items.first, let last = items.last else {
      return items.first ?? ""
    }
    if items.count == 2 { return pair("list.two", first, last) }
    let end = pair("list.end", items[items.count - 2], last)
    return pair("list.start", first, middle(items.dropFirst().dropLast(2), end))
  }

  /// Items each before all that comes after it. What the pattern says around two texts is asked once,
  /// so that a long list is not copied for each of its items.
  private func middle(_ items: ArraySlice<String>, _ end: String) -> String {
    guard items.count > 1 else { return items.reduce(end) { pair("list.middle", $1, $0) } }
    let marks = ["\u{FFFE}", "\u{FFFF}"]
    let around = pair("list.middle", marks[0], marks[1])
    let parts = around.split(separator: marks[0], omittingEmptySubsequences: false)
    let rest =
      parts.count == 2 ? parts[1].split(separator: marks[1], omittingEmptySubsequences: false) : []
    guard rest.count == 2 else {
      return items.reversed().reduce(end) { pair("list.middle", $1, $0) }
    }
    return items.map { parts[0] + $0 + rest[0] }.joined() + end
      + String(repeating: String(rest[1]), count: items.count)
  }

  private func pair(_ key: String, _ first: String, _ second: String) -> String {
    text(of: Message(key, ["first": .choice(first), "second": .choice(second)]))
  }
}

/// A catalogue is itself, whatever another says.
extension Catalogue: Hashable {
  package static func == (left: Catalogue, right: Catalogue) -> Bool { left === right }

  package func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(self)) }
}
