/// The register of claims in lines of text, one record a claim.
enum RegisterText {
  static let title = "Register of claims"

  /// One entry: its id, then all that is known of it.
  static func lines(_ entry: Brief.RegisterEntry, width: Int) -> [TextLine] {
    var head = TextLine(Visible.line(entry.id), style: .strong)
    head.append("  ")
    head.pad(to: 6)
    let facts = TextWord.words(facts(of: entry).joined(separator: ", "), style: .dim)
    let parts = [("", ended(entry.statement)), ("Source: ", ended(source(of: entry)))]
    return TextFlow.wrap(facts, width: width, first: head)
      + parts.flatMap { label, text in
        TextFlow.wrap(TextWord.words(label + text), width: width, first: TextLine("      "))
      }
  }

  private static func source(of entry: Brief.RegisterEntry) -> String {
    let assumed = entry.assumed.map { ["Assumed: \($0)"] } ?? []
    let note = entry.note.map { ["Note: \($0)"] } ?? []
    return ([entry.source] + assumed + note).map(ended).joined(separator: " ")
  }

  private static func facts(of entry: Brief.RegisterEntry) -> [String] {
    let owner = entry.owner.isEmpty ? [] : [entry.owner]
    let firmness = entry.firmness.map { [$0] } ?? []
    return owner + [entry.kind] + firmness + [entry.isPublic ? "public" : "confidential"]
  }

  private static func ended(_ text: String) -> String {
    guard let last = text.last, !".!?".contains(last) else { return text }
    return text + "."
  }
}
