import CEntenteICU

/// A sentence of a catalogue, in ICU's MessageFormat, taken apart by ICU.
struct Pattern: Sendable {
  /// What an argument must be.
  enum Kind: Hashable, Sendable { case text, number, date, plural, select }

  /// A piece of a pattern that needs no more of ICU than a language's rules.
  indirect enum Piece: Hashable, Sendable {
    case literal(String)
    case argument(String)
    case number(String, isGrouped: Bool)
    /// The number by which the plural around it chooses.
    case counted
    case select(String, [String: [Piece]])
    case plural(String, exact: [Int: [Piece]], forms: [String: [Piece]])
  }

  /// The pattern's UTF-16 units.
  let units: [UInt16]
  let parts: [EntentePart]
  /// What the pattern needs.
  private(set) var arguments: [String: Set<Kind>] = [:]

  /// - Throws: Where the pattern is wrong.
  /// - Complexity: O(units)
  init(_ text: String) throws(PatternMistake) {
    units = Array(text.utf16)
    parts = try Self.parts(of: units)
    for index in parts.indices where parts[index].part == .argument {
      arguments[self.text(parts[index + 1].range), default: []].insert(kind(at: index))
    }
  }

  private static func parts(of units: [UInt16]) throws(PatternMistake) -> [EntentePart] {
    var mistake: Int32 = 0
    // A part ends with a unit of its own, or shares it with one other.
    let capacity = 2 * units.count + 4
    var count: Int32 = -1
    let parts = [EntentePart](unsafeUninitializedCapacity: capacity) { buffer, written in
      count = entente_pattern_parts(
        units, Int32(units.count), buffer.baseAddress, Int32(capacity), &mistake)
      written = min(max(0, Int(count)), capacity)
    }
    guard count >= 0, count <= capacity else { throw PatternMistake(offset: Int(mistake)) }
    return parts
  }

  func text(_ range: Range<Int>) -> String { String(decoding: units[range], as: UTF16.self) }

  private func kind(at index: Int) -> Kind {
    switch parts[index].value {
    case 0: .text
    case 3, 5: .plural
    case 4: .select
    default: text(parts[index + 2].range) == "date" ? .date : .number
    }
  }
}

extension Pattern.Kind {
  func takes(_ value: OpenMessage.Value) -> Bool {
    switch (self, value) {
    case (.text, .text), (.select, .text): true
    case (.number, .number), (.number, .whole), (.plural, .whole), (.plural, .number): true
    case (.date, .date): true
    default: false
    }
  }
}

/// A pattern that ICU cannot read.
struct PatternMistake: Error { let offset: Int }

extension EntentePart {
  /// ICU's `UMessagePatternPartType`, in its order.
  enum Part: Int32 {
    case start, end, skipped, inserted, replaced, argument, argumentEnd
    case argumentNumber, argumentName, type, style, selector, whole, fraction
  }

  var part: Part? { Part(rawValue: kind) }

  var range: Range<Int> { Int(start)..<Int(start + length) }
}
