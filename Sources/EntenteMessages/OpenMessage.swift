import CEntenteICU

/// A pattern opened by ICU for a language, for what needs ICU: plurals, choices, numbers, dates.
final class OpenMessage {
  private let message: OpaquePointer

  init?(_ pattern: Pattern, language: String) {
    let opened = entente_message_open(pattern.units, Int32(pattern.units.count), language)
    guard let opened else { return nil }
    message = opened
  }

  deinit { entente_message_close(message) }

  /// What a language calls a language; `nil` where none is known by the tag.
  static func name(ofLanguage tag: String, in language: String) -> String? {
    guard entente_language_is_known(tag) else { return nil }
    var length: Int32 = 0
    let name = String(unsafeUninitializedCapacity: 256) { buffer in
      length = entente_language_name(tag, language, buffer.baseAddress, Int32(buffer.count))
      return max(0, min(Int(length), buffer.count))
    }
    return length > 0 && length <= 256 ? name : nil
  }

  /// The message with values for its arguments; nil where ICU refuses one.
  func text(_ values: [(name: String, value: Value)]) -> String? {
    var bytes: [UInt8] = []
    let arguments = values.map { Self.argument($0.name, $0.value, &bytes) }
    return bytes.withUnsafeBufferPointer { write(arguments, $0) }
  }

  /// A value as ICU takes it.
  enum Value {
    case text(String)
    case number(Double)
    case whole(Int)
    case date(day: Int)
  }

  private func write(_ arguments: [EntenteArgument], _ bytes: UnsafeBufferPointer<UInt8>) -> String?
  {
    String.written { buffer, capacity in
      entente_message_write(
        message, bytes.baseAddress, arguments, Int32(arguments.count), buffer, capacity)
    }
  }

  private static func argument(
    _ name: String, _ value: Value, _ bytes: inout [UInt8]
  ) -> EntenteArgument {
    var argument = EntenteArgument()
    (argument.nameStart, argument.nameLength) = append(name, to: &bytes)
    switch value {
    case .text(let text):
      argument.kind = Int32(ENTENTE_TEXT)
      (argument.textStart, argument.textLength) = append(text, to: &bytes)
    case .number(let number):
      argument.kind = Int32(ENTENTE_NUMBER)
      argument.number = number
    case .whole(let whole):
      argument.kind = Int32(ENTENTE_WHOLE)
      argument.whole = Int64(whole)
    case .date(let day):
      argument.kind = Int32(ENTENTE_DATE)
      argument.number = Double(day) * 86_400_000
    }
    return argument
  }

  private static func append(_ text: String, to bytes: inout [UInt8]) -> (Int32, Int32) {
    let start = bytes.count
    bytes.append(contentsOf: text.utf8)
    return (Int32(start), Int32(bytes.count - start))
  }
}
