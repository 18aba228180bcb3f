extension Catalogue {
  /// This catalogue in a language that nobody speaks, for tests: every letter of every sentence is
  /// one of Hebrew, vowels are doubled, and each sentence stands between `⟦` and `⟧`; it runs from
  /// right to left. A Latin letter on a page in this language comes from the case, or was written
  /// outside of the catalogue. What stands in a sentence's gaps is left as it is.
  package var madeUp: Catalogue {
    Catalogue(
      language: "he", direction: .rightToLeft, patterns: patterns.mapValues(MadeUp.pattern))
  }
}

private enum MadeUp {
  private static let letters = Array("אבגדהוזחטיךכלםמןנסעףפץצקרש")

  static func pattern(_ text: String) -> String {
    guard let pattern = try? Pattern(text) else { return text }
    var result = ""
    var end = 0
    for (range, isLiteral) in pattern.ranges {
      let piece = pattern.text(range)
      result += isLiteral ? String(piece.flatMap(lengthened)) : piece
      end = range.upperBound
    }
    return "⟦" + result + pattern.text(end..<pattern.units.count) + "⟧"
  }

  private static func lengthened(_ letter: Character) -> [Character] {
    guard letter.isLetter, let value = letter.lowercased().unicodeScalars.first?.value else {
      return [letter]
    }
    let other = letters[Int(value + 7) % letters.count]
    return "aeiou".contains(letter.lowercased()) ? [other, other] : [other]
  }
}

extension Pattern {
  /// The pattern cut into what is read and what is written for ICU, in order.
  fileprivate var ranges: [(Range<Int>, isLiteral: Bool)] {
    var ranges: [(Range<Int>, Bool)] = []
    var end = 0
    // Whether what comes next stands in a message, and not between the messages of an argument.
    var isMessage: [Bool] = []
    for part in parts {
      let range = part.range
      if end < range.lowerBound { ranges.append((end..<range.lowerBound, isMessage.last == true)) }
      if !range.isEmpty { ranges.append((range, false)) }
      end = max(end, range.upperBound)
      switch part.part {
      case .start: isMessage.append(true)
      case .argument: isMessage.append(false)
      case .end, .argumentEnd: isMessage.removeLast()
      default: break
      }
    }
    return ranges
  }
}
