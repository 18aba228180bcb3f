import CEntenteICU

/// Reads the parts that ICU finds in a pattern into pieces that need ICU no more, but for what a
/// language decides: its plural forms and how it writes a number.
///
/// Whatever is rarer (offsets, ordinals, dates, numbers in other styles, quoted signs) is left to
/// ICU, and the whole pattern with it.
struct PieceReader {
  private let pattern: Pattern
  private var index = 0

  init(_ pattern: Pattern) { self.pattern = pattern }

  /// Nil where the pattern has something rarer.
  ///
  /// - Complexity: O(units)
  static func pieces(of pattern: Pattern) -> [Pattern.Piece]? {
    var reader = PieceReader(pattern)
    return reader.message()
  }

  private var part: EntentePart { pattern.parts[index] }
  private var text: String { pattern.text(part.range) }

  /// A message from its start to behind its end.
  private mutating func message() -> [Pattern.Piece]? {
    var pieces: [Pattern.Piece] = []
    var end = part.range.upperBound
    while true {
      index += 1
      if end < part.range.lowerBound {
        pieces.append(.literal(pattern.text(end..<part.range.lowerBound)))
      }
      switch part.part {
      case .end: return pieces
      case .skipped: break
      case .replaced: pieces.append(.counted)
      case .argument:
        guard let piece = argument() else { return nil }
        pieces.append(piece)
      default: return nil
      }
      end = part.range.upperBound
    }
  }

  /// An argument from its start to its end.
  private mutating func argument() -> Pattern.Piece? {
    let kind = part.value
    index += 1
    let name = text
    index += 1
    switch kind {
    case 0: return .argument(name)
    case 1: return number(name)
    case 3: return plural(name)
    case 4: return select(name)
    default: return nil
    }
  }

  private mutating func number(_ name: String) -> Pattern.Piece? {
    guard text == "number" else { return nil }
    index += 1
    guard part.part == .style else { return .number(name, isGrouped: true) }
    guard text.drop(while: \.isWhitespace) == "::group-off" else { return nil }
    index += 1
    return .number(name, isGrouped: false)
  }

  private mutating func select(_ name: String) -> Pattern.Piece? {
    var choices: [String: [Pattern.Piece]] = [:]
    while part.part == .selector {
      let word = text
      index += 1
      guard let chosen = message() else { return nil }
      choices[word] = choices[word] ?? chosen
      index += 1
    }
    return .select(name, choices)
  }

  private mutating func plural(_ name: String) -> Pattern.Piece? {
    var exact: [Int: [Pattern.Piece]] = [:]
    var forms: [String: [Pattern.Piece]] = [:]
    while part.part == .selector {
      let word = text
      index += 1
      let number = part.part == .whole ? Int(part.value) : nil
      if number != nil { index += 1 }
      guard part.part == .start, let chosen = message() else { return nil }
      index += 1
      if let number {
        exact[number] = exact[number] ?? chosen
      } else {
        forms[word] = forms[word] ?? chosen
      }
    }
    return part.part == .argumentEnd ? .plural(name, exact: exact, forms: forms) : nil
  }
}
