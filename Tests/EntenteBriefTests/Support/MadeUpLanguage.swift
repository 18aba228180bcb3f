import EntenteMessages

@testable import EntenteBrief

/// A brief told in the made-up language, in which a Latin letter is one of the case, or a mistake.
enum MadeUpLanguage {
  static let catalogue = Catalogue.english.madeUp

  /// The texts of blocks in which a Latin letter stands that no catalogue and no case brought: one
  /// outside of marks of isolation, or in a text that was said before and then passed as a case's.
  ///
  /// - Parameter own: names of the case that stand alone, as those at the start of a line.
  static func strays(in blocks: [Brief.Block], own: Set<String>) -> [String] {
    texts(of: blocks).filter { !own.contains($0) && isStray($0) }
  }

  /// The same of a whole brief but its title, which is the case's, and its figures.
  static func strays(in brief: Brief, own: Set<String>) -> [String] {
    ([brief.headline.text] + brief.sections.map(\.title)).filter(isStray)
      + brief.sections.flatMap { strays(in: $0.blocks, own: own) }
  }

  private static func isStray(_ text: String) -> Bool {
    var depth = 0
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\u{2068}": depth += 1
      case "\u{2069}": depth -= 1
      default: if depth == 0, scalar.isASCII, scalar.properties.isAlphabetic { return true }
      }
      if depth > 1 { return true }
    }
    return false
  }

  private static func texts(of blocks: [Brief.Block]) -> [String] {
    blocks.flatMap { block -> [String] in
      switch block {
      case .paragraph(let sentences): sentences.map(\.text)
      case .list(_, let items):
        items.flatMap { item in ([item.lead].compactMap(\.self)) + item.sentences.map(\.text) }
      case .group(let title, let inner): [title] + texts(of: inner)
      case .table(let table): [table.caption] + table.columns + table.rows.flatMap(\.self)
      case .figure: []
      }
    }
  }
}
