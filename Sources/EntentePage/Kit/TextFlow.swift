/// Fills lines with words.
enum TextFlow {
  /// Lines of at most `width` columns; the first begins with `first`, the others are indented to
  /// where its text begins.
  ///
  /// A word that is wider than a whole line is cut.
  /// - Complexity: O(characters).
  static func wrap(_ words: [TextWord], width: Int, first: TextLine = TextLine()) -> [TextLine] {
    // A first part that leaves no room for text stands above it.
    if first.width > width - 8 && width > 8 {
      return wrap(first.words, width: width) + wrap(words, width: width, first: TextLine("  "))
    }
    let indent = TextLine(String(repeating: " ", count: first.width))
    var lines: [TextLine] = []
    var line = first
    var isFresh = true
    for word in words {
      for piece in pieces(of: word, room: max(2, width - first.width)) {
        let gap = isFresh || piece.isJoined ? 0 : 1
        if !isFresh && line.width + gap + DisplayWidth.of(piece.text) > width {
          lines.append(line)
          line = indent
          isFresh = true
        }
        line.append(piece, spaced: !isFresh && !piece.isJoined)
        isFresh = false
      }
    }
    return lines + [line]
  }

  private static func pieces(of word: TextWord, room: Int) -> [TextWord] {
    guard DisplayWidth.of(word.text) > room else { return [word] }
    var pieces = [TextWord(text: "", style: word.style, isJoined: word.isJoined)]
    var width = 0
    for character in word.text {
      let step = DisplayWidth.of(character)
      if width + step > room {
        pieces.append(TextWord(text: "", style: word.style, isJoined: true))
        width = 0
      }
      pieces[pieces.count - 1].text.append(character)
      width += step
    }
    return pieces
  }
}
