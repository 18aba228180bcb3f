/// A source and a place in it.
struct ExportedCitation: Encodable, Sendable {
  let source: String
  let locator: String?

  init(_ citation: Citation) {
    source = citation.source
    locator = citation.locator
  }
}
