import CEntenteICU
import Synchronization

/// What CLDR says of a language: which plural form goes with a number, and how numbers are written.
/// ICU is asked; it opens them once, where a message opened for itself would do so each time.
final class LanguageRules: Sendable {
  /// ICU's formats are used from one thread at a time.
  private let opened: Mutex<Opened>

  /// Nil where ICU has no rules.
  init?(language: String) {
    guard let rules = entente_rules_open(language) else { return nil }
    opened = Mutex(Opened(rules: rules))
  }

  /// The name of the plural form, as `one` or `few`.
  func form(of count: Int) -> String {
    opened.withLock { $0.form(of: count) }
  }

  /// A number as the language writes it; nil where ICU refuses.
  func text(of number: OpenMessage.Value, isGrouped: Bool) -> String? {
    var argument = EntenteArgument()
    switch number {
    case .whole(let whole):
      argument.kind = Int32(ENTENTE_WHOLE)
      argument.whole = Int64(whole)
    case .number(let number):
      argument.kind = Int32(ENTENTE_NUMBER)
      argument.number = number
    case .text, .date: return nil
    }
    return opened.withLock { $0.text(argument, isGrouped) }
  }

  private final class Opened {
    private let rules: OpaquePointer

    init(rules: OpaquePointer) { self.rules = rules }

    deinit { entente_rules_close(rules) }

    func form(of count: Int) -> String {
      String(unsafeUninitializedCapacity: 16) { buffer in
        let length = entente_rules_form(rules, Int64(count), buffer.baseAddress, 16)
        return max(0, min(Int(length), 16))
      }
    }

    func text(_ number: EntenteArgument, _ isGrouped: Bool) -> String? {
      withUnsafePointer(to: number) { number in
        String.written { entente_rules_number(rules, number, isGrouped, $0, $1) }
      }
    }
  }
}

extension String {
  /// Text that C writes into a buffer: it is given the buffer and its capacity and returns how many
  /// bytes there are, or less than 0; where they are too many, it is called again with more room.
  static func written(_ write: (UnsafeMutablePointer<UInt8>?, Int32) -> Int32) -> String? {
    var capacity = 256
    while true {
      var length = 0
      let text = String(unsafeUninitializedCapacity: capacity) { buffer in
        length = Int(write(buffer.baseAddress, Int32(buffer.count)))
        return Swift.max(0, Swift.min(length, buffer.count))
      }
      if length < 0 { return nil }
      if length <= capacity { return text }
      capacity = length
    }
  }
}
