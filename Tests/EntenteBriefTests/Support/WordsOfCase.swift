import EntenteCase

@testable import EntenteBrief
@testable import EntentePage

/// Everything that a case says in words, to tell them from those of a catalogue.
struct WordsOfCase {
  let texts: Set<String>

  init(_ theCase: Case) {
    var found: Set<String> = []
    Self.collect(theCase, into: &found)
    texts = found.union(found.map(Phrases.sentence)).union(found.map(Phrases.capitalized))
      .union(found.map(Phrases.withoutStop))
  }

  private static func collect(_ value: Any, into found: inout Set<String>) {
    if let text = value as? String {
      found.insert(text)
      return
    }
    for child in Mirror(reflecting: value).children { collect(child.value, into: &found) }
  }

  /// The texts of a brief in a made-up language that hold a Latin letter which is not the case's.
  func foreign(in brief: Brief) -> [String] {
    let head = [brief.subtitle, brief.headline.text]
    let register = brief.register.flatMap {
      [$0.owner, $0.kind, $0.statement, $0.firmness ?? "", $0.source]
    }
    return (head + brief.sections.flatMap { [$0.title] + Self.texts(of: $0.blocks) } + register)
      .filter(isForeign)
  }

  private static func texts(of blocks: [Brief.Block]) -> [String] {
    blocks.flatMap { block -> [String] in
      switch block {
      case .paragraph(let sentences): sentences.map(\.text)
      case .list(_, let items): items.flatMap { [$0.lead ?? ""] + $0.sentences.map(\.text) }
      case .table(let table): [table.caption] + table.columns + table.rows.flatMap(\.self)
      case .group(let title, let inner): [title] + texts(of: inner)
      case .figure: []
      }
    }
  }

  private func isForeign(_ text: String) -> Bool { Self.isStray(text) && !texts.contains(text) }

  /// Whether a text has a Latin letter outside of what is set apart, or sets something apart twice:
  /// then it was said before and passed as words of a case.
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
}
