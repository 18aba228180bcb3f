import CEntenteICU

/// A sentence of a catalogue, in ICU's MessageFormat, taken apart by ICU.
struct Pattern: Sendable {
  /// What an argument must be.
  enum Kind: Hashable, Sendable { case text, number, date, plural, select }

  /// A piece of a pattern that only puts texts into a text.
  enum Piece: Hashable, Sendable {
    case literal(String)
    case argument(String)
  }

  /// The pattern's UTF-16 units.
  let units: [UInt16]
  let parts: [EntentePart]
  /// What the pattern needs.
  private(set) var arguments: [String: Set<Kind>] = [:]
  /// The whole pattern, where it holds nothing but literals and texts; most do, and need no ICU.
  private(set) var pieces: [Piece]? = []

  /// - Throws: Where the pattern is wrong.
  /// - Complexity: O(units)
  init(_ text: String) throws(PatternMistake) {
    units = Array(text.utf16)
    parts = try Self.parts(of: units)
    collect()
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

  private mutating func collect() {
    var end = 0
    for index in parts.indices {
      let part = parts[index]
      switch part.part {
      case .argument:
        literal(end..<part.range.lowerBound)
        argument(at: index)
      case .skipped, .end: literal(end..<part.range.lowerBound)
      case .inserted, .number: pieces = nil
      default: break
      }
      end = part.range.upperBound
    }
  }

  private mutating func literal(_ range: Range<Int>) {
    guard !range.isEmpty else { return }
    let literal = text(range)
    pieces?.append(.literal(literal))
  }

  private mutating func argument(at index: Int) {
    let name = text(parts[index + 1].range)
    let kind = kind(at: index)
    arguments[name, default: []].insert(kind)
    if kind == .text { pieces?.append(.argument(name)) } else { pieces = nil }
  }

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
  /// The kinds that matter here, by ICU's `UMessagePatternPartType`.
  enum Part { case start, end, skipped, inserted, number, argument, argumentEnd, other }

  var part: Part {
    let known: [Part] = [.start, .end, .skipped, .inserted, .number, .argument, .argumentEnd]
    return known.indices.contains(Int(kind)) ? known[Int(kind)] : .other
  }

  var range: Range<Int> { Int(start)..<Int(start + length) }
}
