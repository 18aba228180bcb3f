extension String {
  /// Set apart, so that its direction changes nothing around it: between FIRST STRONG ISOLATE and
  /// POP DIRECTIONAL ISOLATE, with what it opens itself closed, and nothing closed that it did not
  /// open.
  ///
  /// ## Source
  /// Unicode Standard Annex 9, "Unicode bidirectional algorithm", section 2.7.
  var isolated: String {
    var result = String.UnicodeScalarView("\u{2068}".unicodeScalars)
    var (isolates, embeddings) = (0, 0)
    for scalar in unicodeScalars {
      switch scalar {
      case "\u{2066}", "\u{2067}", "\u{2068}": isolates += 1
      case "\u{202A}", "\u{202B}", "\u{202D}", "\u{202E}": embeddings += 1
      case "\u{2069}" where isolates == 0, "\u{202C}" where embeddings == 0: continue
      case "\u{2069}": isolates -= 1
      case "\u{202C}": embeddings -= 1
      default: break
      }
      result.append(scalar)
    }
    result.append(contentsOf: repeatElement("\u{202C}", count: embeddings))
    result.append(contentsOf: repeatElement("\u{2069}", count: isolates + 1))
    return String(result)
  }
}
