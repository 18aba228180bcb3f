import EntenteCase

@testable import EntenteBrief

/// Everything that a case says in words, to tell them from those of a catalogue.
struct WordsOfCase {
  private let texts: Set<String>

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

  /// Whether a text has a Latin letter outside of what is set apart, and is none of the case's.
  private func isForeign(_ text: String) -> Bool {
    let own = text.split(separator: "\u{2069}").compactMap {
      $0.split(separator: "\u{2068}", omittingEmptySubsequences: false).first
    }
    return own.joined().contains { $0.isASCII && $0.isLetter } && !texts.contains(text)
  }
}
