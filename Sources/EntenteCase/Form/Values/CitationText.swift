/// A citation as written in one line: the source, a comma, and the place in it.
struct CitationText {
  let source: String
  let locator: String?

  init(_ text: String) {
    let parts = text.split(separator: ",", maxSplits: 1, omittingEmptySubsequences: false)
    source = Self.trimmed(parts.first ?? "")
    let rest = parts.count > 1 ? Self.trimmed(parts[1]) : ""
    locator = rest.isEmpty ? nil : rest
  }

  private static func trimmed(_ text: Substring) -> String {
    var text = text
    while text.first?.isWhitespace == true { text.removeFirst() }
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }
}
