import EntenteMessages

/// The register of claims in lines of text, one record a claim.
enum RegisterText {
  /// One entry: its id, then all that is known of it.
  static func lines(
    _ entry: Brief.RegisterEntry, width: Int, in catalogue: Catalogue
  ) -> [TextLine] {
    var head = TextLine(Visible.line(entry.id), style: .strong)
    head.append("  ")
    head.pad(to: 6)
    let facts = TextWord.words(
      facts(of: entry, in: catalogue).joined(separator: ", "), style: .dim)
    let source = catalogue.text(
      "page.register.source.of", ["source": .text(ended(source(of: entry, in: catalogue)))])
    return TextFlow.wrap(facts, width: width, first: head)
      + [ended(entry.statement), source].flatMap { text in
        TextFlow.wrap(TextWord.words(text), width: width, first: TextLine("      "))
      }
  }

  private static func source(
    of entry: Brief.RegisterEntry, in catalogue: Catalogue
  ) -> String {
    let assumed =
      entry.assumed.map { [catalogue.text("page.register.assumed", ["assumed": .text($0)])] } ?? []
    let note = entry.note.map { [catalogue.text("page.register.note", ["note": .text($0)])] } ?? []
    return ([entry.source] + assumed + note).map(ended).joined(separator: " ")
  }

  private static func facts(
    of entry: Brief.RegisterEntry, in catalogue: Catalogue
  ) -> [String] {
    let owner = entry.owner.isEmpty ? [] : [entry.owner]
    let firmness = entry.firmness.map { [$0] } ?? []
    let access = catalogue.text(
      entry.isPublic ? "page.register.isPublic" : "page.register.isConfidential")
    return owner + [entry.kind] + firmness + [access]
  }

  private static func ended(_ text: String) -> String {
    guard let last = text.last, !".!?".contains(last) else { return text }
    return text + "."
  }
}
