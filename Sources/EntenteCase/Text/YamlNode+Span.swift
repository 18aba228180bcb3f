extension YamlNode {
  /// The place of a value's first line; inside the quotation marks where there are any.
  func span(in text: SourceText) -> Span {
    switch style {
    case .singleQuoted, .doubleQuoted:
      return text.span(from: Int(start) + 1, to: max(Int(start) + 2, Int(end) - 1))
    case .literal, .folded:
      guard let scalars = scalar?.unicodeScalars else { break }
      let blank = scalars.prefix { $0.properties.isWhitespace }.count
      guard blank < scalars.count else { break }
      return ScalarPlaces(self, in: text).span(blank, scalars.count - blank)
    default: break
    }
    return text.span(from: Int(start), to: Int(end))
  }
}
